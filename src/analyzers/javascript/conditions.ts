/** The conditions of a rule that go beyond the shape of the syntax tree. */
import type { Node, Tree } from "web-tree-sitter";
import { CONFIDENCES, type Confidence } from "../../model/finding.ts";
import { bindings } from "./bindings.ts";
import type { Match } from "./parsed.ts";
import { names, type Names } from "./names.ts";
import { origins, type Origins } from "./origin.ts";
import { stringValue } from "./pattern.ts";
import type { Conditions, PackRule, ShapeCondition } from "./rule.ts";
import { isPlausibleSecret } from "./secret.ts";
import { shapes, type Shapes } from "./shape.ts";
import { sources } from "./sources.ts";

/** What one file tells of its values; each answer is computed when it is first asked for. */
export interface Facts {
  names: Names;
  origins: Origins;
  shapes: Shapes;
}

export function factsOf(tree: Tree, text: string): Facts {
  const bound = bindings(tree, text);
  const named = names(bound);
  return { names: named, origins: origins(bound, named, sources(bound)), shapes: shapes(bound) };
}

function isOneOf(name: string, accepted: readonly string[]): boolean {
  return accepted.some((one) => (one.endsWith(".*") ? name.startsWith(one.slice(0, -1)) : one === name));
}

/** @param node a call or `new` expression */
export function calleeIsOneOf(facts: Facts, node: Node, accepted: readonly string[]): boolean {
  const callee = node.childForFieldName("function") ?? node.childForFieldName("constructor");
  return callee !== null && resolves(facts, callee, accepted);
}

function resolves(facts: Facts, node: Node | undefined, accepted: readonly string[]): boolean {
  const name = node && facts.names.nameOf(node);
  return name !== undefined && isOneOf(name, accepted);
}

function hasShape(facts: Facts, node: Node | undefined, { match, not }: ShapeCondition): boolean {
  if (node === undefined) return false;
  const shape = facts.shapes.shapeOf(node);
  return (
    (match === undefined || new RegExp(match, "iu").test(shape)) &&
    (not === undefined || !new RegExp(not, "iu").test(shape))
  );
}

function isSecret(node: Node | undefined): boolean {
  const value = node && stringValue(node);
  return value !== undefined && isPlausibleSecret(value);
}

/** @returns the surest confidence that a metavariable's origin gives; nothing where none counts */
function confidenceOf(
  facts: Facts,
  { captures }: Match,
  wanted: NonNullable<Conditions["origin"]>,
  rule: PackRule,
): Confidence | undefined {
  const given = new Set(
    Object.entries(wanted).map(([variable, levels]) => {
      const node = captures.get(variable);
      return node && levels[facts.origins.originOf(node, rule.sanitizers ?? [])];
    }),
  );
  return CONFIDENCES.find((confidence) => given.has(confidence));
}

/** @returns whether all conditions hold, and the confidence where they know it */
export function meets(
  facts: Facts,
  match: Match,
  where: Conditions,
  rule: PackRule,
): { confidence?: Confidence } | undefined {
  const of = (variable: string): Node | undefined => match.captures.get(variable);
  const every = <T>(
    record: Record<string, T> | undefined,
    holds: (node: Node | undefined, value: T) => boolean,
  ): boolean => Object.entries(record ?? {}).every(([variable, value]) => holds(of(variable), value));
  const holds =
    every(where.resolves, (node, accepted) => resolves(facts, node, accepted)) &&
    (where.secret ?? []).every((variable) => isSecret(of(variable))) &&
    every(where.shape, (node, shape) => hasShape(facts, node, shape));
  if (!holds) return undefined;
  if (where.origin === undefined) return {};
  const confidence = confidenceOf(facts, match, where.origin, rule);
  return confidence && { confidence };
}
