/** A run after a repair: one outcome of each kind. */
import type { Outcome } from "../../src/model/outcome.ts";
import type { Repair } from "../../src/model/repair.ts";
import type { Run } from "../../src/model/run.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { lineEdits, unifiedDiff } from "../../src/refine/diff.ts";
import { finding, emptyRun } from "./everything.ts";

const BEFORE = "def unpack(name):\n    run(f'tar xf {name}', shell=True)\n";
const AFTER = "def unpack(name):\n    run(['tar', 'xf', name])\n";
const changes = [{ path: "src/web/unpack.py", before: BEFORE, after: AFTER }];

export const VERIFIED: Verdict = {
  state: "verified",
  checks: [
    { check: "scope", status: "passed", evidence: [] },
    { check: "tests", status: "passed", evidence: [{ message: "14 tests pass as before" }] },
  ],
  tests: {
    command: "python3 -m pytest",
    passed: 14,
    flaky: ["tests/test_clock.py::test_now"],
    executing: ["tests/test_unpack.py::test_tar", "tests/test_unpack.py::test_zip"],
    sandbox: "bubblewrap",
    seconds: 2.5,
  },
};

const UNVERIFIED: Verdict = {
  state: "unverified",
  reasons: ["not-executed"],
  checks: [
    { check: "tests", status: "unknown", reason: "not-executed", evidence: [{ message: "no test executes it" }] },
  ],
};

const REJECTED: Verdict = {
  state: "rejected",
  failed: "honesty",
  checks: [],
  evidence: [{ message: "adds `# nosec`", path: "src/web/unpack.py", line: 2 }],
};

const recipe = { kind: "recipe", recipe: "python/shell-true" } as const;
const model = { kind: "model", strategy: "fdsp", model: "small", solution: 2, turn: 1 } as const;

const candidate = (fingerprint: string, provenance: typeof recipe | typeof model) => ({
  fingerprint,
  provenance,
  changes,
  explanation: "A shell read the whole command.",
});

const outcomes: Outcome[] = [
  {
    fingerprint: "one",
    status: "fixed",
    applied: true,
    attempts: [{ candidate: candidate("one", recipe), verdict: VERIFIED }],
    refusals: [],
    chosen: { candidate: candidate("one", recipe), verdict: VERIFIED },
  },
  {
    fingerprint: "two",
    status: "proposed",
    applied: false,
    reason: "no test is known to execute the patched lines",
    attempts: [],
    refusals: [{ provenance: recipe, reason: "the shell's own syntax" }],
    chosen: { candidate: candidate("two", model), verdict: UNVERIFIED },
  },
  {
    fingerprint: "three",
    status: "rejected",
    reason: "every patch was refused",
    attempts: [{ candidate: candidate("three", model), verdict: REJECTED }],
    refusals: [],
  },
  { fingerprint: "four", status: "skipped", reason: "nobody has a patch for this rule", attempts: [], refusals: [] },
];

const view = { diff: unifiedDiff(changes), edits: lineEdits(changes) };

export const REPAIR: Repair = {
  outcomes,
  views: { one: view, two: view },
  dryRun: false,
  changes,
  patch: unifiedDiff(changes),
  target: "index",
  model: { model: "small", requests: 3, tokens: 1200, cost: 0.0123, time: 4.2 },
};

export function repairedRun(more: Partial<Run> = {}): Run {
  const findings = outcomes.map(({ fingerprint }, index) =>
    finding({ fingerprint, startLine: 12 + index, endLine: 12 + index }),
  );
  return emptyRun({ findings, repair: REPAIR, exitCode: 1, ...more });
}
