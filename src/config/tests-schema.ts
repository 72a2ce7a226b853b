/** The schema of `tests:`. */
import { z } from "zod";
import { pathProblem } from "./globs.ts";
import { checkedText, command, quantity } from "./parts.ts";
import { REPORT_FORMATS } from "./tests.ts";
import { parseDuration, parseSize } from "./units.ts";

const MAX_TIMEOUT = 4 * 3600;
const MAX_MEMORY = 1e12;

const report = z.strictObject({
  format: z
    .enum(REPORT_FORMATS)
    .describe("junit: JUnit XML; tap: Test Anything Protocol; json: as Jest and Vitest write it."),
  path: checkedText(pathProblem)
    .optional()
    .describe("A path or glob, relative to `folder`, that the command writes. Without it: what the command prints."),
});

export const testsSchema = z
  .strictObject({
    command: command
      .optional()
      .describe("Program and arguments, no shell. Default: found from the project's manifests."),
    report: report.optional().describe("What `command` reports. Needed with `command`."),
    folder: checkedText(pathProblem).optional().describe("Where `command` runs. Default: the top level."),
    setup: command.optional().describe("Runs once in each fresh copy before the tests, such as a code generator."),
    keep: z
      .array(checkedText(pathProblem))
      .optional()
      .describe("Files and folders that git ignores and the tests need. They are copied along."),
    env: z
      .array(z.string().regex(/^\w+$/))
      .optional()
      .describe("Environment variables that the tests may see, by name."),
    timeout: quantity(parseDuration, "a time such as 90s or 10m, at most 240m", MAX_TIMEOUT)
      .optional()
      .describe("What one run of the tests may take. A number counts seconds. Default: 10m."),
    memory: quantity(parseSize, "a size such as 500MB or 8GB", MAX_MEMORY)
      .optional()
      .describe("Data that one process may hold, where the system can limit it. Default: 8GB."),
    sandbox: z
      .enum(["auto", "required", "off"])
      .optional()
      .describe("auto: what the system offers; required: without a sandbox the tests are not run. Default: auto."),
  })
  .superRefine(({ command: own, report: described }, context) => {
    if ((own === undefined) === (described === undefined)) return;
    const [key, message] = own
      ? ["command", "a `command` needs a `report`: where its results are, and in which format"]
      : ["report", "a `report` needs the `command` that writes it"];
    context.addIssue({ code: "custom", path: [key], message });
  });
