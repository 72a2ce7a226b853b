/** `install` and `uninstall`: find the place, change it, say what was done. */
import { realpathSync } from "node:fs";
import path from "node:path";
import type { ExitCode } from "../model/run.ts";
import { version } from "../model/version.ts";
import { escapeControl } from "../report/escape.ts";
import { openRepository, type Repository } from "../system/repository.ts";
import type { Host } from "./command.ts";
import { hasCall, type Installed, installCall, plainHook, uninstallCall } from "./hook-files.ts";
import { type FileTarget, hookTarget, isInside, type Manager, type Program } from "./hook-target.ts";

/** The bundle that is running, with links followed: npm's `bin` is one, and it goes away with the next install. */
export function runningProgram(): Program {
  return { node: process.execPath, file: realpathSync(process.argv[1] ?? "") };
}

/** What to add to the manager's configuration. */
export function managerSnippet(target: Manager, topLevel: string, program: Program): string {
  if (target.manager === "pre-commit") {
    return [
      "repos:",
      "  - repo: https://github.com/provenfix/provenfix",
      `    rev: v${version}`,
      "    hooks:",
      "      - id: provenfix",
    ].join("\n");
  }
  const file = isInside(topLevel, program.file) ? path.relative(topLevel, program.file) : program.file;
  const run = JSON.stringify(`node '${file.replaceAll("'", `'\\''`)}' hook`);
  return ["pre-commit:", "  commands:", "    provenfix:", `      run: ${run}`].join("\n");
}

function managerNotes(target: Manager, topLevel: string, program: Program): string[] {
  const { manager, configuration } = target;
  if (target.mentions)
    return [`${configuration} names provenfix already; ${manager} runs it once its own hooks are installed.`];
  const indented = managerSnippet(target, topLevel, program).replaceAll(/^/gm, "    ");
  return [
    `Not installed: ${manager} manages the hooks of this repository. Add this to ${configuration}:`,
    `\n${indented}\n`,
    `then run: ${manager} install`,
    "(`provenfix install --plain` writes the git hook itself.)",
  ];
}

function placeNote(target: FileTarget, { file }: Program, topLevel: string): string[] {
  if (target.kind === "outside") {
    return [
      "git takes the hooks of several repositories from that folder (core.hooksPath); the check runs in this one only.",
    ];
  }
  if (target.kind === "private") return [];
  if (isInside(topLevel, file))
    return ["The file belongs to the working tree: commit it, and everyone who uses these hooks is checked."];
  return [
    `The file belongs to the working tree, and it names this machine's ${file}: add provenfix to the project before you commit it.`,
  ];
}

function stabilityNote({ file }: Program): string[] {
  const passing = file.split(path.sep).includes("_npx");
  return passing
    ? [`${file} is in npx's cache, which npm empties: install provenfix in the project, then run this again.`]
    : [];
}

function installedNotes(target: FileTarget, installed: Installed): string[] {
  if (installed.kind === "current") return [`Nothing to do: ${target.file} already runs provenfix.`];
  if (installed.kind === "updated") return [`Updated: ${target.file} runs this provenfix now.`];
  const notes = [`Installed: ${target.file} runs provenfix before every commit.`];
  if (installed.setAside !== undefined)
    notes.push(`The hook that was there runs first; it is now ${installed.setAside}.`);
  if (installed.above !== undefined) {
    notes.push(`It runs before the rest of that script, which ends by itself (line ${installed.above}).`);
  }
  return notes;
}

function say(host: Host, notes: readonly string[]): void {
  host.stdout.write(`${escapeControl(notes.join("\n"))}\n`);
}

export async function runInstall(plain: boolean, host: Host): Promise<ExitCode> {
  const repository = await openRepository(host.cwd, host.env);
  return installInto(repository, plain, runningProgram(), host);
}

/**
 * 0: commits are checked from now on. 2: a person has to add something to a hook manager's configuration.
 *
 * @param plain git's own hook, even where a hook manager is configured; once written so, it is kept up to date so
 */
export async function installInto(
  repository: Repository,
  plain: boolean,
  program: Program,
  host: Host,
): Promise<ExitCode> {
  const { topLevel } = repository;
  const { target, call } = await plainHook(repository, program);
  const managed = plain || hasCall(target, call) ? target : await hookTarget(repository, false);
  if (managed.kind === "manager") {
    say(host, managerNotes(managed, topLevel, program));
    return managed.mentions ? 0 : 2;
  }
  const installed = installCall(target, call);
  const remarks = installed.kind === "current" ? [] : placeNote(target, program, topLevel);
  say(host, [...installedNotes(target, installed), ...remarks, ...stabilityNote(program)]);
  return 0;
}

export async function runUninstall(host: Host): Promise<ExitCode> {
  const repository = await openRepository(host.cwd, host.env);
  return uninstallFrom(repository, runningProgram(), host);
}

export async function uninstallFrom(repository: Repository, program: Program, host: Host): Promise<ExitCode> {
  const { target, call } = await plainHook(repository, program);
  const removed = uninstallCall(target, call);
  if (removed.kind === "absent") say(host, [`Nothing to do: ${target.file} does not run provenfix.`]);
  else if (removed.restored) say(host, [`Uninstalled: the earlier hook is ${target.file} again.`]);
  else say(host, [`Uninstalled: ${target.file} no longer runs provenfix.`]);
  const managed = await hookTarget(repository, false);
  if (managed.kind === "manager" && managed.mentions) {
    say(host, [
      `${managed.configuration} still names provenfix: take it out there, where ${managed.manager} reads it.`,
    ]);
  }
  return 0;
}
