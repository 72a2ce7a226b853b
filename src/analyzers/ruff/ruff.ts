import type { ExternalAnalyzer } from "../analyzer.ts";
import { askVersion } from "../external/output.ts";
import { isPython } from "../external/python.ts";
import type { RuffOptions } from "./options.ts";

export const ruff: ExternalAnalyzer<RuffOptions> = {
  kind: "external",
  name: "ruff",
  summary: "Python: an installed Ruff, instead of the one within",
  program: "ruff",
  handles: isPython,
  configFiles: () => ["ruff.toml", ".ruff.toml", "pyproject.toml"],
  perFile: true,
  replaces: { analyzer: "python", options: { ruff: false } },
  install: "pipx install ruff",
  options: (zod) =>
    zod.strictObject({
      select: zod
        .array(zod.string().regex(/^[A-Z]+\d*$/))
        .min(1)
        .optional()
        .describe("Which rules: codes, or what they begin with. Default: [S]."),
      preview: zod.boolean().optional().describe("Whether rules count that Ruff calls unstable. Default: false."),
    }),
  defaults: {},
  rules: async () => (await import("../metadata/metadata.ts")).metadataOf("ruff"),
  version: (run) => askVersion(run, ["ruff", "--version"]),
  check: async (job) => (await import("./check.ts")).checkWithRuff(job),
};
