import type { ExternalAnalyzer } from "../analyzer.ts";
import { askVersion } from "../external/output.ts";
import { isPython } from "../external/python.ts";
import { CONFIG_NAMES } from "./config-files.ts";
import type { BanditOptions } from "./options.ts";

export const bandit: ExternalAnalyzer<BanditOptions> = {
  kind: "external",
  name: "bandit",
  summary: "Python: Bandit",
  program: "bandit",
  handles: isPython,
  configFiles: ({ config }) =>
    [".bandit", ...(config === undefined ? CONFIG_NAMES : [config])].map((name) => `/${name}`),
  perFile: true,
  install: "pipx install bandit",
  options: (zod) =>
    zod.strictObject({
      config: zod
        .string()
        .min(1)
        .refine((name) => !/^[/\\]|^[A-Za-z]:|[*?[\]{}()!]|(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(name), {
          error: "must be the path of a file in the repository, relative to its top level",
        })
        .optional()
        .describe("Bandit's configuration file in the repository, for trustConfig: true. Default: the usual names."),
    }),
  defaults: {},
  rules: async () => (await import("../metadata/metadata.ts")).metadataOf("bandit"),
  version: (run) => askVersion(run, ["bandit", "--version"]),
  check: async (job) => (await import("./check.ts")).checkWithBandit(job),
};
