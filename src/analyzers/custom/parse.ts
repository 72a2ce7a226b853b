/** The text of a rule file → a rule, or every problem in it at its place. Needs no engine. */
import { z } from "zod";
import type { ConfigDocument, DataPath, Problem } from "../../config/document.ts";
import { parseConfigDocument } from "../../config/document.ts";
import { problemsOf } from "../../config/problems.ts";
import { boundBy, usedBy } from "../patterns/metavariables.ts";
import { hasLiterals } from "../patterns/prefilter.ts";
import { PACK_LANGUAGES, type PackLanguage } from "../patterns/pack.ts";
import type { PackRule } from "../patterns/rule.ts";
import { ruleSchema } from "../patterns/rule-schema.ts";
import { searched } from "../patterns/searched-text.ts";
import { RULE_LANGUAGES } from "./languages.ts";
import type { PlacedPattern, RuleText, UserRule } from "./user-rule.ts";

export type ParsedRule =
  | { kind: "rule"; rule: UserRule; document: ConfigDocument }
  | { kind: "problems"; problems: Problem[] };

/** What bundled and common external rules begin with: an id must say at a glance whose it is. */
const TAKEN_PREFIXES = new Set(["js", "py", "secrets", "provenfix"]);

/** Built once: it takes as long as to check a hundred rules. */
const schema = ruleSchema(z, z.string().regex(/^[a-z][a-z0-9-]*$/));

/** JSON Schema (draft 7) of a rule file, for editors. */
export function ruleJsonSchema(): Record<string, unknown> {
  const { $schema, ...form } = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
  const description = "A rule of one's own for provenfix: a file in .provenfix/rules/.";
  const required = [...((form.required as string[] | undefined) ?? []), "language"];
  return { $schema, title: "provenfix rule", description, ...form, required };
}

function topKeys(): string[] {
  return Object.keys(ruleJsonSchema()["properties"] as object);
}

/** Every value of the key `pattern` below a path, each with the path to it. */
function patternsBelow(value: unknown, path: DataPath): { path: DataPath; source: string; selector?: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== "pattern") return patternsBelow(inner, at);
    if (typeof inner === "string") return [{ path: at, source: inner }];
    return [{ path: at, source: inner.context, ...(inner.selector && { selector: inner.selector }) }];
  });
}

function placedPatterns({ find }: PackRule, { place }: ConfigDocument): PlacedPattern[] {
  return patternsBelow(find, ["find"]).map(({ path, ...pattern }) => ({ ...pattern, ...place(path) }));
}

function unboundVariables({ find }: PackRule, { place }: ConfigDocument): Problem[] {
  return find.flatMap((finder, index) => {
    const bound = boundBy(finder);
    const unbound = usedBy(finder).filter((name) => !bound.has(name));
    const known = [...bound].map((name) => `$${name}`).join(", ") || "none";
    return unbound.map((name) => {
      const message = `find[${index}] asks for $${name}, which nothing there binds; bound: ${known}`;
      return { ...place(["find", index]), message };
    });
  });
}

function foreignGrammars({ language, find }: PackRule, { place }: ConfigDocument): Problem[] {
  if (language === undefined) return [];
  const { grammars: own } = RULE_LANGUAGES[language];
  return find.flatMap(({ grammars = [] }, index) => {
    const foreign = grammars.filter((grammar) => !own.includes(grammar));
    if (foreign.length === 0) return [];
    const message = `find[${index}].grammars: ${foreign.join(", ")} is not for ${language}, which has ${own.join(", ")}`;
    return [{ ...place(["find", index, "grammars"]), message }];
  });
}

/** A rule that its own literals keep from its own examples would never be asked. */
function missingLiterals({ literals, examples }: PackRule, { place }: ConfigDocument): Problem[] {
  return examples.match.flatMap((text, index) => {
    if (hasLiterals(literals, searched(text))) return [];
    const message = `examples.match[${index}] does not hold what \`literals\` asks for, so that the rule is never tried on it`;
    return [{ ...place(["examples", "match", index]), message }];
  });
}

function identity({ id, language }: PackRule, { place }: ConfigDocument): Problem[] {
  const problems: Problem[] = [];
  const [prefix = ""] = id.split("/");
  if (TAKEN_PREFIXES.has(prefix)) {
    const message = `id begins with ${prefix}/, as rules of provenfix do; begin with a name of your own, such as acme/`;
    problems.push({ ...place(["id"]), message });
  }
  if (language === undefined) {
    problems.push({ ...place([]), message: `the file lacks the key "language": ${PACK_LANGUAGES.join(" or ")}` });
  }
  return problems;
}

const hasLanguage = (rule: PackRule): rule is PackRule & { language: PackLanguage } => rule.language !== undefined;

/** Never throws for bad text. Whether the patterns parse, only an engine can tell: see `patternProblems`. */
export function parseRule({ name, text }: RuleText): ParsedRule {
  const parsed = parseConfigDocument(text);
  if (parsed.kind === "problems") return parsed;
  const { document } = parsed;
  const checked = schema.safeParse(document.data ?? {});
  if (!checked.success) {
    const keysAt = (path: DataPath) => (path.length === 0 ? topKeys() : []);
    return { kind: "problems", problems: problemsOf(checked.error.issues, { document, keysAt }) };
  }
  const rule = checked.data;
  const checks = [identity, foreignGrammars, unboundVariables, missingLiterals];
  const problems = checks.flatMap((check) => check(rule, document));
  if (problems.length > 0 || !hasLanguage(rule)) return { kind: "problems", problems };
  return { kind: "rule", rule: { rule, file: name, patterns: placedPatterns(rule, document) }, document };
}
