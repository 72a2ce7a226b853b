/** Where the comment stands by which gosec says that a finding is silenced. */
import type { NativeSuppression } from "../../model/finding.ts";

/** gosec looks for `#nosec` at the start of a comment or of a line of it, and for the directive `//gosec:disable`. */
const COMMENT = /\/[/*]\s*(?<text>(?:#nosec|gosec:disable)\b.*)$/;

/** A comment above a block silences all of it, so the nearest one upward that can mean the rule is taken. */
export function nosecNear(lines: readonly string[], startLine: number, ruleId: string): NativeSuppression {
  for (let number = startLine; number > 0; number--) {
    const text = COMMENT.exec(lines[number - 1] ?? "")?.groups?.["text"];
    if (text !== undefined && speaksOf(text, ruleId)) return { kind: "#nosec", line: number, text: withoutEnd(text) };
  }
  return { kind: "#nosec", line: startLine, text: "#nosec" };
}

/** Bare it silences everything, else the rules that it names before a `--`. */
function speaksOf(text: string, ruleId: string): boolean {
  const [named = ""] = text.split("--");
  const rules: readonly string[] = named.match(/\bG\d{3}\b/g) ?? [];
  return rules.length === 0 || rules.includes(ruleId);
}

const withoutEnd = (text: string): string => text.replace(/\*\/\s*$/, "").trim();
