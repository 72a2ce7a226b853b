/** `https://github.com/OWNER/REPO.git`: git's own server program behind the same address, with the token's permissions. */
import { spawn, spawnSync } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import type { GitHubState } from "./state.ts";

const SERVICE =
  /^\/(?<owner>[^/]+)\/(?<repo>[^/]+?)(?:\.git)?\/(?<service>info\/refs|git-upload-pack|git-receive-pack)$/;

export function isGitRequest(url: URL): boolean {
  return SERVICE.test(url.pathname);
}

export function serveGit(incoming: IncomingMessage, response: ServerResponse, url: URL, state: GitHubState): void {
  const { owner, repo, service = "" } = SERVICE.exec(url.pathname)?.groups ?? {};
  const writes = `${service}${url.search}`.includes("git-receive-pack");
  const status = statusFor(incoming, writes, state);
  if (owner !== state.owner || repo !== state.repo) return void response.writeHead(404).end();
  if (status === 401) return void response.writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' }).end();
  if (status !== 200) return void response.writeHead(status).end("Permission to this repository denied.\n");
  const backend = spawn("git", ["http-backend"], {
    env: {
      PATH: process.env["PATH"],
      GIT_PROJECT_ROOT: path.dirname(state.bare),
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_CONFIG_NOSYSTEM: "1",
      PATH_INFO: `/${path.basename(state.bare)}/${service}`,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: incoming.method ?? "",
      CONTENT_TYPE: incoming.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: String(incoming.headers["content-encoding"] ?? ""),
      GIT_PROTOCOL: String(incoming.headers["git-protocol"] ?? ""),
      REMOTE_USER: "x-access-token",
      REMOTE_ADDR: "127.0.0.1",
    },
  });
  incoming.pipe(backend.stdin);
  backend.stdin.on("error", () => undefined);
  answerOf(backend.stdout, response);
}

function statusFor({ headers }: IncomingMessage, writes: boolean, state: GitHubState): 200 | 400 | 401 | 403 {
  const given = headers.authorization;
  // Two `Authorization` headers are one text with a comma for Node; the original answers with a 400.
  if (given?.includes(",")) return 400;
  const level = state.permissions.contents;
  if (given === undefined) return state.private || writes ? 401 : 200;
  const expected = Buffer.from(`x-access-token:${state.token}`).toString("base64");
  if (given.toLowerCase() !== `basic ${expected}`.toLowerCase()) return 401;
  return writes ? (level === "write" && !state.fork ? 200 : 403) : level === "none" && state.private ? 403 : 200;
}

/** A CGI answer: headers, an empty line, the body. */
function answerOf(output: NodeJS.ReadableStream, response: ServerResponse): void {
  let head = Buffer.alloc(0);
  let started = false;
  output.on("data", (chunk: Buffer) => {
    if (started) return void response.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0) return;
    started = true;
    const headers = head
      .toString("latin1", 0, end)
      .split("\r\n")
      .map((line) => line.split(": ") as [string, string]);
    const status = Number(headers.find(([name]) => name === "Status")?.[1].slice(0, 3) ?? 200);
    response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== "Status")));
    response.write(head.subarray(end + 4));
  });
  output.on("end", () => response.end());
}

/** What a bare repository needs so that the original's behaviour is that of git's own server. */
export function configureBare(bare: string): void {
  const settings = ["uploadpack.allowAnySHA1InWant", "uploadpack.allowFilter", "http.receivepack"];
  for (const name of settings) spawnSync("git", ["--git-dir", bare, "config", name, "true"]);
}
