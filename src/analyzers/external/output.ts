/** What external analyzers share in talking to their programs: arguments, ends, output, paths, versions. */
import { lstatSync } from "node:fs";
import path from "node:path";
import type { ScanFailure, Unchecked } from "../../model/scan.ts";
import type { ProcessResult } from "../../system/process.ts";
import type { ExternalReport, RunTool, ToolVersion } from "../analyzer.ts";

export function failed(kind: ScanFailure["kind"], message: string): ExternalReport & { status: "failed" } {
  return { status: "failed", failure: { kind, message } };
}

export type Output = { status: "output"; stdout: string; stderr: string; code: number };

/**
 * The output of a program that ended with one of the codes that it documents for 'done'. Everything else is a failure.
 *
 * @param name how the message calls it
 */
export function outputOf(
  result: ProcessResult,
  name: string,
  codes: readonly number[],
): Output | (ExternalReport & { status: "failed" }) {
  if (result.kind === "exited" && codes.includes(result.code)) {
    return { status: "output", stdout: result.stdout.toString("utf8"), stderr: result.stderr, code: result.code };
  }
  return failed(...failureOf(result, name));
}

function failureOf(result: ProcessResult, name: string): [ScanFailure["kind"], string] {
  switch (result.kind) {
    case "exited":
      return ["crash", `${name} ended with code ${result.code}${lastWords(result.stderr)}`];
    case "killed":
      return ["crash", `${name} was killed by ${result.signal}${lastWords(result.stderr)}`];
    case "timed-out":
      return ["timeout", `${name} was not finished after ${Math.round(result.timeoutMs / 100) / 10} s`];
    case "too-much-output":
      return ["bad-output", `${name} wrote more than ${result.limit} bytes`];
    case "not-found":
      return ["missing", `${name} was not found on PATH`];
    case "failed-to-start":
      return ["crash", `${name} did not start: ${result.message}`];
  }
}

/** Programs say last what went wrong. */
function lastWords(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  return lines.length === 0 ? "" : `: ${lines.slice(-3).join(" / ").slice(0, 500)}`;
}

/** JSON as one would hope for; a failure that quotes the output's beginning where it is none. */
export function parseJson(
  text: string,
  name: string,
): { status: "parsed"; value: unknown } | ReturnType<typeof failed> {
  try {
    return { status: "parsed", value: JSON.parse(text) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed("bad-output", `the output of ${name} is no JSON (${why}): ${JSON.stringify(text.slice(0, 100))}`);
  }
}

/** An exit code that says 'findings' over an output that has none: one of them is wrong. */
export function unfounded(name: string): ReturnType<typeof failed> {
  return failed("bad-output", `${name} says by its exit code that it found something, and its output has no result`);
}

/** Files of which a program neither shows that it looked at them nor has told why not. */
export function leftOut(
  analyzer: string,
  files: readonly string[],
  seen: { has(file: string): boolean },
  told: readonly Unchecked[],
  message: string,
): Unchecked[] {
  const known = new Set(told.map(({ path: file }) => file));
  const silent = files.filter((file) => !seen.has(file) && !known.has(file));
  return silent.map((file) => ({ path: file, analyzer, kind: "left-out", message }));
}

/** Whether a text names a file on a line of its own, after a prefix. */
export function namedIn(text: string, prefix = ""): (name: string) => boolean {
  const whole = `\n${text}\n`;
  const lines = new Set(text.split("\n"));
  // A name may itself hold a line's end.
  return (name) => (name.includes("\n") ? whole.includes(`\n${prefix}${name}\n`) : lines.has(`${prefix}${name}`));
}

/** A quarter of what Linux gives a process for arguments and environment, and within macOS's 256 kB. */
const ARGUMENT_BYTES = 128 * 1024;

/** Lists of files of which each fits on a command line. */
export function chunked(files: readonly string[], limit = ARGUMENT_BYTES): string[][] {
  const chunks: string[][] = [];
  let room = 0;
  for (const file of files) {
    // The pointer counts too.
    const size = Buffer.byteLength(file) + 1 + 8;
    if (size > room) {
      chunks.push([]);
      room = limit;
    }
    chunks.at(-1)?.push(file);
    room -= size;
  }
  return chunks;
}

/** A name in `folder` for a path that a program reported, absolute or relative to it; undefined where it leads elsewhere. */
export function pathIn(folder: string, reported: string): string | undefined {
  const plain = reported.startsWith("file://") ? fromUrl(reported) : reported;
  if (plain === undefined || plain === "" || plain.includes("\0")) return undefined;
  const relative = path.relative(folder, path.resolve(folder, plain)).split(path.sep).join("/");
  return relative === "" || relative === ".." || relative.startsWith("../") ? undefined : relative;
}

/** Without following links: a name in the folder is all that is asked for. */
export function isFileIn(folder: string, named: string): boolean {
  const relative = path.relative(folder, path.resolve(folder, named.replace(/^file:\/\//, "")));
  if (relative === "" || relative.split(path.sep)[0] === ".." || path.isAbsolute(relative)) return false;
  try {
    return lstatSync(path.join(folder, relative), { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // A NUL byte, or a name below a file.
    return false;
  }
}

function fromUrl(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
}

/** The first thing that looks like a version in what the program prints when it is asked. */
export async function askVersion(
  run: RunTool,
  argv: readonly [program: string, ...args: string[]],
  how: Parameters<RunTool>[1] = {},
): Promise<ToolVersion> {
  const result = outputOf(await run(argv, how), argv[0], [0]);
  if (result.status === "failed") return { kind: "unusable", message: result.failure.message };
  const version = /\d+\.\d+[\w.+-]*/.exec(`${result.stdout}\n${result.stderr}`)?.[0];
  if (version !== undefined) return { kind: "found", version };
  return { kind: "unusable", message: `\`${argv.join(" ")}\` names no version` };
}
