/**
 * 10,000 mutated sources: the scan never crashes, hangs or loses a file, and what cannot be read is never clean.
 * `PROPERTY_SEED=2 npx vitest run test/property` tries others.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFolder, type Folder } from "../support/repository.ts";
import { INSECURE, readReport, scanWithin, type JsonReport } from "../scenarios/fault-helpers.ts";
import { mutants } from "./mutate.ts";

const SEED = Number(process.env["PROPERTY_SEED"] ?? 1);
const EXAMPLE = path.resolve(import.meta.dirname, "../../examples/vulnerable-app");

function filesOf(folder: string, ending: string): Buffer[] {
  const names = readdirSync(path.join(EXAMPLE, folder), { recursive: true, encoding: "utf8" });
  const wanted = names.filter((name) => name.endsWith(ending)).toSorted();
  return wanted.map((name) => readFileSync(path.join(EXAMPLE, folder, name)));
}

const TSX = `
import { useState, type ReactNode } from "react";
interface Props<T extends object> { items: readonly T[]; render?: (item: T) => ReactNode }
export function List<T extends object>({ items, render }: Props<T>): ReactNode {
  const [html, setHtml] = useState<string>(() => \`<b>\${items.length}</b>\`);
  return <ul onClick={() => setHtml("")}>{items.map((item, index) => <li key={index}>{render?.(item) ?? "–"}</li>)}
    <li dangerouslySetInnerHTML={{ __html: html }} /><></></ul>;
}
`;
const JAVASCRIPT = `
"use strict";
const { exec } = require("child_process"), http = require("http");
class Cache { #entries = new Map(); static { Cache.shared = new Cache(); } get(key) { return this.#entries.get(key) ?? null; } }
http.createServer(async (req, res) => {
  label: for await (const chunk of req) { if (/[/\\]]+$/u.test(chunk)) break label; else continue; }
  exec(\`ls \${req.url}\`, (error, out) => res.end("<p>" + out + "</p>"));
});
module.exports = { Cache, ...(globalThis.more || {}), async *walk() { yield* [1n, 0x1f, .5e-3]; } };
`;
const YAML = `
anchors: &base { host: db.example, password: "correct horse" }
service: { <<: *base, url: "https://ada:lovelace@example.org/path" }
text: |
  -----BEGIN RSA PRIVATE KEY-----
  not a key
list: [1, 2, {a: b}]
`;
const ENVIRONMENT = `
# settings
export API_KEY="abcdefghijklmnopqrstuvwxyz0123456789"
DATABASE_URL=postgres://ada:lovelace@db.example:5432/app
DEBUG=
`;

const KINDS = [
  { ending: ".py", count: 3500, seeds: () => [...filesOf("api", ".py"), Buffer.from(INSECURE)] },
  { ending: ".ts", count: 2000, seeds: () => filesOf("web", ".ts") },
  { ending: ".js", count: 1500, seeds: () => [Buffer.from(JAVASCRIPT)] },
  { ending: ".tsx", count: 1000, seeds: () => [Buffer.from(TSX)] },
  { ending: ".yml", count: 1000, seeds: () => [Buffer.from(YAML)] },
  { ending: ".env", count: 1000, seeds: () => [Buffer.from(ENVIRONMENT)] },
];

test("they are 10,000", () => {
  expect(KINDS.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
});

/**
 * Names of the files whose syntax Python's own parser rejects. Where it stops for other reasons we read on and see more
 * than it does: brackets too deep for it, bytes that are not UTF-8, NUL.
 */
function rejectedByPython(folder: Folder): string[] {
  const program = `
import ast, os, warnings
warnings.simplefilter("ignore")
OTHER = ("too many nested", "too many levels", "(unicode error)", "null bytes", "unknown encoding")
for name in sorted(os.listdir(".")):
    try:
        ast.parse(open(name, "rb").read())
    except (RecursionError, MemoryError):
        pass
    except (SyntaxError, ValueError) as error:
        if not any(reason in str(error) for reason in OTHER):
            print(name)
`;
  const { stdout, stderr, status } = spawnSync("python3", ["-c", program], { cwd: folder.root, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stdout.trim().split("\n");
}

/** As `nest` makes them: an engine may run out of stack there, for that file alone. */
const DEEP = /(\(|\[|\{|f\(|<b>|`\$\{|- |not )\1{250}/;

/** A file that hangs is told by itself; this only ends what nobody would wait for. */
const LIMIT_MS = 240_000;

describe.each(KINDS)("$count mutants of *$ending", ({ ending, count, seeds }) => {
  let folder: Folder;
  let code: number | null;
  let report: JsonReport;

  beforeAll(async () => {
    folder = await createFolder();
    let index = 0;
    for (const source of mutants(seeds(), count, SEED)) folder.write(`m${index++}${ending}`, source);
    ({ code, report } = readReport(scanWithin(LIMIT_MS, folder, "--format", "json", "--no-cache", ".")));
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  test("no hang, and no crash but where the nesting is deep", () => {
    const failed = report.unchecked
      .filter(({ kind }) => kind === "timeout" || kind === "crash")
      .filter(({ kind, path: file }) => kind === "timeout" || !DEEP.test(folder.read(file)));
    // One line for each way of failing: a failure often meets hundreds of files.
    const ways = new Map(failed.map(({ kind, message, path: file }) => [`${kind}: ${message}`, `such as ${file}`]));
    expect([...ways]).toEqual([]);
  });

  test("every file is accounted for", () => {
    const { checkedFiles, skippedFiles } = report.summary;
    const unread = report.unchecked.filter(({ kind }) => kind === "unreadable").length;
    expect(checkedFiles + skippedFiles + unread).toBe(count);
    expect(skippedFiles).toBe(report.skipped.length);
  });

  test("the exit code says what was found, and is not 0 where a file was not read", () => {
    const blocks = report.findings.some(({ disposition }) => disposition === "blocking");
    expect(code).toBe(report.unchecked.length > 0 ? 2 : blocks ? 1 : 0);
    expect(code).toBe(report.summary.exitCode);
  });

  if (ending !== ".py") return;
  test("what Python itself rejects is not passed as clean", () => {
    const said = new Set([...report.unchecked, ...report.skipped, ...report.findings].map((entry) => entry.path));
    const silent = rejectedByPython(folder).filter((name) => !said.has(name));
    expect(silent).toEqual([]);
  });
});
