/** Shareling's front: pages for people, in front of the API. Needs nothing but Node, which strips the types itself. */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import { parseArgs } from "node:util";
import { connect, type Api } from "./api.ts";
import { findDrafts, saveDraft } from "./drafts.ts";
import { home, notePage } from "./pages.ts";
import { cardOf, imageSize, readTheme } from "./previews.ts";
import { preferencesOf, savePreferences } from "./preferences.ts";
import { currentPartner, currentUser, etag, newSession } from "./sessions.ts";

type Page = (request: IncomingMessage, response: ServerResponse, api: Api) => Promise<void> | void;

const ORIGIN = "http://localhost";
const PUBLIC = new URL("./public/", import.meta.url);

function send(response: ServerResponse, body: string, type = "text/html"): void {
  response.setHeader("content-type", `${type}; charset=utf-8`);
  response.setHeader("etag", etag(body));
  response.end(body);
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, JSON.stringify(value), "application/json");
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString() || "{}");
}

async function showScript(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const source = await readFile(new URL("client.ts", PUBLIC), "utf8");
  send(response, stripTypeScriptTypes(source), "text/javascript");
}

async function showNotes(request: IncomingMessage, response: ServerResponse, api: Api): Promise<void> {
  const { searchParams } = new URL(request.url ?? "/", ORIGIN);
  const notes = await api.search(searchParams.get("owner") ?? "0", searchParams.get("q") ?? "");
  send(response, notePage(notes));
}

function showSearch(request: IncomingMessage, response: ServerResponse): void {
  const { searchParams } = new URL(request.url ?? "/", ORIGIN);
  const words = searchParams.get("q");
  response.setHeader("content-type", "text/html");
  response.end(`<h1>Nothing found for ${words}</h1>`);
}

async function logIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { searchParams } = new URL(request.url ?? "/", ORIGIN);
  const { name } = await bodyOf(request);
  response.setHeader("set-cookie", `session=${newSession(String(name))}; HttpOnly; SameSite=Strict`);
  const next = searchParams.get("next") ?? "/";
  response.writeHead(303, { location: next });
  response.end();
}

async function showMe(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const user = currentUser(request.headers.cookie ?? "");
  const partner = await currentPartner(request.headers["x-partner-token"]);
  sendJson(response, { user, partner, preferences: preferencesOf(user) });
}

async function changePreferences(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const user = currentUser(request.headers.cookie ?? "");
  sendJson(response, savePreferences(user, await bodyOf(request)));
}

async function addDraft(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { author, text } = await bodyOf(request);
  sendJson(response, { id: saveDraft(String(author), String(text)) });
}

function showDrafts(request: IncomingMessage, response: ServerResponse): void {
  const { searchParams } = new URL(request.url ?? "/", ORIGIN);
  sendJson(response, findDrafts(searchParams.get("author") ?? "", searchParams.get("sort") ?? "(draft) => draft.id"));
}

const PAGES: Record<string, Page> = {
  "GET /": (request, response) => send(response, home()),
  "GET /client.js": showScript,
  "GET /note": showNotes,
  "GET /search": showSearch,
  "POST /login": logIn,
  "GET /me": showMe,
  "POST /preferences": changePreferences,
  "GET /theme": async (request, response) => send(response, await readTheme(request), "text/css"),
  "GET /image": async (request, response) => send(response, await imageSize(request), "text/plain"),
  "GET /card": async (request, response) => send(response, await cardOf(request), "text/plain"),
  "POST /draft": addDraft,
  "GET /drafts": showDrafts,
};

async function serve(request: IncomingMessage, response: ServerResponse, api: Api): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", ORIGIN);
  const page = PAGES[`${request.method} ${pathname}`];
  try {
    if (page) return await page(request, response, api);
    response.writeHead(404).end();
  } catch (error) {
    response.writeHead(500, { "content-type": "text/plain" });
    response.end(String(error));
  }
}

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8701" },
    api: { type: "string", default: "http://127.0.0.1:8700" },
  },
});
const api = connect(values.api);
const server = createServer((request, response) => void serve(request, response, api));
server.listen(Number(values.port), "127.0.0.1", () => {
  const address = server.address();
  console.log(`listening on http://127.0.0.1:${typeof address === "object" && address ? address.port : values.port}`);
});
