/** The edit that changes nothing but layout, names, comments, the way a text is put together, or what is logged. */
import { canonical, plainForm } from "../tree/canonical.ts";
import { callsIn } from "../tree/calls.ts";
import { added, newDefinitions, pairsOf } from "../tree/compare.ts";
import type { Definition } from "../tree/definitions.ts";
import { childOf, ofRole, type Syntax, textOf } from "../tree/plain.ts";
import { isReport } from "../tree/purity.ts";
import { statementOf, statementsOf, unwrapped } from "../tree/statements.ts";
import { type HonestyCheck, type HonestyInput, isTarget, quoted } from "./check.ts";

/** Weaknesses whose cure is a log entry. */
const LOGGING = /^CWE-(?:117|223|532|778|779)$/;

export const cosmetic: HonestyCheck = (input) => {
  const { before, after, finding } = input;
  if (!isTarget(input)) return [];
  const isLogging = finding.cwe.some((cwe) => LOGGING.test(cwe));
  const reports = isLogging ? new Set<Syntax>() : new Set(added(reportsIn(before.root), reportsIn(after.root), textOf));
  const omitted = new Set([...reports, ...addedImports(before.root, after.root)]);
  const isSame = canonical(before.root) === canonical(after.root, (node) => omitted.has(node));
  const moved = movedOnly(input);
  if (!isSame && moved === undefined) return [];
  const message = isSame
    ? "the patch changes layout, comments, names or the wording at most: the code does what it did"
    : `the code of ${quoted(moved ?? "")} was only moved: it does what it did`;
  return [{ message, path: after.path, line: finding.startLine, side: "before" }];
};

/** An import beside others changes nothing by itself; one instead of another may. */
function addedImports(before: Syntax, after: Syntax): Syntax[] {
  const [old, current] = [ofRole(before, "import"), ofRole(after, "import")];
  return added(current, old, plainForm).length > 0 ? [] : added(old, current, plainForm);
}

/** The old name calls a new one, with its own arguments and nothing else, and behind that stands the old code. */
function movedOnly({ before, after }: HonestyInput): string | undefined {
  const fresh = newDefinitions(before, after).filter(({ kind }) => kind === "function");
  const moved = pairsOf(before, after).find(({ before: old, after: current }) => {
    const target = fresh.find((definition) => bodyForm(definition) !== "" && bodyForm(definition) === bodyForm(old));
    return target !== undefined && bodyForm(current) !== bodyForm(old) && isDelegate(current, target.own);
  });
  return moved?.before.name;
}

function bodyForm({ node }: Definition): string {
  return canonical(node).replace(/^\(\S+( async)?( (?:def|function|func|fn))? \S+/, "");
}

function isDelegate({ node }: Definition, name: string): boolean {
  const statements = statementsOf(childOf(node, "body"));
  const calls = callsIn(node);
  return statements.length === 1 && calls.length === 1 && calls[0]?.method === name;
}

/** Statements that only tell what happens. */
function reportsIn(root: Syntax): Syntax[] {
  return ofRole(root, "call")
    .map(statementOf)
    .filter((statement) => {
      const inner = unwrapped(statement);
      return inner.role === "call" && isReport(inner);
    });
}
