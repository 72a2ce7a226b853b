/** `tests.command` of the configuration. */
import type { TestsOptions } from "../../../../config/tests.ts";
import { type Report, ReportError } from "../report.ts";
import { parseJest } from "../reports/jest.ts";
import { parseJunit } from "../reports/junit.ts";
import { parseTap } from "../reports/tap.ts";
import type { Output, Runner } from "../runner.ts";

export function customRunner({ command, report, folder }: TestsOptions): Runner | undefined {
  const [program, ...args] = command ?? [];
  if (program === undefined || report === undefined) return undefined;
  return {
    name: "tests.command",
    folder,
    command: [program, ...args].join(" "),
    fingerprint: JSON.stringify(report),
    selects: { tests: false, related: false },
    plan: () => ({ argv: [program, ...args] }),
    report: async (output) => read(await textsOf(output, report.path), report.format, output),
  };
}

async function textsOf({ stdout, written }: Output, path: string | undefined): Promise<string[]> {
  if (path === undefined) return [stdout.toString("utf8")];
  const texts = await written(path);
  if (texts.length === 0) throw new ReportError(`the command wrote no file ${path}`);
  return texts;
}

function read(texts: readonly string[], format: "junit" | "tap" | "json", output: Output): Report {
  if (format === "junit") return parseJunit(texts);
  if (format === "tap") return parseTap(texts.join("\n"));
  const reports = texts.map((text) => parseJest(text, output.relative));
  return { cases: new Map(reports.flatMap(({ cases }) => [...cases])) };
}
