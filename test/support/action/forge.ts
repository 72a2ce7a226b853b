/**
 * A repository on the fake GitHub with a pull request, and checkouts of it as `actions/checkout` makes them:
 *
 *     await using forge = await createForge({ base: {...}, change: {...} });
 *     const workspace = forge.checkout({ sha: forge.merge, depth: 1 });
 *     const result = await runJob({ github: forge.github, workspace, event: forge.pullRequest() });
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import path from "node:path";
import { startGitHub, type FakeGitHub } from "../github.ts";
import { pullsOf } from "../github/commits.ts";
import type { GitHubState } from "../github/state.ts";
import { cleanEnvironment, createRepository, type Repository } from "../repository.ts";
import { pullRequest, type PullRequestFacts } from "./events.ts";
import type { TriggeringEvent } from "./runner.ts";

export interface CheckoutOptions {
  /** What is checked out; also what is fetched. */
  sha: string;
  /** 0 for all history; 1 unless told, as the original has it. */
  depth?: number;
  /** Whether later git commands can authenticate; the original stores the token unless told not to. */
  credentials?: boolean;
  sparse?: string[];
  /** `--filter`. */
  filter?: string;
  /** The remote's address: over HTTP unless told. */
  remote?: string;
}

export interface Forge extends AsyncDisposable {
  github: FakeGitHub;
  /** Where its commits are made; what is made later is published by `publish`. */
  author: Repository;
  bare: string;
  /** Tip of main, of the pull request's branch, and their merge. */
  base: string;
  head: string;
  merge: string;
  publish(): void;
  /** A fresh workspace, whose remote is `github`, that of the forge unless told. */
  checkout(options: CheckoutOptions, github?: FakeGitHub): string;
  /** Another GitHub with the same repository: what is uploaded there is its own. */
  another(state: Partial<GitHubState>): Promise<FakeGitHub>;
  pullRequest(facts?: Partial<PullRequestFacts>): TriggeringEvent;
}

export type Files = Record<string, string>;

/** @param change what the pull request writes over `base`, in one commit */
export async function createForge(
  files: { base: Files; change: Files; remove?: string[] },
  state: Partial<GitHubState> = {},
): Promise<Forge> {
  const author = await createRepository();
  const parent = path.dirname(author.root);
  const bare = path.join(parent, "remote.git");
  writeAll(author, files.base);
  author.commit("base");
  const base = author.git("rev-parse", "HEAD");
  author.git("switch", "--quiet", "--create", "feature");
  writeAll(author, files.change);
  for (const name of files.remove ?? []) author.remove(name);
  author.commit("change");
  const head = author.git("rev-parse", "HEAD");
  author.git("switch", "--quiet", "--detach", base);
  author.git("merge", "--quiet", "--no-ff", "--message", `Merge ${head} into ${base}`, head);
  const merge = author.git("rev-parse", "HEAD");
  author.git("update-ref", "refs/pull/1/head", head);
  author.git("update-ref", "refs/pull/1/merge", merge);
  author.git("switch", "--quiet", "main");
  author.git("init", "--quiet", "--bare", "--initial-branch=main", bare);
  const publish = () =>
    author.git("push", "--quiet", "--force", bare, "+refs/heads/*:refs/heads/*", "+refs/pull/*:refs/pull/*");
  publish();
  const github = await startGitHub({ bare, ...state });
  pullsOf(github.state).set(1, { number: 1, base, head });
  const place = { owner: github.state.owner, repo: github.state.repo, serverUrl: github.serverUrl };
  return {
    github,
    author,
    bare,
    base,
    head,
    merge,
    publish,
    checkout: (options, other = github) => checkout(other, parent, options),
    async another(known) {
      const other = await startGitHub({ bare, ...known });
      pullsOf(other.state).set(1, { number: 1, base, head });
      return other;
    },
    pullRequest: (facts) => pullRequest(place, { base, head, merge, ...facts }),
    async [Symbol.asyncDispose]() {
      await github[Symbol.asyncDispose]();
      await author[Symbol.asyncDispose]();
    },
  };
}

function writeAll(author: Repository, files: Files): void {
  for (const [name, text] of Object.entries(files)) author.write(name, text);
}

export function placeOf({ github }: Forge) {
  return { owner: github.state.owner, repo: github.state.repo, serverUrl: github.serverUrl };
}

/** The git commands of `actions/checkout`, against the bare repository on this machine: its own fetch is not what is tested. */
function checkout({ serverUrl, state }: FakeGitHub, parent: string, options: CheckoutOptions): string {
  const { sha, depth = 1, credentials = true, sparse, filter } = options;
  const workspace = path.join(mkdtempSync(path.join(parent, "work-")), state.repo);
  mkdirSync(workspace);
  const address = `${serverUrl}/${state.owner}/${state.repo}`;
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync("git", args, {
      cwd: workspace,
      env: cleanEnvironment(parent),
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  };
  git("init", "--quiet");
  git("remote", "add", "origin", `file://${state.bare}`);
  if (sparse !== undefined) git("sparse-checkout", "set", ...sparse);
  const wanted = depth > 0 ? ["--no-tags", `--depth=${depth}`] : ["--tags"];
  const refs =
    depth > 0
      ? [`+${sha}:refs/remotes/checkout`]
      : ["+refs/heads/*:refs/remotes/origin/*", `+${sha}:refs/remotes/checkout`];
  git(
    "fetch",
    "--quiet",
    "--no-recurse-submodules",
    ...wanted,
    ...(filter === undefined ? [] : [`--filter=${filter}`]),
    "origin",
    ...refs,
  );
  git("-c", "advice.detachedHead=false", "checkout", "--quiet", "--force", "refs/remotes/checkout");
  git("remote", "set-url", "origin", options.remote ?? address);
  if (credentials) {
    const basic = Buffer.from(`x-access-token:${state.token}`).toString("base64");
    git("config", "--local", `http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`);
  }
  return workspace;
}
