import { expect, test } from "vitest";
import {
  type Baseline,
  type BaselineEntry,
  baselineOf,
  grew,
  parseBaseline,
  readBaseline,
  serializeBaseline,
} from "../../src/findings/baseline.ts";
import { UserError } from "../../src/model/user-error.ts";
import { type Case, detection, regionOf, run, STAGED } from "./support.ts";

/** Every `eval(…)` of the text is a finding. */
function story(text: string, more: Partial<Case> = {}): Case {
  const calls = [...text.matchAll(/eval\(\w*\)/g)].map((match) => match[0]);
  const counts = new Map<string, number>();
  const detections = calls.map((call) => {
    const nth = counts.get(call) ?? 0;
    counts.set(call, nth + 1);
    return detection("S602", regionOf(text, call, nth));
  });
  return { files: { "app.py": text }, detections, ...more };
}

async function accepting(text: string): Promise<Baseline> {
  return baselineOf((await run(story(text))).findings);
}

async function dispositions(text: string, baseline: Baseline, more: Partial<Case> = {}): Promise<string[]> {
  const { findings } = await run(story(text, { ...more, more: { baseline } }));
  return findings.map(({ disposition }) => disposition);
}

test("what is known is accepted, wherever it moved", async () => {
  const baseline = await accepting("eval(x)\neval(y)\n");
  expect(await dispositions("import os\n\nif y:\n    eval(y)\neval(x)\n", baseline)).toEqual([
    "baselined",
    "baselined",
  ]);
});

test("a second copy blocks: the one that the change brings, if that is known", async () => {
  const baseline = await accepting("eval(x)\n");
  expect(await dispositions("eval(x)\neval(x)\n", baseline)).toEqual(["baselined", "blocking"]);
  const staged = { asked: STAGED, changed: { "app.py": [[1, 1]] as const } };
  expect(await dispositions("eval(x)\neval(x)\n", baseline, staged)).toEqual(["blocking", "baselined"]);
});

test("of two known copies one may go; two may not become three", async () => {
  const baseline = await accepting("eval(x)\neval(x)\n");
  expect(baseline.entries).toMatchObject([{ count: 2 }]);
  expect(await dispositions("eval(x)\n", baseline)).toEqual(["baselined"]);
  expect(await dispositions("eval(x)\n".repeat(3), baseline)).toEqual(["baselined", "baselined", "blocking"]);
});

test("a fixed defect is stale, and once it is off the baseline its return blocks", async () => {
  const baseline = await accepting("eval(x)\neval(y)\n");
  const fixed = await run(story("eval(y)\n", { more: { baseline } }));
  expect(fixed.baseline).toMatchObject({ accepted: 1, path: ".provenfix/baseline.json" });
  expect(fixed.baseline?.stale).toMatchObject([{ path: "app.py", ruleId: "S602", count: 1 }]);
  expect(await dispositions("eval(x)\neval(y)\n", baselineOf(fixed.findings))).toEqual(["blocking", "baselined"]);
});

test("stale is only what the run can know", async () => {
  const entry = { fingerprint: "f", ruleId: "S602", path: "app.py", count: 1 };
  const stale = async (more: Partial<typeof entry>, other: Partial<Case> = {}) => {
    const baseline = { entries: [{ ...entry, ...more }] };
    const triaged = await run({
      files: { "app.py": "x" },
      detections: [],
      ...other,
      more: { baseline, ...other.more },
    });
    return triaged.baseline?.stale.length;
  };
  expect(await stale({})).toBe(1);
  expect(await stale({ ruleId: "of-an-analyzer-that-is-off" })).toBe(0);
  expect(await stale({ path: "gone.py" })).toBe(1);
  expect(await stale({ path: "gone.py" }, { asked: STAGED })).toBe(0);
  expect(await stale({}, { more: { skipped: [{ path: "app.py", reason: "too-large" }] } })).toBe(0);
  expect(
    await stale({}, { more: { unreadable: [{ path: "app.py", analyzer: "a", kind: "unreadable", message: "" }] } }),
  ).toBe(0);
});

test("switching on a second analyzer, even one that leads, does not lose an accepted finding", async () => {
  const text = "subprocess.run(\n    name,\n    shell=True)";
  const one = detection("S602", regionOf(text, "subprocess.run"));
  const two = detection("ext/shell", regionOf(text, "name"), { severity: "critical" });
  const baseline = baselineOf((await run({ files: { "app.py": text }, detections: [one] })).findings);
  const { findings } = await run({ files: { "app.py": text }, detections: [one, two], more: { baseline } });
  expect(findings).toMatchObject([{ ruleId: "ext/shell", disposition: "baselined" }]);
});

test("an accepted weakness does not accept a worse one of another family that merges with it", async () => {
  const text = "eval(x)";
  const low = detection("S607", regionOf(text, text), { severity: "medium", cwe: ["CWE-78"] });
  const baseline = baselineOf((await run({ files: { "app.py": text }, detections: [low] })).findings);
  const high = detection("S602", regionOf(text, text));
  const { findings } = await run({ files: { "app.py": text }, detections: [low, high], more: { baseline } });
  expect(findings).toMatchObject([{ ruleId: "S602", disposition: "blocking" }]);
});

test("suppressed and advisory findings are not accepted into a baseline", async () => {
  const text = "eval(x)  # provenfix-ignore[S602]: checked\neval(y)";
  const { findings } = await run(story(text, { config: { failOn: { severity: "critical", confidence: "high" } } }));
  expect(findings.map(({ disposition }) => disposition)).toEqual(["suppressed", "advisory"]);
  expect(baselineOf(findings).entries).toEqual([]);
});

test("the file: sorted, one entry a line, the same after a round trip", async () => {
  const baseline = {
    entries: [
      { fingerprint: "b", ruleId: "S602", path: "b.py", count: 2, message: 'a "quoted"\nmessage' },
      { fingerprint: "a", ruleId: "S602", path: "a.py", count: 1 },
    ],
  };
  const text = serializeBaseline(baseline);
  expect(text).toBe(
    `{
  "schemaVersion": 1,
  "entries": [
    {"path":"a.py","ruleId":"S602","fingerprint":"a","count":1},
    {"path":"b.py","ruleId":"S602","fingerprint":"b","count":2,"message":"a \\"quoted\\"\\nmessage"}
  ]
}
`,
  );
  expect(serializeBaseline(parseBaseline(text, "f"))).toBe(text);
  expect(parseBaseline(serializeBaseline({ entries: [] }), "f")).toEqual({ entries: [] });
});

function entryOf(fingerprint: string, count: number): BaselineEntry {
  return { fingerprint, ruleId: "S602", path: "a.py", count };
}

test("an entry that a merge doubled accepts no more than either side did", () => {
  const text = serializeBaseline({ entries: [entryOf("a", 1), entryOf("a", 3), entryOf("a", 2)] });
  expect(parseBaseline(text, "f").entries).toEqual([entryOf("a", 3)]);
});

test("it grew where an entry is new or counts more, and not where it shrank", () => {
  const known = { entries: [entryOf("a", 2), entryOf("b", 2)] };
  expect(grew(known, { entries: [entryOf("a", 1)] })).toEqual([]);
  expect(grew(known, { entries: [entryOf("a", 5), entryOf("b", 2), entryOf("c", 1)] })).toEqual([
    entryOf("a", 3),
    entryOf("c", 1),
  ]);
});

const VALID = '{"schemaVersion":1,"entries":[{"path":"a","ruleId":"r","fingerprint":"f","count":1}]}';

test.for<[text: string, message: string]>([
  ["", "is no JSON"],
  ["[]", "is no JSON object"],
  ["{}", 'needs "schemaVersion": 1'],
  ['{"schemaVersion":1}', 'needs a list "entries"'],
  ['{"schemaVersion":2,"entries":[]}', "schemaVersion 2, newer than this provenfix knows"],
  ['{"schemaVersion":1,"entries":[7]}', "entries[0] is no object"],
  [VALID.replace('"f"', "7"), "entries[0].fingerprint must be a text"],
  [VALID.replace('"r"', '""'), "entries[0].ruleId must be a text"],
  [VALID.replace(":1}", ":0}"), "entries[0].count must be a whole number from 1"],
  [VALID.replace(":1}", ":1.5}"), "entries[0].count must be a whole number from 1"],
  [`{\n<<<<<<< ours\n${VALID}`, "holds conflict markers of a merge"],
])("a file with %j: %s", ([text, message]) => {
  const parse = () => parseBaseline(text, ".provenfix/baseline.json");
  expect(parse).toThrow(UserError);
  expect(parse).toThrow(message);
  expect(parse).toThrow(/^the baseline \.provenfix\/baseline\.json /);
});

test("a byte order mark and unknown keys do not matter; no file is no baseline; a folder is an error", async () => {
  expect(parseBaseline(`\uFEFF${VALID.replace("{", '{"by":"x",')}`, "f").entries).toHaveLength(1);
  expect(await readBaseline(`${import.meta.dirname}/no-such-file.json`)).toBeUndefined();
  await expect(readBaseline(import.meta.dirname)).rejects.toThrow(UserError);
});
