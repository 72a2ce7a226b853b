/** The one description of `.provenfix.yml`: validation, types, and the editors' `schema.json` come from it. */
import { z } from "zod";
import { CONFIDENCES, SEVERITIES } from "../model/finding.ts";
import { type ConfigurableAnalyzer, isNamed } from "./analyzer-options.ts";
import { globProblem, pathProblem } from "./globs.ts";
import { checkedText, quantity } from "./parts.ts";
import { fixSchema } from "./fix-schema.ts";
import { llmSchema } from "./llm.ts";
import { testsSchema } from "./tests-schema.ts";
import { parseDuration, parseSize } from "./units.ts";

const MAX_SIZE = 100_000_000;
const MAX_TIMEOUT = 3600;

const glob = checkedText(globProblem);
const confidence = z.enum(CONFIDENCES);
const threshold = z.enum([...SEVERITIES, "never"]);

/** `failOn: high` is short for `failOn: {severity: high}`. */
const failOn = z.union([
  threshold.transform((level): { severity: typeof level; confidence?: z.infer<typeof confidence> } => ({
    severity: level,
  })),
  z.strictObject({
    severity: threshold.describe("The least severity that blocks.").optional(),
    confidence: confidence.describe("The least confidence that blocks.").optional(),
  }),
]);

const rules = z.record(z.string().min(1), z.enum([...SEVERITIES, "off"]));

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const suppression = z.strictObject({
  rule: z.string().min(1).describe("A rule's id (S602, js/command-injection), an alias (B602) or a CWE (CWE-78)."),
  path: glob.describe("Where: a path or glob, relative to the repository's root."),
  reason: z.string().optional().describe("Why this is acceptable. Without a reason the suppression does not hold."),
  owner: z.string().min(1).optional().describe("Who answers for it."),
  expires: z
    .string()
    .refine(isDay, { error: "must be a day of the calendar, written YYYY-MM-DD" })
    .meta({ format: "date" })
    .optional()
    .describe("The last day on which it holds, YYYY-MM-DD."),
});

const override = z.strictObject({
  paths: z.array(glob).min(1).describe("Globs of the files that this applies to."),
  failOn: failOn.optional().describe("What blocks in these files."),
  rules: rules.optional().describe("Severities of single rules in these files."),
});

const limits = z.strictObject({
  maxFileSize: quantity(parseSize, "a size such as 500kB or 2MB, at most 100MB", MAX_SIZE)
    .optional()
    .describe("Larger files are skipped, and counted as skipped. A number counts bytes. Default: 2MB."),
  fileTimeout: quantity(parseDuration, "a time such as 500ms or 10s, at most 60m", MAX_TIMEOUT)
    .optional()
    .describe("What the analyzers may take for one file. A number counts seconds. Default: 10s."),
});

const common = {
  enabled: z.boolean().optional().describe("Whether it runs. Default: true."),
  onError: z
    .enum(["fail", "warn"])
    .optional()
    .describe(
      "When it fails or cannot read a file: the run fails (exit code 2), or the report only says so. Default: fail.",
    ),
};

const externalCommon = {
  ...common,
  enabled: z.boolean().optional().describe("Whether it runs. Default: true, once it is named here."),
  timeout: quantity(parseDuration, "a time such as 90s or 5m, at most 60m", MAX_TIMEOUT)
    .optional()
    .describe("What it may take in one run. A number counts seconds. Default: 5m."),
  path: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Its program, absolute or relative to the repository's root, such as .venv/bin/bandit. Default: from PATH, and never from the repository.",
    ),
  trustConfig: z
    .boolean()
    .optional()
    .describe(
      "Whether the repository's own configuration of the tool counts; some run code that it names. Default: false.",
    ),
};

/** The analyzer's own options beside the ones that every analyzer has. */
function analyzerSchema(analyzer: ConfigurableAnalyzer) {
  const settings = z.union([z.boolean(), settingsSchema(analyzer)]);
  return settings.optional().describe(`The ${analyzer.name} analyzer: true, false, or its options.`);
}

function settingsSchema(analyzer: ConfigurableAnalyzer) {
  const own = analyzer.options(z);
  if (!(own instanceof z.ZodObject)) throw new TypeError(`the options of analyzer ${analyzer.name} are no zod object`);
  return own.safeExtend(analyzer.kind === "external" ? externalCommon : common).strict();
}

/** Names that no analyzer has may stand for one that only the configuration knows, if there may be such. */
function analyzersSchema(analyzers: readonly ConfigurableAnalyzer[]) {
  const named = analyzers.filter(isNamed).map((analyzer) => [analyzer.name, analyzerSchema(analyzer)] as const);
  const settings = z.strictObject(Object.fromEntries(named));
  const other = analyzers.find((analyzer) => !isNamed(analyzer));
  return other === undefined ? settings : settings.catchall(settingsSchema(other));
}

export function configSchema(analyzers: readonly ConfigurableAnalyzer[]) {
  return z.strictObject({
    analyzers: analyzersSchema(analyzers).optional().describe("Which analyzers run, and how."),
    include: z.array(glob).optional().describe("Check only files that match one of these globs. Default: all."),
    exclude: z.array(glob).optional().describe("Leave out files that match one of these globs."),
    failOn: failOn.optional().describe("What blocks: a severity, or severity and confidence. Default: medium, medium."),
    minWitnesses: z
      .int()
      .min(1)
      .max(20)
      .optional()
      .describe("Only what so many independent analyzers saw blocks; the rest is advisory. Default: 1."),
    rules: rules.optional().describe("By rule id or alias: another severity, or off."),
    overrides: z.array(override).optional().describe("Other settings for some files; later entries win."),
    suppressions: z.array(suppression).optional().describe("Findings that a person has accepted, with the reason."),
    baseline: checkedText(pathProblem)
      .optional()
      .describe("The file of known findings. Default: .provenfix/baseline.json."),
    limits: limits.optional().describe("How much work one file may be."),
    fix: fixSchema.optional().describe("How blocking findings are repaired."),
    llm: llmSchema.optional().describe("The model that proposes patches. Without it nothing leaves the machine."),
    tests: testsSchema.optional().describe("How the project's own tests are run on a patch."),
    cache: z.boolean().optional().describe("Remember results under the git directory. Default: true."),
  });
}

/** What a person may write. */
export type ConfigInput = z.input<ReturnType<typeof configSchema>>;
/** What is left of it after validation: still without the defaults. */
export type CheckedConfig = z.output<ReturnType<typeof configSchema>>;

/** JSON Schema (draft 7, which every editor knows) of `.provenfix.yml`. */
export function jsonSchema(analyzers: readonly ConfigurableAnalyzer[]): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(configSchema(analyzers), { io: "input", target: "draft-7" });
  return {
    $schema,
    title: "provenfix",
    description: "Configuration of provenfix: .provenfix.yml at the top level of a repository. Everything is optional.",
    ...schema,
  };
}
