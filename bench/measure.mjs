/** Whole processes, timed and weighed. */
import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";

/**
 * @typedef {object} Program
 * @property {string} label
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number[]} [codes] exit codes of a run that did its work; default 0 and 1
 * @property {() => void} [before] makes the start equal for every run; not timed
 */

/** What a program may see: no settings of the person who runs the bench. */
export function benchEnvironment() {
  const { PATH, HOME, TMPDIR, LANG, SSL_CERT_FILE } = process.env;
  const given = { PATH, HOME, TMPDIR, LANG, SSL_CERT_FILE };
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(set), GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
}

/**
 * One run from start to end, its output read and thrown away.
 * @param {Program} program
 * @returns {Promise<number>} seconds
 */
export async function timeOf(program) {
  program.before?.();
  const start = performance.now();
  await finish(program, program.command, program.args);
  return (performance.now() - start) / 1000;
}

/**
 * The kernel's account of the largest process among a program and its children.
 * @param {Program} program
 * @param {string} python
 * @returns {Promise<number>} megabytes of 1,000,000 bytes
 */
export async function peakMemoryOf(program, python) {
  program.before?.();
  const wrapper =
    "import resource, subprocess, sys\n" +
    "code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode\n" +
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n" +
    "sys.exit(code)";
  const output = await finish(program, python, ["-c", wrapper, program.command, ...program.args]);
  const unit = process.platform === "darwin" ? 1 : 1024;
  return (Number(output.trim()) * unit) / 1e6;
}

/** @returns {Promise<string>} standard output; throws where the program did not do its work */
async function finish(program, command, args) {
  const child = spawn(command, args, {
    cwd: program.cwd,
    env: { ...benchEnvironment(), ...program.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, complaints] = [lastOf(child.stdout), lastOf(child.stderr)];
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => resolve(status ?? signal));
  });
  if ((program.codes ?? [0, 1]).includes(code)) return output();
  throw new Error(`${program.label} ended with ${code}:\n${complaints() || output()}`);
}

/** Keeps the last few thousand characters of a stream. */
function lastOf(stream) {
  let kept = "";
  stream.setEncoding("utf8").on("data", (text) => (kept = (kept + text).slice(-4000)));
  return () => kept;
}

/** @param {number[]} values not empty */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Medians of alternating runs, so that whatever else the machine does meets all programs alike. One run of each goes
 * before, unmeasured: it fills the page cache and the peers' byte code.
 * @param {Program[]} programs
 * @param {number} runs
 * @returns {Promise<number[]>} seconds, in the order of the programs
 */
export async function alternate(programs, runs) {
  for (const program of programs) await timeOf(program);
  const times = programs.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, program] of programs.entries()) times[index].push(await timeOf(program));
  }
  return times.map(median);
}
