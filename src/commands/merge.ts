/** `provenfix merge`: the parts that `scan --shard` left, as one result. */
import path from "node:path";
import type { Command } from "./command.ts";
import { FORMATS, reportTargets } from "./report-targets.ts";
import { writeReports } from "./write-reports.ts";

export const merge: Command = {
  name: "merge",
  summary: "join the parts of a split scan",
  description:
    "Takes the JSON or SARIF reports of all parts that `scan --shard i/n` wrote, and gives what one scan would have\n" +
    "given, byte for byte. A part that is missing, or of another run, is an error.",
  arguments: [{ name: "<files...>", summary: "reports of the parts: JSON or SARIF" }],
  options: [
    { flags: "-f, --format <name>", summary: "report format; repeatable", choices: FORMATS, repeatable: true },
    {
      flags: "-o, --output <file>",
      summary: "write the preceding --format to FILE instead of standard output",
      repeatable: true,
      goesWith: "format",
    },
    { flags: "-v, --verbose", summary: "also what does not block, and each skipped file" },
    { flags: "-q, --quiet", summary: "only what blocks, one line each" },
  ],
  examples: [
    { command: "provenfix merge ../part-*.json -f sarif -o results.sarif", summary: "for code scanning" },
    { command: "provenfix merge 1.sarif 2.sarif -f sarif -f html -o page.html", summary: "two reports of it" },
  ],
  async run(args, options, host) {
    const reports = reportTargets(options["format"], options["output"]);
    const { joinParts } = await import("../stages/join-parts.ts");
    const run = joinParts(args.map((name) => ({ name, absolute: path.resolve(host.cwd, name) })));
    const verbosity = options["quiet"] === true ? "quiet" : options["verbose"] === true ? "verbose" : "normal";
    await writeReports({ ...run, root: host.cwd }, { reports, verbosity }, host);
    return run.exitCode;
  },
};
