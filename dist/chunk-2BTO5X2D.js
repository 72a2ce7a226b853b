import {
  runProcess,
  startProcess
} from "./chunk-DAY3U6SQ.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";

// src/system/git.ts
var OLDEST_GIT = "2.31", PINNED_FLAGS = [
  "--no-pager",
  // Bytes are those that a commit holds, not those of `refs/replace`.
  "--no-replace-objects",
  "--literal-pathspecs",
  "-c",
  "core.quotePath=false",
  // A program that the repository's configuration may name.
  "-c",
  "core.fsmonitor=false"
], PINNED_DIFF_FLAGS = [
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-relative",
  "--full-index",
  "--no-abbrev",
  "--submodule=short",
  "--ignore-submodules=none",
  "-O/dev/null"
], PINNED_ENVIRONMENT = { LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" }, DROPPED_VARIABLES = /^(GIT_(GLOB|NOGLOB|ICASE)_PATHSPECS|GIT_DIFF_OPTS|GIT_EXTERNAL_DIFF|GIT_TRACE.*|GIT_PAGER.*|GIT_REDIRECT_.*)$/;
function runGit(place, args, input) {
  return runProcess("git", [...PINNED_FLAGS, ...args], {
    cwd: place.cwd,
    env: gitEnvironment(place.env),
    ...input === void 0 ? {} : { input }
  });
}
async function git(place, args, input) {
  let result = await runGit(place, args, input);
  if (result.kind === "exited" && result.code === 0) return result.stdout;
  throw gitError(args, result);
}
function startGit(place, args) {
  return startProcess("git", [...PINNED_FLAGS, ...args], { cwd: place.cwd, env: gitEnvironment(place.env) });
}
function gitError(args, result) {
  let command = `git ${args.find((arg) => /^[a-z-]+$/.test(arg) && arg !== "-c") ?? ""}`;
  if (result.kind === "not-found") return gitMissing();
  if (result.code === 129)
    return new UserError(
      `\`${command}\` does not know an option that is needed: ${firstLine(result.stderr)}`,
      `update git to ${OLDEST_GIT} or later (\`git --version\` says what you have)`
    );
  let how = result.kind === "exited" ? `with code ${result.code}` : `(${result.kind})`;
  return new UserError(
    `\`${command}\` failed ${how}: ${firstLine(result.stderr)}`,
    "see whether `git status` and `git fsck` work in this repository"
  );
}
function gitMissing() {
  return new UserError("git was not found on PATH", "install git (https://git-scm.com), or name the files to scan");
}
function gitEnvironment(env) {
  let kept = Object.entries(env).filter(([name]) => !DROPPED_VARIABLES.test(name));
  return { ...Object.fromEntries(kept), ...PINNED_ENVIRONMENT };
}
function firstLine(text) {
  let lines = (text ?? "").split(`
`).filter((line) => line.trim() !== "");
  return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0] ?? "no message";
}

export {
  OLDEST_GIT,
  PINNED_DIFF_FLAGS,
  runGit,
  git,
  startGit,
  gitError,
  gitMissing,
  firstLine
};
