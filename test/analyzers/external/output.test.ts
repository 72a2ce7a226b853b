import path from "node:path";
import { expect, test } from "vitest";
import { askVersion, chunked, outputOf, parseJson, pathIn } from "../../../src/analyzers/external/output.ts";
import type { ProcessResult } from "../../../src/system/process.ts";

const exited = (code: number, stdout = "", stderr = ""): ProcessResult => {
  return { kind: "exited", code, stdout: Buffer.from(stdout), stderr };
};

test("chunks keep the order, lose nothing and stay below the limit", () => {
  const files = Array.from({ length: 1000 }, (_, index) => `${"é".repeat(index % 100)}/${index}.py`);
  const chunks = chunked(files, 2000);
  expect(chunks.flat()).toEqual(files);
  const sizes = chunks.map((chunk) => chunk.reduce((sum, file) => sum + Buffer.byteLength(file) + 9, 0));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2000);
  expect(chunks.length).toBeLessThan(100);
  expect(chunked([])).toEqual([]);
  expect(chunked(["a".repeat(5000), "b"], 2000)).toEqual([["a".repeat(5000)], ["b"]]);
});

test.each([
  ["a/b.py", "a/b.py"],
  ["./a//b.py", "a/b.py"],
  ["/tree/a.py", "a.py"],
  ["file:///tree/sp%20ace.py", "sp ace.py"],
  ["..a/b.py", "..a/b.py"],
  ["../a.py", undefined],
  ["/etc/passwd", undefined],
  ["a/../../tree2/x", undefined],
  ["file:///etc/passwd", undefined],
  ["file://%", undefined],
  ["", undefined],
  [".", undefined],
  ["a\0b", undefined],
])("the path %j means %j", (reported, expected) => {
  expect(pathIn("/tree", reported)).toBe(expected);
});

test.each<[ProcessResult, string, RegExp]>([
  [exited(3, "", "Traceback\nValueError: no\n"), "crash", /code 3.*ValueError: no/],
  [{ kind: "killed", signal: "SIGSEGV", stderr: "" }, "crash", /SIGSEGV/],
  [{ kind: "timed-out", timeoutMs: 1500, stderr: "" }, "timeout", /1\.5 s/],
  [{ kind: "too-much-output", limit: 10 }, "bad-output", /10 bytes/],
  [{ kind: "not-found" }, "missing", /not found/],
  [{ kind: "failed-to-start", message: "EACCES" }, "crash", /EACCES/],
])("an end that is none of the documented ones is a failure: %j", (result, kind, message) => {
  expect(outputOf(result, "tool", [0, 1])).toMatchObject({
    status: "failed",
    failure: { kind, message: expect.stringMatching(message) },
  });
});

test("truncated JSON is a failure that shows its beginning", () => {
  expect(parseJson('{"a": [1', "tool")).toMatchObject({
    failure: { kind: "bad-output", message: expect.stringContaining('\\"a\\"') },
  });
  expect(parseJson("[]", "tool")).toEqual({ status: "parsed", value: [] });
});

test.each([
  [exited(0, "bandit 1.9.4\n  python version = 3.11.7"), { kind: "found", version: "1.9.4" }],
  [exited(0, "", "v2.22.11-dev"), { kind: "found", version: "2.22.11-dev" }],
  [exited(0, "dev"), { kind: "unusable" }],
  [exited(1), { kind: "unusable" }],
])("a version is read from %j", async (result, expected) => {
  expect(await askVersion(async () => result, [path.join("tool"), "--version"])).toMatchObject(expected);
});
