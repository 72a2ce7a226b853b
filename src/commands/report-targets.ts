/** Which report goes where, out of `--format` and `--output`. */
import path from "node:path";
import { UserError } from "../model/user-error.ts";
import { reporters } from "../report/list.ts";
import type { Reporter } from "../report/reporter.ts";
import type { OptionValues } from "./command.ts";

export const FORMATS = reporters.map(({ name }) => name);

export interface ReportTarget {
  reporter: Reporter;
  /** A file's path; standard output where absent. */
  output?: string;
}

/**
 * `outputs[i]` belongs to `formats[i]`. An output without a format takes its extension's. Where nothing else goes to
 * standard output, the terminal report does.
 */
export function reportTargets(formats: OptionValues[string], outputs: OptionValues[string]): ReportTarget[] {
  const names = Array.isArray(formats) ? formats : [];
  const files = Array.isArray(outputs) ? outputs : [];
  const targets = names.map((name, index) => target(reporterNamed(name), files[index]));
  if (names.length === 0 && files[0] !== undefined) targets.push(target(reporterOfFile(files[0]), files[0]));
  const toStdout = targets.filter(({ output }) => output === undefined);
  if (toStdout.length > 1) {
    const [first, second] = toStdout.map(({ reporter }) => reporter.name);
    throw new UserError(
      `--format ${first} and --format ${second} would both go to standard output`,
      "add --output <file> behind one of them",
    );
  }
  return toStdout.length > 0 ? targets : [...targets, target(reporterNamed("terminal"))];
}

function target(reporter: Reporter, output?: string): ReportTarget {
  return output === undefined ? { reporter } : { reporter, output };
}

function reporterNamed(name: string): Reporter {
  const reporter = reporters.find((known) => known.name === name);
  if (reporter === undefined) throw new UserError(`unknown format ${name}`, `one of ${FORMATS.join(", ")}`);
  return reporter;
}

/** `.json`, `.sarif` and `.html` files say by their extension which reporter they want. */
function reporterOfFile(file: string): Reporter {
  const reporter = reporters.find((known) => `.${known.name}` === path.extname(file));
  if (reporter === undefined) throw new UserError(`--output ${file}: which format?`, "put --format <name> before it");
  return reporter;
}
