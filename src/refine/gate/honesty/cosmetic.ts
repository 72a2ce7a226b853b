/** The edit that changes nothing but layout, names, comments, the way a text is put together, or what is logged. */
import { canonical } from "../tree/canonical.ts";
import { added } from "../tree/compare.ts";
import { ofRole, type Syntax, textOf } from "../tree/plain.ts";
import { isReport } from "../tree/purity.ts";
import { statementOf, unwrapped } from "../tree/statements.ts";
import { type HonestyCheck, isTarget } from "./check.ts";

/** Weaknesses whose cure is a log entry. */
const LOGGING = /^CWE-(?:117|223|532|778|779)$/;

export const cosmetic: HonestyCheck = (input) => {
  const { before, after, finding } = input;
  if (!isTarget(input)) return [];
  const isLogging = finding.cwe.some((cwe) => LOGGING.test(cwe));
  const reports = isLogging ? new Set<Syntax>() : new Set(added(reportsIn(before.root), reportsIn(after.root), textOf));
  if (canonical(before.root) !== canonical(after.root, (node) => reports.has(node))) return [];
  const message = "the patch changes layout, comments, names or the wording at most: the code does what it did";
  return [{ message, path: after.path, line: finding.startLine, side: "before" }];
};

/** Statements that only tell what happens. */
function reportsIn(root: Syntax): Syntax[] {
  return ofRole(root, "call")
    .map(statementOf)
    .filter((statement) => {
      const inner = unwrapped(statement);
      return inner.role === "call" && isReport(inner);
    });
}
