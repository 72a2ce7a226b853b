/** Patches that real projects brought, and that the gate once judged wrongly. */
import { beforeAll, expect, test } from "vitest";
import { createGate } from "../../../src/refine/gate/gate.ts";
import type { Rescan } from "../../../src/refine/gate/rescan.ts";
import { projectOf } from "./honest.ts";
import { openRescan } from "./in-process.ts";

let rescan: Rescan;
beforeAll(async () => {
  rescan = await openRescan();
});

async function screened(path: string, before: string, after: string, ruleId: string) {
  const { findings } = await rescan(new Map([[path, before]]));
  const finding = findings.find((one) => one.witnesses.some((witness) => witness.ruleId === ruleId));
  if (finding === undefined) throw new Error(`nothing reports ${ruleId}: ${findings.map((one) => one.ruleId).join()}`);
  const gate = createGate({ findings, rescan, textAt: () => before, project: projectOf() });
  const candidate = {
    fingerprint: finding.fingerprint,
    provenance: { kind: "recipe" as const, recipe: "x" },
    changes: [{ path, before, after }],
    explanation: "x",
  };
  return gate.screen(candidate);
}

const digest = (name: string) => `import hashlib\n\n\ndef ${name}(body):\n    return hashlib.md5(body).hexdigest()\n`;
const disclaimed = (text: string) => text.replace("md5(body)", "md5(body, usedforsecurity=False)");

test("a disclaimer on a digest that signs is a suppression; on one that identifies bytes it is not", async () => {
  const signing = digest("sign_token");
  expect(await screened("app.py", signing, disclaimed(signing), "S324")).toMatchObject({
    state: "rejected",
    verdict: { failed: "honesty" },
  });
  const etag = digest("etag");
  expect(await screened("app.py", etag, disclaimed(etag), "S324")).toMatchObject({ state: "passed" });
});

test("of two findings of one rule on one line each can be mended alone", async () => {
  const before =
    "import yaml\n\n\ndef both(a, b):\n    return yaml.load(a, Loader=yaml.Loader), yaml.load(b, Loader=yaml.Loader)\n";
  const after = before.replace("yaml.load(a, Loader=yaml.Loader)", "yaml.safe_load(a)");
  expect(await screened("app.py", before, after, "S506")).toMatchObject({ state: "passed" });
  expect(await screened("app.py", before, before.replace("both(a, b)", "both(a, b, *_)"), "S506")).toMatchObject({
    state: "rejected",
  });
});
