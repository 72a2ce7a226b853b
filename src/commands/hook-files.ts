/** Puts the call of provenfix into a hook file and takes it out again. Each file is replaced whole or not at all. */
import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Stats } from "node:fs";
import path from "node:path";
import { UserError } from "../model/user-error.ts";
import { realPathOf, statOf } from "../system/files.ts";
import type { Repository } from "../system/repository.ts";
import { makeFolder } from "../system/write.ts";
import { ASIDE_SUFFIX, endingLine, hasBlock, isCurrent, isShellScript, withCall, withoutCall } from "./hook-script.ts";
import type { HookCall } from "./hook-script.ts";
import { type FileTarget, hookTarget, isInside, type Program } from "./hook-target.ts";

interface Existing {
  stats: Stats;
  /** latin1; a symbolic link's content is not read: what it leads to is not ours to change. */
  text: string;
}

function entryOf(file: string): Existing | undefined {
  const stats = statOf(file);
  if (typeof stats === "string") return undefined;
  if (stats.isSymbolicLink()) return { stats, text: "" };
  if (!stats.isFile()) throw new UserError(`${file} is not a file`, "remove it, then run it again");
  return { stats, text: readFileSync(file, "latin1") };
}

function replaceFile(file: string, text: string, mode: number): void {
  const temporary = `${file}.${process.pid}.tmp`;
  makeFolder(path.dirname(file));
  try {
    writeFileSync(temporary, text, { encoding: "latin1", flag: "wx" });
    chmodSync(temporary, mode);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** What the file system refuses is for the user to mend. */
function changing<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw new UserError(`cannot change ${file}: ${error.message}`, "see whether you may write there");
  }
}

/** Executable for whoever may read it. */
const executable = (mode: number): number => (mode & 0o777) | 0o100 | ((mode & 0o044) >> 2);

/** git ignores a hook that is not executable; husky runs its files by `sh`. */
function willRun(target: FileTarget, { mode }: Stats): boolean {
  return (target.kind === "worktree" && target.husky) || (mode & 0o100) !== 0;
}

/** How the hook at this target calls this program. Inside the working tree no path of this machine is written if it can be helped. */
function callFor(target: FileTarget, repository: Repository, program: Program): HookCall {
  const topLevel = realPathOf(repository.topLevel);
  const bundled = target.kind === "worktree" && isInside(topLevel, program.file);
  return {
    node: target.kind === "worktree" ? undefined : slashed(program.node),
    program: slashed(bundled ? path.relative(topLevel, program.file) : program.file),
    onlyIn: target.kind === "outside" ? slashed(realPathOf(repository.commonDir)) : undefined,
    chain: target.kind === "private" && statOf(target.file + ASIDE_SUFFIX) !== "absent",
  };
}

/** git's own hook, whoever manages the hooks, and how it calls this program. */
export async function plainHook(
  repository: Repository,
  program: Program,
): Promise<{ target: FileTarget; call: HookCall }> {
  const target = (await hookTarget(repository, true)) as FileTarget;
  return { target, call: callFor(target, repository, program) };
}

function slashed(file: string): string {
  return path.sep === "\\" ? file.replaceAll("\\", "/") : file;
}

export type Installed =
  | { kind: "current" }
  | { kind: "updated" }
  | { kind: "written"; setAside?: string; above?: number };

/** Idempotent. Throws a `UserError` where it would have to change something that it does not understand. */
export function installCall(target: FileTarget, call: HookCall): Installed {
  return changing(target.file, () => putCall(target, call));
}

function putCall(target: FileTarget, call: HookCall): Installed {
  const { file } = target;
  const existing = entryOf(file);
  if (existing && hasBlock(existing.text, call)) {
    const runs = willRun(target, existing.stats);
    if (isCurrent(existing.text, call) && runs) return { kind: "current" };
    replaceFile(
      file,
      withCall(existing.text, call),
      runs ? existing.stats.mode & 0o777 : executable(existing.stats.mode),
    );
    return { kind: "updated" };
  }
  if (!existing) replaceFile(file, withCall(undefined, call), 0o755);
  else if (target.kind === "private") return setAside(file, call);
  else return addBlock(target, existing, call);
  return { kind: "written" };
}

/** By renaming: whatever it is (a link, a binary, a script that ends with `exit`), it stays what it is. */
function setAside(file: string, call: HookCall): Installed {
  const aside = file + ASIDE_SUFFIX;
  if (call.chain) {
    throw new UserError(
      `${file} is no longer the one that provenfix wrote, and ${aside} is still there`,
      "remove the one of them that is not needed, then run it again",
    );
  }
  renameSync(file, aside);
  replaceFile(file, withCall(undefined, { ...call, chain: true }), 0o755);
  return { kind: "written", setAside: aside };
}

function addBlock(target: FileTarget, { stats, text }: Existing, call: HookCall): Installed {
  const { file } = target;
  if (stats.isSymbolicLink() || !isShellScript(text)) {
    const what = stats.isSymbolicLink() ? "a symbolic link" : "not a shell script";
    throw new UserError(
      `${file} is ${what}, so provenfix leaves it alone`,
      `let it run this, and fail when it fails: node "${call.program}" hook`,
    );
  }
  if (!willRun(target, stats)) {
    throw new UserError(
      `${file} is not executable, so git does not run it`,
      "make it executable or remove it, then run it again",
    );
  }
  const above = endingLine(text);
  replaceFile(file, withCall(text, call), stats.mode & 0o777);
  return above === undefined ? { kind: "written" } : { kind: "written", above };
}

export type Uninstalled = { kind: "absent" } | { kind: "removed"; restored: boolean };

/** Leaves what was there before `installCall`, byte for byte; lines that a person added since stay. */
export function uninstallCall({ file }: FileTarget, call: HookCall): Uninstalled {
  return changing(file, () => takeCall(file, call));
}

function takeCall(file: string, call: HookCall): Uninstalled {
  const existing = entryOf(file);
  if (!existing || !hasBlock(existing.text, call)) return { kind: "absent" };
  const rest = withoutCall(existing.text, call);
  if (call.chain) {
    if (rest !== undefined) {
      throw new UserError(
        `${file} has lines that provenfix did not write, and the hook before it waits in ${file}${ASIDE_SUFFIX}`,
        "move those lines there, then run it again",
      );
    }
    renameSync(file + ASIDE_SUFFIX, file);
  } else if (rest === undefined) rmSync(file);
  else replaceFile(file, rest, existing.stats.mode & 0o777);
  return { kind: "removed", restored: call.chain };
}

export function hasCall({ file }: FileTarget, call: HookCall): boolean {
  const existing = entryOf(file);
  return existing !== undefined && hasBlock(existing.text, call);
}

/** Whether the hook that git will run calls provenfix, and what keeps it from doing so. */
export type HookState = { kind: "active" } | { kind: "absent" } | { kind: "broken"; why: string };

export function hookState(target: FileTarget, call: HookCall, programIsThere: (program: string) => boolean): HookState {
  const existing = entryOf(target.file);
  if (!existing || !hasBlock(existing.text, call)) return { kind: "absent" };
  if (!willRun(target, existing.stats)) return { kind: "broken", why: `${target.file} is not executable` };
  const program = Buffer.from(/^provenfix_program='(.*)'$/m.exec(existing.text)?.[1] ?? "", "latin1").toString("utf8");
  const unquoted = program.replaceAll(`'\\''`, "'");
  return programIsThere(unquoted) ? { kind: "active" } : { kind: "broken", why: `it calls ${unquoted}, which is gone` };
}
