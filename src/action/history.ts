/** Commits that a shallow checkout does not have, fetched as few as possible; with the Action's token where the checkout kept none. */
import { runGit } from "../system/git.ts";
import type { Repository } from "../system/repository.ts";
import { withGitConfig } from "./git-config.ts";
import type { Job } from "./job.ts";

export interface History {
  /** What is checked out. */
  head(): Promise<string | undefined>;
  has(commit: string): Promise<boolean>;
  /** Empty where the history ends here, by its nature or by the checkout's depth. */
  parents(commit: string): Promise<string[]>;
  /** Also beyond where a shallow history ends. */
  parentsAsWritten(commit: string): Promise<string[]>;
  treeOf(commit: string): Promise<string | undefined>;
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** @param depth commits of history that are wanted; a complete clone stays complete */
  fetch(commits: readonly string[], depth: number): Promise<boolean>;
  /** Runs a git command that may fetch missing objects of a partial clone. */
  warm(args: readonly string[]): Promise<boolean>;
  isPartial(): Promise<boolean>;
}

const FETCH = [
  "fetch",
  "--quiet",
  "--no-tags",
  "--no-recurse-submodules",
  "--no-write-fetch-head",
  "--no-auto-maintenance",
];

export function openHistory(repository: Repository, job: Job): History {
  const answer = async (...args: string[]): Promise<string | undefined> => {
    const result = await runGit(repository, args);
    return result.kind === "exited" && result.code === 0 ? result.stdout.toString("utf8").trim() : undefined;
  };
  const succeeds = async (env: NodeJS.ProcessEnv, args: readonly string[]): Promise<boolean> => {
    const result = await runGit({ cwd: repository.cwd, env }, args);
    return result.kind === "exited" && result.code === 0;
  };
  const plain = repository.env;
  const withToken = tokenEnvironment(job, plain);
  return {
    head: () => answer("rev-parse", "--verify", "--quiet", "HEAD^{commit}"),
    has: async (commit) => (await answer("cat-file", "-t", commit)) === "commit",
    parents: async (commit) =>
      (await answer("rev-list", "--parents", "--max-count=1", commit))?.split(" ").slice(1) ?? [],
    parentsAsWritten: async (commit) =>
      ((await answer("cat-file", "commit", commit)) ?? "")
        .split("\n\n", 1)
        .flatMap((head) => [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, oid = ""]) => oid)),
    treeOf: (commit) => answer("rev-parse", `${commit}^{tree}`),
    mergeBase: async (one, other) => (await answer("merge-base", one, other))?.split("\n")[0],
    async fetch(commits, depth) {
      const args = [...FETCH, ...(repository.shallow ? [`--depth=${depth}`] : [])];
      if (await succeeds(plain, [...args, "origin", ...commits])) return true;
      return withToken !== undefined && succeeds(withToken, [...args, addressOf(job), ...commits]);
    },
    async warm(args) {
      if (await succeeds(plain, args)) return true;
      return withToken !== undefined && succeeds(withToken, args);
    },
    isPartial: async () => (await answer("config", "--get-regexp", String.raw`^remote\..*\.promisor$`)) !== undefined,
  };
}

export function addressOf({ serverUrl, repository }: Job): string {
  return `${serverUrl}/${repository.owner}/${repository.repo}`;
}

/**
 * The token reaches git in its environment, where no other user sees it. What the checkout stored under the same key is reset first:
 * the server refuses two such headers.
 */
export function tokenEnvironment({ inputs, serverUrl }: Job, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv | undefined {
  if (inputs.token === undefined) return undefined;
  const key = `http.${serverUrl}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${inputs.token}`).toString("base64");
  return withGitConfig(env, [
    [key, ""],
    [key, `AUTHORIZATION: basic ${basic}`],
  ]);
}
