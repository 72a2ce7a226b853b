/**
 * Review comments, and the threads that GraphQL shows of them. As strict as the original: a line must stand in the difference, both ends
 * of a span in one hunk, `start_line` before `line`. When the head moves, comments move along with their lines, or are outdated.
 */
import { spawnSync } from "node:child_process";
import { z } from "zod";
import { pullsOf } from "./commits.ts";
import { type Answer, type Call, failure, type Route } from "./route.ts";
import { areaOf, type GitHubState } from "./state.ts";

export interface ReviewComment {
  id: number;
  pull: number;
  author: string;
  body: string;
  path: string;
  commit: string;
  line: number;
  startLine: number | null;
  replies: number;
  isResolved: boolean;
  isMinimized: boolean;
  isDeleted: boolean;
  edits: number;
}

interface Reviews {
  comments: ReviewComment[];
  /** Reviews that were submitted: each is one mail. */
  submitted: number;
  viewer: string;
  /** Some tokens that may write to pull requests may not resolve threads. */
  mayResolve: boolean;
}

export const reviewsOf = (state: GitHubState): Reviews =>
  areaOf(state, "reviews", () => ({ comments: [], submitted: 0, viewer: "github-actions[bot]", mayResolve: true }));

/** What people see: not deleted. */
export const shownComments = (state: GitHubState): ReviewComment[] =>
  reviewsOf(state).comments.filter(({ isDeleted }) => !isDeleted);

const PULLS = String.raw`^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/pulls`;
const sha = z.string().regex(/^[0-9a-f]{40}$/);
const draft = z.strictObject({
  path: z.string().min(1),
  body: z.string().min(1).max(65_536),
  line: z.int().positive(),
  side: z.enum(["LEFT", "RIGHT"]),
  start_line: z.int().positive().optional(),
  start_side: z.enum(["LEFT", "RIGHT"]).optional(),
});
const review = z.strictObject({
  commit_id: sha,
  event: z.literal("COMMENT"),
  body: z.string(),
  comments: z.array(draft).min(1),
});
const single = draft.extend({ commit_id: sha });
const write = { scope: "pull-requests", level: "write" } as const;

export const reviews: readonly Route[] = [
  {
    method: "POST",
    path: new RegExp(`${PULLS}\\/(?<number>\\d+)\\/reviews$`),
    needs: write,
    body: review,
    handle: submit,
  },
  {
    method: "POST",
    path: new RegExp(`${PULLS}\\/(?<number>\\d+)\\/comments$`),
    needs: write,
    body: single,
    handle: comment,
  },
  {
    method: "PATCH",
    path: new RegExp(`${PULLS}\\/comments\\/(?<id>\\d+)$`),
    needs: write,
    body: z.strictObject({ body: z.string().min(1).max(65_536) }),
    handle: edit,
  },
  { method: "DELETE", path: new RegExp(`${PULLS}\\/comments\\/(?<id>\\d+)$`), needs: write, handle: remove },
  {
    method: "POST",
    path: /^\/api\/graphql$/,
    needs: { scope: "pull-requests", level: "read" },
    body: z.strictObject({ query: z.string(), variables: z.record(z.string(), z.unknown()) }),
    handle: graphql,
  },
];

function git({ bare }: GitHubState, ...args: string[]): string {
  return spawnSync("git", ["--git-dir", bare, ...args], { encoding: "utf8" }).stdout;
}

/** First and last new line of each hunk, as shown with three lines around. */
function hunksOf(state: GitHubState, number: number, path: string): [number, number][] {
  const pull = pullsOf(state).get(number);
  if (pull === undefined) return [];
  const text = git(state, "diff", "--unified=3", `${pull.base}...${pull.head}`, "--", path);
  return ranges(text).map(({ start, count }) => [start, start + count - 1]);
}

function ranges(diff: string): { oldStart: number; oldCount: number; start: number; count: number }[] {
  return [...diff.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map(([, a, b = "1", c, d = "1"]) => {
    return { oldStart: Number(a), oldCount: Number(b), start: Number(c), count: Number(d) };
  });
}

function problemWith(
  one: z.infer<typeof draft>,
  commit: string,
  number: number,
  state: GitHubState,
): string | undefined {
  if (pullsOf(state).get(number)?.head !== commit) return "commit_id is not part of the pull request";
  const { line, start_line: start, start_side } = one;
  if (start !== undefined && (start >= line || start_side === undefined))
    return "start_line must precede the end line.";
  const hunk = hunksOf(state, number, one.path).find(([first, last]) => first <= line && line <= last);
  if (hunk === undefined) return "pull_request_review_thread.line must be part of the diff";
  if (start !== undefined && start < hunk[0])
    return "pull_request_review_thread.start_line must be part of the same hunk as the line.";
  return undefined;
}

function keep(one: z.infer<typeof draft>, commit: string, pull: number, state: GitHubState): ReviewComment {
  const area = reviewsOf(state);
  const kept: ReviewComment = {
    id: 1000 + area.comments.length,
    pull,
    author: area.viewer,
    body: one.body,
    path: one.path,
    commit,
    line: one.line,
    startLine: one.start_line ?? null,
    replies: 0,
    isResolved: false,
    isMinimized: false,
    isDeleted: false,
    edits: 0,
  };
  area.comments.push(kept);
  return kept;
}

function refusedFor(drafts: readonly z.infer<typeof draft>[], commit: string, number: number, state: GitHubState) {
  const problems = drafts.flatMap((one) => problemWith(one, commit, number, state) ?? []);
  state.complaints.push(...problems);
  return problems.length > 0 ? failure(422, "Unprocessable Entity", problems) : undefined;
}

function submit({ params, body, state }: Call): Answer {
  const { commit_id, comments } = body as z.infer<typeof review>;
  const number = Number(params["number"]);
  const refusal = refusedFor(comments, commit_id, number, state);
  if (refusal !== undefined) return refusal;
  reviewsOf(state).submitted += 1;
  for (const one of comments) keep(one, commit_id, number, state);
  return { status: 200, body: { id: reviewsOf(state).submitted } };
}

function comment({ params, body, state }: Call): Answer {
  const { commit_id, ...one } = body as z.infer<typeof single>;
  const number = Number(params["number"]);
  const refusal = refusedFor([one], commit_id, number, state);
  return refusal ?? { status: 201, body: { id: keep(one, commit_id, number, state).id } };
}

function own(params: Record<string, string>, state: GitHubState): ReviewComment | undefined {
  return shownComments(state).find(({ id }) => id === Number(params["id"]));
}

function edit({ params, body, state }: Call): Answer {
  const found = own(params, state);
  if (found === undefined) return failure(404, "Not Found");
  if (found.author !== reviewsOf(state).viewer) return failure(403, "Resource not accessible by integration");
  found.body = (body as { body: string }).body;
  found.edits += 1;
  return { status: 200, body: { id: found.id } };
}

function remove({ params, state }: Call): Answer {
  const found = own(params, state);
  if (found === undefined) return failure(404, "Not Found");
  found.isDeleted = true;
  return { status: 204 };
}

const refuse = (type: string, message: string): Answer => ({
  status: 200,
  body: { data: null, errors: [{ type, message }] },
});

function graphql({ body, state }: Call): Answer {
  const { query, variables } = body as { query: string; variables: Record<string, unknown> };
  if (/^\s*query Threads\(/.test(query)) return threads(variables, state);
  const found = shownComments(state).find(({ id }) => [`T_${id}`, `C_${id}`].includes(String(variables["id"])));
  if (found === undefined)
    return refuse("NOT_FOUND", `Could not resolve to a node with the global id of '${variables["id"]}'`);
  const forbidden = refuse("FORBIDDEN", "Resource not accessible by integration");
  if (state.fork || state.permissions["pull-requests"] !== "write") return forbidden;
  if (/\bminimizeComment\(/.test(query)) {
    found.isMinimized = true;
    return { status: 200, body: { data: { minimizeComment: { clientMutationId: null } } } };
  }
  const resolves = /\bresolveReviewThread\(/.test(query);
  if (!resolves && !/\bunresolveReviewThread\(/.test(query)) return refuse("undefinedField", "Field doesn't exist");
  if (!reviewsOf(state).mayResolve) return forbidden;
  found.isResolved = resolves;
  const name = resolves ? "resolveReviewThread" : "unresolveReviewThread";
  return { status: 200, body: { data: { [name]: { thread: { id: `T_${found.id}` } } } } };
}

/** Two a page, so that paging is seen. */
const PAGE = 2;

function threads({ number, after, owner, repo }: Record<string, unknown>, state: GitHubState): Answer {
  if (owner !== state.owner || repo !== state.repo) return failure(404, "Not Found");
  const all = shownComments(state).filter(({ pull }) => pull === number);
  const start = Number(after ?? 0);
  const nodes = all.slice(start, start + PAGE).map((one) => threadOf(one, state));
  const hasNextPage = start + PAGE < all.length;
  const reviewThreads = { pageInfo: { hasNextPage, endCursor: hasNextPage ? String(start + PAGE) : null }, nodes };
  return { status: 200, body: { data: { repository: { pullRequest: { reviewThreads } } } } };
}

function threadOf(one: ReviewComment, state: GitHubState) {
  const line = lineNow(one, one.line, state);
  const startLine = one.startLine === null ? null : lineNow(one, one.startLine, state);
  const node = {
    id: `C_${one.id}`,
    databaseId: one.id,
    body: one.body,
    viewerDidAuthor: one.author === reviewsOf(state).viewer,
  };
  return {
    id: `T_${one.id}`,
    isResolved: one.isResolved,
    isOutdated: line === null,
    path: one.path,
    line,
    startLine,
    comments: { totalCount: 1 + one.replies, nodes: [node] },
  };
}

/** Where a line of the commented commit stands at the head; `null` where it is not there, or the difference does not show it. */
export function lineNow({ commit, path, pull }: ReviewComment, line: number, state: GitHubState): number | null {
  const head = pullsOf(state).get(pull)?.head ?? "";
  const changes = ranges(git(state, "diff", "--unified=0", commit, head, "--", path));
  if (changes.some(({ oldStart, oldCount }) => oldCount > 0 && oldStart <= line && line < oldStart + oldCount))
    return null;
  const above = changes.filter(({ oldStart, oldCount }) =>
    oldCount === 0 ? oldStart < line : oldStart + oldCount <= line,
  );
  const now = above.reduce((moved, { oldCount, count }) => moved + count - oldCount, line);
  return hunksOf(state, pull, path).some(([first, last]) => first <= now && now <= last) ? now : null;
}
