/** Our own comments on a pull request, and what may be done with them. */
import { z } from "zod";
import { type Marker, readMarker, resolvedText } from "../../report/review-comment.ts";
import type { Answer, GitHub } from "../../system/github.ts";

export interface Thread extends Marker {
  /** Node ids, for GraphQL; the comment's number, for REST. */
  id: string;
  comment: { id: string; number: number; body: string };
  path: string;
  /** In the present difference; `null` where the thread is outdated. */
  line: number | null;
  startLine: number | null;
  isResolved: boolean;
  /** Somebody answered. */
  hasReplies: boolean;
}

const LIST = `
  query Threads($owner: String!, $repo: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        reviewThreads(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            id isResolved isOutdated path line startLine
            comments(first: 1) { totalCount nodes { id databaseId body viewerDidAuthor } }
          }
        }
      }
    }
  }`;

const shownThread = z.object({
  id: z.string(),
  isResolved: z.boolean(),
  isOutdated: z.boolean(),
  path: z.string(),
  line: z.int().nullable(),
  startLine: z.int().nullable(),
  comments: z.object({
    totalCount: z.int(),
    nodes: z.array(z.object({ id: z.string(), databaseId: z.int(), body: z.string(), viewerDidAuthor: z.boolean() })),
  }),
});
const page = z.object({
  repository: z.object({
    pullRequest: z.object({
      reviewThreads: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(shownThread),
      }),
    }),
  }),
});

type Refusal = Exclude<Answer, { kind: "ok" }>;

/** Only what this token's user wrote: a marker alone proves nothing. */
export async function ownThreads(github: GitHub, number: number): Promise<Thread[] | Refusal> {
  const threads: Thread[] = [];
  for (let after: string | null = null; ;) {
    const answer: Answer = await github.graphql(LIST, { ...github.repository, number, after });
    if (answer.kind !== "ok") return answer;
    const parsed = page.safeParse(answer.data);
    if (!parsed.success) return { kind: "failed", message: "GitHub shows no review threads" };
    const { nodes, pageInfo } = parsed.data.repository.pullRequest.reviewThreads;
    threads.push(...nodes.flatMap(ownThread));
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return threads;
    after = pageInfo.endCursor;
  }
}

function ownThread({ comments, isOutdated, line, ...rest }: z.output<typeof shownThread>): Thread[] {
  const [first] = comments.nodes;
  const marker = first?.viewerDidAuthor === true ? readMarker(first.body) : undefined;
  if (first === undefined || marker === undefined) return [];
  const comment = { id: first.id, number: first.databaseId, body: first.body };
  return [{ ...rest, ...marker, comment, line: isOutdated ? null : line, hasReplies: comments.totalCount > 1 }];
}

export function editComment(github: GitHub, { comment }: Thread, body: string): Promise<Answer> {
  return github.call("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", { comment_id: comment.number, body });
}

export function deleteComment(github: GitHub, { comment }: Thread): Promise<Answer> {
  return github.call("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", { comment_id: comment.number });
}

const RESOLVE = "mutation Resolve($id: ID!) { resolveReviewThread(input: {threadId: $id}) { thread { id } } }";
const REOPEN = "mutation Reopen($id: ID!) { unresolveReviewThread(input: {threadId: $id}) { thread { id } } }";
const MINIMIZE =
  "mutation Minimize($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: RESOLVED}) { clientMutationId } }";

/**
 * The text says that it is resolved, whatever else the token may: some tokens that may write to pull requests may not resolve threads, and
 * then the comment is folded.
 */
export async function resolveThread(github: GitHub, thread: Thread): Promise<Answer> {
  const title = /^\*\*(.*)\*\*$/m.exec(thread.comment.body)?.[1] ?? "";
  const edited = await editComment(github, thread, resolvedText({ fingerprint: thread.fingerprint, title }));
  if (edited.kind !== "ok" || thread.isResolved) return edited;
  const resolved = await github.graphql(RESOLVE, { id: thread.id });
  if (resolved.kind !== "ok") await github.graphql(MINIMIZE, { id: thread.comment.id });
  return edited;
}

export async function reopenThread(github: GitHub, thread: Thread, body: string): Promise<Answer> {
  const edited = await editComment(github, thread, body);
  if (edited.kind === "ok" && thread.isResolved) await github.graphql(REOPEN, { id: thread.id });
  return edited;
}
