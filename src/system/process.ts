/** Child processes. How one ended is data: nothing here throws because of what a program did. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { whenInterrupted } from "./interrupt.ts";

export interface ProcessOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Written to standard input, which is closed afterwards. */
  input?: string | Buffer;
  /** After this the whole process group is killed. */
  timeoutMs?: number;
  /** Of standard output; 1 GiB unless told. */
  maxOutputBytes?: number;
  limitFile?: FileLimit;
  /** Kills it when aborted. */
  signal?: AbortSignal;
}

/** A file that the program writes: when it has become larger, the program is killed. */
export interface FileLimit {
  path: string;
  maxBytes: number;
}

export type ProcessResult =
  | { kind: "exited"; code: number; stdout: Buffer; stderr: string }
  /** No program of that name on PATH. */
  | { kind: "not-found" }
  | { kind: "failed-to-start"; message: string }
  | { kind: "timed-out"; timeoutMs: number; stderr: string }
  | { kind: "killed"; signal: NodeJS.Signals; stderr: string }
  | { kind: "too-much-output"; limit: number };

/** How a process ended whose output was streamed. */
export type ProcessEnd = Exclude<ProcessResult, { kind: "exited" }> | { kind: "exited"; code: number; stderr: string };

export interface RunningProcess {
  stdin: ChildProcessWithoutNullStreams["stdin"];
  /** Not read ahead beyond the pipe and one buffer: a slow reader slows the program down. */
  stdout: ChildProcessWithoutNullStreams["stdout"];
  end: Promise<ProcessEnd>;
  kill(): void;
}

const DEFAULT_OUTPUT_LIMIT = 2 ** 30;
/** What is kept of standard error: enough for any message, and a chatty program fills no memory. */
const STDERR_LIMIT = 64 * 1024;

/** Runs `command` to its end, without a shell. */
export async function runProcess(
  command: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
  const running = tryStart(command, args, options);
  if (!("stdin" in running)) return running;
  running.stdin.end(options.input);
  options.signal?.addEventListener("abort", running.kill, { once: true });
  if (options.signal?.aborted) running.kill();
  const watch = watchFile(options.limitFile, running.kill);
  const stdout = await collect(running, options.maxOutputBytes ?? DEFAULT_OUTPUT_LIMIT);
  const end = await running.end;
  if (watch.exceeded()) return { kind: "too-much-output", limit: options.limitFile?.maxBytes ?? 0 };
  if (stdout.kind === "too-much-output") return stdout;
  return end.kind === "exited" ? { ...end, stdout: stdout.bytes } : end;
}

/** How often the size of a growing file is looked at. At 2 GB/s it is then past its limit by 200 MB. */
const WATCH_MS = 100;

function watchFile(limit: FileLimit | undefined, kill: () => void): { exceeded(): boolean } {
  if (limit === undefined) return { exceeded: () => false };
  const isTooLarge = () => (statSync(limit.path, { throwIfNoEntry: false })?.size ?? 0) > limit.maxBytes;
  const timer = setInterval(() => isTooLarge() && kill(), WATCH_MS);
  return {
    exceeded() {
      clearInterval(timer);
      return isTooLarge();
    },
  };
}

/** Some failures to start are thrown: an argument list that is too long, a NUL in an argument. */
function tryStart(command: string, args: readonly string[], options: ProcessOptions) {
  try {
    return startProcess(command, args, options);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "failed-to-start", message } as const;
  }
}

/** Starts `command` without a shell; the caller reads `stdout` to its end or calls `kill`. */
export function startProcess(
  command: string,
  args: readonly string[],
  options: Pick<ProcessOptions, "cwd" | "env" | "timeoutMs">,
): RunningProcess {
  // A group of its own only where a timeout must reach grandchildren, which `child.kill` leaves alive and holding the
  // pipes, and Ctrl-C does not. The rest stays in ours.
  const detached = options.timeoutMs !== undefined;
  const child = spawn(command, args, { cwd: options.cwd, env: options.env, detached, windowsHide: true });
  // A program that exits before it has read everything is no error of ours; its exit code says what happened.
  child.stdin.on("error", () => {});
  const kill = () => killProcess(child, detached);
  const end = endOf(child, options, kill);
  if (detached) void end.then(whenInterrupted(kill));
  return { stdin: child.stdin, stdout: child.stdout, end, kill };
}

function endOf(
  child: ChildProcessWithoutNullStreams,
  { cwd, timeoutMs }: Pick<ProcessOptions, "cwd" | "timeoutMs">,
  kill: () => void,
): Promise<ProcessEnd> {
  let timedOut = false;
  const onTimeout = () => {
    timedOut = true;
    kill();
  };
  const timer = timeoutMs === undefined ? undefined : setTimeout(onTimeout, timeoutMs);
  const stderr = collectStderr(child);
  return new Promise((resolve) => {
    const settle = (end: ProcessEnd) => {
      clearTimeout(timer);
      resolve(end);
    };
    child.once("error", (error: NodeJS.ErrnoException) => settle(startError(error, cwd)));
    child.once("close", (code, signal) => {
      if (timedOut) settle({ kind: "timed-out", timeoutMs: timeoutMs ?? 0, stderr: stderr() });
      else if (signal) settle({ kind: "killed", signal, stderr: stderr() });
      else settle({ kind: "exited", code: code ?? 0, stderr: stderr() });
    });
  });
}

/** ENOENT is also what a missing working directory gives. */
function startError(error: NodeJS.ErrnoException, cwd: string): ProcessEnd {
  if (error.code === "ENOENT" && existsSync(cwd)) return { kind: "not-found" };
  return { kind: "failed-to-start", message: existsSync(cwd) ? error.message : `no such directory: ${cwd}` };
}

function killProcess(child: ChildProcessWithoutNullStreams, group: boolean): void {
  if (child.pid === undefined) return;
  try {
    if (group) process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // It has ended in the meantime.
  }
  // A grandchild that left the group may still hold the pipes open.
  child.stdout.destroy();
  child.stderr.destroy();
}

function collectStderr(child: ChildProcessWithoutNullStreams): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  child.stderr.on("data", (chunk: Buffer) => {
    if (size < STDERR_LIMIT) chunks.push(chunk.subarray(0, STDERR_LIMIT - size));
    size += chunk.length;
  });
  return () => Buffer.concat(chunks).toString("utf8");
}

type Collected = { kind: "collected"; bytes: Buffer } | { kind: "too-much-output"; limit: number };

function collect(running: RunningProcess, limit: number): Promise<Collected> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    running.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        resolve({ kind: "too-much-output", limit });
        running.kill();
      }
    });
    running.stdout.once("close", () => resolve({ kind: "collected", bytes: Buffer.concat(chunks, size) }));
  });
}
