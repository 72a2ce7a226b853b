/** What the containment patches do when they run: with Node and with Python. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scriptPathContainment } from "../../src/recipes/javascript/path-containment.ts";
import { pathContainment } from "../../src/recipes/python/path-containment.ts";
import { patched } from "./harness.ts";

let root: string;

beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "provenfix-contained-")));
  for (const folder of ["app/files/sub", "uploads", "files-private"])
    mkdirSync(path.join(root, folder), { recursive: true });
  const contents: Record<string, string> = {
    "app/files/a.txt": "honest",
    "app/files/sub/b.txt": "honest",
    "app/config.js": "secret",
    "app/files-old.txt": "secret",
    "uploads/a.txt": "honest",
    "uploads.bak": "secret",
    "secret.txt": "secret",
  };
  for (const [file, text] of Object.entries(contents)) writeFileSync(path.join(root, file), text);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const OUTSIDE = [
  "../config.js",
  "../files-old.txt",
  "../../secret.txt",
  "sub/../../config.js",
  "/etc/passwd",
  "..",
  "",
];

const SCRIPT_JOINS = [
  'path.join(__dirname, "files", name)',
  "path.join(__dirname, `files/${name}`)",
  'path.resolve(__dirname, "files", name)',
  'path.join(__dirname, "/files/" + name)',
];

function askNode(source: string, names: readonly string[]): string[] {
  writeFileSync(path.join(root, "app", "server.js"), source);
  const driver = `
    const handler = require("./server.js");
    const server = require("node:http").createServer((req, res) => handler({ query: Object.fromEntries(new URL(req.url, "http://x").searchParams) }, res));
    server.listen(0, "127.0.0.1", async () => {
      const answers = [];
      for (const name of ${JSON.stringify(names)}) {
        const reply = await fetch("http://127.0.0.1:" + server.address().port + "/?name=" + encodeURIComponent(name));
        answers.push(reply.status + " " + (await reply.text()));
      }
      process.stdout.write(JSON.stringify(answers));
      server.close();
      server.closeAllConnections();
    });`;
  return JSON.parse(
    execFileSync(process.execPath, ["-e", driver], { cwd: path.join(root, "app"), encoding: "utf8" }),
  ) as string[];
}

const scriptOf = (join: string) =>
  `const fs = require("fs");\nconst path = require("path");\n\nmodule.exports = (req, res) => {\n  const name = req.query.name;\n  const file = ${join};\n  fs.readFile(file, "utf8", (error, text) => {\n    res.statusCode = error ? 404 : 200;\n    res.end(text);\n  });\n};\n`;

describe("Node", () => {
  test("two joins in one function get a check each", async () => {
    const before =
      'const fs = require("fs");\nconst path = require("path");\n\nmodule.exports = (req, res) => {\n  const first = path.join(__dirname, "files", req.query.name);\n  const second = path.join(__dirname, "../uploads", req.query.name);\n  res.end(fs.readFileSync(first, "utf8") + fs.readFileSync(second, "utf8"));\n};\n';
    const once = await patched(scriptPathContainment, "javascript", before);
    const after = await patched(scriptPathContainment, "javascript", once);
    expect(askNode(after, ["a.txt", "../config.js", "../secret.txt"])).toEqual(["200 honesthonest", "400 ", "400 "]);
  });

  test.each(SCRIPT_JOINS)("%s: no name leads out of the folder, honest ones still work", async (join) => {
    const before = scriptOf(join);
    expect(askNode(before, ["../config.js"])).toEqual(["200 secret"]);
    const after = await patched(scriptPathContainment, "javascript", before);
    expect(askNode(after, ["a.txt", "sub/b.txt", "none.txt"])).toEqual(["200 honest", "200 honest", "404 "]);
    // `join` takes a leading `/` for no new start: there is no such file.
    const [allowed] = join.startsWith("path.join") ? ["404 "] : ["400 "];
    expect(askNode(after, OUTSIDE)).toEqual(OUTSIDE.map((name) => (name.startsWith("/") ? allowed : "400 ")));
  });

  test("a folder beside: honest names work there too", async () => {
    const join = 'path.join(__dirname, "../uploads", name)';
    const after = await patched(scriptPathContainment, "javascript", scriptOf(join));
    expect(askNode(after, ["a.txt", "../secret.txt", "../uploads.bak"])).toEqual(["200 honest", "400 ", "400 "]);
  });
});

const PYTHON_JOINS = [
  'os.path.join(HERE, "files", name)',
  'os.path.join(HERE, f"files/{name}")',
  'os.path.join(HERE, "files/%s" % name)',
];

/** Bottle is not installed everywhere: this has what the view reads of it. */
const BOTTLE = "class request:\n    query = {}\n";

function askPython(source: string, names: readonly string[]): string[] {
  writeFileSync(path.join(root, "app", "view.py"), source);
  writeFileSync(path.join(root, "app", "bottle.py"), BOTTLE);
  const driver = `
import json, sys
sys.dont_write_bytecode = True
import bottle, view
answers = []
for name in json.loads(sys.argv[1]):
    bottle.request.query = {"name": name}
    try:
        answers.append(view.view())
    except (ValueError, OSError) as error:
        answers.append(type(error).__name__)
print(json.dumps(answers))`;
  const options = { cwd: path.join(root, "app"), encoding: "utf8" } as const;
  return JSON.parse(execFileSync("python3", ["-c", driver, JSON.stringify(names)], options)) as string[];
}

const viewOf = (join: string) =>
  `import os\n\nfrom bottle import request\n\nHERE = os.path.dirname(os.path.abspath(__file__))\n\n\ndef view():\n    name = request.query["name"]\n    with open(${join}) as file:\n        return file.read()\n`;

const hasPython = spawnSync("python3", ["--version"]).status === 0;

describe.skipIf(!hasPython)("Python", () => {
  test.each(PYTHON_JOINS)("%s: no name leads out of the folder, honest ones still work", async (join) => {
    const before = viewOf(join);
    expect(askPython(before, ["../config.js"])).toEqual(["secret"]);
    const after = await patched(pathContainment, "python", before);
    expect(askPython(after, ["a.txt", "sub/b.txt", "none.txt"])).toEqual(["honest", "honest", "FileNotFoundError"]);
    const outside = askPython(
      after,
      OUTSIDE.filter((name) => name !== "" && name !== "/etc/passwd"),
    );
    expect(outside.filter((each) => each !== "ValueError")).toEqual([]);
  });

  test("a folder beside: honest names work there too", async () => {
    const after = await patched(pathContainment, "python", viewOf('os.path.join(HERE, "..", "uploads", name)'));
    expect(askPython(after, ["a.txt", "../secret.txt", "/etc/passwd"])).toEqual(["honest", "ValueError", "ValueError"]);
  });
});

test.each([
  'path.join("/srv/data", req.user.id, name)',
  "path.join(`/srv/data/${req.user.id}`, name)",
  "path.join(__dirname, part(req), name)",
  'path.join("/", name)',
])("%s is refused: which folder is meant cannot be known", async (join) => {
  await expect(patched(scriptPathContainment, "javascript", scriptOf(join))).rejects.toThrow(/refused/);
});
