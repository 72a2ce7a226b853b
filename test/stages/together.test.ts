import { expect, test } from "vitest";
import type { Outcome } from "../../src/model/outcome.ts";
import type { TestsResult } from "../../src/refine/gate/tests.ts";
import { createGate, type Gate } from "../../src/refine/gate/gate.ts";
import { finisher, keepWhatGoesTogether } from "../../src/stages/together.ts";
import { projectOf } from "../refine/gate/honest.ts";
import { openRescan } from "../refine/gate/in-process.ts";

const BEFORE = `import os


def ping(host):
    return os.system("ping " + host)


def pong(host):
    return eval(host)
`;

/** It alone leaves `os` without a use. */
const PING = BEFORE.replace("import os", "import subprocess").replace(
  'os.system("ping " + host)',
  'subprocess.call(["ping", "--", host])',
);
/** It alone may ask `os`. */
const PONG = BEFORE.replace("eval(host)", "os.fspath(host)");
const LITERAL = BEFORE.replace("eval(host)", "int(host)");

async function gateFor(tests?: TestsResult): Promise<Gate> {
  const rescan = await openRescan();
  const findings = [...(await rescan(new Map([["app.py", BEFORE]]))).findings];
  const judge = tests && { tests: { judge: async (patches: readonly unknown[]) => patches.map(() => tests) } };
  return createGate({ findings, rescan, textAt: () => BEFORE, project: projectOf(), ...judge });
}

function outcome(fingerprint: string, after: string, status: "fixed" | "proposed" = "proposed"): Outcome {
  const candidate = {
    fingerprint,
    provenance: { kind: "file", path: "x" } as const,
    changes: [{ path: "app.py", before: BEFORE, after }],
    explanation: "",
  };
  const chosen = { candidate, verdict: { checks: [], state: "unverified", reasons: ["tests-off"] } as const };
  const known = { fingerprint, attempts: [], refusals: [], applied: true, reason: "the tests were not run" };
  return {
    ...known,
    status,
    chosen: { ...chosen, verdict: { ...chosen.verdict, reasons: ["tests-off"], checks: [] } },
  };
}

test("unproven patches are held against each other too: what one takes away, another needs", async () => {
  const outcomes = [outcome("ping", PING), outcome("pong", PONG)];
  const [first, second] = await keepWhatGoesTogether(outcomes, await gateFor());
  expect(first).toBe(outcomes[0]);
  expect(second).toMatchObject({ status: "proposed", applied: false });
  expect(second).toHaveProperty(
    "reason",
    expect.stringMatching(/another patch of this run: nothing gives `os` a value/),
  );
  const fitting = [outcomes[0]!, outcome("pong", LITERAL)];
  expect(await keepWhatGoesTogether(fitting, await gateFor())).toEqual(fitting);
});

test("what is proven is served first, and what is not to be applied takes no place", async () => {
  const outcomes = [outcome("one", PONG), outcome("two", LITERAL, "fixed")];
  const [unproven, proven] = await keepWhatGoesTogether(outcomes, await gateFor());
  expect(unproven).toMatchObject({ applied: false, reason: expect.stringContaining("same lines") });
  expect(proven).toBe(outcomes[1]);
  const left = [{ ...outcomes[0]!, applied: false } as Outcome, outcomes[1]!];
  expect(await keepWhatGoesTogether(left, await gateFor())).toEqual(left);
});

const PROOF = { command: "t", passed: 1, flaky: [], executing: [], sandbox: "unsandboxed", seconds: 0 } as const;
const proof = { ...PROOF, flaky: [], executing: [] };

test.each<[string, "fixed" | "proposed", TestsResult | undefined, boolean]>([
  ["proven, and the tests pass", "fixed", { check: "tests", status: "passed", evidence: [], proof }, true],
  ["proven, and a test is lost", "fixed", { check: "tests", status: "failed", evidence: [] }, false],
  [
    "proven, and the tests give no result",
    "fixed",
    { check: "tests", status: "unknown", reason: "no-tests", evidence: [] },
    false,
  ],
  ["unproven, and no test is run", "proposed", undefined, true],
])("an import without a use: %s", async (_, status, tests, isGone) => {
  const after = BEFORE.replace('os.system("ping " + host)', "host");
  const finish = finisher([outcome("ping", after, status)], await gateFor(tests), undefined);
  const [change] = await finish([{ path: "app.py", before: BEFORE, after }]);
  expect(change?.after).toBe(isGone ? after.replace("import os\n\n\n", "") : after);
});
