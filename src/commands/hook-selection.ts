/** What a hook run is about: decided from what git and the pre-commit framework tell it. */
import path from "node:path";
import type { SelectRequest } from "../select/request.ts";
import { git } from "../system/git.ts";
import { splitNul } from "../system/path-bytes.ts";
import { openRepository, type Repository } from "../system/repository.ts";
import { realPathOf } from "../system/files.ts";

const NO_COMMIT = /^0+$/;

/** pre-commit sets both for `--from-ref … --to-ref …` and before a push; a new branch has no beginning. */
function pushedRange(env: NodeJS.ProcessEnv): { from: string; to: string } | undefined {
  const { PRE_COMMIT_FROM_REF: from = "", PRE_COMMIT_TO_REF: to = "" } = env;
  return from === "" || to === "" || NO_COMMIT.test(from) || NO_COMMIT.test(to) ? undefined : { from, to };
}

async function stagedNames(repository: Repository): Promise<Set<string>> {
  const names = await git(repository, ["diff", "--cached", "--name-only", "-z", "--no-ext-diff", "--no-renames"]);
  return new Set(splitNul(names));
}

async function allStaged(files: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const repository = await openRepository(cwd, env);
  const staged = await stagedNames(repository);
  const relative = (file: string) => path.relative(repository.topLevel, path.resolve(realPathOf(cwd), file));
  return files.every((file) => staged.has(relative(file).replaceAll(path.sep, "/")));
}

/**
 * - refs from the pre-commit framework: that range, narrowed to the files it names
 * - files that are all staged, as in a commit: what is staged of them
 * - other files, as in `pre-commit run --all-files`: these in full; a file that nobody checked must not pass for clean
 * - nothing, as from the git hook: what is staged
 */
export async function hookSelection(
  files: readonly string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<SelectRequest> {
  const range = pushedRange(env);
  if (range) return { kind: "range", ...range, paths: [...files] };
  if (files.length === 0 || (await allStaged(files, cwd, env))) return { kind: "staged", paths: [...files] };
  return { kind: "paths", paths: [...files] };
}
