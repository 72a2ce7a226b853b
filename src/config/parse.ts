/** The text of a configuration file → the effective configuration, or every problem in it at once. */
import { UserError } from "../model/user-error.ts";
import type { ConfigurableAnalyzer } from "./analyzer-options.ts";
import type { AnalyzerSettings, Config, FailOn, Override, SuppressionEntry } from "./config.ts";
import { defaultConfig } from "./defaults.ts";
import { parseConfigDocument } from "./document.ts";
import type { ConfigDocument, DataPath, Problem } from "./document.ts";
import { problemsOf } from "./problems.ts";
import { configSchema, jsonSchema } from "./schema.ts";
import type { CheckedConfig } from "./schema.ts";

const MOST_PROBLEMS = 20;

export interface ConfigText {
  /** As messages name it. */
  name: string;
  text: string;
}

type SchemaNode = { [key: string]: SchemaNode | undefined } & { anyOf?: SchemaNode[] };

function below(schema: SchemaNode, step: PropertyKey): SchemaNode[] {
  const next = typeof step === "number" ? schema["items"] : schema["properties"]?.[String(step)];
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
  const { enabled = true, onError = "fail", ...options } = Object.fromEntries(own);
  return { enabled, onError, options: { ...(analyzer.defaults as object), ...options } };
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
  const settings = analyzers.map((analyzer) => {
    const byDefault = defaults.analyzers[analyzer.name] as AnalyzerSettings;
    return [analyzer.name, settingsOf(analyzer, said[analyzer.name], byDefault)] as const;
  });
  return {
    analyzers: Object.fromEntries(settings),
    include: checked.include ?? defaults.include,
    exclude: checked.exclude ?? defaults.exclude,
    failOn: { ...defaults.failOn, ...given(checked.failOn) },
    rules: checked.rules ?? defaults.rules,
    overrides: overridesOf(checked),
    suppressions: suppressionsOf(checked, document),
    baseline: checked.baseline ?? defaults.baseline,
    limits: { ...defaults.limits, ...given(checked.limits) },
    cache: checked.cache ?? defaults.cache,
  };
}

/** Everything that is wrong comes in one `UserError`, a line each: file, line, column, key, and what would be right. */
export function parseConfig({ name, text }: ConfigText, analyzers: readonly ConfigurableAnalyzer[]): Config {
  const parsed = parseConfigDocument(text);
  if (parsed.kind === "problems") return fail(name, parsed.problems);
  const { document } = parsed;
  const result = configSchema(analyzers).safeParse(document.data ?? {});
  if (result.success) return complete(result.data, document, analyzers);
  const schema = jsonSchema(analyzers) as SchemaNode;
  return fail(name, problemsOf(result.error.issues, { document, keysAt: (path) => keysAt(schema, path) }));
}
