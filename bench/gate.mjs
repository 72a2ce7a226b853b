#!/usr/bin/env node
/**
 * The gate on labelled patches: what does it accept that is bad, and refuse that is good?
 *
 *     npm run bench:gate -- [--data ../shared/data/repair] [--families a,b | --split develop|held-out] [--sample N] [--json FILE]
 *         [--quick | --no-tests] [--apart]
 *
 * Each case is a Python function with a weakness, half of its functional tests visible; the rest of them and all security tests only made
 * the labels. Where an embedded analyzer sees the weakness, its finding is what is to be mended; elsewhere the case's CWE is handed in as
 * another tool's SARIF would be, and the gate cannot ask that tool again. The tests run as `provenfix fix` runs them, in a repository per
 * case; with --quick in a plain folder, and as if each executed the patch. With --apart each survivor is judged by a call of its own. Prints Markdown.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { quickTests } from "./gate/quick-tests.mjs";
import { DEVELOPED_ON, report } from "./gate/report.mjs";
import { caseRepository } from "./gate/repository.mjs";
import { loadSession, root } from "./session.mjs";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: path.join(root, "../shared/data/repair") },
    families: { type: "string" },
    split: { type: "string" },
    sample: { type: "string" },
    json: { type: "string" },
    "no-tests": { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    apart: { type: "boolean", default: false },
  },
});

const lines = (file) =>
  readFileSync(path.join(values.data, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

function wanted({ family }) {
  if (values.families !== undefined) return values.families.split(",").includes(family);
  if (values.split === "develop") return DEVELOPED_ON.has(family);
  return values.split === "held-out" ? !DEVELOPED_ON.has(family) : true;
}

/** Every nth patch of each kind. */
function sampled(patches) {
  const counts = new Map();
  const limit = Number(values.sample ?? Infinity);
  return patches.filter(({ kind, family }) => {
    const key = `${family} ${kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key) <= limit;
  });
}

/** 0-based half-open line range of a top-level function. */
function functionRegion(text, name) {
  const all = text.split("\n");
  const start = all.findIndex((line) => new RegExp(`^(?:async )?def ${name}\\b`).test(line));
  let end = start + 1;
  while (end < all.length && (/^\s/.test(all[end]) || all[end] === "" || all[end].startsWith(")"))) end += 1;
  while (all[end - 1] === "") end -= 1;
  return { startLine: start + 1, startColumn: 1, endLine: end, endColumn: all[end - 1].length + 1 };
}

const RELATED = [
  ["CWE-77", "CWE-78", "CWE-88"],
  ["CWE-94", "CWE-95", "CWE-96"],
  ["CWE-327", "CWE-328"],
];
const sameWeakness = (a, b) => a === b || RELATED.some((group) => group.includes(a) && group.includes(b));

/** What is to be mended: an embedded analyzer's finding, or the case's CWE on the whole function. */
async function findingOf(session, gate, { cwe, function: name }, before) {
  const region = functionRegion(before, name);
  const { findings } = await session.rescan(new Map([["solution.py", before]]));
  const seen = findings.find(
    ({ cwe: own, startLine, disposition }) =>
      disposition === "blocking" &&
      startLine >= region.startLine &&
      startLine <= region.endLine &&
      own.some((one) => sameWeakness(one, cwe)),
  );
  return seen ?? gate.importedFinding("solution.py", cwe, region);
}

const cases = new Map(lines("cases.jsonl").map((case_) => [case_.id, case_]));
const patches = sampled(lines("patches.jsonl").filter(wanted));
const groups = Map.groupBy(patches, (patch) =>
  JSON.stringify([patch.case, patch.before ?? cases.get(patch.case).vulnerable]),
);
const gate = await loadSession("gate");
const session = await gate.openSession(root);

/** Where the tests of one tree run; undefined where they are left out. */
async function openTests(case_, before) {
  if (values["no-tests"]) return undefined;
  if (values.quick) return { tests: quickTests(case_, before), close: () => undefined };
  const repository = caseRepository(path.join(values.data, "make_repo.py"), case_.id, before);
  const tests = await gate.projectTests(repository.folder);
  return {
    tests,
    close: async () => {
      await tests[Symbol.asyncDispose]();
      repository[Symbol.dispose]();
    },
  };
}

/** The seconds that the tests took are shared by all that survived. */
async function proven(judge, survivors) {
  const given = survivors.map(({ candidate, result }) => ({ candidate, checks: result.checks }));
  const start = performance.now();
  const verdicts = values.apart
    ? (await mapInTurn(given, (survivor) => judge.prove([survivor]))).flat()
    : await judge.prove(given);
  return { verdicts, seconds: (performance.now() - start) / 1000 };
}

async function mapInTurn(items, work) {
  const results = [];
  for (const item of items) results.push(await work(item));
  return results;
}

async function judgeGroup(case_, before, group) {
  const finding = await findingOf(session, gate, case_, before);
  const opened = await openTests(case_, before);
  const judge = session.gate({
    findings: [finding],
    textAt: (file) => (file === "solution.py" ? before : undefined),
    files: ["solution.py", "test_solution.py"],
    ...(opened === undefined ? {} : { tests: opened.tests }),
  });
  const screened = await mapInTurn(group, async (patch) => {
    const candidate = gate.candidateOf(finding, before, patch.after);
    const start = performance.now();
    const result = await judge.screen(candidate);
    return { patch, candidate, result, milliseconds: performance.now() - start };
  });
  const survivors = screened.filter(({ result }) => result.state === "passed");
  const { verdicts, seconds } = await proven(judge, survivors);
  await opened?.close();
  return screened.map(({ patch: { label, kind, family, id }, result, milliseconds }, index) => {
    const survivor = survivors.indexOf(screened[index]);
    const verdict = result.state === "rejected" ? result.verdict : verdicts[survivor];
    const row = { label, kind, family, patch: id, case: case_.id, seen: finding.analyzer !== "imported" };
    const testSeconds = survivor < 0 ? undefined : seconds / survivors.length;
    return { ...row, milliseconds, testSeconds, verdict };
  });
}

const rows = [];
for (const [key, group] of groups) {
  const [id, before] = JSON.parse(key);
  rows.push(...(await judgeGroup(cases.get(id), before, group)));
  process.stderr.write(`\r${rows.length}/${patches.length}`);
}
session.close();
process.stderr.write("\n");
if (values.json !== undefined) writeFileSync(values.json, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
console.log(report(rows));
