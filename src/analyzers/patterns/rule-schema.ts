/**
 * The rule form as a zod schema. Strict to the last key: ast-grep itself ignores keys that it does not know, and a rule
 * with a misspelt condition would silently match too much.
 */
import type { z } from "zod";
import { CONFIDENCES, SEVERITIES } from "../../model/finding.ts";
import { FAMILIES } from "../metadata/families.ts";
import { LANGUAGES } from "../../syntax/languages.ts";
import { ORIGINS } from "./origins.ts";
import { PACK_LANGUAGES } from "./pack.ts";
import type { PackRule } from "./rule.ts";

type Zod = typeof z;

const METAVARIABLE = /^[A-Z_][A-Z0-9_]*$/;
const MINIMUM_EXAMPLES = 3;

/** Inline flags such as `(?i:` are refused: Node 20 does not know them, and shapes are compared without case anyway. */
function isRegex(source: string): boolean {
  try {
    return new RegExp(source, "iu").flags !== "" && !/\(\?[a-z-]+[:)]/.test(source);
  } catch {
    return false;
  }
}

/** ast-grep's rule object, without utilities, transformations and fixes. */
function astGrepRule(zod: Zod): z.ZodType<object> {
  const text = zod.string().min(1);
  const rule: z.ZodType<object> = zod.lazy(() =>
    zod.strictObject(keys).refine((value) => Object.keys(value).length > 0, "a rule needs a key"),
  );
  const relation: z.ZodType<object> = zod.lazy(() =>
    zod.strictObject({
      ...keys,
      stopBy: zod.union([zod.enum(["neighbor", "end"]), rule]).optional(),
      field: text.optional(),
    }),
  );
  const contextual = zod.strictObject({ context: text, selector: text.optional(), strictness: text.optional() });
  const keys = {
    pattern: zod.union([text, contextual]).optional(),
    kind: text.optional(),
    regex: text.optional(),
    nthChild: zod.union([zod.int(), text]).optional(),
    inside: relation.optional(),
    has: relation.optional(),
    precedes: relation.optional(),
    follows: relation.optional(),
    all: zod.array(rule).min(1).optional(),
    any: zod.array(rule).min(1).optional(),
    not: rule.optional(),
  };
  return rule;
}

function regularExpression(zod: Zod): z.ZodString {
  return zod.string().refine(isRegex, "not a regular expression");
}

function conditions(zod: Zod) {
  const regex = regularExpression(zod);
  const variable = zod.string().regex(METAVARIABLE);
  const levels = zod.partialRecord(zod.enum(ORIGINS), zod.enum(CONFIDENCES));
  return zod.strictObject({
    resolves: zod.record(variable, zod.array(zod.string().min(1)).min(1)).optional(),
    origin: zod.record(variable, levels).optional(),
    leading: zod.record(variable, levels).optional(),
    is: zod.record(variable, zod.string().min(1)).optional(),
    shape: zod.record(variable, zod.strictObject({ match: regex.optional(), not: regex.optional() })).optional(),
    secret: zod.array(variable).min(1).optional(),
  });
}

function literalKeys(zod: Zod) {
  const texts = zod.array(zod.string().min(1)).min(1);
  return { any: texts, all: texts.optional(), match: regularExpression(zod).optional() };
}

/** What every finder may say, whichever way it finds. */
function finders(zod: Zod) {
  const text = zod.string().min(1);
  const variable = zod.string().regex(METAVARIABLE);
  const rule = astGrepRule(zod);
  const literals = zod.strictObject(literalKeys(zod)).partial({ any: true });
  const common = {
    literals: literals.optional(),
    grammars: zod.array(zod.enum(LANGUAGES)).min(1).optional(),
    where: conditions(zod).optional(),
    focus: variable.optional(),
    hides: zod.boolean().optional(),
    message: text.optional(),
    severity: zod.enum(SEVERITIES).optional(),
    confidence: zod.enum(CONFIDENCES).optional(),
  };
  const places = zod.array(zod.union([zod.int().min(0), text])).min(1);
  return zod.union([
    zod.strictObject({ ...common, rule, constraints: zod.record(variable, rule).optional() }),
    zod.strictObject({
      ...common,
      call: zod.array(text).min(1),
      arguments: zod.record(variable, places).optional(),
      receiver: regularExpression(zod).optional(),
      absent: zod.array(places).min(1).optional(),
    }),
  ]);
}

/**
 * @param family what it may say, for users' rules more than the bundled ones
 * @returns the schema of one rule file, for the bundled packs and for users' own rules
 */
export function ruleSchema(zod: Zod, family: z.ZodType<string> = zod.enum(FAMILIES)): z.ZodType<PackRule> {
  const text = zod.string().min(1);
  const schema = zod.strictObject({
    id: zod.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/),
    language: zod.enum(PACK_LANGUAGES).optional(),
    title: text.max(80),
    cwe: zod.array(zod.string().regex(/^CWE-[1-9]\d*$/)).min(1),
    owasp: zod.string().regex(/^A(?:0\d|10):20\d\d$/),
    severity: zod.enum(SEVERITIES),
    confidence: zod.enum(CONFIDENCES),
    family,
    aliases: zod.array(text).optional(),
    message: text,
    literals: zod.strictObject(literalKeys(zod)),
    sanitizers: zod.array(text).optional(),
    find: zod.array(finders(zod)).min(1),
    help: zod.strictObject({
      why: text,
      fix: text,
      bad: text,
      good: text,
      link: zod.url({ protocol: /^https$/ }),
      language: text.optional(),
    }),
    references: zod.array(zod.url({ protocol: /^https$/ })),
    examples: zod.strictObject({
      match: zod.array(text).min(MINIMUM_EXAMPLES),
      noMatch: zod.array(text).min(MINIMUM_EXAMPLES),
    }),
  });
  // zod's optional keys allow an explicit undefined, which YAML cannot express.
  return schema as unknown as z.ZodType<PackRule>;
}
