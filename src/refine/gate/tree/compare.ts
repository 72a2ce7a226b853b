/** Before and after, side by side. */
import { canonical } from "./canonical.ts";
import type { Code } from "./code.ts";
import { type Definition } from "./definitions.ts";
import type { Syntax } from "./plain.ts";

export interface Pair<Item> {
  before: Item;
  after: Item;
}

/** Those of `after` that `before` does not hold as often, by key; the last ones of each key. */
export function added<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const counts = new Map<string, number>();
  for (const item of before) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return after.filter((item) => {
    const left = counts.get(keyOf(item)) ?? 0;
    counts.set(keyOf(item), left - 1);
    return left <= 0;
  });
}

/** Definitions of the same name in both. */
export function pairsOf(before: Code, after: Code): Pair<Definition>[] {
  const olds = new Map(before.definitions.map((definition) => [definition.name, definition]));
  return after.definitions.flatMap((definition) => {
    const old = olds.get(definition.name);
    return old === undefined ? [] : [{ before: old, after: definition }];
  });
}

export function newDefinitions(before: Code, after: Code): Definition[] {
  const names = new Set(before.definitions.map(({ name }) => name));
  return after.definitions.filter(({ name }) => !names.has(name));
}

export function lostDefinitions(before: Code, after: Code): Definition[] {
  return newDefinitions(after, before);
}

/** A function, or what is left of a class or the file without its functions. */
export interface Unit {
  name: string;
  node: Syntax;
  form: string;
}

/** The form of each outermost function by its name; that of everything outside functions under the empty name. */
export function unitsOf(code: Code): ReadonlyMap<string, Unit> {
  let units = known.get(code);
  if (units === undefined) known.set(code, (units = readUnits(code)));
  return units;
}

const known = new WeakMap<Code, ReadonlyMap<string, Unit>>();

function readUnits(code: Code): Map<string, Unit> {
  const functions = code.definitions.filter(({ kind, local }) => kind === "function" && !local);
  const nodes = new Set(functions.map(({ node }) => node));
  const units = functions.map(({ name, node }): [string, Unit] => [name, { name, node, form: canonical(node) }]);
  const rest = canonical(code.root, (node) => nodes.has(node));
  return new Map([...units, ["", { name: "", node: code.root, form: rest }]]);
}

const asIs = (word: string): string => word;

/** How many of a form's words the other does not have, both ways. */
export function wordsChanged(before: string, after: string): { lost: number; gained: number } {
  const [old, current] = [before.split(/\s+/), after.split(/\s+/)];
  return { lost: added(current, old, asIs).length, gained: added(old, current, asIs).length };
}
