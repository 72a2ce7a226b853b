import {
  parseConfigDocument,
  problemsOf
} from "./chunk-2NCQMMM5.js";
import {
  PACK_LANGUAGES
} from "./chunk-PISCBQNO.js";
import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import {
  boundBy,
  usedBy
} from "./chunk-DP4G34LB.js";
import {
  hasLiterals,
  searched
} from "./chunk-D2IAMJYA.js";
import {
  ORIGINS
} from "./chunk-ATYZTGGP.js";
import {
  FAMILIES
} from "./chunk-YYESSOCH.js";
import {
  CONFIDENCES,
  LANGUAGES,
  RULE_LANGUAGES,
  SEVERITIES
} from "./chunk-C3VMSUOC.js";

// src/analyzers/patterns/rule-schema.ts
var METAVARIABLE = /^[A-Z_][A-Z0-9_]*$/, MINIMUM_EXAMPLES = 3;
function isRegex(source) {
  try {
    return new RegExp(source, "iu").flags !== "" && !/\(\?[a-z-]+[:)]/.test(source);
  } catch {
    return !1;
  }
}
function astGrepRule(zod) {
  let text = zod.string().min(1), rule = zod.lazy(
    () => zod.strictObject(keys).refine((value) => Object.keys(value).length > 0, "a rule needs a key")
  ), relation = zod.lazy(
    () => zod.strictObject({
      ...keys,
      stopBy: zod.union([zod.enum(["neighbor", "end"]), rule]).optional(),
      field: text.optional()
    })
  ), contextual = zod.strictObject({ context: text, selector: text.optional(), strictness: text.optional() }), keys = {
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
    not: rule.optional()
  };
  return rule;
}
function regularExpression(zod) {
  return zod.string().refine(isRegex, "not a regular expression");
}
function conditions(zod) {
  let regex = regularExpression(zod), variable = zod.string().regex(METAVARIABLE), levels = zod.partialRecord(zod.enum(ORIGINS), zod.enum(CONFIDENCES));
  return zod.strictObject({
    resolves: zod.record(variable, zod.array(zod.string().min(1)).min(1)).optional(),
    origin: zod.record(variable, levels).optional(),
    leading: zod.record(variable, levels).optional(),
    is: zod.record(variable, zod.string().min(1)).optional(),
    shape: zod.record(variable, zod.strictObject({ match: regex.optional(), not: regex.optional() })).optional(),
    secret: zod.array(variable).min(1).optional()
  });
}
function literalKeys(zod) {
  let texts = zod.array(zod.string().min(1)).min(1);
  return { any: texts, all: texts.optional(), match: regularExpression(zod).optional() };
}
function finders(zod) {
  let text = zod.string().min(1), variable = zod.string().regex(METAVARIABLE), rule = astGrepRule(zod), common = {
    literals: zod.strictObject(literalKeys(zod)).partial({ any: !0 }).optional(),
    grammars: zod.array(zod.enum(LANGUAGES)).min(1).optional(),
    where: conditions(zod).optional(),
    focus: variable.optional(),
    hides: zod.boolean().optional(),
    message: text.optional(),
    severity: zod.enum(SEVERITIES).optional(),
    confidence: zod.enum(CONFIDENCES).optional()
  }, places = zod.array(zod.union([zod.int().min(0), text])).min(1);
  return zod.union([
    zod.strictObject({ ...common, rule, constraints: zod.record(variable, rule).optional() }),
    zod.strictObject({
      ...common,
      call: zod.array(text).min(1),
      arguments: zod.record(variable, places).optional(),
      receiver: regularExpression(zod).optional(),
      absent: zod.array(places).min(1).optional()
    })
  ]);
}
function ruleSchema(zod, family = zod.enum(FAMILIES)) {
  let text = zod.string().min(1);
  return zod.strictObject({
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
      language: text.optional()
    }),
    references: zod.array(zod.url({ protocol: /^https$/ })),
    examples: zod.strictObject({
      match: zod.array(text).min(MINIMUM_EXAMPLES),
      noMatch: zod.array(text).min(MINIMUM_EXAMPLES)
    })
  });
}

// src/analyzers/custom/parse.ts
var TAKEN_PREFIXES = /* @__PURE__ */ new Set(["js", "py", "secrets", "provenfix"]), schema = ruleSchema(external_exports, external_exports.string().regex(/^[a-z][a-z0-9-]*$/));
function ruleJsonSchema() {
  let { $schema, ...form } = external_exports.toJSONSchema(schema, { io: "input", target: "draft-7" }), description = "A rule of one's own for provenfix: a file in .provenfix/rules/.", required = [...form.required ?? [], "language"];
  return { $schema, title: "provenfix rule", description, ...form, required };
}
function topKeys() {
  return Object.keys(ruleJsonSchema().properties);
}
function patternsBelow(value, path) {
  return typeof value != "object" || value === null ? [] : Object.entries(value).flatMap(([key, inner]) => {
    let at = [...path, Array.isArray(value) ? Number(key) : key];
    return key !== "pattern" ? patternsBelow(inner, at) : typeof inner == "string" ? [{ path: at, source: inner }] : [{ path: at, source: inner.context, ...inner.selector && { selector: inner.selector } }];
  });
}
function placedPatterns({ find }, { place }) {
  return patternsBelow(find, ["find"]).map(({ path, ...pattern }) => ({ ...pattern, ...place(path) }));
}
function unboundVariables({ find }, { place }) {
  return find.flatMap((finder, index) => {
    let bound = boundBy(finder), unbound = usedBy(finder).filter((name) => !bound.has(name)), known = [...bound].map((name) => `$${name}`).join(", ") || "none";
    return unbound.map((name) => {
      let message = `find[${index}] asks for $${name}, which nothing there binds; bound: ${known}`;
      return { ...place(["find", index]), message };
    });
  });
}
function foreignGrammars({ language, find }, { place }) {
  if (language === void 0) return [];
  let { grammars: own } = RULE_LANGUAGES[language];
  return find.flatMap(({ grammars = [] }, index) => {
    let foreign = grammars.filter((grammar) => !own.includes(grammar));
    if (foreign.length === 0) return [];
    let message = `find[${index}].grammars: ${foreign.join(", ")} is not for ${language}, which has ${own.join(", ")}`;
    return [{ ...place(["find", index, "grammars"]), message }];
  });
}
function missingLiterals({ literals, examples }, { place }) {
  return examples.match.flatMap((text, index) => {
    if (hasLiterals(literals, searched(text))) return [];
    let message = `examples.match[${index}] does not hold what \`literals\` asks for, so that the rule is never tried on it`;
    return [{ ...place(["examples", "match", index]), message }];
  });
}
function identity({ id, language }, { place }) {
  let problems = [], [prefix = ""] = id.split("/");
  if (TAKEN_PREFIXES.has(prefix)) {
    let message = `id begins with ${prefix}/, as rules of provenfix do; begin with a name of your own, such as acme/`;
    problems.push({ ...place(["id"]), message });
  }
  return language === void 0 && problems.push({ ...place([]), message: `the file lacks the key "language": ${PACK_LANGUAGES.join(" or ")}` }), problems;
}
var hasLanguage = (rule) => rule.language !== void 0;
function parseRule({ name, text }) {
  let parsed = parseConfigDocument(text);
  if (parsed.kind === "problems") return parsed;
  let { document } = parsed, checked = schema.safeParse(document.data ?? {});
  if (!checked.success) {
    let keysAt = (path) => path.length === 0 ? topKeys() : [];
    return { kind: "problems", problems: problemsOf(checked.error.issues, { document, keysAt }) };
  }
  let rule = checked.data, problems = [identity, foreignGrammars, unboundVariables, missingLiterals].flatMap((check) => check(rule, document));
  return problems.length > 0 || !hasLanguage(rule) ? { kind: "problems", problems } : { kind: "rule", rule: { rule, file: name, patterns: placedPatterns(rule, document) }, document };
}

export {
  ruleJsonSchema,
  parseRule
};
