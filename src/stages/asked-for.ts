/** `--only`: which findings are to be repaired. */
import type { Finding } from "../model/finding.ts";

/** `S602`, `B602` by alias is the rule's business; `CWE-78`, `src/app.py` or a folder, or (the beginning of) a fingerprint. */
export function isAskedFor(finding: Finding, only: readonly string[]): boolean {
  if (only.length === 0) return true;
  const names = new Set([
    ...finding.witnesses.map(({ ruleId }) => ruleId),
    ...finding.cwe,
    finding.path,
    finding.family,
  ]);
  return only.some(
    (name) =>
      names.has(name) ||
      finding.path.startsWith(`${name.replace(/\/$/, "")}/`) ||
      (name.length >= 6 && finding.fingerprint.startsWith(name)),
  );
}
