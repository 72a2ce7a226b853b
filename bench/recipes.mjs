#!/usr/bin/env node
/**
 * The recipes: how many blocking findings get a candidate, how many of those the gate lets pass, and how many hidden tests then pass.
 *
 *     node bench/recipes.mjs [--data ../shared/data/repair] [--json FILE] [name=folder …]
 *
 * The cases of `--data` are Python functions with tests, of which the gate sees half. A folder holds any project's sources; its findings
 * go through the gate's static checks alone. Prints Markdown.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadSession, root } from "./session.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: path.join(root, "../shared/data/repair") },
    json: { type: "string" },
  },
});

const api = await loadSession("recipes");
const session = await api.openSession(root);
const ask = await api.openRecipes();

const SOURCES = /\.(?:py|[cm]?js|jsx|[cm]?ts|tsx)$/;
const LEFT_OUT = /(?:^|\/)(?:node_modules|\.git|dist|vendor|third_party)\/|\.min\.js$|\.d\.ts$/;

function sourcesIn(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return names.filter((name) => SOURCES.test(name) && !LEFT_OUT.test(name)).toSorted();
}

/** Names in the manifests of a folder's root. */
function dependenciesOf(folder) {
  const read = (name) =>
    existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), "utf8") : undefined;
  const manifest = JSON.parse(read("package.json") ?? "{}");
  const python = [...(read("requirements.txt") ?? "").matchAll(/^[\w.-]+/gm)].map(([name]) => name);
  return [...Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }), ...python];
}

const blocking = async (file, text) => {
  const { findings } = await session.rescan(new Map([[file, text]]));
  return findings.filter(({ disposition }) => disposition === "blocking");
};

/** What becomes of one finding: its first candidate that the static checks let through, if there is one. */
async function outcomeOf(finding, text, { files, dependencies }) {
  const { asked, candidates, refusals } = await ask(finding, text, dependencies);
  const about = { rule: finding.ruleId, path: finding.path, line: finding.startLine, asked, refusals };
  if (candidates.length === 0) return { ...about, state: asked.length === 0 ? "none" : "refused" };
  const gate = session.gate({
    findings: [finding],
    textAt: (name) => (name === finding.path ? text : undefined),
    files,
    dependencies,
  });
  let rejected;
  for (const candidate of candidates) {
    const recipe = candidate.provenance.recipe;
    const screened = await gate.screen(candidate);
    if (screened.state === "passed") return { ...about, state: "passed", recipe, candidate, checks: screened.checks };
    rejected ??= {
      ...about,
      state: "rejected",
      recipe,
      candidate,
      check: screened.verdict.failed,
      evidence: screened.verdict.evidence,
    };
  }
  return rejected;
}

async function measureFolder(folder) {
  const files = sourcesIn(folder);
  const dependencies = dependenciesOf(folder);
  const outcomes = [];
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), "utf8");
    if (text.length > 500_000) continue;
    for (const finding of await blocking(file, text))
      outcomes.push(await outcomeOf(finding, text, { files, dependencies }));
  }
  return outcomes;
}

/** One case as a repository with half of its tests, in a temporary folder. */
function repositoryOf(id) {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "recipes-")), "repo");
  execFileSync("python3", [path.join(values.data, "make_repo.py"), id, folder, "--tests", "half"], { stdio: "ignore" });
  return folder;
}

/** Functional tests, hidden ones too, that the patch makes fail. */
function lostTests(case_, after) {
  const job = { before: case_.vulnerable, tests: case_.tests, function: case_.function, step: 1, patches: [after] };
  const { stdout } = spawnSync("python3", [path.join(root, "bench/gate/tests_of.py")], {
    input: JSON.stringify(job),
    encoding: "utf8",
  });
  return JSON.parse(stdout.trim());
}

async function proven(case_, outcome) {
  const { candidate, checks } = outcome;
  const folder = repositoryOf(case_.id);
  try {
    await using tests = await api.projectTests(folder);
    const [result] = await tests.judge([candidate.changes]);
    const unknown = [...checks, result].find(({ status }) => status === "unknown");
    const state = result.status === "failed" ? "rejected" : unknown === undefined ? "verified" : "unverified";
    return {
      ...outcome,
      state,
      check: result.status === "failed" ? "tests" : undefined,
      hidden: lostTests(case_, candidate.changes[0].after),
      evidence: result.evidence,
    };
  } finally {
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}

async function measureCases() {
  const cases = readFileSync(path.join(values.data, "cases.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const outcomes = [];
  for (const case_ of cases) {
    const text = case_.vulnerable;
    for (const finding of await blocking("solution.py", text)) {
      const outcome = await outcomeOf(finding, text, {
        files: ["solution.py", "test_solution.py"],
        dependencies: case_.requires,
      });
      outcomes.push({
        ...(outcome.state === "passed" ? await proven(case_, outcome) : outcome),
        case: case_.id,
        family: case_.family,
      });
    }
    process.stderr.write(`\r${case_.id}   `);
  }
  return outcomes;
}

const count = (outcomes, ...states) => outcomes.filter(({ state }) => states.includes(state)).length;

function row(name, outcomes) {
  const verified = outcomes.filter(({ state }) => state === "verified");
  const kept = verified.filter(({ hidden }) => hidden.lost.length === 0).length;
  const candidates = outcomes.length - count(outcomes, "none", "refused");
  const judged = count(outcomes, "passed", "verified", "unverified");
  return `| ${[name, outcomes.length, candidates, count(outcomes, "refused"), judged, verified.length || "–", verified.length > 0 ? `${kept} of ${verified.length}` : "–"].join(" | ")} |`;
}

const results = {};
if (existsSync(path.join(values.data, "cases.jsonl"))) results["development cases"] = await measureCases();
for (const given of positionals) {
  const [name, folder] = given.split("=");
  results[name] = await measureFolder(folder);
}
session.close();
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(results, undefined, 1));
console.log(
  "| | blocking findings | with a candidate | refused, with a reason | past the static checks | verified | of these, hidden tests pass |",
);
console.log("|---|---:|---:|---:|---:|---:|---:|");
for (const [name, outcomes] of Object.entries(results)) console.log(row(name, outcomes));
const rejected = Object.values(results)
  .flat()
  .filter(({ state }) => state === "rejected");
const checks = Object.entries(Object.groupBy(rejected, ({ check, recipe }) => `${recipe}: ${check}`)).map(
  ([key, all]) => `${key} ${all.length}`,
);
console.log(`\nRejected by the gate: ${checks.toSorted().join(", ") || "none"}.`);
