/** `provenfix init`: the commented configuration, fitted to what is there. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { analyzers } from "../analyzers/list.ts";
import { CONFIG_NAMES } from "../config/load.ts";
import type { ExitCode } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { realPathOf, statOf } from "../system/files.ts";
import { git } from "../system/git.ts";
import { splitNul } from "../system/path-bytes.ts";
import { findRepository } from "../system/repository.ts";
import { walk } from "../system/walk.ts";
import type { Host } from "./command.ts";
import { printText } from "./print.ts";
import { type Looker, type Traits, traitsOf } from "./repository-traits.ts";

const SCHEMA = "https://raw.githubusercontent.com/provenfix/provenfix/main/schema.json";
const REFERENCE = "https://github.com/provenfix/provenfix/blob/main/docs/configuration.md";

interface Described extends Looker {
  kind: "embedded" | "external";
  summary: string;
  /** How to get one that is a program of its own. */
  install?: string;
}

/** Programs of their own are only offered, and only where there are files for them: they may not be installed. */
function analyzerLines(all: readonly Described[], { files }: Traits): string[] {
  return all.flatMap(({ kind, name, summary, install }) => {
    const count = files[name] ?? 0;
    const found = count === 0 ? "no such files yet" : `${count} ${count === 1 ? "file" : "files"} here`;
    if (kind === "embedded") return [`  # ${summary} (${found})`, `  ${name}: true`];
    return count === 0 ? [] : [`  # ${summary} (${found}; to install it: ${install})`, `  # ${name}: true`];
  });
}

/** A list that is there, or an example of one in comments. */
function globLines(key: string, globs: readonly string[], example: string): string[] {
  if (globs.length === 0) return [`# ${key}:`, `#   - ${JSON.stringify(example)}`];
  return [`${key}:`, ...globs.map((glob) => `  - ${JSON.stringify(glob)}`)];
}

function overrideLines({ tests }: Traits): string[] {
  const lines = [
    "overrides:",
    `  - paths: [${(tests.length > 0 ? tests : ["**/tests/**"]).map((glob) => JSON.stringify(glob)).join(", ")}]`,
    "    failOn: high",
  ];
  return tests.length > 0 ? lines : lines.map((line) => `# ${line}`);
}

/** Valid with nothing filled in; what it does not set stays at the defaults. */
export function initialConfig(all: readonly Described[], traits: Traits): string {
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    "# What provenfix checks in this repository, and what it blocks. Everything here is optional.",
    `# Reference: ${REFERENCE}`,
    "",
    "analyzers:",
    ...analyzerLines(all, traits),
    "",
    "# A finding blocks when it is at least this severe (critical, high, medium, low, note)",
    "# and at least this certain (high, medium, low).",
    "failOn:",
    "  severity: medium",
    "  confidence: medium",
    "",
    "# Code that others wrote or programs generated.",
    ...globLines("exclude", traits.foreign, "**/vendor/**"),
    "",
    "# In tests only what is grave blocks.",
    ...overrideLines(traits),
    "",
    "# Another severity for a rule, or off. `provenfix explain` lists the rules.",
    "# rules:",
    "#   S311: off",
    "",
    "# Findings that somebody has looked at and accepted. Without a reason, or after its last day, an entry does not hold.",
    "# suppressions:",
    "#   - rule: S602",
    "#     path: tools/release.py",
    "#     reason: runs on our own constants only",
    "#     owner: security@example.org",
    "#     expires: 2030-12-31",
    "",
  ].join("\n");
}

interface Surroundings {
  root: string;
  paths: string[];
  inRepository: boolean;
}

/** Tracked files, and untracked ones that are not ignored. */
async function look({ cwd, env }: Host): Promise<Surroundings> {
  const found = await findRepository(cwd, env);
  if (found.kind !== "repository") {
    const root = realPathOf(cwd);
    return { root, paths: (await walk(root)).paths, inRepository: false };
  }
  const listing = await git(found, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  return { root: found.topLevel, paths: splitNul(listing), inRepository: true };
}

/** Never through a link, and whole or not at all. */
function write(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UserError(`cannot write ${file}: ${(error as Error).message}`, "see whether you may write there");
  }
}

export async function writeInitialConfig(force: boolean, host: Host): Promise<ExitCode> {
  const { root, paths, inRepository } = await look(host);
  const present = CONFIG_NAMES.find((name) => statOf(path.join(root, name)) !== "absent");
  if (present !== undefined && !force) {
    throw new UserError(`${path.join(root, present)} is already there`, "`provenfix init --force` replaces it");
  }
  const file = path.join(root, present ?? CONFIG_NAMES[0]);
  write(file, initialConfig(analyzers, traitsOf(paths, analyzers)));
  printText(host, [`Wrote ${file}.`, "", "Next:", ...nextSteps(inRepository)].join("\n"));
  return 0;
}

function nextSteps(inRepository: boolean): string[] {
  const scan = "  provenfix scan --all    see what is there already";
  if (!inRepository) return [scan];
  const steps = [scan, "  provenfix baseline      accept it for now, so that only new findings block"];
  return [
    ...steps,
    "  provenfix install       check every commit from now on",
    `  git add ${CONFIG_NAMES[0]}  and commit it`,
  ];
}
