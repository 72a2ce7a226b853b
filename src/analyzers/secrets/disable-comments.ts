/** secretlint's own way of silencing: comments with `secretlint-disable`, `-disable-line`, `-disable-next-line`, `-enable`. */
import type { NativeSuppression } from "../../model/finding.ts";
import { lineAt } from "./positions.ts";

/** The comment that silences a rule, by one of its names, at an offset. */
export type Silencer = (names: readonly string[], offset: number) => NativeSuppression | undefined;

interface Directive {
  kind: "disable" | "disable-line" | "disable-next-line" | "enable";
  /** Empty means all. */
  rules: string[];
  offset: number;
  /** 0-based. */
  line: number;
  text: string;
}

const DIRECTIVE = /secretlint-(?<kind>disable-next-line|disable-line|disable|enable)(?![\w-])(?<rest>[^\r\n]{0,500})/g;

/** Reads the comments once. What follows `--` is a reason. */
export function silencer(text: string, starts: readonly number[]): Silencer {
  if (!text.includes("secretlint-disable")) return () => undefined;
  const directives = [...text.matchAll(DIRECTIVE)].map((match) => directiveOf(match, starts));
  return (names, offset) => {
    const line = lineAt(starts, offset);
    const found = onLine(directives, names, line) ?? inRange(directives, names, offset);
    return found && { kind: "secretlint-disable", line: found.line + 1, text: found.text };
  };
}

function directiveOf(match: RegExpMatchArray, starts: readonly number[]): Directive {
  const offset = match.index ?? 0;
  const { kind, rest = "" } = match.groups ?? {};
  const [list = ""] = rest.split("--");
  const rules = list.split(",").map((name) => name.trim().replace(/\s*(?:\*\/|#\}|%>)$/, ""));
  return {
    kind: kind as Directive["kind"],
    rules: rules.filter((name) => /^[@\w][\w./@-]*$/.test(name)),
    offset,
    line: lineAt(starts, offset),
    text: match[0].trim(),
  };
}

const covers = ({ rules }: Directive, names: readonly string[]): boolean =>
  rules.length === 0 || rules.some((rule) => names.includes(rule));

function onLine(directives: readonly Directive[], names: readonly string[], line: number): Directive | undefined {
  return directives.find(
    (directive) =>
      covers(directive, names) &&
      ((directive.kind === "disable-line" && directive.line === line) ||
        (directive.kind === "disable-next-line" && directive.line === line - 1)),
  );
}

/** The last `disable` before the offset that no `enable` has ended. */
function inRange(directives: readonly Directive[], names: readonly string[], offset: number): Directive | undefined {
  let open: Directive | undefined;
  for (const directive of directives) {
    if (directive.offset > offset) break;
    if (!covers(directive, names)) continue;
    if (directive.kind === "disable") open ??= directive;
    if (directive.kind === "enable") open = undefined;
  }
  return open;
}
