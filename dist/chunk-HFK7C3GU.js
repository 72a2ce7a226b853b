import {
  originOf,
  ruleNotes
} from "./chunk-VBX5C3E7.js";
import "./chunk-NATFNZ7K.js";
import "./chunk-UZ5ETKAW.js";
import {
  CUSTOM,
  cacheFolderIn,
  configurable,
  embedded,
  hookState,
  hookTarget,
  loadConfig,
  plainHook,
  printJson,
  printText,
  require_node_crypto,
  runningProgram,
  userRules,
  withUserRules
} from "./chunk-C3VMSUOC.js";
import {
  findRepository
} from "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import {
  version
} from "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import {
  realPathOf
} from "./chunk-GRMXK52H.js";
import {
  OLDEST_GIT,
  require_node_fs,
  require_node_path,
  runGit
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/commands/doctor-checks.ts
var import_node_crypto = __toESM(require_node_crypto(), 1), import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);
var OLDEST_NODE = "20.19";
function isOlder(found, oldest) {
  let [major = 0, minor = 0] = found.split(".").map(Number), [oldestMajor = 0, oldestMinor = 0] = oldest.split(".").map(Number);
  return major < oldestMajor || major === oldestMajor && minor < oldestMinor;
}
async function attempt(name, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    let { message: detail, hint } = error;
    return hint === void 0 ? { name, status: "problem", detail } : { name, status: "problem", detail, fix: hint };
  }
}
function checkNode() {
  let found = process.versions.node, check = { name: "node", detail: `${found} at ${process.execPath}` };
  return isOlder(found, OLDEST_NODE) ? { ...check, status: "problem", fix: `install Node ${OLDEST_NODE} or later` } : { ...check, status: "ok" };
}
async function checkGit({ cwd, env }) {
  let result = await runGit({ cwd, env }, ["--version"]), said = result.kind === "exited" ? result.stdout.toString("utf8").trim() : "", found = /\d+\.\d+[\w.]*/.exec(said)?.[0], fix = `install git ${OLDEST_GIT} or later and put it on PATH`;
  return found === void 0 ? { name: "git", status: "problem", detail: `git --version: ${said || result.kind}`, fix } : isOlder(found, OLDEST_GIT) ? { name: "git", status: "problem", detail: `${found} is too old`, fix } : { name: "git", status: "ok", detail: found };
}
async function checkHook(repository) {
  let name = "hook", { target, call } = await plainHook(repository, runningProgram()), state = hookState(target, call, (file) => (0, import_node_fs.existsSync)(import_node_path.default.resolve(repository.topLevel, file)));
  if (state.kind === "active") return { name, status: "ok", detail: target.file };
  if (state.kind === "broken")
    return { name, status: "problem", detail: state.why, fix: "run `provenfix install` again" };
  let managed = await hookTarget(repository, !1);
  return managed.kind === "manager" ? checkManaged(managed, (0, import_node_fs.existsSync)(target.file)) : { name, status: "warning", detail: "commits are not checked here", fix: "run `provenfix install`" };
}
function checkManaged({ manager, configuration, mentions }, hookIsThere) {
  let check = { name: "hook", status: "warning" };
  if (!mentions) {
    let detail = `${manager} manages the hooks, and ${configuration} does not name provenfix`;
    return { ...check, detail, fix: "`provenfix install` prints what to add" };
  }
  if (!hookIsThere) {
    let detail = `${configuration} names provenfix, but ${manager}'s own hook is not installed`;
    return { ...check, detail, fix: `run \`${manager} install\`` };
  }
  return { name: "hook", status: "ok", detail: `${manager} runs it, by ${configuration}` };
}
async function checkConfiguration(config) {
  let notes = await ruleNotes(config);
  return notes.length === 0 ? { name: "configuration", status: "ok", detail: originOf(config) } : {
    name: "configuration",
    status: "warning",
    detail: notes.join("; "),
    fix: "`provenfix explain` lists the rules"
  };
}
var SAMPLE_PATHS = ["sample.py", "sample.js", "sample.ts", "sample.txt"];
function likePrivateKey() {
  return `-----BEGIN PRIVATE KEY-----
${(0, import_node_crypto.createHash)("sha512").update("provenfix").digest("base64")}
-----END PRIVATE KEY-----`;
}
async function findsKnownFaults(analyzer, options) {
  let checker = await analyzer.load(options), name = SAMPLE_PATHS.find((candidate) => analyzer.handles(candidate, "")) ?? "sample", examples = (await analyzer.rules()).map(({ help }) => help.bad);
  for (let example of [...examples, likePrivateKey()])
    if ((await checker.check({ path: name, text: `${example}
` })).detections.length > 0) return !0;
  return !1;
}
var BROKEN_INSTALLATION = "install provenfix again: a part of it is missing or damaged";
async function checkAnalyzer(analyzer, config) {
  let name = `analyzer ${analyzer.name}`, settings = config.analyzers[analyzer.name];
  if (analyzer.name === CUSTOM) return (await import("./chunk-4PSLPRMX.js")).checkOwnRules(config);
  if (settings?.enabled === !1) return { name, status: "ok", detail: "switched off in the configuration" };
  try {
    let works = await findsKnownFaults(analyzer, settings?.options ?? analyzer.defaults), count = (await analyzer.rules()).length;
    return works ? { name, status: "ok", detail: `${analyzer.version}, ${count} rules` } : { name, status: "problem", detail: "it does not see a known fault", fix: BROKEN_INSTALLATION };
  } catch (error) {
    return { name, status: "problem", detail: error.message, fix: BROKEN_INSTALLATION };
  }
}
function checkCache(repository, config) {
  let name = "cache";
  if (!config.cache) return { name, status: "ok", detail: "switched off in the configuration" };
  let folder = cacheFolderIn(repository.commonDir), nearest = [folder, import_node_path.default.dirname(folder), repository.commonDir].find((candidate) => (0, import_node_fs.existsSync)(candidate));
  try {
    return (0, import_node_fs.accessSync)(nearest ?? repository.commonDir, import_node_fs.constants.W_OK | import_node_fs.constants.X_OK), { name, status: "ok", detail: folder };
  } catch {
    let detail = `${folder} cannot be written: every run starts anew`;
    return { name, status: "warning", detail, fix: "make it writable, or set `cache: false`" };
  }
}
async function checkInside(root, repository, env) {
  let config, configuration = await attempt("configuration", async () => {
    let [said, ownRules] = await Promise.all([loadConfig({ root, analyzers: configurable }), userRules({ root })]);
    return config = withUserRules(said, ownRules), checkConfiguration(config);
  });
  if (config === void 0) return [configuration];
  let checks = [configuration];
  for (let analyzer of embedded) checks.push(await checkAnalyzer(analyzer, config));
  let { checkExternal } = await import("./chunk-5WQEYPSU.js");
  checks.push(...await checkExternal(config, { root, env }));
  let { checkLanguages } = await import("./chunk-TOAHXDJU.js");
  return checks.push(...await checkLanguages(config, { root, repository, notices: [] })), repository ? [...checks, checkCache(repository, config)] : checks;
}
async function examine(host) {
  let checks = [{ name: "provenfix", status: "ok", detail: version }, checkNode(), await checkGit(host)], repository, found = await attempt("repository", async () => {
    let answer = await findRepository(host.cwd, host.env);
    return answer.kind === "repository" ? (repository = answer, { name: "repository", status: "ok", detail: answer.topLevel }) : { name: "repository", status: "warning", detail: answer.error.message, fix: "without one `provenfix scan PATH` still works" };
  }), opened = repository, hook = opened ? [await attempt("hook", () => checkHook(opened))] : [];
  return [
    ...checks,
    found,
    ...hook,
    ...await checkInside(opened?.topLevel ?? realPathOf(host.cwd), opened, host.env)
  ];
}
var MARKS = { ok: "ok      ", warning: "warning ", problem: "PROBLEM " };
function printChecks(checks, json, host) {
  let failed = checks.some((check) => check.status === "problem");
  return json ? printJson(host, { schemaVersion: 1, ok: !failed, checks }) : printText(host, checks.map(checkText).join(`
`)), failed ? 2 : 0;
}
function checkText({ name, status, detail, fix }) {
  let lines = `${MARKS[status]} ${name}: ${detail.replaceAll(`
`, `
${" ".repeat(MARKS.ok.length + 3)}`)}`;
  return fix === void 0 ? lines : `${lines}
${" ".repeat(MARKS.ok.length + 1)}  help: ${fix}`;
}
export {
  examine,
  printChecks
};
