/** Runs of Pylint: its arguments, and its JSON output. */
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Rule } from "../../model/finding.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { chunked, failed, outputOf, parseJson } from "../external/output.ts";
import { pythonRun } from "../external/python.ts";
import { metadataOf } from "../metadata/metadata.ts";
import { CONFIG_FILES } from "./config-files.ts";
import type { PylintOptions } from "./options.ts";
import { type Message, reportOf } from "./report.ts";

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
  "--exit-zero",
  "--output-format=json2",
];

/** So that what comments silence can be listed. */
const ON_COMMENTS = ["suppressed-message", "file-ignored"];

export async function checkWithPylint(job: Job): Promise<ExternalReport> {
  const known = await metadataOf("pylint");
  const settings = settingsOf(job, known);
  const messages: Message[] = [];
  for (const files of chunked(job.files.map((file) => path.join(job.folder, file)))) {
    const some = await runPylint(job, [...settings, ...files]);
    if (some.status === "failed") return some;
    messages.push(...some.messages);
  }
  return reportOf(job, messages, known);
}

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
  const enabled = ["E", "F", ...warnings, ...(options.enable ?? []), ...ON_COMMENTS];
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

async function runPylint({ run, scratch }: Job, args: readonly string[]) {
  const output = outputOf(await run(["pylint", ...args], pythonRun(scratch)), "pylint", [0]);
  if (output.status === "failed") return output;
  const json = parseJson(output.stdout, "pylint");
  if (json.status === "failed") return json;
  const parsed = REPORT.safeParse(json.value);
  if (parsed.success) return { status: "ran", messages: parsed.data.messages } as const;
  return failed(
    "bad-output",
    `the output of pylint is not what it used to be: ${z.prettifyError(parsed.error).slice(0, 300)}`,
  );
}
