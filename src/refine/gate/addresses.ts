/** Does a patch change what flows to the reported place? What can be known where the analyzer that reported it cannot be asked again. */
import type { Code } from "./tree/code.ts";
import { lostDefinitions, newDefinitions, pairsOf } from "./tree/compare.ts";
import { canonical, plainForm } from "./tree/canonical.ts";
import { callsIn } from "./tree/calls.ts";
import { readNames } from "./tree/names.ts";
import { childOf, ofRole, type Syntax } from "./tree/plain.ts";
import { branchLeaves, conditionOf, consequenceOf } from "./tree/statements.ts";
import { isCaught, isResource, saysMore } from "./guard.ts";
import { sliceForm, sliceOf } from "./tree/slice.ts";
import type { Place } from "./place.ts";

export interface Side {
  code: Code;
  place: Place;
}

/** The place itself, what it reads, the conditions that lead to it, or a function or constant that it uses. */
export function changesFlow(before: Side, after: Side, cwe: readonly string[]): boolean {
  const [old, current] = [formOf(before, () => false), formOf(after, idleGuards(before, after, cwe))];
  return old !== current || usesChanged(before, after);
}

/** Weaknesses that 'is it there?' may well cure, or a limit on a size. */
const PRESENCE = /^CWE-(?:20|248|252|476|617|690|703|754|755|824)$/;

/** New conditions that refuse nothing that an attacker would send. */
function idleGuards(before: Side, after: Side, cwe: readonly string[]): (node: Syntax) => boolean {
  if (cwe.some((one) => PRESENCE.test(one))) return () => false;
  const known = new Set(ofRole(before.place.scope, "if").map((node) => plainForm(conditionOf(node) ?? node)));
  const idle = ofRole(after.place.scope, "if").filter((node) => {
    const condition = conditionOf(node);
    if (condition === undefined || known.has(plainForm(condition)) || childOf(node, "alternative") !== undefined)
      return false;
    if (!branchLeaves(consequenceOf(node))) return false;
    const { scope, nodes } = after.place;
    const isLate = !nodes.includes(scope) && nodes.every((place) => place.end <= node.start);
    return isLate || nodes.some((place) => isCaught(node, place)) || !saysMore(condition, isResource(cwe));
  });
  const statements = new Set(idle);
  return (node) => statements.has(node);
}

function formOf({ place }: Side, omit: (node: Syntax) => boolean): string {
  const { scope, nodes } = place;
  return nodes.includes(scope) ? canonical(scope, omit) : sliceForm(scope, sliceOf(scope, nodes), omit);
}

function usesChanged(before: Side, after: Side): boolean {
  const used = usedIn(after.place.scope);
  const changed = pairsOf(before.code, after.code).filter(
    ({ before: old, after: current }) => canonical(old.node) !== canonical(current.node),
  );
  const names = [
    ...changed.map(({ after: { own } }) => own),
    ...[...newDefinitions(before.code, after.code), ...lostDefinitions(before.code, after.code)].map(({ own }) => own),
  ];
  return names.some((name) => used.has(name)) || constants(before.code, used) !== constants(after.code, used);
}

function usedIn(scope: Syntax): Set<string> {
  return new Set([...readNames(scope), ...callsIn(scope).map(({ method }) => method)]);
}

/** Statements outside of functions that give the used names their values. */
function constants({ root, definitions }: Code, used: ReadonlySet<string>): string {
  const inner = new Set(definitions.map(({ node }) => node));
  const statements = root.children.filter(
    (child) =>
      !inner.has(child) &&
      child.role !== "import" &&
      [...readNames(child), ...namesBound(child)].some((name) => used.has(name)),
  );
  return statements
    .filter((statement) => statement.role !== "function" && statement.role !== "class")
    .map((statement) => canonical(statement, (node) => inner.has(node)))
    .join("\n");
}

function namesBound(node: Syntax): string[] {
  return (
    /^\s*(?:(?:const|let|var|final|static|public|private)\s+)*(\$?\w+)/
      .exec(node.source.slice(node.start, node.end))
      ?.slice(1) ?? []
  );
}
