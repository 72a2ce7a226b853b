/** Runs one command of a test suite to its end, or ends it with all that it started. */
import { statfsSync } from "node:fs";
import path from "node:path";
import { ticks } from "../../system/clock.ts";
import { readRegularFile } from "../../system/files.ts";
import { uniqueId } from "../../system/identity.ts";
import { type ProcessResult, runProcess } from "../../system/process.ts";
import { killMarked } from "../../system/strays.ts";
import { limited, type Sandbox } from "./sandbox.ts";
import type { Mount, ProcessLimits } from "./mounts.ts";

export interface Execution {
  argv: readonly [string, ...string[]];
  cwd: string;
  env: Record<string, string>;
  mounts: readonly Mount[];
  /** Absolute, private: what it prints is kept here. */
  out: string;
  scratch: string;
  limits: ProcessLimits;
  /** Seconds. */
  timeout: number;
  signal?: AbortSignal | undefined;
}

export type Ended =
  | { kind: "exited"; code: number }
  /** Why there is no exit code, for a person. */
  | { kind: "broken"; message: string };

export interface Executed {
  ended: Ended;
  stdout: Buffer;
  /** Its last lines. */
  stderr: string;
  seconds: number;
}

/** Below this much free space a run is ended, before it takes the machine's last. */
const SPACE_FLOOR = 200 * 1024 * 1024;
const OUTPUT_LIMIT = 512 * 1024 * 1024;
const TAIL = 4000;

/** Output goes to files: a daemon that outlives its parent holds no pipe that we would wait for. */
const REDIRECT = 'exec "$@" >"$0/stdout" 2>"$0/stderr" </dev/null';

export async function execute(sandbox: Sandbox, execution: Execution, env: NodeJS.ProcessEnv): Promise<Executed> {
  const { out, timeout } = execution;
  const mark = uniqueId();
  const redirected: [string, ...string[]] = ["sh", "-c", REDIRECT, out, ...execution.argv];
  const [command, ...args] = sandbox.wrap({ ...execution, argv: limited(redirected, execution.limits, sandbox, env) });
  const guard = guardSpace(out, execution.signal);
  const start = ticks();
  const result = await runProcess(command, args, {
    cwd: sandbox.mounts ? "/" : execution.cwd,
    env: { ...execution.env, PROVENFIX_RUN: mark },
    timeoutMs: Math.max(1, timeout * 1000),
    signal: guard.signal,
  });
  guard.stop();
  if (!sandbox.mounts) killMarked(`PROVENFIX_RUN=${mark}`);
  const ended = guard.full() ? broken("it used up the disk") : endOf(result, timeout, execution.signal);
  const stderr =
    read(path.join(out, "stderr")).toString("utf8").slice(-TAIL) || ("stderr" in result ? result.stderr : "");
  return { ended, stdout: read(path.join(out, "stdout")), stderr, seconds: (ticks() - start) / 1000 };
}

const broken = (message: string): Ended => ({ kind: "broken", message });

function endOf(result: ProcessResult, timeout: number, signal: AbortSignal | undefined): Ended {
  if (signal?.aborted) return broken("it was stopped");
  switch (result.kind) {
    case "exited":
      return { kind: "exited", code: result.code };
    case "timed-out":
      return broken(
        `it did not end within ${Math.round(timeout * 10) / 10} s, and was ended with all that it had started`,
      );
    case "killed":
      return broken(`it was ended by ${result.signal}`);
    case "failed-to-start":
      return broken(`it could not be started: ${result.message}`);
    default:
      return broken(`it could not be started (${result.kind})`);
  }
}

/** A run may not read what others put in its place: no link, no pipe. */
function read(file: string): Buffer {
  const content = readRegularFile(file, OUTPUT_LIMIT);
  return content.kind === "bytes" ? content.bytes : Buffer.alloc(0);
}

/** The end of what a program said, which is where it says why it gives up. */
export function lastLines(text: string): string {
  return text.trim().split("\n").slice(-6).join("\n").slice(-800);
}

interface SpaceGuard {
  signal: AbortSignal;
  full(): boolean;
  stop(): void;
}

function guardSpace(folder: string, outer: AbortSignal | undefined): SpaceGuard {
  const controller = new AbortController();
  let full = false;
  const abort = () => controller.abort();
  outer?.addEventListener("abort", abort, { once: true });
  if (outer?.aborted) abort();
  const started = freeSpace(folder);
  const timer = setInterval(() => {
    const free = freeSpace(folder);
    if (free >= SPACE_FLOOR || free >= started) return;
    full = true;
    abort();
  }, 500);
  const stop = () => {
    clearInterval(timer);
    outer?.removeEventListener("abort", abort);
  };
  return { signal: controller.signal, full: () => full, stop };
}

function freeSpace(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
