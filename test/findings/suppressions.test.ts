import { expect, test } from "vitest";
import type { SuppressionEntry } from "../../src/config/config.ts";
import type { Detection } from "../../src/model/finding.ts";
import type { Scan } from "../../src/model/scan.ts";
import { type Case, detection, only, regionOf, run, scansOf, STAGED } from "./support.ts";

function story(text: string, more: Partial<Case> = {}): Case {
  return { files: { "app.py": text }, detections: [detection("S602", regionOf(text, "eval(x)"))], ...more };
}

function entry(more: Partial<SuppressionEntry> = {}): SuppressionEntry {
  return { rule: "S602", path: "app.py", reason: "only in tests", line: 12, ...more };
}

test.for(["S602", "s602", "B602", "CWE-78", "cwe-078", "S999, S602"])("inline by %s", async (name) => {
  const finding = await only(story(`eval(x)  # provenfix-ignore[${name}]: input is a literal`));
  expect(finding).toMatchObject({
    disposition: "suppressed",
    reason: "the `provenfix-ignore` on line 1: input is a literal",
  });
});

test("inline alone on the line above; not for another line or rule", async () => {
  const above = await only(story("# provenfix-ignore[S602]: checked\n\neval(x)"));
  expect(above.disposition).toBe("suppressed");
  const elsewhere = await run(
    story("# provenfix-ignore[S602]: checked\ny\neval(x)  # provenfix-ignore[S605]: checked"),
  );
  expect(elsewhere.findings).toMatchObject([{ disposition: "blocking" }]);
  expect(elsewhere.suppressions).toMatchObject([
    { line: 1, uses: 0, held: true, problem: "unused: nothing of S602 is found there" },
    { line: 3, uses: 0, held: true, problem: "unused: nothing of S605 is found there" },
  ]);
});

test.for<[comment: string, problem: string]>([
  ["provenfix-ignore[S602]", "it gives no reason; write `provenfix-ignore[S602]: reason`"],
  ["provenfix-ignore[S602]: ...", "it gives no reason; write `provenfix-ignore[S602]: reason`"],
  ["provenfix-ignore: checked", "it names no rule; write `provenfix-ignore[rule]: reason`"],
])("%s does not hold, and the finding says so", async ([comment, problem]) => {
  const { findings, suppressions } = await run(story(`eval(x)  # ${comment}`));
  expect(findings[0]?.disposition).toBe("blocking");
  expect(findings[0]?.reason).toContain(`; the \`provenfix-ignore\` on line 1 does not hold: ${problem}`);
  expect(suppressions).toMatchObject([{ uses: 0, held: false, problem }]);
});

test("only what is named and not found is called unused", async () => {
  const { suppressions } = await run(story("eval(x)  # provenfix-ignore[S602, S605, S6O2]: checked"));
  expect(suppressions).toMatchObject([{ uses: 1, held: true, problem: "unused: no enabled analyzer has a rule S6O2" }]);
});

test("nothing is called unused in a file that was not checked to its end, or by a run with a failed analyzer", async () => {
  const text = "# provenfix-ignore[S605]: checked\ny\neval(x)";
  const detections = [detection("S602", regionOf(text, "eval(x)"))];
  const unchecked = { path: "app.py", analyzer: "python", kind: "syntax-error", message: "bad" } as const;
  const cut = scansOf(detections).map((scan): Scan => Object.assign(scan, { unchecked: [unchecked] }));
  const failed: Scan = {
    analyzer: "external",
    version: "1",
    onError: "warn",
    status: "failed",
    failure: { kind: "crash", message: "" },
  };
  for (const scans of [cut, [...scansOf(detections), failed]]) {
    const { suppressions } = await run(story(text, { more: { scans } }));
    expect(suppressions[0]).not.toHaveProperty("problem");
  }
});

test("an entry of the configuration holds until the end of its last day", async () => {
  const suppressions = [entry({ expires: "2026-11-21", owner: "ann" })];
  const held = await run(story("eval(x)", { config: { suppressions } }));
  expect(held.findings).toMatchObject([
    { disposition: "suppressed", reason: "`suppressions[0]` in the configuration: only in tests" },
  ]);
  expect(held.suppressions).toEqual([
    {
      source: "configuration",
      form: "suppressions[0]",
      path: "app.py",
      line: 12,
      rules: ["S602"],
      reason: "only in tests",
      owner: "ann",
      expires: "2026-11-21",
      uses: 1,
      held: true,
    },
  ]);
  const expired = await run(story("eval(x)", { config: { suppressions }, more: { today: "2026-11-22" } }));
  expect(expired.findings[0]).toMatchObject({
    disposition: "blocking",
    reason: expect.stringContaining("`suppressions[0]` in the configuration does not hold: it expired on 2026-11-21"),
  });
  expect(expired.suppressions).toMatchObject([{ uses: 0, held: false, problem: "it expired on 2026-11-21" }]);
});

test("an entry without a reason does not hold; one for another path or rule is another matter", async () => {
  const suppressions = [entry({ reason: " " }), entry({ path: "tests/**" }), entry({ rule: "S605" })];
  const { findings, suppressions: records } = await run(story("eval(x)", { config: { suppressions } }));
  expect(findings[0]?.disposition).toBe("blocking");
  expect(records.map(({ problem }) => problem)).toEqual([
    "it gives no reason",
    "unused: its path matches no file that is checked",
    "unused: S605 is not found there",
  ]);
});

test("a run of a part calls an entry unused only where it saw all that the entry can mean", async () => {
  const suppressions = [entry({ rule: "S605", path: "src/**" }), entry({ rule: "S605", path: "src/app.py" })];
  const { suppressions: records } = await run({
    files: { "src/app.py": "x" },
    detections: [],
    config: { suppressions },
    asked: STAGED,
  });
  expect(records.map(({ problem }) => problem)).toEqual([undefined, "unused: S605 is not found there"]);
});

test("an analyzer's own suppression is listed once, with the rules that it silenced", async () => {
  const text = "eval(x); eval(y)  # nosec";
  const suppression = { kind: "nosec", line: 1, text: "# nosec" };
  const detections = [
    detection("S605", regionOf(text, "eval(y)"), { suppression }),
    detection("S602", regionOf(text, "eval(x)"), { suppression }),
  ];
  const { findings, suppressions } = await run(story(text, { detections }));
  expect(findings.map(({ disposition, reason }) => [disposition, reason])).toEqual([
    ["suppressed", "the `nosec` on line 1"],
    ["suppressed", "the `nosec` on line 1"],
  ]);
  expect(suppressions).toEqual([
    {
      source: "native",
      form: "nosec",
      path: "app.py",
      line: 1,
      rules: ["S602", "S605"],
      reason: "# nosec",
      uses: 2,
      held: true,
    },
  ]);
});

test("an analyzer's own suppression does not speak for another analyzer", async () => {
  const text = "eval(x)  # nosec";
  const region = regionOf(text, "eval(x)");
  const suppression = { kind: "nosec", line: 1, text: "# nosec" };
  const detections = [detection("S602", region, { suppression, severity: "critical" }), detection("ext/shell", region)];
  const finding = await only(story(text, { detections }));
  expect(finding).toMatchObject({
    ruleId: "ext/shell",
    severity: "high",
    disposition: "blocking",
    reason: expect.stringContaining("the `nosec` on line 1 silences S602, not ext/shell (external)"),
  });
  expect(finding.witnesses).toHaveLength(2);
  const suppressions = [entry({ rule: "ext/shell" })];
  const both = await only(story(text, { detections, config: { suppressions } }));
  expect(both).toMatchObject({
    disposition: "suppressed",
    reason: "the `nosec` on line 1; `suppressions[0]` in the configuration: only in tests",
  });
});

test("a person's suppression speaks for all who see the defect, unless one calls it worse", async () => {
  const text = "eval(x)  # provenfix-ignore[S602]: checked";
  const region = regionOf(text, "eval(x)");
  const dispositionWith = async (other: Detection) =>
    (await only(story(text, { detections: [detection("S602", region), other] }))).disposition;
  expect(await dispositionWith(detection("ext/shell", region))).toBe("suppressed");
  expect(await dispositionWith(detection("ext/shell", region, { severity: "low" }))).toBe("suppressed");
  expect(await dispositionWith(detection("ext/shell", region, { severity: "critical" }))).toBe("blocking");
  expect(await dispositionWith(detection("S608", region, { cwe: ["CWE-78"], confidence: "high" }))).toBe("blocking");
});

test("the ledger: configuration first, then by path and line", async () => {
  const files = {
    "b.py": "x # provenfix-ignore[S602]: why",
    "a.py": "x # provenfix-ignore[S602]: why\ny # provenfix-ignore[S605]: why",
  };
  const { suppressions } = await run({ files, detections: [], config: { suppressions: [entry()] } });
  expect(suppressions.map(({ path, line }) => [path, line])).toEqual([
    ["app.py", 12],
    ["a.py", 1],
    ["a.py", 2],
    ["b.py", 1],
  ]);
});
