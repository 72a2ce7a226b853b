/** Finding the repository that a folder belongs to, and saying clearly why it cannot be used. */
import path from "node:path";
import { UserError } from "../model/user-error.ts";
import { type GitPlace, firstLine, gitError, gitMissing, runGit } from "./git.ts";
import { decodePath, displayPath, encodePath } from "./path-bytes.ts";
import type { ProcessResult } from "./process.ts";

/** `cwd` is the top level, and relative variables of `env` are made to fit it: ready for every git command. */
export interface Repository extends GitPlace {
  kind: "repository";
  /** Absolute paths. `topLevel` is where paths in reports start. */
  topLevel: string;
  /** Of this worktree: HEAD, index, MERGE_HEAD. */
  gitDir: string;
  /** Shared between linked worktrees: objects, refs, hooks. */
  commonDir: string;
  /** History ends early, as in most CI checkouts. */
  shallow: boolean;
}

/** `error` says it where a repository is needed; without need of one, the files can still be scanned. */
export interface NoRepository {
  kind: "no-git" | "no-repository";
  error: UserError;
}

// In this order: what may hold a newline comes last, and what fails in a bare repository is the very last.
const QUESTIONS = [
  "--is-bare-repository",
  "--is-inside-work-tree",
  "--is-shallow-repository",
  "--absolute-git-dir",
  "--git-common-dir",
  "--show-toplevel",
];

const REPOSITORY_VARIABLES =
  /^GIT_(DIR|WORK_TREE|IMPLICIT_WORK_TREE|COMMON_DIR|INDEX_FILE|INTERNAL_SUPER_PREFIX|PREFIX|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT)$/;

/**
 * The repository of `cwd`, or a `UserError` that says why there is none.
 *
 * @param hint what to do where `cwd` is in no repository
 */
export async function openRepository(cwd: string, env: NodeJS.ProcessEnv, hint = RUN_IN_ONE): Promise<Repository> {
  const found = await findRepository(cwd, env);
  if (found.kind === "repository") return found;
  throw found.kind === "no-repository" ? noRepository(cwd, hint) : found.error;
}

const RUN_IN_ONE = "run it in one";

function noRepository(cwd: string, hint: string): UserError {
  return new UserError(`${cwd} is not in a git repository`, hint);
}

/**
 * One git process. Throws a `UserError` only where there is a repository that git refuses or that has no working tree:
 * scanning on as if there were none would hide it.
 */
export async function findRepository(cwd: string, env: NodeJS.ProcessEnv): Promise<Repository | NoRepository> {
  const args = ["rev-parse", ...QUESTIONS];
  const result = await runGit({ cwd, env }, args);
  if (result.kind === "not-found") return { kind: "no-git", error: gitMissing() };
  if (result.kind !== "exited") throw gitError(args, result);
  if (result.code !== 0) return refusal(cwd, args, result);
  const answers = decodePath(result.stdout).split("\n").slice(0, -1);
  return repositoryOf({ cwd, env }, answers.length === QUESTIONS.length ? answers : await askOneByOne({ cwd, env }));
}

function repositoryOf({ cwd, env }: GitPlace, answers: string[]): Repository {
  const [, , shallow, gitDir = "", commonDir = "", topLevel = ""] = answers;
  const places = { gitDir, commonDir: path.resolve(cwd, commonDir), topLevel };
  for (const place of Object.values(places)) {
    if (typeof encodePath(place) === "string") continue;
    throw new UserError(`the repository's path is not UTF-8: ${displayPath(place)}`, "rename the folder");
  }
  return { kind: "repository", ...places, cwd: topLevel, env: atTopLevel(env, places), shallow: shallow === "true" };
}

/** GIT_INDEX_FILE needs no care: git itself takes it from the top level. */
function atTopLevel(env: NodeJS.ProcessEnv, places: { gitDir: string; commonDir: string; topLevel: string }) {
  const absolute: NodeJS.ProcessEnv = {};
  if (env["GIT_DIR"] !== undefined) absolute["GIT_DIR"] = places.gitDir;
  if (env["GIT_COMMON_DIR"] !== undefined) absolute["GIT_COMMON_DIR"] = places.commonDir;
  if (env["GIT_WORK_TREE"] !== undefined) absolute["GIT_WORK_TREE"] = places.topLevel;
  return { ...env, ...absolute };
}

/** The answers do not say where one ends if a folder's name holds a newline. */
async function askOneByOne(place: GitPlace): Promise<string[]> {
  const results = await Promise.all(QUESTIONS.map((question) => runGit(place, ["rev-parse", question])));
  return results.map((result) => (result.kind === "exited" ? decodePath(result.stdout).slice(0, -1) : ""));
}

function refusal(cwd: string, args: string[], result: Extract<ProcessResult, { kind: "exited" }>): NoRepository {
  const { stderr } = result;
  if (/not a git repository/.test(stderr)) {
    const error = noRepository(cwd, "run it in one, or name the files to scan");
    return { kind: "no-repository", error };
  }
  if (/dubious ownership|unsafe repository/.test(stderr)) throw ownedByAnother(stderr);
  const [bare, inside] = result.stdout.toString("latin1").split("\n");
  if (bare === "true") throw new UserError(`${cwd} is a bare repository`, "run it in a clone or a worktree of it");
  if (inside === "false") throw new UserError(`${cwd} is inside the git folder`, "run it in the working tree");
  throw gitError(args, result);
}

function ownedByAnother(stderr: string): UserError {
  const advice = /^\s*(git config --global --add safe\.directory .*)$/m.exec(stderr)?.[1];
  return new UserError(
    `git refuses the repository because another user owns it: ${firstLine(stderr)}`,
    `if you trust it, run: ${advice ?? "git config --global --add safe.directory <its path>"}`,
  );
}

/** For looking at another repository than the one whose hook may be running (the list is git's `--local-env-vars`). */
export function withoutRepositoryVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !REPOSITORY_VARIABLES.test(name)));
}
