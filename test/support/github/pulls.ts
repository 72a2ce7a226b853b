/** `pulls`: listing by head and base, opening, editing. One open pull request per head and base. */
import { spawnSync } from "node:child_process";
import { z } from "zod";
import { pullsOf } from "./commits.ts";
import { type Answer, type Call, failure, paged, type Route } from "./route.ts";
import { areaOf, type GitHubState } from "./state.ts";

export interface OpenPull {
  number: number;
  title: string;
  body: string | null;
  head: { ref: string; owner: string };
  base: string;
  state: "open" | "closed";
  /** How often it was edited. */
  edits: number;
}

interface Pulls {
  open: OpenPull[];
  /** The repository's setting for `GITHUB_TOKEN`. */
  mayCreate: boolean;
}

/** Those that are listed; the one of a test's event is to be added where it is looked for. */
export const openPulls = (state: GitHubState): Pulls =>
  areaOf(state, "open-pulls", () => ({ open: [], mayCreate: true }));

const PULLS = String.raw`^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/pulls`;
const text = z.strictObject({ title: z.string().min(1).max(256), body: z.string().max(65_536) });
const opening = text.extend({ head: z.string().min(1), base: z.string().min(1), draft: z.boolean().optional() });

export const pulls: readonly Route[] = [
  {
    method: "GET",
    path: new RegExp(`${PULLS}$`),
    needs: { scope: "pull-requests", level: "read" },
    query: ["state", "head", "base", "per_page", "page", "sort", "direction"],
    handle: list,
  },
  {
    method: "POST",
    path: new RegExp(`${PULLS}$`),
    needs: { scope: "pull-requests", level: "write" },
    body: opening,
    handle: open,
  },
  {
    method: "PATCH",
    path: new RegExp(`${PULLS}\\/(?<number>\\d+)$`),
    needs: { scope: "pull-requests", level: "write" },
    body: text.partial(),
    handle: edit,
  },
];

function tip({ bare }: GitHubState, ref: string): string | undefined {
  const { status, stdout } = spawnSync("git", ["--git-dir", bare, "rev-parse", "--verify", "--quiet", ref], {
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : undefined;
}

function shown(pull: OpenPull, state: GitHubState) {
  const foreign = pull.head.owner !== state.owner;
  const known = pullsOf(state).get(pull.number);
  return {
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    html_url: `https://github.com/${state.owner}/${state.repo}/pull/${pull.number}`,
    head: {
      ref: pull.head.ref,
      sha: known?.head ?? tip(state, `refs/heads/${pull.head.ref}`) ?? "0".repeat(40),
      repo: { full_name: `${pull.head.owner}/${state.repo}`, fork: foreign },
    },
    base: { ref: pull.base, sha: known?.base ?? tip(state, `refs/heads/${pull.base}`) ?? "0".repeat(40) },
  };
}

function list(call: Call): Answer {
  const { query, state } = call;
  const wanted = openPulls(state).open.filter((pull) => {
    const isState = (query.get("state") ?? "open") === pull.state;
    const isHead = [null, `${pull.head.owner}:${pull.head.ref}`].includes(query.get("head"));
    return isState && isHead && [null, pull.base].includes(query.get("base"));
  });
  return paged(
    wanted.map((pull) => shown(pull, state)),
    call,
  );
}

function open({ body, state }: Call): Answer {
  const area = openPulls(state);
  const { title, body: description, head, base } = body as z.infer<typeof opening>;
  if (!area.mayCreate) return failure(403, "GitHub Actions is not permitted to create or approve pull requests.");
  const [from, to] = [tip(state, `refs/heads/${head}`), tip(state, `refs/heads/${base}`)];
  if (from === undefined) return failure(422, "Validation Failed", [{ field: "head", code: "invalid" }]);
  if (to === undefined) return failure(422, "Validation Failed", [{ field: "base", code: "invalid" }]);
  if (from === to) return failure(422, "Validation Failed", [{ message: `No commits between ${base} and ${head}` }]);
  if (area.open.some((pull) => pull.state === "open" && pull.head.ref === head && pull.base === base)) {
    return failure(422, "Validation Failed", [
      { message: `A pull request already exists for ${state.owner}:${head}.` },
    ]);
  }
  const pull: OpenPull = {
    number: 100 + area.open.length,
    title,
    body: description,
    head: { ref: head, owner: state.owner },
    base,
    state: "open",
    edits: 0,
  };
  area.open.push(pull);
  return { status: 201, body: shown(pull, state) };
}

function edit({ params, body, state }: Call): Answer {
  const pull = openPulls(state).open.find(({ number }) => number === Number(params["number"]));
  if (pull === undefined) return failure(404, "Not Found");
  Object.assign(pull, body, { edits: pull.edits + 1 });
  return { status: 200, body: shown(pull, state) };
}
