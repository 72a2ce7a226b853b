/** Checks and handlers of errors that were there, and are gone: what was refused before goes through now. */
import type { Finding } from "../../../model/finding.ts";
import type { Evidence } from "../../../model/verdict.ts";
import { plainForm } from "../tree/canonical.ts";
import type { Code } from "../tree/code.ts";
import { added } from "../tree/compare.ts";
import { childOf, ofRole, type Syntax, textOf } from "../tree/plain.ts";
import { outermostFunction } from "../tree/scope-of.ts";
import { sliceOf } from "../tree/slice.ts";
import { branchLeaves, conditionOf, consequenceOf, constantTruth, leaves } from "../tree/statements.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";

export const lostChecks: HonestyCheck = ({ before, after, finding }) => [
  ...lostConditions(before, after, finding),
  ...lostHandlers(before, after, finding),
];

/** One that asks something of the same values may have come in its place. */
function lostConditions(before: Code, after: Code, finding: Finding): Evidence[] {
  const [old, current] = [refusals(before.root), conditionsIn(after.root)];
  const lost = added(current, old, plainForm).filter(
    (condition) => constantTruth(condition) === undefined && !isReported(condition, finding),
  );
  const fresh = added(conditionsIn(before.root), current, plainForm).map(sourcesOf);
  const gone = lost.filter(
    (condition) => ![...sourcesOf(condition)].some((name) => fresh.some((names) => names.has(name))),
  );
  return gone.map((condition) =>
    evidence(before, condition, `the check ${quoted(textOf(condition))} is gone`, "before"),
  );
}

/** What a condition depends on: through local variables, which may have other names now. */
function sourcesOf(condition: Syntax): ReadonlySet<string> {
  return sliceOf(outermostFunction(condition) ?? condition, [condition]).names;
}

function conditionsIn(root: Syntax): Syntax[] {
  return ofRole(root, "if", "loop").flatMap((node) => conditionOf(node) ?? []);
}

/** Conditions that lead away. */
function refusals(root: Syntax): Syntax[] {
  return ofRole(root, "if").flatMap((node) => {
    const leads = branchLeaves(consequenceOf(node)) || (node.kind.endsWith("_modifier") && node.children.some(leaves));
    const condition = conditionOf(node);
    return leads && condition !== undefined ? [condition] : [];
  });
}

function isReported({ line, endLine }: Syntax, { startLine, endLine: last }: Finding): boolean {
  return startLine === last && line <= startLine && endLine >= startLine;
}

function lostHandlers(before: Code, after: Code, finding: Finding): Evidence[] {
  const [old, current] = [before, after].map(({ root }) => ofRole(root, "catch"));
  const lost = added(current ?? [], old ?? [], headOf).filter((handler) => !isReported(handler, finding));
  // What handles other errors in its place is for the tests to judge.
  return (current ?? []).length >= (old ?? []).length
    ? []
    : lost.map((handler) => evidence(before, handler, `the handler ${quoted(textOf(handler))} is gone`, "before"));
}

function headOf(handler: Syntax): string {
  const body = childOf(handler, "body") ?? handler.children.find(({ role }) => role === "block");
  return handler.source.slice(handler.start, body?.start ?? handler.end).replaceAll(/\s+/g, "");
}
