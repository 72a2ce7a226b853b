/**
 * The one way to GitHub's API. What it refuses is data: who asks decides whether that matters. Load this module lazily: the client is
 * heavy.
 */
import { getOctokit } from "@actions/github";
import { now, pause } from "./clock.ts";

/**
 * - `refused`: asked again it would say the same: no permission, no such feature, a request that it does not take
 * - `failed`: it did not answer, or only with its own errors, or the rate limit does not end soon
 */
export type Answer =
  | { kind: "ok"; data: unknown; hasNext: boolean }
  | { kind: "refused"; status: number; message: string }
  | { kind: "failed"; message: string };

export interface GitHub {
  repository: { owner: string; repo: string };
  /** @param route `GET /repos/{owner}/{repo}/…`; owner and repo are filled in */
  call(route: string, parameters?: Record<string, unknown>): Promise<Answer>;
  /** What REST has no endpoint for. `data` is that of the answer. */
  graphql(query: string, variables: Record<string, unknown>): Promise<Answer>;
}

export interface GitHubPlace {
  apiUrl: string;
  token: string;
  repository: { owner: string; repo: string };
}

/** Milliseconds before each further attempt. */
const PAUSES = [500, 1500, 4000];
/** Longer than this nobody waits for a rate limit to end. */
const LONGEST_PAUSE = 60_000;

export function openGitHub({ apiUrl, token, repository }: GitHubPlace): GitHub {
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  return {
    repository,
    call: (route, parameters = {}) => patiently(() => octokit.request(route, { ...repository, ...parameters })),
    graphql: (query, variables) =>
      patiently(async () => ({ data: await octokit.graphql(query, variables), headers: {} })),
  };
}

async function patiently(request: () => Promise<Response>): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await ask(request);
    const wait = "retryAfter" in answer ? (answer.retryAfter ?? PAUSES[attempt]) : undefined;
    if (!("retryAfter" in answer)) return answer;
    if (attempt >= PAUSES.length || wait === undefined || wait > LONGEST_PAUSE) return answer.instead;
    await pause(wait);
  }
}

/** All pages of a list, up to `most` items; the first answer that is no page ends it. */
export async function listAll(
  github: GitHub,
  route: string,
  parameters: Record<string, unknown>,
  most: number,
): Promise<{ kind: "ok"; items: unknown[] } | Exclude<Answer, { kind: "ok" }>> {
  const items: unknown[] = [];
  for (let page = 1; items.length < most; page += 1) {
    const answer = await github.call(route, { ...parameters, per_page: 100, page });
    if (answer.kind !== "ok") return answer;
    if (!Array.isArray(answer.data))
      return { kind: "failed", message: "GitHub answered with something else than a list" };
    items.push(...answer.data);
    if (!answer.hasNext) break;
  }
  return { kind: "ok", items };
}

const nothing = () => undefined;
/** Its words would go to the log unescaped. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Try again after so many milliseconds, or where unknown, after a while. */
interface Again {
  retryAfter: number | undefined;
  instead: Answer;
}

interface Response {
  data: unknown;
  headers: Record<string, string | number | undefined>;
}

async function ask(request: () => Promise<Response>): Promise<Answer | Again> {
  try {
    const { data, headers } = await request();
    return { kind: "ok", data, hasNext: /rel="next"/.test(String(headers["link"] ?? "")) };
  } catch (error) {
    return answerOf(error);
  }
}

/** An error of the client: with a status where the server answered. */
interface ClientError {
  status?: number;
  message?: string;
  response?: { headers?: Record<string, string | undefined>; data?: { message?: unknown } };
  /** Of GraphQL, which refuses with status 200. */
  errors?: { type?: string; message?: string }[];
}

function answerOf(error: unknown): Answer | Again {
  const { status, message = String(error), response, errors } = error as ClientError;
  if (status === undefined && errors?.[0] !== undefined) return graphqlRefusal(errors[0]);
  const said = response?.data?.message;
  const text = typeof said === "string" && said !== "" ? said : message;
  if (status === undefined || response === undefined)
    return { retryAfter: undefined, instead: { kind: "failed", message: text } };
  const limited = limitOf(status, response.headers ?? {}, text);
  const failed: Answer = { kind: "failed", message: `${text} (status ${status})` };
  if (limited !== undefined) return { retryAfter: limited.wait, instead: failed };
  return status >= 500 ? { retryAfter: undefined, instead: failed } : { kind: "refused", status, message: text };
}

function graphqlRefusal({ type, message = "it gave no reason" }: { type?: string; message?: string }): Answer | Again {
  if (type === "RATE_LIMITED") return { retryAfter: undefined, instead: { kind: "failed", message } };
  const statuses: Record<string, number> = { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404 };
  return { kind: "refused", status: statuses[type ?? ""] ?? 422, message };
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function limitOf(
  status: number,
  headers: Record<string, string | undefined>,
  message: string,
): { wait: number | undefined } | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(after)) return { wait: after * 1000 };
  if (headers["x-ratelimit-remaining"] === "0") {
    return { wait: Math.max(0, Number(headers["x-ratelimit-reset"] ?? 0) * 1000 - now()) };
  }
  return status === 429 || /rate limit/i.test(message) ? { wait: undefined } : undefined;
}
