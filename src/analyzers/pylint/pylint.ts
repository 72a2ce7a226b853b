import type { ExternalAnalyzer } from "../analyzer.ts";
import { askVersion } from "../external/output.ts";
import { isPython } from "../external/python.ts";

import { CONFIG_FILES } from "./config-files.ts";
import type { PylintOptions } from "./options.ts";

export const pylint: ExternalAnalyzer<PylintOptions> = {
  kind: "external",
  name: "pylint",
  summary: "Python: what Pylint is sure is an error, and on request its warnings on security",
  program: "pylint",
  // Of a stub beside its module it reads the module.
  handles: (path, firstLine) => !/\.pyi$/i.test(path) && isPython(path, firstLine),
  configFiles: () => CONFIG_FILES,
  // It follows imports into the other files that it is given.
  perFile: false,
  install: "pipx install pylint",
  options: (zod) => {
    const messages = zod.array(zod.string().regex(/^(?:[A-Z]\d{4}|[a-z][a-z-]+)$/)).optional();
    return zod.strictObject({
      security: zod
        .boolean()
        .optional()
        .describe("Whether warnings on security count too, such as eval-used. Default: false, only errors."),
      enable: messages.describe("More messages, by id (W1514) or symbol (unspecified-encoding)."),
      disable: messages.describe("Messages that do not count."),
    });
  },
  defaults: {},
  rules: async () => (await import("../metadata/metadata.ts")).metadataOf("pylint"),
  version: (run) => askVersion(run, ["pylint", "--version"]),
  check: async (job) => (await import("./check.ts")).checkWithPylint(job),
};
