/** `eslint-disable` comments, as ESLint reads them; it is run without them, so that the report can list what they hide. */
import type { NativeSuppression } from "../../model/finding.ts";

interface Directive {
  kind: string;
  line: number;
  text: string;
  /** Lines that it covers, inclusive. */
  from: number;
  to: number;
  /** Empty where it means every rule. */
  rules: string[];
}

const COMMENT =
  /(?:\/\/|\/\*)\s*(?<kind>eslint-(?:disable(?:-next-line|-line)?|enable))(?![\w-])(?<rules>[^]*?)(?:--(?<why>[^]*?))?(?:\*\/|$)/gm;

export type DirectiveFinder = (line: number, ruleId: string) => NativeSuppression | undefined;

export function directivesIn(text: string): DirectiveFinder {
  if (!text.includes("eslint-disable")) return () => undefined;
  const directives: Directive[] = [];
  for (const match of text.matchAll(COMMENT)) addDirective(match, lineAt(text, match.index), directives);
  return (line, ruleId) => {
    const found = directives.find(({ from, to, rules }) => {
      return line >= from && line <= to && (rules.length === 0 || rules.includes(ruleId));
    });
    return found === undefined ? undefined : { kind: found.kind, line: found.line, text: found.text };
  };
}

function addDirective(match: RegExpExecArray, line: number, directives: Directive[]): void {
  const { kind = "", rules: named = "" } = match.groups ?? {};
  const rules = named.split(/[\s,]+/).filter((name) => name !== "");
  const text = match[0].replace(/^\/[/*]\s*|\s*\*\/$/g, "").trim();
  const last = line + match[0].split("\n").length - 1;
  if (kind === "eslint-enable") return endBlocks(directives, rules, line);
  const covered =
    kind === "eslint-disable"
      ? { from: line, to: Infinity }
      : kind === "eslint-disable-line"
        ? { from: line, to: line }
        : { from: last + 1, to: last + 1 };
  directives.push({ kind, line, text, rules, ...covered });
}

/** An `eslint-enable` without rules ends all of them. */
function endBlocks(directives: Directive[], rules: readonly string[], line: number): void {
  for (const directive of directives) {
    const meant = rules.length === 0 || directive.rules.some((rule) => rules.includes(rule));
    if (directive.to === Infinity && meant) directive.to = line;
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
