import type { ExternalAnalyzer } from "../analyzer.ts";
import { askVersion } from "../external/output.ts";
import { isPython } from "../external/python.ts";
import type { BanditOptions } from "./options.ts";

export const bandit: ExternalAnalyzer<BanditOptions> = {
  kind: "external",
  name: "bandit",
  summary: "Python: Bandit",
  program: "bandit",
  handles: isPython,
  configFiles: [".bandit", "bandit.yaml", "bandit.yml", "bandit.toml", "pyproject.toml"],
  context: ({ config }) => (config === undefined ? [] : [`/${config}`]),
  perFile: true,
  install: "pipx install bandit",
  options: (zod) =>
    zod.strictObject({
      config: zod
        .string()
        .min(1)
        .optional()
        .describe("Bandit's configuration file in the repository, for trustConfig: true. Default: the usual names."),
    }),
  defaults: {},
  rules: async () => (await import("../metadata/metadata.ts")).metadataOf("bandit"),
  version: (run) => askVersion(run, ["bandit", "--version"]),
  check: async (job) => (await import("./check.ts")).checkWithBandit(job),
};
