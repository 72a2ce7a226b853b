import { expect, test } from "vitest";
import type { Attempt } from "../../../src/model/outcome.ts";
import type { CheckResult, Verdict } from "../../../src/model/verdict.ts";
import { verdictOf } from "../../../src/refine/gate/gate.ts";
import { mapLines } from "../../../src/refine/gate/line-map.ts";
import { ranked, safe } from "../../../src/refine/gate/rank.ts";
import { checkSyntax } from "../../../src/refine/gate/syntax.ts";
import { canonical } from "../../../src/refine/gate/tree/canonical.ts";
import { readCode } from "../../../src/refine/gate/tree/code.ts";

test("lines are followed through a patch", () => {
  const map = mapLines("a\nb\nc\nd\ne\n", "new\na\nb\nC1\nC2\ne\n");
  expect(map.toAfter(1, 2)).toEqual({ first: 2, last: 3 });
  expect(map.toAfter(3, 3)).toEqual({ first: 4, last: 5 });
  expect(map.toAfter(5, 5)).toEqual({ first: 6, last: 6 });
  expect(map.toBefore(4, 4)).toEqual({ first: 3, last: 4 });
  expect(map.changedLines).toBe(5);
});

test("a line that is deleted leads nowhere", () => {
  const { first, last } = mapLines("a\nb\nc\n", "a\nc\n").toAfter(2, 2);
  expect(last).toBeLessThan(first);
});

test("SAFE is 0 for what is not secure, 1 for all, and less than linear between", () => {
  expect([safe(0, 1), safe(1, 0), safe(1, 1)]).toEqual([0, 0, 1]);
  expect(safe(1, 0.5)).toBeCloseTo(0.3775, 4);
});

const attempt = (after: string, verdict: Verdict) => ({
  verdict,
  candidate: {
    fingerprint: "",
    provenance: { kind: "file", path: after } as const,
    explanation: "",
    changes: [{ path: "a", before: "x\n", after }],
  },
});

const order = (attempts: readonly Attempt[]) =>
  ranked(attempts, (each) => each).map(({ candidate }) => candidate.changes[0]?.after);

test("verified before unverified before rejected, then the smaller change", () => {
  const tests = { command: "t", passed: 1, flaky: [], executing: ["a"], sandbox: "unsandboxed", seconds: 0 } as const;
  const verified: Verdict = { checks: [], state: "verified", tests: { ...tests, flaky: [], executing: ["a"] } };
  const attempts = [
    attempt("rejected", { checks: [], state: "rejected", failed: "scope", evidence: [] }),
    attempt("open", { checks: [], state: "unverified", reasons: ["still-flagged"] }),
    attempt("y\ny\ny\n", verified),
    attempt("y\n", verified),
  ];
  expect(order(attempts)).toEqual(["y\n", "y\ny\ny\n", "open", "rejected"]);
});

test("before the tests: what may yet be verified before what is still reported, then the smaller change", () => {
  const passed: CheckResult = { check: "rescan", status: "passed", evidence: [] };
  const open: CheckResult = { check: "rescan", status: "unknown", reason: "still-flagged", evidence: [] };
  const screened = [
    attempt("x1\n", verdictOf([open], undefined)),
    attempt("x23456\n", verdictOf([passed], undefined)),
    attempt("x234\n", verdictOf([passed], undefined)),
  ];
  expect(order(screened)).toEqual(["x234\n", "x23456\n", "x1\n"]);
  // No suite that could pass: nothing is known of any.
  const none: CheckResult = { check: "tests", status: "unknown", reason: "no-tests", evidence: [] };
  expect(order([screened[1]!, attempt("x1\n", verdictOf([passed, none], undefined))])).toEqual(["x23456\n", "x1\n"]);
});

test("a grammar's gap is not the patch's error, and an error that was there is not new", async () => {
  const gap = await checkSyntax([
    { path: "a.ts", before: "const a = 1;\n", after: "const a = 1;\nexport type * from './x';\n" },
  ]);
  const broken = await checkSyntax([{ path: "a.js", before: "f(;\n", after: "g(;\n" }]);
  const worse = await checkSyntax([{ path: "a.js", before: "f();\n", after: "f(;\n" }]);
  expect([gap.status, broken.status, worse.status]).toEqual(["passed", "passed", "failed"]);
  expect(worse.evidence).toMatchObject([{ path: "a.js", line: 1, side: "after" }]);
});

test.for([
  ["python", "x = r'\\d'", "x = '\\\\d'"],
  ["python", "def f(a):\n    b = a + 1\n    return g(b)", "def f(a):\n    return g((a + 1))"],
  ["javascript", "function f(a) { const b = a; return !(b === 1); }", "function f(a) {\n  return a !== 1\n}"],
  [
    "go",
    "package a\nfunc f(a int) int {\n\tb := a\n\treturn b\n}",
    "package a\n\n// x\nfunc f(a int) int {\n\treturn a\n}",
  ],
] as const)("%s: the same in other words has the same form", async ([language, one, other]) => {
  expect(canonical((await readCode("a", language, one)).root)).toBe(
    canonical((await readCode("a", language, other)).root),
  );
});

test.for([
  ["python", "def f(a):\n    b = a + 1\n    return g(b)", "def f(a):\n    b = a + 2\n    return g(b)"],
  ["python", "def f(a):\n    b = g()\n    h()\n    return b", "def f(a):\n    h()\n    b = g()\n    return b"],
  ["python", "DEBUG = True", "DEBUG = False"],
  ["javascript", "function f(a, b) { return a - b; }", "function f(a, b) { return b - a; }"],
] as const)("%s: what does something else has another form", async ([language, one, other]) => {
  expect(canonical((await readCode("a", language, one)).root)).not.toBe(
    canonical((await readCode("a", language, other)).root),
  );
});
