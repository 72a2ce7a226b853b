import {
  parseConfigDocument,
  problemsOf
} from "./chunk-2NCQMMM5.js";
import {
  llmSchema,
  withLlmDefaults
} from "./chunk-CR4DTWJH.js";
import {
  parseDuration,
  parseSize
} from "./chunk-NATFNZ7K.js";
import "./chunk-UZ5ETKAW.js";
import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import {
  CONFIDENCES,
  FILE_PLACEHOLDER,
  REPORT_FORMATS,
  SEVERITIES,
  defaultConfig,
  defaultSettings,
  globProblem,
  isNamed,
  nameProblem,
  nearest,
  pathProblem
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";

// src/config/parts.ts
function checkedText(problemOf) {
  return external_exports.string().superRefine((value, context) => {
    let problem = problemOf(value);
    problem && context.addIssue({ code: "custom", message: `${JSON.stringify(value)} ${problem}` });
  });
}
var command = external_exports.array(external_exports.string().min(1)).min(1);
function quantity(parse, expected, most) {
  let inRange = (value) => value !== void 0 && value > 0 && value <= most;
  return external_exports.union([external_exports.number(), external_exports.string()]).refine((value) => inRange(typeof value == "number" ? value : parse(value)), { error: `must be ${expected}` }).transform((value) => typeof value == "number" ? value : parse(value) ?? 0);
}

// src/config/fix-schema.ts
var HOLDS_FILE = /^[\w/:.=-]*\{file\}$/, syntax = external_exports.record(external_exports.string(), command).superRefine((commands, context) => {
  let refuse = (glob2, message) => context.addIssue({ code: "custom", path: [glob2], message });
  for (let [glob2, [program = "", ...args]] of Object.entries(commands)) {
    let problem = globProblem(glob2);
    problem !== void 0 && refuse(glob2, `the glob ${JSON.stringify(glob2)} ${problem}`);
    let holding = args.filter((argument) => argument.includes(FILE_PLACEHOLDER));
    program.includes(FILE_PLACEHOLDER) && refuse(glob2, `${FILE_PLACEHOLDER} cannot be the program`), holding.length === 0 && refuse(glob2, `needs the argument ${FILE_PLACEHOLDER}, which stands for the file`), holding.every((argument) => HOLDS_FILE.test(argument)) || refuse(
      glob2,
      `${FILE_PLACEHOLDER} must be an argument of its own, or end one such as --input=${FILE_PLACEHOLDER}`
    );
  }
}), fixSchema = external_exports.strictObject({
  mode: external_exports.enum(["off", "apply"]).optional().describe(
    "What the hook does with blocking findings. apply: repairs what can be proven, and stages it. Default: off."
  ),
  commit: external_exports.boolean().optional().describe("Whether the commit goes on once nothing blocks any more, without a person's look. Default: false."),
  strategy: external_exports.string().min(1).optional().describe("The way to ask a model: fdsp or tool-feedback. Default: fdsp."),
  strategies: external_exports.record(external_exports.string(), external_exports.record(external_exports.string(), external_exports.unknown())).optional().describe("Options by strategy: fdsp has solutions and refinements, tool-feedback has turns."),
  includeUnverified: external_exports.boolean().optional().describe("Whether patches are applied too that no test is known to execute. Default: false."),
  tests: external_exports.boolean().optional().describe("Whether the project's own tests are run on patches. Default: true."),
  syntax: syntax.optional().describe(
    "By glob: a command that exits with 0 if a file parses. Program and arguments, no shell; {file} stands for the file."
  ),
  intent: external_exports.boolean().optional().describe(
    "Whether the model is asked, last of all, if the code still does what its documentation says. Default: false."
  )
});

// src/config/tests-schema.ts
var MAX_TIMEOUT = 4 * 3600, MAX_MEMORY = 1e12, report = external_exports.strictObject({
  format: external_exports.enum(REPORT_FORMATS).describe("junit: JUnit XML; tap: Test Anything Protocol; json: as Jest and Vitest write it."),
  path: checkedText(pathProblem).optional().describe("A path or glob, relative to `folder`, that the command writes. Without it: what the command prints.")
}), testsSchema = external_exports.strictObject({
  command: command.optional().describe("Program and arguments, no shell. Default: found from the project's manifests."),
  report: report.optional().describe("What `command` reports. Needed with `command`."),
  folder: checkedText(pathProblem).optional().describe("Where `command` runs. Default: the top level."),
  setup: command.optional().describe("Runs once in each fresh copy before the tests, such as a code generator."),
  keep: external_exports.array(checkedText(pathProblem)).optional().describe("Files and folders that git ignores and the tests need. They are copied along."),
  env: external_exports.array(external_exports.string().regex(/^\w+$/)).optional().describe("Environment variables that the tests may see, by name."),
  timeout: quantity(parseDuration, "a time such as 90s or 10m, at most 240m", MAX_TIMEOUT).optional().describe("What one run of the tests may take. A number counts seconds. Default: 10m."),
  memory: quantity(parseSize, "a size such as 500MB or 8GB", MAX_MEMORY).optional().describe("Data that one process may hold, where the system can limit it. Default: 8GB."),
  sandbox: external_exports.enum(["auto", "required", "off"]).optional().describe("auto: what the system offers; required: without a sandbox the tests are not run. Default: auto.")
}).superRefine(({ command: own, report: described }, context) => {
  if (own === void 0 == (described === void 0)) return;
  let [key, message] = own ? ["command", "a `command` needs a `report`: where its results are, and in which format"] : ["report", "a `report` needs the `command` that writes it"];
  context.addIssue({ code: "custom", path: [key], message });
});

// src/config/schema.ts
var MAX_SIZE = 1e8, MAX_TIMEOUT2 = 3600, glob = checkedText(globProblem), confidence = external_exports.enum(CONFIDENCES), threshold = external_exports.enum([...SEVERITIES, "never"]), failOn = external_exports.union([
  threshold.transform((level) => ({
    severity: level
  })),
  external_exports.strictObject({
    severity: threshold.describe("The least severity that blocks.").optional(),
    confidence: confidence.describe("The least confidence that blocks.").optional()
  })
]), rules = external_exports.record(external_exports.string().min(1), external_exports.enum([...SEVERITIES, "off"]));
function isDay(text) {
  let time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
var suppression = external_exports.strictObject({
  rule: external_exports.string().min(1).describe("A rule's id (S602, js/command-injection), an alias (B602) or a CWE (CWE-78)."),
  path: glob.describe("Where: a path or glob, relative to the repository's root."),
  reason: external_exports.string().optional().describe("Why this is acceptable. Without a reason the suppression does not hold."),
  owner: external_exports.string().min(1).optional().describe("Who answers for it."),
  expires: external_exports.string().refine(isDay, { error: "must be a day of the calendar, written YYYY-MM-DD" }).meta({ format: "date" }).optional().describe("The last day on which it holds, YYYY-MM-DD.")
}), override = external_exports.strictObject({
  paths: external_exports.array(glob).min(1).describe("Globs of the files that this applies to."),
  failOn: failOn.optional().describe("What blocks in these files."),
  rules: rules.optional().describe("Severities of single rules in these files.")
}), limits = external_exports.strictObject({
  maxFileSize: quantity(parseSize, "a size such as 500kB or 2MB, at most 100MB", MAX_SIZE).optional().describe("Larger files are skipped, and counted as skipped. A number counts bytes. Default: 2MB."),
  fileTimeout: quantity(parseDuration, "a time such as 500ms or 10s, at most 60m", MAX_TIMEOUT2).optional().describe("What the analyzers may take for one file. A number counts seconds. Default: 10s.")
}), common = {
  enabled: external_exports.boolean().optional().describe("Whether it runs. Default: true."),
  onError: external_exports.enum(["fail", "warn"]).optional().describe(
    "When it fails or cannot read a file: the run fails (exit code 2), or the report only says so. Default: fail."
  )
}, externalCommon = {
  ...common,
  enabled: external_exports.boolean().optional().describe("Whether it runs. Default: true, once it is named here."),
  timeout: quantity(parseDuration, "a time such as 90s or 5m, at most 60m", MAX_TIMEOUT2).optional().describe("What it may take in one run. A number counts seconds. Default: 5m."),
  path: external_exports.string().min(1).optional().describe(
    "Its program, absolute or relative to the repository's root, such as .venv/bin/bandit. Default: from PATH, and never from the repository."
  ),
  trustConfig: external_exports.boolean().optional().describe(
    "Whether the repository's own configuration of the tool counts; some run code that it names. Default: false."
  )
};
function analyzerSchema(analyzer) {
  return external_exports.union([external_exports.boolean(), settingsSchema(analyzer)]).optional().describe(`The ${analyzer.name} analyzer: true, false, or its options.`);
}
function settingsSchema(analyzer) {
  let own = analyzer.options(external_exports);
  if (!(own instanceof external_exports.ZodObject)) throw new TypeError(`the options of analyzer ${analyzer.name} are no zod object`);
  return own.safeExtend(analyzer.kind === "external" ? externalCommon : common).strict();
}
function analyzersSchema(analyzers) {
  let named = analyzers.filter(isNamed).map((analyzer) => [analyzer.name, analyzerSchema(analyzer)]), settings = external_exports.strictObject(Object.fromEntries(named)), other = analyzers.find((analyzer) => !isNamed(analyzer));
  return other === void 0 ? settings : settings.catchall(settingsSchema(other));
}
function configSchema(analyzers) {
  return external_exports.strictObject({
    analyzers: analyzersSchema(analyzers).optional().describe("Which analyzers run, and how."),
    include: external_exports.array(glob).optional().describe("Check only files that match one of these globs. Default: all."),
    exclude: external_exports.array(glob).optional().describe("Leave out files that match one of these globs."),
    failOn: failOn.optional().describe("What blocks: a severity, or severity and confidence. Default: medium, medium."),
    minWitnesses: external_exports.int().min(1).max(20).optional().describe("Only what so many independent analyzers saw blocks; the rest is advisory. Default: 1."),
    rules: rules.optional().describe("By rule id or alias: another severity, or off."),
    overrides: external_exports.array(override).optional().describe("Other settings for some files; later entries win."),
    suppressions: external_exports.array(suppression).optional().describe("Findings that a person has accepted, with the reason."),
    baseline: checkedText(pathProblem).optional().describe("The file of known findings. Default: .provenfix/baseline.json."),
    limits: limits.optional().describe("How much work one file may be."),
    fix: fixSchema.optional().describe("How blocking findings are repaired."),
    llm: llmSchema.optional().describe("The model that proposes patches. Without it nothing leaves the machine."),
    tests: testsSchema.optional().describe("How the project's own tests are run on a patch."),
    cache: external_exports.boolean().optional().describe("Remember results under the git directory. Default: true.")
  });
}
function jsonSchema(analyzers) {
  let { $schema, ...schema } = external_exports.toJSONSchema(configSchema(analyzers), { io: "input", target: "draft-7" });
  return {
    $schema,
    title: "provenfix",
    description: "Configuration of provenfix: .provenfix.yml at the top level of a repository. Everything is optional.",
    ...schema
  };
}

// src/config/parse.ts
var MOST_PROBLEMS = 20;
function below(schema, step) {
  let next = typeof step == "number" ? schema.items : schema.properties?.[String(step)] ?? schema.additionalProperties;
  return next ? [next].concat(next.anyOf ?? []) : [];
}
function keysAt(schema, path) {
  let shapes = [schema];
  for (let step of path) shapes = shapes.flatMap((shape) => below(shape, step));
  return shapes.flatMap((shape) => Object.keys(shape.properties ?? {}));
}
function fail(name, problems) {
  let sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column), lines = sorted.slice(0, MOST_PROBLEMS).map((it) => `${name}:${it.line}:${it.column}: ${it.message}`);
  throw sorted.length > MOST_PROBLEMS && lines.push(`… and ${sorted.length - MOST_PROBLEMS} more`), new UserError(
    lines.join(`
`),
    "`provenfix config` prints the effective configuration once these are corrected"
  );
}
function settingsOf(analyzer, said, defaults) {
  if (said === void 0) return defaults;
  if (typeof said == "boolean") return { ...defaults, enabled: said };
  let own = Object.entries(said).filter(([, value]) => value !== void 0), { enabled = !0, onError = "fail", ...rest } = Object.fromEntries(own);
  if (defaults.external === void 0)
    return { enabled, onError, options: { ...analyzer.defaults, ...rest } };
  let { timeout = defaults.external.timeout, trustConfig = defaults.external.trustConfig, path, ...options } = rest, external = { timeout, trustConfig, ...path !== void 0 && { path } };
  return { enabled, onError, options: { ...analyzer.defaults, ...options }, external };
}
function given(value) {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, item]) => item !== void 0));
}
function overridesOf(checked) {
  return (checked.overrides ?? []).map(({ paths, failOn: failOn2, rules: rules2 }) => ({
    paths,
    failOn: given(failOn2),
    rules: rules2 ?? {}
  }));
}
function suppressionsOf(checked, document) {
  let entries = [];
  for (let [index, { rule, path, reason, owner, expires }] of (checked.suppressions ?? []).entries()) {
    let entry = { rule, path, reason: reason?.trim() ?? "", line: lineOf(document, index) };
    owner !== void 0 && (entry.owner = owner), expires !== void 0 && (entry.expires = expires), entries.push(entry);
  }
  return entries;
}
function lineOf(document, suppression2) {
  return document.place(["suppressions", suppression2]).line;
}
function complete(checked, document, analyzers) {
  let defaults = defaultConfig(analyzers), said = checked.analyzers ?? {}, other = analyzers.find((analyzer) => !isNamed(analyzer)), known = new Map(analyzers.filter(isNamed).map((analyzer) => [analyzer.name, analyzer])), settings = [.../* @__PURE__ */ new Set([...known.keys(), ...Object.keys(said)])].flatMap((name) => {
    let analyzer = known.get(name) ?? other;
    return analyzer ? [[name, settingsOf(analyzer, said[name], defaultSettings(analyzer))]] : [];
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
    fix: { ...defaults.fix, ...given(checked.fix) },
    ...checked.llm && { llm: withLlmDefaults(checked.llm) },
    tests: { ...defaults.tests, ...given(checked.tests) },
    cache: checked.cache ?? defaults.cache
  };
}
function misnamedAnalyzers(checked, document, analyzers) {
  return Object.keys(checked.analyzers ?? {}).flatMap((name) => {
    let problem = analyzers.some((analyzer) => analyzer.name === name) ? void 0 : nameProblem(name);
    return problem === void 0 ? [] : [{ ...document.place(["analyzers"], name), message: `analyzers: ${JSON.stringify(name)} ${problem}` }];
  });
}
function ownSettings({ path: [first, name] }, data, analyzers) {
  if (first !== "analyzers" || typeof name != "string" || analyzers.some((analyzer) => analyzer.name === name)) return;
  let said = data.analyzers[name];
  return { name, keys: typeof said == "object" && said !== null ? Object.keys(said) : [] };
}
function aboutAnalyzers(issues, data, analyzers) {
  let told = /* @__PURE__ */ new Set();
  return issues.flatMap((issue) => {
    let own = ownSettings(issue, data, analyzers);
    return own === void 0 || own.keys.includes("command") ? [issue] : own.keys.some((key) => nearest(key, ["command"])) ? issue.path[2] === "command" ? [] : [issue] : told.has(own.name) ? [] : (told.add(own.name), [{ code: "unrecognized_keys", keys: [own.name], path: ["analyzers"], message: "" }]);
  });
}
var OWN_NAME = "or a name of your own with a `command`";
function parseConfig({ name, text }, analyzers) {
  let parsed = parseConfigDocument(text);
  if (parsed.kind === "problems") return fail(name, parsed.problems);
  let { document } = parsed, result = configSchema(analyzers).safeParse(document.data ?? {}), misnamed = result.success ? misnamedAnalyzers(result.data, document, analyzers) : [];
  if (misnamed.length > 0) return fail(name, misnamed);
  if (result.success) return complete(result.data, document, analyzers);
  let schema = jsonSchema(analyzers), issues = aboutAnalyzers(result.error.issues, document.data, analyzers);
  return fail(name, problemsOf(issues, { document, keysAt: (path) => keysAt(schema, path).concat(path.join() === "analyzers" ? OWN_NAME : []) }));
}
export {
  parseConfig
};
