/** Runs of Pylint: its arguments, and its JSON output. */
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Rule } from "../../model/finding.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { parsedOutput, runOver } from "../external/chunks.ts";
import { unfounded } from "../external/output.ts";
import { pythonRun } from "../external/python.ts";
import { metadataOf } from "../metadata/metadata.ts";
import { CONFIG_FILES } from "./config-files.ts";
import type { PylintOptions } from "./options.ts";
import { type Message, reportOf, silentOf } from "./report.ts";

type Job = ExternalJob<PylintOptions>;

const REPORT = z.object({
  messages: z.array(
    z.object({
      messageId: z.string(),
      symbol: z.string(),
      message: z.string(),
      absolutePath: z.string(),
      line: z.number(),
      column: z.number(),
      endLine: z.number().nullable(),
      endColumn: z.number().nullable(),
    }),
  ),
});

/**
 * What depends on modules that the private folder does not hold says nothing: imports, members of modules. The rest of E0x is about
 * Pylint's own comments.
 */
const MEANINGLESS = ["E0401", "E0402", "E0611", "E1101", "E0011", "E0012", "E0013", "E0014", "E0015"];

/** Even of an empty file. */
const ANY_LENGTH = -1;

/** Every named file is looked at, in this process, and nothing is left behind. */
const FIXED_SETTINGS = [
  "--ignore=",
  "--ignore-patterns=^$",
  "--ignore-paths=",
  "--recursive=n",
  "--persistent=n",
  "--jobs=1",
  "--score=n",
  "--reports=n",
  "--output-format=json2",
  `--max-module-lines=${ANY_LENGTH}`,
];

/** So that what comments silence can be listed. */
const ON_COMMENTS = ["suppressed-message", "file-ignored"];

/** Every file is said to be too long, or to have a comment against it: so Pylint shows that it has looked at it. */
const SIGN_OF_LIFE = "too-many-lines";

export async function checkWithPylint(job: Job): Promise<ExternalReport> {
  const { run, scratch, folder, files } = job;
  const known = await metadataOf("pylint");
  const settings = settingsOf(job, known);
  const ran = await runOver({
    name: "pylint",
    codes: ENDED,
    files,
    nameOf: (file) => path.join(folder, file),
    start: (names) => run(["pylint", ...settings, ...names], pythonRun(scratch)),
  });
  if (ran.status === "failed") return ran;
  const messages: Message[] = [];
  for (const output of ran.outputs) {
    const report = parsedOutput(output, "pylint", REPORT);
    if (report.status === "failed") return report;
    if (output.code !== 0 && report.value.messages.length === 0) return unfounded("pylint");
    messages.push(...report.value.messages);
  }
  const report = reportOf(job, messages, known);
  const told = [...report.unchecked, ...ran.crashed];
  return { ...report, unchecked: [...told, ...silentOf(job, messages, told)] };
}

/** A sum of 1, 2, 4, 8 and 16: of which kinds there are messages. */
const ENDED = Array.from({ length: 32 }, (_, code) => code);

/**
 * No configuration but our own empty one, which could name plugins and code. With a source root that holds everything Pylint puts that one on
 * Python's path, and none of the folders with files in them: a module of theirs could take the place of one that Pylint loads later.
 */
function settingsOf({ folder, scratch, options, trustConfig }: Job, known: readonly Rule[]): string[] {
  const own = trustConfig
    ? CONFIG_FILES.map((name) => path.join(folder, name)).find((file) => existsSync(file))
    : undefined;
  const rcfile = own ?? path.join(scratch, "pylintrc");
  if (own === undefined) writeFileSync(rcfile, "");
  const warnings = known.flatMap(({ id }) => (options.security === true && id.startsWith("W") ? [id] : []));
  const enabled = ["E", "F", ...warnings, ...(options.enable ?? []), ...ON_COMMENTS, SIGN_OF_LIFE];
  const disabled = [...MEANINGLESS.filter((id) => options.enable?.includes(id) !== true), ...(options.disable ?? [])];
  return [
    `--rcfile=${rcfile}`,
    `--source-roots=${path.dirname(folder)}`,
    ...(own === undefined ? ["--load-plugins="] : []),
    ...FIXED_SETTINGS,
    "--disable=all",
    `--enable=${enabled.join(",")}`,
    `--disable=${disabled.join(",")}`,
  ];
}
