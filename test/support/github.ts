/**
 * A GitHub on loopback: REST and git behind one address, strict about what it is asked, refusing what the token may not, and
 * misbehaving on demand.
 *
 *     await using github = await startGitHub({ bare });
 *     github.state.faults.push({ method: "POST", path: /sarifs$/, times: 2, status: 502, message: "Bad Gateway" });
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { codeScanning } from "./github/code-scanning.ts";
import { commits } from "./github/commits.ts";
import { pulls } from "./github/pulls.ts";
import { reviews } from "./github/reviews.ts";
import { configureBare, isGitRequest, serveGit } from "./github/git-http.ts";
import { type Answer, failure, type Route } from "./github/route.ts";
import { type GitHubState, type Level, PERMISSIONS } from "./github/state.ts";

export { PERMISSIONS } from "./github/state.ts";

/** An area's endpoints are a file of their own and one line here. */
const routes: readonly Route[] = [...codeScanning, ...commits, ...pulls, ...reviews];

export interface FakeGitHub extends AsyncDisposable {
  /** `GITHUB_SERVER_URL`; git is served below it. */
  serverUrl: string;
  /** `GITHUB_API_URL`. */
  apiUrl: string;
  state: GitHubState;
}

const LEVELS: readonly Level[] = ["none", "read", "write"];

export async function startGitHub(known: Partial<GitHubState> & Pick<GitHubState, "bare">): Promise<FakeGitHub> {
  configureBare(known.bare);
  const state: GitHubState = {
    owner: "acme",
    repo: "shop",
    private: false,
    codeScanning: true,
    token: "ghs_testtoken0000000000000000000000000000",
    permissions: PERMISSIONS.full,
    fork: false,
    uploads: [],
    processing: { pendingPolls: 0, errors: [] },
    faults: [],
    requests: [],
    complaints: [],
    areas: new Map(),
    ...known,
  };
  const server = createServer((incoming, response) => {
    void serve(incoming, response, state).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    serverUrl,
    apiUrl: `${serverUrl}/api/v3`,
    state,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(incoming: IncomingMessage, response: ServerResponse, state: GitHubState): Promise<void> {
  const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host}`);
  const path = url.pathname.replace(/^\/api\/v3/, "");
  state.requests.push(`${incoming.method} ${path}`);
  const fault = state.faults.find((one) => one.times > 0 && one.method === incoming.method && one.path.test(path));
  if (fault !== undefined) {
    fault.times -= 1;
    return send(response, {
      ...failure(fault.status, fault.message),
      ...(fault.headers && { headers: fault.headers }),
    });
  }
  if (isGitRequest(url)) return serveGit(incoming, response, url, state);
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  send(response, await answerTo(incoming, { url, path, text }, state));
}

interface Asked {
  url: URL;
  path: string;
  text: string;
}

async function answerTo(incoming: IncomingMessage, asked: Asked, state: GitHubState): Promise<Answer> {
  const complain = (answer: Answer): Answer => {
    state.complaints.push(`${incoming.method} ${asked.path}: ${JSON.stringify(answer.body)}`);
    return answer;
  };
  const { authorization = "", accept = "" } = incoming.headers;
  const route = routes.find(({ method, path }) => method === incoming.method && path.test(asked.path));
  if (route === undefined) return complain(failure(404, "Not Found: no such endpoint"));
  if (incoming.headers["user-agent"] === undefined)
    return complain(failure(403, "Request forbidden by administrative rules."));
  if (!/^application\/vnd\.github(\.v3)?\+json$/.test(accept))
    return complain(failure(415, `Unsupported 'Accept': ${accept}`));
  if (!["bearer", "token"].some((kind) => authorization.toLowerCase() === `${kind} ${state.token.toLowerCase()}`)) {
    return failure(401, "Bad credentials");
  }
  const params: Record<string, string> = { ...route.path.exec(asked.path)?.groups };
  const named = params["owner"] !== undefined;
  if (named && (params["owner"] !== state.owner || params["repo"] !== state.repo))
    return complain(failure(404, "Not Found"));
  if (!isAllowed(route, state)) {
    return failure(403, "Resource not accessible by integration");
  }
  const unknown = [...asked.url.searchParams.keys()].filter((name) => !(route.query ?? []).includes(name));
  if (unknown.length > 0) return complain(failure(422, `unknown parameters ${unknown.join(", ")}`));
  const body = bodyOf(route, asked.text);
  if (!body.success) return complain(failure(422, "Invalid request.", [z.prettifyError(body.error)]));
  return route.handle({ params, query: asked.url.searchParams, body: body.data, state, url: asked.url });
}

function isAllowed({ needs: { scope, level } }: Route, { permissions, fork }: GitHubState): boolean {
  const given = fork && permissions[scope] === "write" ? "read" : permissions[scope];
  return LEVELS.indexOf(given) >= LEVELS.indexOf(level);
}

function bodyOf(route: Route, text: string): z.ZodSafeParseResult<unknown> {
  if (route.body === undefined) return z.literal("").safeParse(text);
  try {
    return route.body.safeParse(JSON.parse(text));
  } catch {
    return z.never({ error: "Problems parsing JSON" }).safeParse(text);
  }
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "x-ratelimit-remaining": "4999",
    ...headers,
  });
  response.end(body === undefined ? "" : JSON.stringify(body));
}
