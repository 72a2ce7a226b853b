import {
  formatDuration,
  formatSize
} from "./chunk-NATFNZ7K.js";
import {
  require_dist
} from "./chunk-UZ5ETKAW.js";
import {
  analyzers,
  configurable,
  loadConfig,
  printJson,
  printText,
  rulesOf,
  stagedFiles,
  unknownRuleNotes
} from "./chunk-C3VMSUOC.js";
import {
  findRepository
} from "./chunk-AWBZ2Y6K.js";
import {
  realPathOf
} from "./chunk-GRMXK52H.js";
import {
  require_node_path
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/commands/effective-config.ts
var import_node_path = __toESM(require_node_path(), 1), import_yaml = __toESM(require_dist(), 1);

// src/config/effective.ts
function entryOf({ rule, path: path2, reason, owner, expires }) {
  return { rule, path: path2, reason, ...owner !== void 0 && { owner }, ...expires !== void 0 && { expires } };
}
function externalForm({ timeout, path: path2, trustConfig }) {
  return { timeout: formatDuration(timeout), ...path2 !== void 0 && { path: path2 }, trustConfig };
}
function limitForm({ time, ...other }) {
  return { ...other, ...time !== void 0 && { time: formatDuration(time) } };
}
function llmForm({ timeout, limits, ...rest }) {
  let { finding, run, day } = limits;
  return {
    ...rest,
    timeout: formatDuration(timeout),
    limits: { finding: limitForm(finding), run: limitForm(run), day: limitForm(day) }
  };
}
function inFileForm(config) {
  let settings = Object.entries(config.analyzers).map(([name, { enabled, onError, options, external }]) => external !== void 0 && !enabled ? [name, !1] : [name, { enabled, onError, ...external && externalForm(external), ...options }]);
  return {
    analyzers: Object.fromEntries(settings),
    include: config.include,
    exclude: config.exclude,
    failOn: config.failOn,
    minWitnesses: config.minWitnesses,
    rules: config.rules,
    overrides: config.overrides,
    suppressions: config.suppressions.map(entryOf),
    baseline: config.baseline,
    limits: {
      maxFileSize: formatSize(config.limits.maxFileSize),
      fileTimeout: formatDuration(config.limits.fileTimeout)
    },
    tests: {
      ...config.tests,
      timeout: formatDuration(config.tests.timeout),
      memory: formatSize(config.tests.memory)
    },
    fix: config.fix,
    ...config.llm && { llm: llmForm(config.llm) },
    cache: config.cache
  };
}

// src/commands/effective-config.ts
async function load(options, { cwd, env }) {
  let found = await findRepository(cwd, env), repository = found.kind === "repository" ? found : void 0, staged = options.staged === !0;
  if (staged && found.kind !== "repository") throw found.error;
  let file = options.config;
  if (staged && file !== void 0)
    throw new UserError("--staged and --config exclude each other", "leave one of them out");
  return loadConfig({
    root: repository?.topLevel ?? realPathOf(cwd),
    analyzers: configurable,
    ...typeof file == "string" && { file: import_node_path.default.resolve(cwd, file) },
    ...staged && repository && { guard: stagedFiles(repository) }
  });
}
function originOf(config) {
  return config.file === void 0 ? "the defaults: there is no .provenfix.yml" : config.readFrom === void 0 ? config.file : `${config.file}, ${config.readFrom}`;
}
async function ruleNotes(config) {
  return unknownRuleNotes(config, await rulesOf(analyzers));
}
async function printConfig(options, host) {
  let config = await load(options, host), effective = inFileForm(config), notes = await ruleNotes(config);
  if (options.json === !0)
    return printJson(host, {
      schemaVersion: 1,
      file: config.file ?? null,
      staged: config.readFrom !== void 0,
      config: effective,
      notes
    }), 0;
  let heading = [`from ${originOf(config)}`, ...notes.map((note) => `note: ${note}`)].map((line) => `# ${line.replaceAll(/[\r\n]+/g, " ")}`).join(`
`);
  return printText(host, `${heading}
${(0, import_yaml.stringify)(effective, { lineWidth: 0 })}`), 0;
}

export {
  originOf,
  ruleNotes,
  printConfig
};
