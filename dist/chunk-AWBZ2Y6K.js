import {
  decodePath,
  displayPath,
  encodePath,
  firstLine,
  gitError,
  gitMissing,
  require_node_path,
  runGit
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/system/repository.ts
var import_node_path = __toESM(require_node_path(), 1);
var QUESTIONS = [
  "--is-bare-repository",
  "--is-inside-work-tree",
  "--is-shallow-repository",
  "--absolute-git-dir",
  "--git-common-dir",
  "--show-toplevel"
], REPOSITORY_VARIABLES = /^GIT_(DIR|WORK_TREE|IMPLICIT_WORK_TREE|COMMON_DIR|INDEX_FILE|INTERNAL_SUPER_PREFIX|PREFIX|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT)$/;
async function openRepository(cwd, env, hint = RUN_IN_ONE) {
  let found = await findRepository(cwd, env);
  if (found.kind === "repository") return found;
  throw found.kind === "no-repository" ? noRepository(cwd, hint) : found.error;
}
var RUN_IN_ONE = "run it in one";
function noRepository(cwd, hint) {
  return new UserError(`${cwd} is not in a git repository`, hint);
}
async function findRepository(cwd, env) {
  let args = ["rev-parse", ...QUESTIONS], result = await runGit({ cwd, env }, args);
  if (result.kind === "not-found") return { kind: "no-git", error: gitMissing() };
  if (result.kind !== "exited") throw gitError(args, result);
  if (result.code !== 0) return refusal(cwd, args, result);
  let answers = decodePath(result.stdout).split(`
`).slice(0, -1);
  return repositoryOf({ cwd, env }, answers.length === QUESTIONS.length ? answers : await askOneByOne({ cwd, env }));
}
function repositoryOf({ cwd, env }, answers) {
  let [, , shallow, gitDir = "", commonDir = "", topLevel = ""] = answers, places = { gitDir, commonDir: import_node_path.default.resolve(cwd, commonDir), topLevel };
  for (let place of Object.values(places))
    if (typeof encodePath(place) != "string")
      throw new UserError(`the repository's path is not UTF-8: ${displayPath(place)}`, "rename the folder");
  return { kind: "repository", ...places, cwd: topLevel, env: atTopLevel(env, places), shallow: shallow === "true" };
}
function atTopLevel(env, places) {
  let absolute = {};
  return env.GIT_DIR !== void 0 && (absolute.GIT_DIR = places.gitDir), env.GIT_COMMON_DIR !== void 0 && (absolute.GIT_COMMON_DIR = places.commonDir), env.GIT_WORK_TREE !== void 0 && (absolute.GIT_WORK_TREE = places.topLevel), { ...env, ...absolute };
}
async function askOneByOne(place) {
  return (await Promise.all(QUESTIONS.map((question) => runGit(place, ["rev-parse", question])))).map((result) => result.kind === "exited" ? decodePath(result.stdout).slice(0, -1) : "");
}
function refusal(cwd, args, result) {
  let { stderr } = result;
  if (/not a git repository/.test(stderr))
    return { kind: "no-repository", error: noRepository(cwd, "run it in one, or name the files to scan") };
  if (/dubious ownership|unsafe repository/.test(stderr)) throw ownedByAnother(stderr);
  let [bare, inside] = result.stdout.toString("latin1").split(`
`);
  throw bare === "true" ? new UserError(`${cwd} is a bare repository`, "run it in a clone or a worktree of it") : inside === "false" ? new UserError(`${cwd} is inside the git folder`, "run it in the working tree") : gitError(args, result);
}
function ownedByAnother(stderr) {
  let advice = /^\s*(git config --global --add safe\.directory .*)$/m.exec(stderr)?.[1];
  return new UserError(
    `git refuses the repository because another user owns it: ${firstLine(stderr)}`,
    `if you trust it, run: ${advice ?? "git config --global --add safe.directory <its path>"}`
  );
}
function withoutRepositoryVariables(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !REPOSITORY_VARIABLES.test(name)));
}

export {
  openRepository,
  findRepository,
  withoutRepositoryVariables
};
