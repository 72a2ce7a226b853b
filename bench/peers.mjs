/** The programs to compare with, installed once into a virtual environment under `.cache/bench`. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { benchEnvironment } from "./measure.mjs";

const NAMES = ["bandit", "pre-commit", "ruff", "semgrep"];

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} [command] absolute path; absent where it could not be had
 * @property {string} version its own words, or why it could not be had
 */

/** pip reads where to fetch from out of the person's settings, so it gets the whole environment. */
function run(command, args, env = process.env) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", env });
  return { ok: status === 0, text: (stdout || "").trim(), why: error?.message ?? (stderr || "").trim() };
}

function install(name, bin) {
  const command = path.join(bin, name);
  if (!existsSync(command)) {
    process.stderr.write(`installing ${name} …\n`);
    const done = run(path.join(bin, "python"), ["-m", "pip", "install", "--quiet", name]);
    if (!done.ok) return { name, version: `could not be installed: ${done.why.split("\n").at(-1)}` };
  }
  const version = run(command, ["--version"], { ...benchEnvironment(), SEMGREP_ENABLE_VERSION_CHECK: "0" });
  if (!version.ok) return { name, version: `does not start: ${version.why.split("\n").at(-1)}` };
  return { name, command, version: /\d+(\.\d+)+/.exec(version.text)?.[0] ?? version.text };
}

/**
 * @param {string} cache
 * @returns {{ python: string, bin: string, peers: Record<string, Peer> }}
 */
export function installPeers(cache) {
  const venv = path.join(cache, "venv");
  const bin = path.join(venv, process.platform === "win32" ? "Scripts" : "bin");
  mkdirSync(cache, { recursive: true });
  if (!existsSync(path.join(bin, "python"))) {
    const made = run("python3", ["-m", "venv", venv]);
    if (!made.ok)
      throw new Error(`python3 -m venv ${venv}: ${made.why || made.text}\nThe bench needs Python 3.9 or later.`);
  }
  const peers = Object.fromEntries(NAMES.map((name) => [name, install(name, bin)]));
  return { python: path.join(bin, "python"), bin, peers };
}
