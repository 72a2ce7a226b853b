/** Many files, one program: as many runs as the command line needs, and more where a file ends the program. */
import type { z } from "zod";
import type { Unchecked } from "../../model/scan.ts";
import type { ProcessResult } from "../../system/process.ts";
import { chunked, failed, type Output, outputOf, parseJson } from "./output.ts";

type Failure = ReturnType<typeof failed>;

export interface Runs {
  /** How messages call the program, and the analyzer. */
  name: string;
  /** With which codes it ends when it is done. */
  codes: readonly number[];
  /** Relative. */
  files: readonly string[];
  /** As the program is told it. */
  nameOf(file: string): string;
  start(names: readonly string[]): Promise<ProcessResult>;
}

export type Ran = { status: "ran"; outputs: Output[]; crashed: Unchecked[] };

/** More are no accident of a file. */
const MOST_CRASHES = 10;

/**
 * A program that is killed while it looks at some files, as by a stack that overflows on a deep expression, is run again over either half of
 * them: what ends it alone is `crashed`, and the others are checked. A failure that it tells itself is one.
 */
export async function runOver({ name, codes, files, nameOf, start }: Runs): Promise<Ran | Failure> {
  const ran: Ran = { status: "ran", outputs: [], crashed: [] };
  const named = new Map(files.map((file) => [nameOf(file), file]));
  const queue = chunked([...named.keys()]);
  for (let names = queue.shift(); names !== undefined; names = queue.shift()) {
    const result = await start(names);
    const output = outputOf(result, name, codes);
    if (output.status === "output") ran.outputs.push(output);
    else if (!isAborted(result) || ran.crashed.length >= MOST_CRASHES) return output;
    else if (names.length > 1) queue.unshift(...halves(names));
    else ran.crashed.push(crashOn(named.get(names[0] ?? "") ?? "", name, output));
  }
  return ran;
}

/** By a signal, which a script in front of the program gives as a code, or by Rust's last resort. */
function isAborted(result: ProcessResult): boolean {
  return result.kind === "killed" || (result.kind === "exited" && (result.code > 128 || result.code === RUST_PANIC));
}

const RUST_PANIC = 101;

function halves(names: readonly string[]): string[][] {
  const middle = Math.ceil(names.length / 2);
  return [names.slice(0, middle), names.slice(middle)];
}

function crashOn(path: string, analyzer: string, { failure }: Failure): Unchecked {
  return { path, analyzer, kind: "crash", message: failure.message };
}

/** The JSON of an output in the form that is known of the program. */
export function parsedOutput<Value>(
  { stdout }: Output,
  name: string,
  schema: z.ZodType<Value>,
): { status: "parsed"; value: Value } | Failure {
  const json = parseJson(stdout, name);
  if (json.status === "failed") return json;
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { status: "parsed", value: parsed.data };
  const why = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  return failed("bad-output", `the output of ${name} is not what it used to be: ${why.slice(0, 300)}`);
}
