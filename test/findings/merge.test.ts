import { expect, test } from "vitest";
import type { Detection } from "../../src/model/finding.ts";
import { detection, randomOf, regionOf, run } from "./support.ts";

/** `analyzer rule` of each finding's witnesses, the lead first. */
async function merged(text: string, detections: Detection[]): Promise<string[][]> {
  const { findings } = await run({ files: { "app.py": text }, detections });
  return findings.map(({ witnesses }) => witnesses.map(({ ruleId }) => ruleId));
}

const at = (ruleId: string, text: string, piece: string, nth = 0): Detection =>
  detection(ruleId, regionOf(text, piece, nth));

test("a statement and an argument of it, seen by two analyzers, are one finding, the more specific leads", async () => {
  const text = 'out = run("ls " + name, shell=True)';
  expect(await merged(text, [at("ext/shell", text, text), at("S602", text, '"ls " + name')])).toEqual([
    ["S602", "ext/shell"],
  ]);
});

test("a callee and an argument of the same call are one finding, over several lines too", async () => {
  const text = 'subprocess.run(\n    "ls " + name,\n    shell=True,\n)';
  expect(await merged(text, [at("S602", text, "subprocess.run"), at("ext/shell", text, '"ls " + name')])).toEqual([
    ["ext/shell", "S602"],
  ]);
});

test("two calls on one line are two findings, whoever saw them", async () => {
  const text = "run(a); system(b)";
  const detections = [at("S602", text, "run"), at("S605", text, "system"), at("ext/shell", text, "system(b)")];
  expect(await merged(text, detections)).toEqual([["S602"], ["S605", "ext/shell"]]);
});

test("two SQL injections on one line stay two, though another analyzer flags the whole line", async () => {
  const text = "execute(q + a); execute(q + b)";
  const detections = [at("S608", text, "q + a"), at("S608", text, "q + b"), at("ext/sqli", text, text)];
  expect(await merged(text, detections)).toEqual([["ext/sqli", "S608"], ["S608"]]);
});

test("a rule that flags a call within a call means two defects", async () => {
  const text = "eval(f(eval(x)))";
  expect(await merged(text, [at("S602", text, "eval(f(eval(x)))"), at("S602", text, "eval(x)")])).toEqual([
    ["S602"],
    ["S602"],
  ]);
});

test("of a call within a call, each witness goes to the call that is most like what it flags", async () => {
  const text = "run(run(a, shell=True), shell=True)";
  const detections = [
    at("ext/shell", text, text),
    at("ext/shell", text, "run(a, shell=True)"),
    at("S602", text, "shell=True"),
    at("S602", text, "shell=True", 1),
  ];
  const { findings } = await run({ files: { "app.py": text }, detections });
  const starts = findings.map(({ witnesses }) => witnesses.map(({ region }) => region.startColumn));
  expect(starts).toEqual([
    [text.indexOf("shell") + 1, 5],
    [text.lastIndexOf("shell") + 1, 1],
  ]);
});

test("two imports on one line are two findings, and each finds its namesake", async () => {
  const text = "import subprocess, telnetlib";
  const detections = [at("B401", text, text), at("S404", text, "subprocess"), at("S401", text, "telnetlib")];
  expect(await merged(text, detections)).toEqual([["S404"], ["S401", "B401"]]);
});

test("the same detection twice is one", async () => {
  const text = "eval(x)";
  expect(await merged(text, [at("S602", text, text), at("S602", text, text)])).toEqual([["S602", "S602"]]);
});

test("another weakness at the same place is another finding", async () => {
  const text = 'subprocess.run(["ls", x], shell=True)';
  const detections = [
    at("S602", text, "subprocess.run"),
    at("S605", text, "subprocess.run"),
    at("S607", text, '["ls", x]'),
  ];
  expect(await merged(text, detections)).toEqual([["S602", "S605"], ["S607"]]);
});

test("a shared CWE is the same weakness; so are two secrets in one literal", async () => {
  const text = 'password = "ghp_0123456789"';
  const byCwe = [
    detection("S607", regionOf(text, "password"), { cwe: ["CWE-9", "CWE-78"] }),
    detection("S602", regionOf(text, "password")),
  ];
  expect(await merged(text, byCwe)).toEqual([["S602", "S607"]]);
  const secrets = [
    detection("S602", regionOf(text, '"ghp_0123456789"'), { secret: true, cwe: [] }),
    detection("secrets/token", regionOf(text, "ghp_0123456789"), { secret: true }),
  ];
  expect(await merged(text, secrets)).toEqual([["secrets/token", "S602"]]);
});

test("the lead gives severity and text, all give CWEs, the surest gives the confidence", async () => {
  const text = "eval(x)";
  const detections = [
    detection("S602", regionOf(text, text), { severity: "critical", confidence: "low", cwe: ["CWE-95"] }),
    detection("S605", regionOf(text, text), { severity: "low", confidence: "high", cwe: ["CWE-78", "CWE-95"] }),
  ];
  const { findings } = await run({ files: { "app.py": text }, detections });
  expect(findings).toMatchObject([
    { ruleId: "S602", severity: "critical", confidence: "high", cwe: ["CWE-95", "CWE-78"], disposition: "blocking" },
  ]);
});

test("the order of the input never matters, 200 random files", async () => {
  const random = randomOf(11);
  const rules = ["S602", "S605", "S607", "S608", "S105", "ext/shell", "ext/sqli"];
  const text = "aa(bb(cc), dd); ee(ff)\n".repeat(4);
  for (let round = 0; round < 200; round++) {
    const detections = Array.from({ length: 12 }, () => {
      const startLine = 1 + random.below(4);
      const startColumn = 1 + random.below(20);
      const endLine = Math.min(4, startLine + random.below(2));
      const endColumn = endLine > startLine ? 1 + random.below(20) : startColumn + random.below(8);
      const region = { startLine, startColumn, endLine, endColumn };
      return detection(rules[random.below(rules.length)] ?? "S602", region, { secret: random.below(9) === 0 });
    });
    const story = { files: { "app.py": text } };
    const first = await run({ ...story, detections });
    expect(await run({ ...story, detections: random.shuffled(detections) })).toEqual(first);
    const witnesses = first.findings.reduce((sum, finding) => sum + finding.witnesses.length, 0);
    expect(witnesses).toBe(detections.length);
  }
});
