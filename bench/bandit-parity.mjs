#!/usr/bin/env node
/**
 * Compares the embedded Python analyzer with Bandit on Bandit's own example files.
 *
 *     node bench/bandit-parity.mjs --bandit-examples ../bandit/examples
 *
 * Bandit is taken from PATH or from BANDIT=…. A finding of Bandit counts as seen where a detection of ours, silenced ones left out,
 * lies on its lines and names its CWE. Prints Markdown; exits 1 below the promised share (--at-least, default 0.9).
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { esbuildYaml } from "../scripts/yaml-modules.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    "bandit-examples": { type: "string" },
    "at-least": { type: "string", default: "0.9" },
  },
});
if (!values["bandit-examples"]) {
  console.error(
    "Say where Bandit's examples are: --bandit-examples DIR (a checkout of github.com/PyCQA/bandit, folder examples)",
  );
  process.exit(2);
}

/** The analyzer from its sources, so that no build is needed before. */
async function loadAnalyzer() {
  const outfile = path.join(root, "node_modules/.cache/bandit-parity/python.mjs");
  await build({
    entryPoints: [path.join(root, "src/analyzers/python/python.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    plugins: [esbuildYaml],
    logLevel: "warning",
  });
  return (await import(pathToFileURL(outfile))).python;
}

function banditFindings(folder) {
  const output = execFileSync(process.env.BANDIT ?? "bandit", ["-q", "-r", "-f", "json", "--exit-zero", folder], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(output).results.filter(({ issue_severity }) => issue_severity !== "LOW");
}

const python = await loadAnalyzer();
const rules = new Map((await python.rules()).map((rule) => [rule.id, rule]));
const checker = await python.load({});
const reports = new Map();

async function detectionsIn(file) {
  if (!reports.has(file)) {
    const { detections } = await checker.check({ path: file, text: readFileSync(file, "utf8") });
    reports.set(
      file,
      detections.filter(({ suppression }) => suppression === undefined),
    );
  }
  return reports.get(file);
}

const onLines = ({ region }, { line_range }) =>
  region.startLine <= Math.max(...line_range) && region.endLine >= Math.min(...line_range);
const cweOf = (detection) => detection.cwe ?? rules.get(detection.ruleId).cwe;

async function judge(finding) {
  const here = (await detectionsIn(finding.filename)).filter((detection) => onLines(detection, finding));
  const sameCwe = here.filter((detection) => cweOf(detection).includes(`CWE-${finding.issue_cwe.id}`));
  const sameRule = sameCwe.some(({ ruleId }) => rules.get(ruleId).aliases.includes(finding.test_id));
  return { finding, seen: sameCwe.length > 0, sameRule };
}

const judged = await Promise.all(banditFindings(values["bandit-examples"]).map(judge));
const share = (part) => `${part.length} (${((100 * part.length) / judged.length).toFixed(1)} %)`;
const seen = judged.filter((result) => result.seen);

console.log(`Bandit's findings of medium severity and up: ${judged.length}`);
console.log(`Same lines, same CWE: ${share(seen)}`);
console.log(`Same lines, same CWE, same rule: ${share(judged.filter((result) => result.sameRule))}\n`);
console.log("| Bandit | findings | same lines and CWE | same rule |\n|---|---|---|---|");
for (const id of [...new Set(judged.map(({ finding }) => finding.test_id))].toSorted()) {
  const own = judged.filter(({ finding }) => finding.test_id === id);
  const count = (key) => own.filter((result) => result[key]).length;
  console.log(`| ${id} | ${own.length} | ${count("seen")} | ${count("sameRule")} |`);
}
console.log("\nNot seen:\n");
for (const { finding } of judged.filter((result) => !result.seen)) {
  const line = finding.code.split("\n").find((text) => text.startsWith(`${finding.line_number} `)) ?? "";
  const place = `${path.basename(finding.filename)}:${finding.line_number}`;
  console.log(`- ${finding.test_id} CWE-${finding.issue_cwe.id} ${place} \`${line.replace(/^\d+\s*/, "").trim()}\``);
}
process.exitCode = seen.length / judged.length >= Number(values["at-least"]) ? 0 : 1;
