/** A host that remembers what was written, and a program to be called by hooks in place of the bundle. */
import { chmodSync, existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Host } from "../../src/commands/command.ts";
import { installInto, uninstallFrom } from "../../src/commands/hook-setup.ts";
import type { Program } from "../../src/commands/hook-target.ts";
import { openRepository } from "../../src/system/repository.ts";
import type { Repository } from "../support/repository.ts";

export interface RecordingHost extends Host {
  said(): string;
}

export function recordingHost(cwd: string, env: NodeJS.ProcessEnv): RecordingHost {
  let text = "";
  const stream = { write: (chunk: string) => ((text += chunk), true) } as unknown as NodeJS.WriteStream;
  return { cwd, env, stdin: process.stdin, stdout: stream, stderr: stream, said: () => text };
}

export interface Checker {
  program: Program;
  /** Makes every check from now on refuse, or pass. */
  refuse(whether: boolean): void;
  /** Whether it was called since the last time that somebody asked. */
  wasCalled(): boolean;
}

/** A stand-in for the bundle: hooks are about who is called when, not about what the bundle finds. */
export function checkerIn(folder: string): Checker {
  const [file, refusal, trace] = ["checker.mjs", "refuse", "trace"].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const source = [
    'import { appendFileSync, existsSync } from "node:fs";',
    `appendFileSync(${JSON.stringify(trace)}, process.argv.slice(2).join(" ") + "\\n");`,
    `if (existsSync(${JSON.stringify(refusal)})) process.exitCode = 1;`,
  ];
  writeFileSync(file, source.join("\n"));
  chmodSync(file, 0o644);
  return {
    program: { node: process.execPath, file },
    refuse: (whether) => (whether ? writeFileSync(refusal, "") : rmSync(refusal, { force: true })),
    wasCalled() {
      const called = existsSync(trace);
      rmSync(trace, { force: true });
      return called;
    },
  };
}

export interface Outcome {
  code: number;
  said: string;
}

export async function install(repository: Repository, { program }: Checker, plain = false): Promise<Outcome> {
  const host = recordingHost(repository.root, repository.env);
  const code = await installInto(await openRepository(repository.root, repository.env), plain, program, host);
  return { code, said: host.said() };
}

export async function uninstall(repository: Repository, { program }: Checker): Promise<Outcome> {
  const host = recordingHost(repository.root, repository.env);
  const code = await uninstallFrom(await openRepository(repository.root, repository.env), program, host);
  return { code, said: host.said() };
}

let serial = 0;

/** Whether a commit of a new file goes through. */
export function commits(repository: Repository): boolean {
  repository.write(`file-${serial++}.txt`, "text\n");
  repository.git("add", "--all");
  return repository.tryGit("commit", "--quiet", "--message", "a change").code === 0;
}
