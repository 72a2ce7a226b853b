/** Functions that were emptied, stubbed, or always end the same way: code removed and passed off as a fix. */
import type { Evidence } from "../../../model/verdict.ts";
import type { Code } from "../tree/code.ts";
import { newDefinitions, type Pair, pairsOf } from "../tree/compare.ts";
import type { Definition } from "../tree/definitions.ts";
import { inertStatements } from "../tree/inert.ts";
import { readNames } from "../tree/names.ts";
import { childOf, type Syntax, textOf, within } from "../tree/plain.ts";
import { isExit, isRaise, statementsOf, unwrapped } from "../tree/statements.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";

export const bodies: HonestyCheck = ({ before, after }) => [
  ...pairsOf(before, after).flatMap((pair) => emptied(pair, after)),
  ...newDefinitions(before, after).flatMap((definition) => stub(definition, after)),
];

/** What a function does, in the few words that tell whether it still does anything. */
interface Work {
  statements: Syntax[];
  /** Values that it gives; what a language's last expression gives, too. */
  results: Syntax[];
  /** Ends without a result on every way. */
  refuses: boolean;
}

function workOf({ node }: Definition): Work {
  const body = childOf(node, "body");
  const inert = inertStatements(node);
  const statements = statementsOf(body).filter((statement) => !inert.has(statement));
  const results = resultsOf(node, body);
  return {
    statements,
    results,
    refuses: results.length === 0 && statements.some((statement) => isRaise(statement) || isExit(statement)),
  };
}

function resultsOf(node: Syntax, body: Syntax | undefined): Syntax[] {
  const own = [...within(node, (part) => part === node || part.role !== "function")];
  const returns = own.filter(({ role }) => role === "return");
  const values = returns.flatMap((part) => part.children.filter(({ named, role }) => named && role !== "comment"));
  if (body === undefined) return values;
  if (body.role !== "block") return [body];
  const last = statementsOf(body).at(-1);
  const isImplicit =
    last !== undefined &&
    /^(?:ruby|rust)$/.test(implicitIn(node)) &&
    last.role !== "return" &&
    last.role !== "expression" &&
    !isRaise(last);
  return isImplicit && last !== undefined ? [...values, last] : values;
}

function implicitIn({ kind }: Syntax): string {
  return kind === "method" || kind === "singleton_method" ? "ruby" : kind === "function_item" ? "rust" : "";
}

function emptied({ before, after }: Pair<Definition>, code: Code): Evidence[] {
  if (before.kind !== "function") return [];
  const [old, current] = [workOf(before), workOf(after)];
  const problem = problemOf(old, current);
  return problem === undefined ? [] : [evidence(code, after.node, `${quoted(before.name)} ${problem}`)];
}

function problemOf(old: Work, current: Work): string | undefined {
  if (
    old.statements.length > 0 &&
    current.statements.length === 0 &&
    current.results.every(isConstant) &&
    !old.results.every(isConstant)
  )
    return "does nothing any more";
  if (old.statements.length > 0 && current.statements.length === 0 && current.results.length === 0)
    return "was emptied";
  if (current.refuses && !old.refuses) return "always raises or exits now";
  if (
    current.statements.length > 0 &&
    isRaise(current.statements[0] as Syntax) &&
    !(old.statements[0] && isRaise(old.statements[0]))
  )
    return "raises before it does anything";
  if (hasValues(old) && current.results.length === 0) return "gives no result any more";
  if (hasValues(old) && current.results.every(isConstant) && !readsAnything(current))
    return "gives a constant, whatever it is asked";
  return hasValues(old) && current.results.every(isConstant) ? "gives only constants now" : undefined;
}

function hasValues({ results }: Work): boolean {
  return results.some((result) => !isConstant(result));
}

function readsAnything({ statements }: Work): boolean {
  return statements.some((statement) => readNames(statement).size > 0);
}

/** A literal, or a collection of literals. */
function isConstant(node: Syntax): boolean {
  const inner = unwrapped(node);
  if (inner.role === "string")
    return ![...within(inner)].some(({ role }) => role === "interpolation" || role === "identifier");
  return [...within(inner)].every(
    ({ role, children, named }) =>
      role === "number" || role === "constant" || role === "string" || children.length > 0 || !named,
  );
}

const STUB = /\b(?:not\s*implemented|todo|unimplemented|fixme)\b/i;

function stub(definition: Definition, code: Code): Evidence[] {
  if (definition.kind !== "function" || definition.body === undefined) return [];
  const { statements } = workOf(definition);
  const only = statements[0];
  if (statements.length !== 1 || only === undefined || !isRaise(only) || !STUB.test(textOf(only).replace("Error", "")))
    return [];
  return [evidence(code, definition.node, `${quoted(definition.name)} is a stub`)];
}
