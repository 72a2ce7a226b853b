/** The conditions of a rule that go beyond the shape of the syntax tree. */
import type { Node } from "web-tree-sitter";
import { CONFIDENCES, type Confidence } from "../../model/finding.ts";
import type { Facts, LanguagePack } from "./pack.ts";
import type { Origin } from "./origins.ts";
import type { Match } from "./parsed.ts";
import type { Conditions, PackRule, ShapeCondition } from "./rule.ts";
import { isPlausibleSecret } from "./secret.ts";

function isOneOf(name: string, accepted: readonly string[]): boolean {
  return accepted.some((one) => (one.endsWith(".*") ? name.startsWith(one.slice(0, -1)) : one === name));
}

export function resolves(facts: Facts, node: Node | undefined, accepted: readonly string[]): boolean {
  const name = node && facts.nameOf(node);
  return name !== undefined && isOneOf(name, accepted);
}

function hasShape(facts: Facts, node: Node | undefined, { match, not }: ShapeCondition): boolean {
  if (node === undefined) return false;
  const shape = facts.shapeOf(node);
  return (
    (match === undefined || new RegExp(match, "iu").test(shape)) &&
    (not === undefined || !new RegExp(not, "iu").test(shape))
  );
}

/** @returns the surest confidence that a metavariable's origin gives; nothing where none counts */
function confidenceOf(
  wanted: NonNullable<Conditions["origin"]>,
  of: (variable: string) => Node | undefined,
  originOf: (node: Node) => Origin,
): Confidence | undefined {
  const given = new Set(
    Object.entries(wanted).map(([variable, levels]) => {
      const node = of(variable);
      return node && levels[originOf(node)];
    }),
  );
  return CONFIDENCES.find((confidence) => given.has(confidence));
}

/** @returns nothing where an origin does not hold; no confidence where the conditions ask for none */
function judged(
  facts: Facts,
  { origin, leading }: Conditions,
  of: (variable: string) => Node | undefined,
  sanitizers: readonly string[],
): { confidence?: Confidence } | undefined {
  const whole = (node: Node): Origin => facts.originOf(node, sanitizers);
  const head = (node: Node): Origin => whole(facts.leadingOf?.(node) ?? node);
  const given = [origin && confidenceOf(origin, of, whole), leading && confidenceOf(leading, of, head)];
  if ((origin && !given[0]) || (leading && !given[1])) return undefined;
  const confidence = CONFIDENCES.findLast((one) => given.includes(one));
  return confidence === undefined ? {} : { confidence };
}

/** Stands for the whole match, as a metavariable does for a part of it. */
const WHOLE = "NODE";

/** @returns whether all conditions hold, and the confidence where they know it */
export function meets(
  { facts, pack }: { facts: Facts; pack: LanguagePack },
  match: Match,
  where: Conditions,
  rule: PackRule,
): { confidence?: Confidence } | undefined {
  const of = (variable: string): Node | undefined => (variable === WHOLE ? match.node : match.captures.get(variable));
  const every = <T>(
    record: Record<string, T> | undefined,
    holds: (node: Node | undefined, value: T) => boolean,
  ): boolean => Object.entries(record ?? {}).every(([variable, value]) => holds(of(variable), value));
  const isSecret = (node: Node | undefined): boolean => {
    const value = node && pack.stringValue(node);
    return value !== undefined && isPlausibleSecret(value);
  };
  const holds =
    every(where.resolves, (node, accepted) => resolves(facts, node, accepted)) &&
    (where.secret ?? []).every((variable) => isSecret(of(variable))) &&
    every(where.shape, (node, shape) => hasShape(facts, node, shape)) &&
    every(where.is, (node, test) => node !== undefined && facts.is?.(test, node) === true);
  return holds ? judged(facts, where, of, rule.sanitizers ?? []) : undefined;
}
