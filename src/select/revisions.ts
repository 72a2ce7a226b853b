/** From what a person calls a commit to object ids. */
import { UserError } from "../model/user-error.ts";
import { git, gitError, runGit } from "../system/git.ts";
import type { Repository } from "../system/repository.ts";

export interface Range {
  /** The merge base, or FROM where there is none. */
  base: string;
  to: string;
  notices: string[];
}

/** @param direct FROM is the base itself */
export async function resolveRange(repository: Repository, from: string, to: string, direct = false): Promise<Range> {
  const [fromOid, toOid] = await resolveCommits(repository, [from, to]);
  if (direct) return { base: fromOid!, to: toOid!, notices: [] };
  const base = await mergeBase(repository, fromOid!, toOid!);
  if (base !== undefined) return { base, to: toOid!, notices: [] };
  const why = `${from} and ${to} have no common ancestor${repository.shallow ? " in this shallow clone" : ""}`;
  const advice = repository.shallow ? "; `git fetch --unshallow` gets the history" : "";
  return { base: fromOid!, to: toOid!, notices: [`${why}: compared with ${from} itself${advice}`] };
}

/** @returns its object id */
export async function resolveCommit(repository: Repository, name: string): Promise<string> {
  return (await resolveCommits(repository, [name]))[0]!;
}

/**
 * All with one process, names on standard input: no name can be an option or a range there. Only a newline could make two
 * names of one.
 */
async function resolveCommits(repository: Repository, names: string[]): Promise<string[]> {
  const odd = names.find((name) => name === "" || /[\n\0]/.test(name));
  if (odd !== undefined) throw unknownRevision(repository, odd);
  const input = names.map((name) => `${name}^{commit}\n`).join("");
  const answers = (await git(repository, ["cat-file", "--batch-check"], input)).toString("utf8").split("\n");
  return names.map((name, index) => {
    const oid = /^([0-9a-f]{40,64}) commit \d+$/.exec(answers[index] ?? "")?.[1];
    if (oid === undefined) throw unknownRevision(repository, name);
    return oid;
  });
}

/** Undefined where the histories have nothing in common, which git says with exit code 1. */
async function mergeBase(repository: Repository, from: string, to: string): Promise<string | undefined> {
  const args = ["merge-base", from, to];
  const result = await runGit(repository, args);
  if (result.kind !== "exited" || result.code > 1) throw gitError(args, result);
  return result.code === 0 ? result.stdout.toString("latin1").split("\n")[0] : undefined;
}

function unknownRevision(repository: Repository, name: string): UserError {
  const message = `there is no commit ${JSON.stringify(name)} in this repository`;
  if (/^0+$/.test(name))
    return new UserError(message, "a new branch has nothing before it: give the branch it leaves from");
  if (name.includes("..")) return new UserError(message, "give the two ends on their own: --from A --to B");
  if (repository.shallow) {
    const branch = name.replace(/^(?:refs\/remotes\/)?origin\//, "");
    return new UserError(
      `${message}, which is a shallow clone`,
      `fetch it first: \`git fetch --depth=100 origin ${branch}\`, or all history with \`git fetch --unshallow\``,
    );
  }
  return new UserError(
    message,
    "`git branch --all` and `git log` show what there is; `git fetch` gets what is missing",
  );
}
