/** WEAKNESSES.md and `provenfix scan` agree: everything listed is found where it stands, and nothing else blocks. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { BUNDLE } from "../support/repository.ts";
import { EXAMPLE } from "./shareling.ts";

interface Weakness {
  file: string;
  line: number;
  cwe: string;
  verdict: string;
}

interface Found {
  path: string;
  startLine: number;
  endLine: number;
  cwe: string[];
  ruleId: string;
  disposition: string;
}

const ROW = /^\| `([^`]+)` \| `(.+?)` \| (CWE-\d+) \| (blocking|advisory) \| [^|]+ \| [^|]+ \|$/;

function lineOf(file: string, code: string): number {
  const lines = readFileSync(path.join(EXAMPLE, file), "utf8").split("\n");
  const hits = lines.flatMap((line, index) => (line.includes(code) ? [index + 1] : []));
  expect(hits, `${code} stands once in ${file}`).toHaveLength(1);
  return hits[0]!;
}

function listed(): Weakness[] {
  const rows = readFileSync(path.join(EXAMPLE, "WEAKNESSES.md"), "utf8").split("\n");
  return rows
    .filter((row) => row.startsWith("| `"))
    .map((row) => {
      const [, file, code, cwe, verdict] = ROW.exec(row) ?? expect.fail(`not a row of the table: ${row}`);
      return { file: file!, line: lineOf(file!, code!), cwe: cwe!, verdict: verdict! };
    });
}

function matches(weakness: Weakness, found: Found): boolean {
  const inFile = found.path === `examples/vulnerable-app/${weakness.file}`;
  return inFile && found.startLine <= weakness.line && weakness.line <= found.endLine;
}

const weaknesses = listed();
let exitCode: number | null;
let report: { findings: Found[]; unchecked: unknown[] };

beforeAll(() => {
  const cwd = path.dirname(path.dirname(EXAMPLE));
  const args = [BUNDLE, "scan", "examples/vulnerable-app", "--format", "json", "--no-cache"];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  exitCode = status;
  report = JSON.parse(stdout);
});

test("there are two dozen weaknesses of at least ten kinds, in both languages", () => {
  expect(weaknesses.length).toBeGreaterThanOrEqual(24);
  expect(weaknesses.filter(({ verdict }) => verdict === "blocking").length).toBeGreaterThanOrEqual(24);
  expect(new Set(weaknesses.map(({ cwe }) => cwe)).size).toBeGreaterThanOrEqual(10);
  for (const ending of [".py", ".ts"]) {
    expect(weaknesses.filter(({ file }) => file.endsWith(ending)).length).toBeGreaterThanOrEqual(12);
  }
});

test("the scan blocks and checks every file", () => {
  expect(exitCode).toBe(1);
  expect(report.unchecked).toEqual([]);
});

test.each(weaknesses)("$cwe in $file on line $line is $verdict", (weakness) => {
  const there = report.findings.filter((found) => matches(weakness, found));
  expect(there).toContainEqual(
    expect.objectContaining({ disposition: weakness.verdict, cwe: expect.arrayContaining([weakness.cwe]) }),
  );
});

test("nothing else blocks", () => {
  const others = report.findings
    .filter((found) => found.disposition === "blocking" && !weaknesses.some((weakness) => matches(weakness, found)))
    .map((found) => `${found.path}:${found.startLine} ${found.ruleId}`);
  expect(others).toEqual([]);
});
