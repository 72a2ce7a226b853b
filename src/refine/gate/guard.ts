/**
 * Does a patch put a real guard before the flagged place? Strictly: a condition that was not there, that depends on what flows to the place
 * and says more of it than that it is there, and that leads away from the place; or a value that goes through a check of its own before it arrives.
 */
import type { Finding } from "../../model/finding.ts";
import type { Evidence } from "../../model/verdict.ts";
import { callsIn } from "./tree/calls.ts";
import { canonical } from "./tree/canonical.ts";
import type { Code } from "./tree/code.ts";
import { readNames } from "./tree/names.ts";
import { childOf, ofRole, type Syntax, textOf, within } from "./tree/plain.ts";
import { isPureCall } from "./tree/purity.ts";
import { sliceOf } from "./tree/slice.ts";
import {
  atomsOf,
  branchLeaves,
  conditionOf,
  conjunctsOf,
  consequenceOf,
  constantTruth,
  isWithin,
  leaves,
  statementsOf,
} from "./tree/statements.ts";
import type { Place } from "./place.ts";
import { addedSanitisers } from "./sanitisers.ts";

/** Weaknesses that a limit on a size cures. */
const RESOURCE = /^CWE-(?:400|409|674|770|776|789|834|1333|119|120|121|122|125|131|190|787)$/;

export function isResource(cwe: readonly string[]): boolean {
  return cwe.some((one) => RESOURCE.test(one));
}

export interface GuardInput {
  finding: Finding;
  before: { code: Code; place: Place };
  after: { code: Code; place: Place };
}

/** The guards that the patch adds, in words; empty where it adds none. */
export function addedGuards({ finding, before, after }: GuardInput): Evidence[] {
  const resource = isResource(finding.cwe);
  const known = new Set(conditionsIn(before.place.scope).map((condition) => canonical(condition)));
  const { names } = sliceOf(after.place.scope, after.place.nodes);
  const fresh = conditionsIn(after.place.scope).filter((condition) => !known.has(canonical(condition)));
  const guards = fresh.filter((condition) => {
    const reads = [...readNames(condition)].some((name) => names.has(name));
    return reads && saysMore(condition, resource) && decides(condition, after.place) && !isOptional(condition, names);
  });
  const { path } = after.code;
  return [...guards, ...addedSanitisers({ finding, before, after })].map((node) => ({
    message: `\`${textOf(node).slice(0, 80)}\` decides what reaches the reported code`,
    path,
    line: node.line,
    side: "after" as const,
  }));
}

function conditionsIn(scope: Syntax): Syntax[] {
  return ofRole(scope, "if").flatMap((node) => conditionOf(node) ?? []);
}

/** The reported code is in a branch of it, or it leaves before the code is reached. */
function decides(condition: Syntax, { nodes, scope }: Place): boolean {
  const owner = ownerOf(condition);
  if (owner === undefined) return false;
  const places = nodes.filter((node) => !isWithin(owner, node));
  if (places.some((place) => isWithin(place, owner) && !isWithin(place, condition))) return true;
  if (!branchLeaves(consequenceOf(owner)) && !hasLeavingBranch(owner)) return false;
  if (places.some((place) => isCaught(owner, place))) return false;
  // Within the reported statement: in time only where the report means all of a function.
  return places.length === 0 ? nodes.includes(scope) : places.some((place) => owner.start < place.start);
}

/** Whoever refuses within a `try` that ends before the place, and goes on behind it, refuses nothing. */
export function isCaught(owner: Syntax, place: Syntax): boolean {
  for (let at = owner.parent; at !== undefined && at.role !== "function"; at = at.parent) {
    if (isWithin(place, at)) return false;
    if (isForgiving(at)) return true;
  }
  return false;
}

function isForgiving(node: Syntax): boolean {
  if (node.kind === "with_statement") return /^with\s[^:]*\bsuppress\(/.test(textOf(node));
  const handlers = node.role === "try" ? node.children.filter(({ role }) => role === "catch") : [];
  return handlers.some((handler) => !branchLeaves(handler.children.findLast(({ role }) => role === "block")));
}

/** `if STRICT and not valid(x): raise`: what says nothing of the data decides whether the data is looked at. */
function isOptional(condition: Syntax, names: ReadonlySet<string>): boolean {
  const owner = ownerOf(condition);
  if (owner === undefined || !branchLeaves(consequenceOf(owner))) return false;
  const joined = conjunctsOf(condition);
  return joined.length > 1 && joined.some((atom) => ![...readNames(atom)].some((name) => names.has(name)));
}

function ownerOf(condition: Syntax): Syntax | undefined {
  let at = condition.parent;
  while (at !== undefined && at.role !== "if") at = at.parent;
  return at;
}

/** Ruby's `raise … if …`, and an `else` that leaves. */
function hasLeavingBranch(owner: Syntax): boolean {
  if (owner.kind.endsWith("_modifier")) return owner.children.some(leaves);
  const other = childOf(owner, "alternative");
  return (
    other !== undefined &&
    (leaves(other) || statementsOf(other).some(leaves) || ofRole(other, "block").some((block) => branchLeaves(block)))
  );
}

/** More than 'it is there', 'it is a text' or, where no resource is at stake, 'it is short'. */
export function saysMore(condition: Syntax, resource: boolean): boolean {
  if (constantTruth(condition) !== undefined) return false;
  return atomsOf(condition).some((atom) => isTelling(atom, resource));
}

function isTelling(atom: Syntax, resource: boolean): boolean {
  if (atom.role === "identifier" || atom.role === "constant") return false;
  if (atom.role === "call") return isTellingCall(atom);
  const [left, , right] = atom.children;
  if (atom.children.length !== 3 || left === undefined || right === undefined) return false;
  if (textOf(left) === textOf(right) || [left, right].some((side) => isEmptiness(side))) return false;
  const measured = [left, right].some(
    (side) => /\blen\b|length|size|count|strlen/i.test(textOf(side)) || side.role === "number",
  );
  return resource || !measured;
}

/** `None`, `""`, `[]`, `undefined`, `0` */
function isEmptiness(side: Syntax): boolean {
  return (
    side.role === "constant" ||
    /^(?:""|''|\[\]|\{\}|\(\)|0|-1|nil|null|None|undefined|""")$/.test(textOf(side)) ||
    textOf(side) === "str"
  );
}

function isTellingCall(call: Syntax): boolean {
  const [own] = callsIn(call);
  if (own === undefined) return false;
  if (/^(?:isinstance|is_a\?|instance_of\?)$/.test(own.method))
    return !/\b(?:str|bytes|String|object)\b|\btype\(/.test(textOf(call));
  if (
    /^(?:bool|str|repr|int|type|len|any|isset|empty|is_string|nil\?|isEmpty|is_none|is_some|hasattr)$/.test(own.method)
  )
    return false;
  return !isPureCall(call) || [...within(call)].length > 2;
}
