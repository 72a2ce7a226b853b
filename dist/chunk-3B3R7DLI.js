import {
  parsedOutput
} from "./chunk-MXRDBN5J.js";
import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import {
  metadataOf
} from "./chunk-JYPZPGZB.js";
import {
  familyHelp,
  familyOf
} from "./chunk-YYESSOCH.js";
import {
  CONFIG_NAMES2 as CONFIG_NAMES,
  chunked,
  failed,
  leftOut,
  outputOf,
  pathIn,
  unfounded
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import {
  require_node_fs,
  require_node_path
} from "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/eslint/check.ts
var import_node_path2 = __toESM(require_node_path(), 1);

// src/analyzers/eslint/directives.ts
var COMMENT = /(?:\/\/|\/\*)\s*(?<kind>eslint-(?:disable(?:-next-line|-line)?|enable))(?![\w-])(?<rules>[^]*?)(?:--(?<why>[^]*?))?(?:\*\/|$)/gm;
function directivesIn(text) {
  if (!text.includes("eslint-disable")) return () => {
  };
  let directives = [];
  for (let match of text.matchAll(COMMENT)) addDirective(match, lineAt(text, match.index), directives);
  return (line, ruleId) => {
    let found = directives.find(({ from, to, rules }) => line >= from && line <= to && (rules.length === 0 || rules.includes(ruleId)));
    return found === void 0 ? void 0 : { kind: found.kind, line: found.line, text: found.text };
  };
}
function addDirective(match, line, directives) {
  let { kind = "", rules: named = "" } = match.groups ?? {}, rules = named.split(/[\s,]+/).filter((name) => name !== ""), text = match[0].replace(/^\/[/*]\s*|\s*\*\/$/g, "").trim(), last = line + match[0].split(`
`).length - 1;
  if (kind === "eslint-enable") return endBlocks(directives, rules, line);
  let covered = kind === "eslint-disable" ? { from: line, to: 1 / 0 } : kind === "eslint-disable-line" ? { from: line, to: line } : { from: last + 1, to: last + 1 };
  directives.push({ kind, line, text, rules, ...covered });
}
function endBlocks(directives, rules, line) {
  for (let directive of directives) {
    let meant = rules.length === 0 || directive.rules.some((rule) => rules.includes(rule));
    directive.to === 1 / 0 && meant && (directive.to = line);
  }
}
function lineAt(text, offset) {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

// src/analyzers/eslint/settings.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);
async function settingsOf(job) {
  let { options, trustConfig, root } = job;
  if (trustConfig && options.plugins.length === 0) return projectSettings(job);
  let modules = modulesFolder(options, root);
  return options.plugins.length > 0 && modules === void 0 ? {
    kind: "problem",
    message: "analyzers.eslint.plugins needs analyzers.eslint.nodeModules: the folder that holds them"
  } : modules !== void 0 && import_node_path.default.basename(modules) !== "node_modules" ? {
    kind: "problem",
    message: `analyzers.eslint.nodeModules names ${modules}, which is no folder node_modules`
  } : modules !== void 0 && !trustConfig && isWithin(root, modules) ? {
    kind: "problem",
    message: "analyzers.eslint.nodeModules is in the repository: its packages are code that would run. Say trustConfig: true, or install them elsewhere"
  } : ownSettings(job, modules);
}
function modulesFolder({ nodeModules, plugins }, root) {
  if (nodeModules !== void 0) return import_node_path.default.resolve(root, nodeModules);
  let own = import_node_path.default.join(root, "node_modules");
  return plugins.length > 0 && (0, import_node_fs.existsSync)(own) ? own : void 0;
}
function isWithin(root, folder) {
  let relative = import_node_path.default.relative(root, folder);
  return relative === "" || !relative.startsWith("..") && !import_node_path.default.isAbsolute(relative);
}
async function ownSettings({ options, scratch }, modules) {
  let has = (name) => modules !== void 0 && (0, import_node_fs.existsSync)(import_node_path.default.join(modules, name, "package.json")), plugins = options.plugins.map((name) => ({ prefix: prefixOf(name), package: packageOf(name) })), lost = plugins.find((plugin) => !has(plugin.package));
  if (lost !== void 0)
    return { kind: "problem", message: `analyzers.eslint.plugins: ${lost.package} is not installed in ${modules}` };
  let readsTypeScript = has("@typescript-eslint/parser"), rules = (await metadataOf("eslint")).map(({ id }) => id), file = import_node_path.default.join(scratch, "eslint.config.mjs");
  return (0, import_node_fs.writeFileSync)(
    file,
    configText({ modules: modules ?? scratch, plugins, rules, allRules: options.allRules, readsTypeScript })
  ), {
    kind: "own",
    args: [`--config=${file}`, "--no-config-lookup", "--no-warn-ignored"],
    readsTypeScript
  };
}
function packageOf(name) {
  let [scope, rest] = name.startsWith("@") ? [`${name.split("/")[0]}/`, name.split("/")[1]] : ["", name];
  return rest === void 0 ? `${scope}eslint-plugin` : rest.startsWith("eslint-plugin") ? `${scope}${rest}` : `${scope}eslint-plugin-${rest}`;
}
function prefixOf(name) {
  return packageOf(name).replace(/\/eslint-plugin$/, "").replace(/eslint-plugin-/, "");
}
function configText(data) {
  return `import { createRequire } from "node:module";
const data = ${JSON.stringify(data)};
const load = createRequire(data.modules + "/");
const whole = (module) => module.default ?? module;
const plugins = Object.fromEntries(data.plugins.map((plugin) => [plugin.prefix, whole(load(plugin.package))]));
const names = Object.entries(plugins).flatMap(([prefix, plugin]) => Object.keys(plugin.rules).map((rule) => prefix + "/" + rule));
const core = data.rules.filter((rule) => !rule.includes("/"));
const wanted = data.allRules ? [...core, ...names] : [...core, ...names.filter((rule) => data.rules.includes(rule))];
const rules = Object.fromEntries(wanted.map((rule) => [rule, "error"]));
const languageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } };
const linterOptions = { noInlineConfig: true, reportUnusedDisableDirectives: "off" };
const eitherCase = (letter) => "[" + letter + letter.toUpperCase() + "]";
const named = (...extensions) => extensions.map((extension) => "**/*." + [...extension].map(eitherCase).join(""));
const all = { files: named("js", "jsx", "cjs", "mjs", "ts", "tsx", "cts", "mts"), plugins, rules, languageOptions, linterOptions };
const scripts = { files: named("cjs"), languageOptions: { sourceType: "commonjs" } };
const typescript = data.readsTypeScript
  ? [{ files: named("ts", "tsx", "cts", "mts"), languageOptions: { parser: whole(load("@typescript-eslint/parser")) } }]
  : [];
// Left out by default, and with --no-ignore this would not count.
const everywhere = { ignores: ["!**/node_modules/", "!**/.git/"] };
export default [everywhere, all, scripts, ...typescript];
`;
}
function projectSettings({ folder, root, scratch }) {
  if (!CONFIG_NAMES.some((name) => (0, import_node_fs.existsSync)(import_node_path.default.join(folder, name))))
    return {
      kind: "problem",
      message: "trustConfig: true, but the repository has no eslint.config.js; name analyzers.eslint.plugins instead"
    };
  let link = import_node_path.default.join(import_node_path.default.dirname(scratch), "node_modules"), installed = import_node_path.default.join(root, "node_modules");
  return (0, import_node_fs.existsSync)(installed) && !(0, import_node_fs.existsSync)(link) && (0, import_node_fs.symlinkSync)(installed, link, "dir"), { kind: "project", args: ["--no-inline-config", "--no-warn-ignored"] };
}

// src/analyzers/eslint/check.ts
var REPORT = external_exports.array(
  external_exports.object({
    filePath: external_exports.string(),
    messages: external_exports.array(
      external_exports.object({
        ruleId: external_exports.string().nullable(),
        fatal: external_exports.boolean().optional(),
        message: external_exports.string(),
        line: external_exports.number().optional(),
        column: external_exports.number().optional(),
        endLine: external_exports.number().nullish(),
        endColumn: external_exports.number().nullish()
      })
    )
  })
);
async function checkWithEslint(job) {
  let settings = await settingsOf(job);
  if (settings.kind === "problem") return failed("missing", settings.message);
  let isUnread = (file) => settings.kind === "own" && !settings.readsTypeScript && /\.(?:[cm]?ts|tsx)$/i.test(file), unchecked = job.files.filter(isUnread).map(withoutParser), detections = [], rules = new Map((await metadataOf("eslint")).map((rule) => [rule.id, rule])), others = /* @__PURE__ */ new Map(), seen = /* @__PURE__ */ new Set();
  for (let chunk of chunked(job.files.filter((file) => !isUnread(file)).map((file) => import_node_path2.default.join(job.folder, file)))) {
    let report = await runEslint(job, settings.args, chunk);
    if (report.status === "failed") return report;
    unchecked.push(...report.crashed);
    for (let result of report.results) {
      seen.add(pathIn(job.folder, result.filePath) ?? "");
      let { found, gaps } = readFile(result, job, (id) => rules.has(id) || job.options.allRules);
      detections.push(...found), unchecked.push(...gaps);
    }
  }
  unchecked.push(...leftOut("eslint", job.files, seen, unchecked, LEFT_OUT[settings.kind]));
  for (let { ruleId, message } of detections)
    rules.has(ruleId) || others.set(ruleId, unknownRule(ruleId, message));
  return { status: "completed", detections, unchecked, rules: [...others.values()] };
}
var LEFT_OUT = {
  own: "ESLint left it out",
  project: "ESLint left it out: the repository's configuration ignores it, or has nothing for files of its kind"
};
function withoutParser(file) {
  return { path: file, analyzer: "eslint", kind: "left-out", message: "ESLint reads TypeScript only with @typescript-eslint/parser in analyzers.eslint.nodeModules" };
}
var MOST_CRASHES = 10;
async function runEslint(job, args, files) {
  let crashed = [], left = [...files];
  for (; left.length > 0; ) {
    let result = await job.run(["eslint", "--format=json", ...args, ...left], {
      env: { ESLINT_USE_FLAT_CONFIG: "true" }
    }), culprit = result.kind === "exited" && result.code === 2 ? culpritOf(result.stderr, left) : void 0;
    if (culprit === void 0 || crashed.length >= MOST_CRASHES) return resultsOf(result, crashed);
    left = left.filter((file) => file !== culprit.file), crashed.push({
      path: pathIn(job.folder, culprit.file) ?? "",
      analyzer: "eslint",
      kind: "crash",
      message: culprit.message
    });
  }
  return { status: "ran", results: [], crashed };
}
function culpritOf(stderr, files) {
  let named = /^Occurred while linting (?<file>.+?):\d+\s*$/m.exec(stderr)?.groups?.file, file = files.find((candidate) => candidate === named);
  if (file === void 0) return;
  let rule = /^Rule: "(?<rule>[^"]+)"/m.exec(stderr)?.groups?.rule, error = /^\s*(?<error>\w*Error: .+)$/m.exec(stderr)?.groups?.error ?? "an error";
  return { file, message: `${rule ?? "a rule"} threw on it: ${error.slice(0, 300)}` };
}
var FOUND = 1;
function resultsOf(result, crashed) {
  let output = outputOf(result, "eslint", [0, FOUND]);
  if (output.status === "failed") return output;
  let parsed = parsedOutput(output, "eslint", REPORT);
  if (parsed.status === "failed") return parsed;
  let isEmpty = parsed.value.every(({ messages }) => messages.length === 0);
  return output.code === FOUND && isEmpty ? unfounded("eslint") : { status: "ran", results: parsed.value, crashed };
}
function readFile({ filePath, messages }, job, isWanted) {
  let name = pathIn(job.folder, filePath) ?? filePath, directive = directivesIn(messages.length === 0 || !job.files.includes(name) ? "" : job.read(name)), found = messages.flatMap((message) => {
    let { ruleId, line = 1 } = message;
    if (ruleId === null || !isWanted(ruleId)) return [];
    let suppression = directive(line, ruleId);
    return [{ ...detectionOf(message, ruleId, name), ...suppression !== void 0 && { suppression } }];
  }), gaps = messages.filter(({ fatal }) => fatal === !0).map(({ message, line }) => ({
    path: name,
    analyzer: "eslint",
    kind: "syntax-error",
    message,
    ...line !== void 0 && { line }
  }));
  return { found, gaps };
}
function detectionOf({ message, line = 1, column = 1, endLine, endColumn }, ruleId, file) {
  let region = { startLine: line, startColumn: column, endLine: endLine ?? line, endColumn: endColumn ?? column }, secret = ruleId.startsWith("no-secrets/") ? { secret: !0 } : {};
  return { analyzer: "eslint", ruleId, path: file, region, message, ...secret };
}
function unknownRule(id, message) {
  let family = familyOf({ cwe: [], id, text: message }), help = familyHelp(family, "javascript", "");
  return {
    id,
    analyzer: "eslint",
    title: id,
    cwe: [],
    severity: "low",
    confidence: "medium",
    family,
    aliases: [],
    help
  };
}
export {
  checkWithEslint
};
