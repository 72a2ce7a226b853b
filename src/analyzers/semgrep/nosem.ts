/** `nosemgrep` comments as Semgrep reads them: on the finding's first line, or alone on the line above; bare, or with rule ids. */
import type { NativeSuppression } from "../../model/finding.ts";

const COMMENT = /\bnosem(?:grep)?\b(?:\s*[:=]\s*(?<ids>[\w.-]+(?:\s*,\s*[\w.-]+)*))?.*$/;
/** What comments begin with; Semgrep itself does not look. */
const ALONE = /^\s*(?:#|\/\/|\/\*|<!--|--|;|\{\/\*)/;

export function nosemFor(lines: readonly string[], startLine: number, ruleId: string): NativeSuppression | undefined {
  const here = nosemIn(lines, startLine, ruleId);
  if (here !== undefined) return here;
  return ALONE.test(lines[startLine - 2] ?? "") ? nosemIn(lines, startLine - 1, ruleId) : undefined;
}

function nosemIn(lines: readonly string[], line: number, ruleId: string): NativeSuppression | undefined {
  const found = COMMENT.exec(lines[line - 1] ?? "");
  if (found === null) return undefined;
  const ids = found.groups?.["ids"]?.split(",").map((id) => id.trim());
  const speaks = ids === undefined || ids.some((id) => ruleId === id || ruleId.endsWith(`.${id}`));
  return speaks ? { kind: "nosemgrep", line, text: found[0].replace(/\s*(?:\*\/|-->)\s*$/, "").trim() } : undefined;
}
