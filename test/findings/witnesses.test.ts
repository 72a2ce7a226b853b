import { expect, test } from "vitest";
import { consensusNotices, consensusOf, independent, tooFewWitnesses } from "../../src/findings/witnesses.ts";
import { areKin } from "../../src/findings/kinship.ts";
import { FAMILIES } from "../../src/analyzers/metadata/families.ts";
import { detection, regionOf, run } from "./support.ts";

const TEXT = "eval(x)\n";
const region = regionOf(TEXT, "eval(x)");

async function dispositions(minWitnesses: number, analyzers: string[]) {
  const detections = analyzers.map((analyzer) =>
    detection("S602", region, { analyzer, severity: "high", confidence: "high", cwe: ["CWE-78"] }),
  );
  const { findings } = await run({ files: { "app.py": TEXT }, detections, config: { minWitnesses } });
  return findings.map(({ disposition, reason }) => [disposition, reason]);
}

test("what fewer saw is advisory, with that as the reason", async () => {
  expect(await dispositions(2, ["python"])).toEqual([
    ["advisory", "only 1 analyzer saw it, and minWitnesses asks for 2"],
  ]);
  expect(await dispositions(2, ["python", "bandit"])).toMatchObject([["blocking", expect.any(String)]]);
  expect(await dispositions(3, ["python", "bandit"])).toEqual([
    ["advisory", "only 2 independent analyzers saw it, and minWitnesses asks for 3"],
  ]);
});

test("two rules of one analyzer are one witness, and so are Ruff and the embedded analyzer that carries it", async () => {
  expect((await dispositions(2, ["python", "python"]))[0]?.[0]).toBe("advisory");
  expect((await dispositions(2, ["python", "ruff"]))[0]?.[0]).toBe("advisory");
  expect(independent(["ruff", "python", "bandit"]).size).toBe(2);
});

test("a silenced witness is none", async () => {
  const suppression = { kind: "nosec", line: 1, text: "# nosec" };
  const detections = [
    detection("S602", region, { analyzer: "python", cwe: ["CWE-78"] }),
    detection("S602", region, { analyzer: "bandit", cwe: ["CWE-78"], suppression }),
  ];
  const { findings } = await run({ files: { "app.py": TEXT }, detections, config: { minWitnesses: 2 } });
  expect(findings[0]).toMatchObject({ disposition: "advisory", witnesses: [{}, {}] });
});

test("where fewer analyzers read a file than are asked for, that is said", async () => {
  const { findings } = await run({ files: { "app.py": TEXT }, detections: [detection("S602", region)] });
  const noticesFor = (least: number, readers: string[]) =>
    consensusNotices(consensusOf(findings, least, () => readers));
  expect(noticesFor(3, ["python", "ruff", "bandit"])).toEqual([
    "minWitnesses is 3, but fewer independent analyzers read app.py (python, ruff, bandit): nothing can block there",
  ]);
  expect(noticesFor(2, ["python", "ruff", "bandit"])).toEqual([]);
  expect(noticesFor(1, [])).toEqual([]);
  expect(tooFewWitnesses(1, 1)).toBeUndefined();
});

test("kinship speaks of families that exist", () => {
  expect(areKin("weak-hash", "weak-cipher")).toBe(true);
  expect(areKin("weak-hash", "xss")).toBe(false);
  const related = FAMILIES.filter((one) => FAMILIES.some((other) => other !== one && areKin(one, other)));
  expect(related.length).toBeGreaterThan(25);
});
