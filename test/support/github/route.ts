/** What an endpoint of the fake GitHub is: one file per area, one list in `test/support/github.ts`. */
import type { z } from "zod";
import type { GitHubState, Level, Scope } from "./state.ts";

export interface Call<Body = unknown> {
  /** Named groups of the pattern. */
  params: Record<string, string>;
  query: URLSearchParams;
  body: Body;
  state: GitHubState;
  /** Absolute address of the request, for `Link` headers. */
  url: URL;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Route {
  method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Of the path behind the host, without the query. */
  path: RegExp;
  /** What the token must be allowed to. */
  needs: { scope: Scope; level: Exclude<Level, "none"> };
  /** Of the JSON body; a body that does not fit is a complaint and a 422. None is wanted where absent. */
  body?: z.ZodType;
  /** Names of query parameters that the endpoint knows. */
  query?: readonly string[];
  handle(call: Call): Answer | Promise<Answer>;
}

/** GitHub's form of an error. */
export function failure(status: number, message: string, errors?: unknown[]): Answer {
  const documentation_url = "https://docs.github.com/rest";
  return { status, body: { message, ...(errors && { errors }), documentation_url, status: String(status) } };
}

/** Page `page` of `per_page` (at most 100, 30 unless told), with the `Link` header that leads on. */
export function paged(
  items: readonly unknown[],
  { query, url }: Call,
  wrap: (page: unknown[]) => unknown = (p) => p,
): Answer {
  const perPage = Math.min(Number(query.get("per_page") ?? 30), 100);
  const page = Number(query.get("page") ?? 1);
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  const more = items.length > page * perPage;
  return {
    status: 200,
    body: wrap(items.slice((page - 1) * perPage, page * perPage)),
    ...(more && { headers: { link: `<${next.href}>; rel="next"` } }),
  };
}
