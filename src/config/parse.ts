/** The text of a configuration file → the effective configuration, or every problem in it at once. */
import { UserError } from "../model/user-error.ts";
import { type ConfigurableAnalyzer, isNamed, nameProblem } from "./analyzer-options.ts";
import type { AnalyzerSettings, Config, FailOn, Override, SuppressionEntry } from "./config.ts";
import { defaultConfig, defaultSettings } from "./defaults.ts";
import { parseConfigDocument } from "./document.ts";
import type { ConfigDocument, DataPath, Problem } from "./document.ts";
import { type Issue, problemsOf } from "./problems.ts";
import { configSchema, jsonSchema } from "./schema.ts";
import type { CheckedConfig } from "./schema.ts";
import type { FixOptions } from "./fix.ts";
import { nearest } from "./nearest.ts";
import { withLlmDefaults } from "./llm.ts";
import type { TestsOptions } from "./tests.ts";

const MOST_PROBLEMS = 20;

export interface ConfigText {
  /** As messages name it. */
  name: string;
  text: string;
}

type SchemaNode = { [key: string]: SchemaNode | undefined } & { anyOf?: SchemaNode[] };

function below(schema: SchemaNode, step: PropertyKey): SchemaNode[] {
  const next =
    typeof step === "number"
      ? schema["items"]
      : (schema["properties"]?.[String(step)] ?? schema["additionalProperties"]);
  return next ? [next].concat(next.anyOf ?? []) : [];
}

/** The keys that a mapping at this path may have, read off the JSON schema. */
function keysAt(schema: SchemaNode, path: DataPath): string[] {
  let shapes = [schema];
  for (const step of path) shapes = shapes.flatMap((shape) => below(shape, step));
  return shapes.flatMap((shape) => Object.keys(shape["properties"] ?? {}));
}

function fail(name: string, problems: readonly Problem[]): never {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const lines = sorted.slice(0, MOST_PROBLEMS).map((it) => `${name}:${it.line}:${it.column}: ${it.message}`);
  if (sorted.length > MOST_PROBLEMS) lines.push(`… and ${sorted.length - MOST_PROBLEMS} more`);
  throw new UserError(
    lines.join("\n"),
    "`provenfix config` prints the effective configuration once these are corrected",
  );
}

function settingsOf(analyzer: ConfigurableAnalyzer, said: unknown, defaults: AnalyzerSettings): AnalyzerSettings {
  if (said === undefined) return defaults;
  if (typeof said === "boolean") return { ...defaults, enabled: said };
  const own = Object.entries(said as object).filter(([, value]) => value !== undefined);
  const { enabled = true, onError = "fail", ...rest } = Object.fromEntries(own);
  if (defaults.external === undefined)
    return { enabled, onError, options: { ...(analyzer.defaults as object), ...rest } };
  const { timeout = defaults.external.timeout, trustConfig = defaults.external.trustConfig, path, ...options } = rest;
  const external = { timeout, trustConfig, ...(path !== undefined && { path }) };
  return { enabled, onError, options: { ...(analyzer.defaults as object), ...options }, external };
}

/** Drops absent keys, so that spreading the rest over defaults never undoes one. */
function given<T extends object>(value: T | undefined): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, item]) => item !== undefined)) as never;
}

function overridesOf(checked: CheckedConfig): Override[] {
  return (checked.overrides ?? []).map(({ paths, failOn, rules }) => ({
    paths,
    failOn: given(failOn) as Partial<FailOn>,
    rules: rules ?? {},
  }));
}

function suppressionsOf(checked: CheckedConfig, document: ConfigDocument): SuppressionEntry[] {
  const entries: SuppressionEntry[] = [];
  for (const [index, { rule, path, reason, owner, expires }] of (checked.suppressions ?? []).entries()) {
    const entry: SuppressionEntry = { rule, path, reason: reason?.trim() ?? "", line: lineOf(document, index) };
    if (owner !== undefined) entry.owner = owner;
    if (expires !== undefined) entry.expires = expires;
    entries.push(entry);
  }
  return entries;
}

function lineOf(document: ConfigDocument, suppression: number): number {
  return document.place(["suppressions", suppression]).line;
}

function complete(
  checked: CheckedConfig,
  document: ConfigDocument,
  analyzers: readonly ConfigurableAnalyzer[],
): Config {
  const defaults = defaultConfig(analyzers);
  const said: Record<string, unknown> = checked.analyzers ?? {};
  const other = analyzers.find((analyzer) => !isNamed(analyzer));
  const known = new Map(analyzers.filter(isNamed).map((analyzer) => [analyzer.name, analyzer]));
  const settings = [...new Set([...known.keys(), ...Object.keys(said)])].flatMap((name) => {
    const analyzer = known.get(name) ?? other;
    return analyzer ? [[name, settingsOf(analyzer, said[name], defaultSettings(analyzer))] as const] : [];
  });
  return {
    analyzers: Object.fromEntries(settings),
    include: checked.include ?? defaults.include,
    exclude: checked.exclude ?? defaults.exclude,
    failOn: { ...defaults.failOn, ...given(checked.failOn) },
    minWitnesses: checked.minWitnesses ?? defaults.minWitnesses,
    rules: checked.rules ?? defaults.rules,
    overrides: overridesOf(checked),
    suppressions: suppressionsOf(checked, document),
    baseline: checked.baseline ?? defaults.baseline,
    limits: { ...defaults.limits, ...given(checked.limits) },
    fix: { ...defaults.fix, ...(given(checked.fix) as Partial<FixOptions>) },
    ...(checked.llm && { llm: withLlmDefaults(checked.llm) }),
    tests: { ...defaults.tests, ...(given(checked.tests) as Partial<TestsOptions>) },
    cache: checked.cache ?? defaults.cache,
  };
}

function misnamedAnalyzers(
  checked: CheckedConfig,
  document: ConfigDocument,
  analyzers: readonly ConfigurableAnalyzer[],
): Problem[] {
  return Object.keys(checked.analyzers ?? {}).flatMap((name) => {
    const problem = analyzers.some((analyzer) => analyzer.name === name) ? undefined : nameProblem(name);
    return problem === undefined
      ? []
      : [{ ...document.place(["analyzers"], name), message: `analyzers: ${JSON.stringify(name)} ${problem}` }];
  });
}

/** Under a name that no analyzer has; undefined for any other place. */
function ownSettings({ path: [first, name] }: Issue, data: unknown, analyzers: readonly ConfigurableAnalyzer[]) {
  if (first !== "analyzers" || typeof name !== "string") return undefined;
  if (analyzers.some((analyzer) => analyzer.name === name)) return undefined;
  const said = (data as { analyzers: Record<string, unknown> }).analyzers[name];
  return { name, keys: typeof said === "object" && said !== null ? Object.keys(said) : [] };
}

/**
 * A name without a command is rather a slip in the name of an analyzer than one of which nothing is known, and is told once; one with a key
 * that is almost `command` is a slip in that.
 */
function aboutAnalyzers(issues: readonly Issue[], data: unknown, analyzers: readonly ConfigurableAnalyzer[]): Issue[] {
  const told = new Set<string>();
  return issues.flatMap((issue): Issue[] => {
    const own = ownSettings(issue, data, analyzers);
    if (own === undefined || own.keys.includes("command")) return [issue];
    if (own.keys.some((key) => nearest(key, ["command"]))) return issue.path[2] === "command" ? [] : [issue];
    if (told.has(own.name)) return [];
    told.add(own.name);
    return [{ code: "unrecognized_keys", keys: [own.name], path: ["analyzers"], message: "" }];
  });
}

/** Among the valid keys, for a person. */
const OWN_NAME = "or a name of your own with a `command`";

/** Everything that is wrong comes in one `UserError`, a line each: file, line, column, key, and what would be right. */
export function parseConfig({ name, text }: ConfigText, analyzers: readonly ConfigurableAnalyzer[]): Config {
  const parsed = parseConfigDocument(text);
  if (parsed.kind === "problems") return fail(name, parsed.problems);
  const { document } = parsed;
  const result = configSchema(analyzers).safeParse(document.data ?? {});
  const misnamed = result.success ? misnamedAnalyzers(result.data, document, analyzers) : [];
  if (misnamed.length > 0) return fail(name, misnamed);
  if (result.success) return complete(result.data, document, analyzers);
  const schema = jsonSchema(analyzers) as SchemaNode;
  const issues = aboutAnalyzers(result.error.issues, document.data, analyzers);
  const validKeys = (path: DataPath) => keysAt(schema, path).concat(path.join() === "analyzers" ? OWN_NAME : []);
  return fail(name, problemsOf(issues, { document, keysAt: validKeys }));
}
