import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { detection, only, randomOf, regionOf, run, STAGED } from "./support.ts";

const CALL = 'subprocess.run("ls " + name, shell=True)';

async function fingerprintIn(text: string, piece = CALL): Promise<string> {
  return (await only({ files: { "app.py": text }, detections: [detection("S602", regionOf(text, piece))] }))
    .fingerprint;
}

test("insertions, indentation, line endings and moves leave it as it is, 200 random times", async () => {
  const random = randomOf(7);
  const other = ["import os", "", "def f(name):", "    return 1", "class A: pass", "# a comment", "x = [1, 2]"];
  const before = await fingerprintIn(`import subprocess\n${CALL}\n`);
  for (let round = 0; round < 200; round++) {
    const lines = Array.from({ length: random.below(40) }, () => other[random.below(other.length)] ?? "");
    lines.splice(random.below(lines.length + 1), 0, [" ", "    ", "\t", ""][random.below(4)] + CALL);
    const text = lines.join(["\n", "\r\n", "\r"][random.below(3)]);
    expect({ text, fingerprint: await fingerprintIn(text) }).toEqual({ text, fingerprint: before });
  }
});

test("a call over several lines is the same call on one", async () => {
  const wrapped = 'subprocess.run(\n    "ls " + name,\n    shell=True)';
  expect(await fingerprintIn(wrapped, wrapped)).toBe(await fingerprintIn(CALL));
});

function flaggedIn(path: string, ruleId: string, text: string): Promise<Finding> {
  return only({ files: { [path]: text }, detections: [detection(ruleId, regionOf(text, text), { path })] });
}

test("other code, another path, another family are another finding", async () => {
  const findings = await Promise.all([
    flaggedIn("a.py", "S602", "f(x)"),
    flaggedIn("a.py", "S602", "f(y)"),
    flaggedIn("b.py", "S602", "f(x)"),
    flaggedIn("a.py", "S608", "f(x)"),
  ]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(4);
});

test("another rule or analyzer of the same family keeps it", async () => {
  const text = `x = ${CALL}\n`;
  const [one, two] = [detection("S602", regionOf(text, CALL)), detection("ext/shell", regionOf(text, '"ls " + name'))];
  const alone = await only({ files: { "app.py": text }, detections: [one] });
  const together = await only({ files: { "app.py": text }, detections: [one, two] });
  expect(together.witnesses).toHaveLength(2);
  expect(together.fingerprint).toBe(alone.fingerprint);
});

test("identical copies are numbered in document order", async () => {
  const text = "eval(x)\n  eval(x)\neval(y)\neval(x)\n";
  const detections = [2, 0, 1].map((nth) => detection("S602", regionOf(text, "eval(x)", nth)));
  const { findings } = await run({ files: { "app.py": text }, detections, asked: STAGED });
  const [base] = findings[0]?.fingerprint.split(":") ?? [];
  expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([`${base}:1`, `${base}:2`, `${base}:3`]);
  expect(base).toMatch(/^[0-9a-f]{24}$/);
});

test("in a line of a megabyte only the region's surroundings count", async () => {
  const filler = "a,".repeat(250_000);
  const near = `${"b,".repeat(60)}eval(x)${",c".repeat(60)}`;
  expect(await fingerprintIn(filler + near, "eval(x)")).toBe(await fingerprintIn(`${filler}a,${near},a`, "eval(x)"));
  expect(await fingerprintIn(filler + near, "eval(x)")).not.toBe(
    await fingerprintIn(`${filler}${near.replace("b,eval", "z,eval")}`, "eval(x)"),
  );
});
