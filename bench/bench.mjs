/**
 * `npm run bench`: the bundle against its peers, whole processes, medians of alternating runs, as a Markdown table.
 * Ends with 1 where something that must be reached is missed, with 2 where it could not be measured.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { createCorpora, forget } from "./corpora.mjs";
import { installPeers } from "./peers.mjs";
import { markdown, verdictOf } from "./table.mjs";
import { works } from "./works.mjs";

const USAGE = `npm run bench -- [options]
  --only NAME     one work, repeatable: ${Object.keys(works).join(", ")}
  --runs N        runs of each program; the median counts (default 5)
  --quick         3 runs over a tenth of the files: a look, no verdict
  --report-only   end with 0 whatever comes out
`;

const ROOT = path.dirname(import.meta.dirname);
const CACHE = path.join(ROOT, ".cache/bench");

/** A copy of `dist/`, so that building while the bench runs changes nothing under its feet. */
function copyBundle() {
  const copy = path.join(CACHE, "dist");
  rmSync(copy, { recursive: true, force: true });
  cpSync(path.join(ROOT, "dist"), copy, { recursive: true });
  return path.join(copy, "index.js");
}

/** The pinned Node first: its rows are judged. Then the system's, where it is another one. */
function nodesToMeasure() {
  const pinned = path.join(ROOT, "node_modules/.bin/node");
  const onPath = (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, "node"));
  const system = onPath.find((file) => existsSync(file) && !file.includes("node_modules"));
  const nodes = new Map();
  for (const command of [pinned, system].filter((file) => file !== undefined && existsSync(file))) {
    const found = execFileSync(command, ["-p", "process.version"]).toString().trim().slice(1);
    if (!nodes.has(found)) nodes.set(found, { command, version: found });
  }
  return [...nodes.values()];
}

/** Everything that a work needs to know. */
function createBench({ quick, runs }) {
  const { python, bin, peers } = installPeers(CACHE);
  const bundleCopy = copyBundle();
  return {
    root: ROOT,
    cache: CACHE,
    python,
    bin,
    peers,
    runs,
    nodes: nodesToMeasure(),
    corpora: createCorpora(CACHE, ROOT, python),
    jsRules: readdirSync(path.join(ROOT, "src/analyzers/javascript/rules")).filter((name) => name.endsWith(".yml"))
      .length,
    scale: (count) => (quick ? count / 10 : count),
    hook: ["scan", "--staged"],
    everything: ["scan", "--all"],
    /** The bundle on a Node, with a cold cache before every run. */
    ours: (node, args, cwd, bundle = bundleCopy) => ({
      label: `provenfix ${args.join(" ")}`,
      command: node.command,
      args: [bundle, ...args],
      cwd,
      before: () => forget(cwd),
    }),
  };
}

async function measure(bench, names) {
  const rows = [];
  for (const name of names) {
    process.stderr.write(`${name} …\n`);
    const start = performance.now();
    rows.push(...(await works[name](bench)));
    process.stderr.write(`${name} took ${Math.round((performance.now() - start) / 1000)} s\n`);
  }
  return rows;
}

function machine(bench) {
  const peers = Object.values(bench.peers).map(({ name, version }) => `${name} ${version}`);
  const nodes = bench.nodes.map(({ version }) => version).join(" and ");
  const memory = Math.round(totalmem() / 1e9);
  const cores = `${cpus().length} × ${cpus()[0]?.model.trim() || "unknown processor"}`;
  return `${cores}, ${memory} GB, ${process.platform} ${release()}; Node ${nodes}; ${peers.join(", ")}; median of ${bench.runs} runs.`;
}

async function main() {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true },
      runs: { type: "string" },
      quick: { type: "boolean", default: false },
      "report-only": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return process.stdout.write(USAGE) && 0;
  const names = values.only ?? Object.keys(works);
  const unknown = names.find((name) => !(name in works));
  if (unknown !== undefined) throw new Error(`no work is called ${unknown}\n${USAGE}`);
  if (!existsSync(path.join(ROOT, "dist/index.js")))
    throw new Error("dist/index.js is missing: run `npm run build` first");
  const bench = createBench({ quick: values.quick, runs: Number(values.runs ?? (values.quick ? 3 : 5)) });
  const rows = await measure(bench, names);
  process.stdout.write(`${markdown(rows)}\n\n${machine(bench)}\n`);
  if (values["report-only"] || values.quick) return 0;
  const verdicts = new Set(rows.map(verdictOf));
  return verdicts.has("**missed**") ? 1 : verdicts.has("not measured") ? 2 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
