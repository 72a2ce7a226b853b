/**
 * The one way to git. Flags and environment are pinned so that neither the user's nor the repository's configuration
 * changes what we read or makes git start another program. The variables that git gives to its hooks (GIT_DIR,
 * GIT_INDEX_FILE) stay: the repository is the user's own, and the index is that of the commit being made.
 */
import { UserError } from "../model/user-error.ts";
import { type ProcessResult, type RunningProcess, runProcess, startProcess } from "./process.ts";

/** Where a git command runs. */
export interface GitPlace {
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** The oldest git whose options are all known. */
export const OLDEST_GIT = "2.31";

const PINNED_FLAGS = [
  "--no-pager",
  // Bytes are those that a commit holds, not those of `refs/replace`.
  "--no-replace-objects",
  "--literal-pathspecs",
  "-c",
  "core.quotePath=false",
  // A program that the repository's configuration may name.
  "-c",
  "core.fsmonitor=false",
];

/** Shared by everything that prints a difference: no drivers, no configuration, whole object ids. */
export const PINNED_DIFF_FLAGS = [
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-relative",
  "--full-index",
  "--no-abbrev",
  "--submodule=short",
  "--ignore-submodules=none",
  "-O/dev/null",
];

const PINNED_ENVIRONMENT = { LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };

/** They contradict the pinned flags, or add to what git prints. */
const DROPPED_VARIABLES =
  /^(GIT_(GLOB|NOGLOB|ICASE)_PATHSPECS|GIT_DIFF_OPTS|GIT_EXTERNAL_DIFF|GIT_TRACE.*|GIT_PAGER.*|GIT_REDIRECT_.*)$/;

/** Runs git to its end; how it ended is data. */
export function runGit(place: GitPlace, args: readonly string[], input?: string | Buffer): Promise<ProcessResult> {
  return runProcess("git", [...PINNED_FLAGS, ...args], {
    cwd: place.cwd,
    env: gitEnvironment(place.env),
    ...(input === undefined ? {} : { input }),
  });
}

/** Standard output of a git command that has no reason to fail; a `UserError` with git's own words where it does. */
export async function git(place: GitPlace, args: readonly string[], input?: string | Buffer): Promise<Buffer> {
  const result = await runGit(place, args, input);
  if (result.kind === "exited" && result.code === 0) return result.stdout;
  throw gitError(args, result);
}

/** For output that is read as it comes. */
export function startGit(place: GitPlace, args: readonly string[]): RunningProcess {
  return startProcess("git", [...PINNED_FLAGS, ...args], { cwd: place.cwd, env: gitEnvironment(place.env) });
}

export function gitError(args: readonly string[], result: { kind: string; code?: number; stderr?: string }): UserError {
  const command = `git ${args.find((arg) => /^[a-z-]+$/.test(arg) && arg !== "-c") ?? ""}`;
  if (result.kind === "not-found") return gitMissing();
  if (result.code === 129) {
    return new UserError(
      `\`${command}\` does not know an option that is needed: ${firstLine(result.stderr)}`,
      `update git to ${OLDEST_GIT} or later (\`git --version\` says what you have)`,
    );
  }
  const how = result.kind === "exited" ? `with code ${result.code}` : `(${result.kind})`;
  return new UserError(
    `\`${command}\` failed ${how}: ${firstLine(result.stderr)}`,
    "see whether `git status` and `git fsck` work in this repository",
  );
}

export function gitMissing(): UserError {
  return new UserError("git was not found on PATH", "install git (https://git-scm.com), or name the files to scan");
}

function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !DROPPED_VARIABLES.test(name));
  return { ...Object.fromEntries(kept), ...PINNED_ENVIRONMENT };
}

/** What git says first is why; the rest is advice on its own options. */
export function firstLine(text: string | undefined): string {
  const lines = (text ?? "").split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0] ?? "no message";
}
