/** What is measured, and what is asked of it. `must` and `aim` are the largest values that are good enough. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { action } from "./action.mjs";
import { alternate, peakMemoryOf } from "./measure.mjs";
import { writeOwnRules } from "./own-rules.mjs";
import { bundleWithRules } from "./rule-packs.mjs";

/**
 * @typedef {object} Row
 * @property {string} work
 * @property {string} ours what our side took, with its unit
 * @property {string} other what the other side took
 * @property {number} value the ratio, or megabytes
 * @property {string} unit `×` or ` MB`
 * @property {number} [must] absent: shown, not judged
 * @property {number} [aim]
 */

const seconds = (value) => (value < 1 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(2)} s`);
const megabytes = (value) => `${Math.round(value)} MB`;

/** One row per Node; the first is judged, the others are shown. */
function rowsAgainst(work, bench, ours, other, targets) {
  return bench.nodes.map((node, index) => ({
    work: `${work}${index === 0 ? "" : `, Node ${node.version}`}`,
    ours: seconds(ours[index]),
    other: `${seconds(other.time)} ${other.label}`,
    value: ours[index] / other.time,
    unit: "×",
    ...(index === 0 ? targets : {}),
  }));
}

/** Ours on every Node and a peer, alternating. */
async function against(bench, work, { args, cwd, peer, targets }) {
  const ours = bench.nodes.map((node) => bench.ours(node, args, cwd));
  const missing = peer.command === undefined;
  const times = await alternate(missing ? ours : [...ours, peer], bench.runs);
  if (missing) return [{ work, ours: seconds(times[0]), other: peer.label, value: Number.NaN, unit: "×", ...targets }];
  return rowsAgainst(work, bench, times, { time: times.at(-1), label: peer.label }, targets);
}

function peerOf(bench, name, args, cwd, more = {}) {
  const { command, version } = bench.peers[name];
  if (command === undefined) return { label: `${name} ${version}` };
  return { label: `${name} ${version}`, command, args, cwd, ...more };
}

async function hookOne(bench) {
  const cwd = bench.corpora.single();
  const peer = peerOf(bench, "bandit", ["-q", "staged.py"], cwd);
  return against(bench, "hook, 1 staged Python file", { args: bench.hook, cwd, peer, targets: { must: 1.5, aim: 1 } });
}

async function hookFifty(bench) {
  const [all, changed] = [bench.scale(6000), 50];
  const cwd = bench.corpora.staged(all, changed);
  const args = ["run", "--config", path.join(import.meta.dirname, "pre-commit-bandit.yaml")];
  const env = {
    PATH: `${bench.bin}${path.delimiter}${process.env.PATH}`,
    PRE_COMMIT_HOME: path.join(bench.cache, "pre-commit"),
  };
  const peer = peerOf(bench, "pre-commit", args, cwd, { env });
  peer.label = `${peer.label} with bandit`;
  const work = `hook, ${changed} staged of ${all} files`;
  return against(bench, work, { args: bench.hook, cwd, peer, targets: { must: 0.5, aim: 0.3 } });
}

async function python(bench) {
  const count = bench.scale(1000);
  const cwd = bench.corpora.python(count);
  const peer = peerOf(bench, "bandit", ["-q", "-r", "."], cwd);
  return against(bench, `${count} Python files`, {
    args: bench.everything,
    cwd,
    peer,
    targets: { must: 0.1, aim: 0.05 },
  });
}

async function javascript(bench) {
  const count = bench.scale(1000);
  const cwd = bench.corpora.javascript(count);
  const rules = semgrepRules(bench.jsRules);
  const options = ["--quiet", "--metrics=off", "--disable-version-check", "--no-git-ignore"];
  const args = ["scan", ...options, ...rules.flatMap((rule) => ["--config", rule]), "."];
  const peer = peerOf(bench, "semgrep", args, cwd, {
    env: { PATH: `${bench.bin}${path.delimiter}${process.env.PATH}` },
  });
  peer.label = `${peer.label} with ${rules.length} rules, ours ${bench.jsRules}`;
  return against(bench, `${count} JavaScript files`, {
    args: bench.everything,
    cwd,
    peer,
    targets: { must: 0.25, aim: 0.1 },
  });
}

/** As many as ours, as far as they go. */
function semgrepRules(count) {
  const folder = path.join(import.meta.dirname, "semgrep-rules");
  return readdirSync(folder)
    .toSorted()
    .slice(0, count)
    .map((name) => path.join(folder, name));
}

async function secondRun(bench) {
  const count = bench.scale(2000);
  const cwd = bench.corpora.mixed(count);
  const first = bench.ours(bench.nodes[0], bench.everything, cwd);
  const { before: _, ...second } = first;
  const [cold, warm] = await alternate([first, second], bench.runs);
  const row = {
    work: `second run, ${count} files`,
    ours: seconds(warm),
    other: `${seconds(cold)} first run`,
    unit: "×",
  };
  return [{ ...row, value: warm / cold, must: 0.3, aim: 0.1 }];
}

async function printVersion(bench) {
  const rows = [];
  for (const [index, node] of bench.nodes.entries()) {
    const ours = bench.ours(node, ["--version"], bench.cache);
    const bare = { label: "node -e 0", command: node.command, args: ["-e", "0"], cwd: bench.cache };
    const [mine, other] = await alternate([ours, bare], bench.runs * 3);
    const work = index === 0 ? "--version" : `--version, Node ${node.version}`;
    const targets = index === 0 ? { must: 1.5, aim: 1.1 } : {};
    rows.push({
      work,
      ours: seconds(mine),
      other: `${seconds(other)} node -e 0`,
      value: mine / other,
      unit: "×",
      ...targets,
    });
  }
  return rows;
}

async function memory(bench) {
  const [small, large] = [bench.scale(10_000), bench.scale(40_000)];
  const peaks = [];
  for (const count of [small, large]) {
    const program = bench.ours(bench.nodes[0], bench.everything, bench.corpora.mixed(count));
    peaks.push(await peakMemoryOf(program, bench.python));
  }
  const [less, more] = peaks;
  return [
    {
      work: `peak memory, ${small} files`,
      ours: megabytes(less),
      other: "",
      value: less,
      unit: " MB",
      must: 300,
      aim: 200,
    },
    {
      work: `peak memory, ${large} files`,
      ours: megabytes(more),
      other: `${megabytes(less)} with ${small} files`,
      value: more / less,
      unit: "×",
      must: 1.2,
      aim: 1.05,
    },
  ];
}

/** Programs with 1, 2, 4 and 8 times the work: the last may take eight times as long as the first, and the noise. */
async function linear(bench, work, programs) {
  const times = await alternate(programs, bench.runs);
  const growth = times.at(-1) / times[0];
  const row = { work, ours: times.map(seconds).join(", "), other: `${(growth / 8).toFixed(2)} of linear`, unit: "×" };
  return [{ ...row, value: growth, must: 8 * 1.15, aim: 8 }];
}

async function linearFiles(bench) {
  const counts = [500, 1000, 2000, 4000].map(bench.scale);
  const programs = counts.map((count) => bench.ours(bench.nodes[0], bench.everything, bench.corpora.mixed(count)));
  return linear(bench, `${counts.join(", ")} files`, programs);
}

async function linearRules(bench) {
  const cwd = bench.corpora.javascript(bench.scale(500));
  const factors = [1, 2, 4, 8];
  const programs = factors.map((times) => {
    const bundle = bundleWithRules({ root: bench.root, cache: bench.cache, node: bench.nodes[0].command, times });
    return bench.ours(bench.nodes[0], bench.everything, cwd, bundle);
  });
  const counts = factors.map((times) => times * bench.jsRules);
  return linear(bench, `${counts.join(", ")} JavaScript rules`, programs);
}

/** Trees of the same files, each with rules of its own. */
function withOwnRules(bench, { name, ...rules }) {
  const folder = bench.corpora.javascriptWith(bench.scale(1000), name);
  writeOwnRules({ root: bench.root, folder, ...rules });
  return (...options) => bench.ours(bench.nodes[0], [...bench.everything, ...options], folder);
}

function besideTwenty(work, time, base) {
  return { work, ours: seconds(time), other: `${seconds(base)} 20 own rules`, value: time / base, unit: "×" };
}

/** The 200 are the 20 ten times over, so that each finds as much to do as they: other rules would have less in common files. */
async function ownRules(bench) {
  const few = withOwnRules(bench, { name: "20-rules", count: 20 });
  const many = withOwnRules(bench, { name: "200-rules", count: 200 });
  const idle = withOwnRules(bench, { name: "180-absent", count: 20, absent: 180 });
  const alone = ["--analyzers", "custom"];
  const programs = [few(), many(), few(...alone), many(...alone), idle(...alone)];
  const [all, allMany, own, ownMany, ownIdle] = await alternate(programs, bench.runs);
  const files = `${bench.scale(1000)} JavaScript files`;
  return [
    { ...besideTwenty(`200 own rules, ${files}`, allMany, all), must: 3, aim: 2 },
    besideTwenty(`200 own rules and nothing else, ${files}`, ownMany, own),
    {
      ...besideTwenty(`20 own rules, 180 without a file, and nothing else, ${files}`, ownIdle, own),
      must: 1.5,
      aim: 1.2,
    },
  ];
}

/** Name → what measures it. */
export const works = {
  "hook-one": hookOne,
  "hook-fifty": hookFifty,
  python,
  javascript,
  "second-run": secondRun,
  version: printVersion,
  memory,
  "linear-files": linearFiles,
  "linear-rules": linearRules,
  "own-rules": ownRules,
  action,
};
