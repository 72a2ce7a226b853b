/**
 * `fix` on real projects with their own tests: weaknesses are planted, and repaired by recipes, by a model that answers honestly and by one
 * that cheats. The model is a server on this machine.
 *
 *     node bench/end-to-end.mjs itsdangerous=/path destr=/path uuid=/path
 *
 * Each path is a clean git checkout whose tests run; it is left as it was. Needs a Node that runs TypeScript, and a built `dist/`.
 */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { reply, startProvider } from "../test/support/provider.ts";
import { PROJECTS } from "./end-to-end-cases.mjs";

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const BUNDLE = process.env.PROVENFIX_TEST_BUNDLE ?? path.join(ROOT, "dist/index.js");
const TOOLS = [".venv/bin", ".cache/tools/bin"].map((folder) => path.join(ROOT, folder)).join(path.delimiter);
const TURNS = 6;

function git(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function weaken(checkout, { config, plants }, baseUrl) {
  for (const { file, edits } of plants) {
    let text = readFileSync(path.join(checkout, file), "utf8");
    for (const [search, replace] of edits) {
      if (!text.includes(search)) throw new Error(`${file} holds no ${JSON.stringify(search)}: another version?`);
      text = text.replace(search, () => replace);
    }
    writeFileSync(path.join(checkout, file), text);
  }
  const llm = { model: "scripted", baseUrl, timeout: 30, retries: 0 };
  const fix = { strategy: "tool-feedback", strategies: { "tool-feedback": { turns: TURNS } } };
  writeFileSync(path.join(checkout, ".provenfix.yml"), JSON.stringify({ ...config, llm, fix }));
  git(checkout, "add", "--all");
}

const asReply = (edits) =>
  reply(
    JSON.stringify({
      explanation: "Scripted.",
      edits: edits.map(([search, replace]) => ({ search, replace })),
      functions: [],
    }),
  );

/** Answers by what is asked about; the cheats in turn. */
function answerer({ plants }, kind) {
  return ({ body: { messages } }) => {
    const asked = messages[1]?.content ?? "";
    const plant = plants.find(({ about }) => asked.includes(about));
    const turn = (messages.length - 2) / 2;
    const replies = plant === undefined ? [] : kind === "honest" ? [plant.honest] : plant.dishonest;
    return replies[turn] === undefined ? reply("I have nothing to add.") : asReply(replies[turn]);
  };
}

function runFix(cwd, ...args) {
  const env = { ...process.env, OPENAI_API_KEY: "test-key", PATH: `${process.env.PATH}${path.delimiter}${TOOLS}` };
  const started = performance.now();
  const child = spawn(process.execPath, [BUNDLE, "fix", "--staged", "-f", "json", ...args], { cwd, env });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      const seconds = (performance.now() - started) / 1000;
      try {
        resolve({ code, seconds, report: JSON.parse(stdout) });
      } catch {
        reject(new Error(`fix ended with ${code}: ${stderr}`));
      }
    });
  });
}

function tell({ report, code, seconds }) {
  const lines = report.outcomes.map((outcome) => {
    const finding = report.findings.find(({ fingerprint }) => fingerprint === outcome.fingerprint);
    const { patch, attempts, refusals } = outcome;
    const by = patch === null ? "" : ` by ${patch.provenance.recipe ?? patch.provenance.strategy}`;
    const tests = patch?.verdict.tests;
    const proof = tests ? ` (${tests.passed} tests, ${tests.executing.length} execute it, ${tests.sandbox})` : "";
    const refused = attempts.filter(({ verdict }) => verdict.state === "rejected");
    const why = refused.map(({ verdict }) => verdict.failedCheck).join(", ");
    const end = patch === null ? ` (${outcome.reason || refusals.at(-1)?.reason})` : "";
    return `  ${finding.path}:${finding.startLine} ${finding.ruleId}: ${outcome.status}${by}${proof}${why ? `; refused: ${why}` : ""}${end}`;
  });
  return [`  exit code ${code}, ${seconds.toFixed(1)} s`, ...lines].join("\n");
}

for (const argument of process.argv.slice(2)) {
  const [name, given] = argument.split("=");
  const project = PROJECTS[name];
  if (project === undefined || !given)
    throw new Error(`${argument}: give ${Object.keys(PROJECTS).join("=PATH, ")}=PATH`);
  const checkout = path.resolve(given);
  if (git(checkout, "status", "--porcelain") !== "") throw new Error(`${checkout} is not clean`);
  for (const kind of ["recipes", "honest", "dishonest"]) {
    await using provider = await startProvider(answerer(project, kind));
    try {
      weaken(checkout, project, provider.baseUrl);
      // The model is to have every finding where it is the model that is tried.
      const run = await runFix(checkout, ...(kind === "recipes" ? ["--no-model"] : []));
      console.log(`${name}, ${kind}: ${provider.requests.length} requests\n${tell(run)}`);
      if (provider.complaints.length > 0) console.log(`  the server complains: ${provider.complaints.join("; ")}`);
    } finally {
      git(checkout, "reset", "--quiet", "--hard");
      rmSync(path.join(checkout, ".git/provenfix"), { recursive: true, force: true });
    }
  }
}
