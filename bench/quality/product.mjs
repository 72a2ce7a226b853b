/** The bundle as a person runs it, over a copy of a collection's files that is no repository of anybody's. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { benchEnvironment } from "../measure.mjs";
import { classesOf } from "./classes.mjs";

/** What each embedded analyzer looks at. */
const ANALYZER_LANGUAGES = {
  javascript: ["JavaScript/TypeScript"],
  python: ["Python"],
  secrets: ["JavaScript/TypeScript", "Python"],
};

function provenfix(bundle, args, cwd) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bundle, ...args], {
    cwd,
    env: benchEnvironment(),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  // 2 also means that a file could not be read to its end, which is told and counted.
  if (stdout === "") throw new Error(`provenfix ${args.join(" ")} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

function copyFiles(folder, files, to) {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    cpSync(path.join(folder, file), path.join(to, file));
  }
  execFileSync("git", ["init", "--quiet"], { cwd: to, env: benchEnvironment() });
}

/**
 * @param {string} bundle `dist/index.js`
 * @returns the report of `scan --all --format json` on these files
 */
export function scanFiles(bundle, folder, files) {
  const copy = mkdtempSync(path.join(tmpdir(), "provenfix-quality-"));
  try {
    copyFiles(folder, files, copy);
    return provenfix(bundle, ["scan", "--all", "--no-cache", "--format", "json"], copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Language → classes that a rule of an embedded analyzer names. */
export function claimedClasses(bundle) {
  const claimed = new Map(ANALYZER_LANGUAGES.secrets.map((language) => [language, new Set()]));
  for (const { analyzer, cwe } of provenfix(bundle, ["explain", "--json"], tmpdir()).rules) {
    for (const language of ANALYZER_LANGUAGES[analyzer] ?? []) {
      for (const name of classesOf(cwe)) claimed.get(language).add(name);
    }
  }
  return claimed;
}
