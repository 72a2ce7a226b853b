import { expect, test } from "vitest";
import type { Detection } from "../../src/model/finding.ts";
import { detection, regionOf, run } from "./support.ts";

/** Rules of each finding's witnesses, sorted. */
async function merged(text: string, detections: Detection[]): Promise<string[][]> {
  const { findings } = await run({ files: { "app.py": text }, detections });
  return findings.map(({ witnesses }) => witnesses.map(({ ruleId }) => ruleId).toSorted());
}

const at = (ruleId: string, text: string, piece: string, nth = 0): Detection =>
  detection(ruleId, regionOf(text, piece, nth));
const made = (text: string, nth = 0) => at("S608", text, '"q" + x', nth);
const used = (text: string, nth = 0) => at("ext/sqli", text, "execute(q)", nth);

test.each([
  'q = "q" + x\nexecute(q)\n',
  'const q: string = "q" + x;\n\n  execute(q);\n',
  'q := "q" + x\nexecute(q)\n',
  'String q = "q" + x;\nexecute(q);\n',
  'q = "q" + x\nprint(q == 1)\nexecute(q)\n',
])("a query that one analyzer flags where it is made and another where it is used: %j", async (text) => {
  expect(await merged(text, [made(text), used(text)])).toEqual([["S608", "ext/sqli"]]);
});

test.each([
  ["another name", 'p = "q" + x\nexecute(q)\n'],
  ["made anew", 'q = "q" + x\nq = clean(q)\nexecute(q)\n'],
  ["another function", 'q = "q" + x\ndef f(q):\n    execute(q)\n'],
  ["too far", `q = "q" + x\n${"pass\n".repeat(40)}execute(q)\n`],
  ["no assignment", 'f("q" + x)\nexecute(q)\n'],
  ["a part of a name", 'q = "q" + x\nquery.execute(q)\n'.replace("q =", "quer =")],
])("two that are not known to be one: %s", async (_, text) => {
  expect(await merged(text, [made(text), used(text)])).toHaveLength(2);
});

test("each use goes with the nearest making; one that is made once and used twice is two", async () => {
  const text = 'q = "q" + x\nexecute(q)\nq = "q" + x\nexecute(q)\nexecute(q)\n';
  const detections = [made(text), used(text), made(text, 1), used(text, 1), used(text, 2)];
  expect(await merged(text, detections)).toEqual([["S608", "ext/sqli"], ["S608", "ext/sqli"], ["ext/sqli"]]);
});

test("a rule that reports both places means two defects", async () => {
  const text = 'q = "q" + x\nexecute(q)\n';
  expect(await merged(text, [made(text), at("S608", text, "execute(q)")])).toHaveLength(2);
});

test("weaknesses that do not lie in a value stay where they are", async () => {
  const text = "h = md5()\nh.update(x)\n";
  const secret = [at("S105", text, "md5()"), at("secrets/token", text, "h.update(x)")];
  expect(await merged(text, secret)).toHaveLength(2);
});
