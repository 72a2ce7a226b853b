/** JavaScript and TypeScript: ESLint with security plugins. */
import type { ExternalAnalyzer } from "../analyzer.ts";
import { askVersion } from "../external/output.ts";
import { CONFIG_FILES, importsOf } from "./imports.ts";
import type { EslintOptions } from "./options.ts";

/** Before 9 `--no-config-lookup` does not exist. */
const OLDEST = 9;

export const eslint: ExternalAnalyzer<EslintOptions> = {
  kind: "external",
  name: "eslint",
  summary: "JavaScript and TypeScript: ESLint's security rules and plugins",
  program: "eslint",
  handles: (path) => /\.(?:[cm]?[jt]s|[jt]sx)$/i.test(path),
  configFiles: () => CONFIG_FILES,
  configImports: importsOf,
  perFile: true,
  install: "npm install --global eslint eslint-plugin-security",
  options: (zod) =>
    zod.strictObject({
      plugins: zod
        .array(zod.string().regex(/^(?:@[\w.-]+\/)?[\w.-]+$|^@[\w.-]+$/))
        .default([])
        .describe("Security plugins: security, no-unsanitized, @microsoft/sdl … Default: ESLint's own rules only."),
      nodeModules: zod
        .string()
        .min(1)
        .optional()
        .describe("The node_modules folder that holds the plugins. Inside the repository it needs trustConfig: true."),
      allRules: zod.boolean().default(false).describe("Report rules that are not about security too. Default: false."),
    }),
  defaults: { plugins: [], allRules: false },
  rules: async () => (await import("../metadata/metadata.ts")).metadataOf("eslint"),
  async version(run) {
    const said = await askVersion(run, ["eslint", "--version"]);
    if (said.kind !== "found" || Number.parseInt(said.version, 10) >= OLDEST) return said;
    return { kind: "unusable", message: `eslint ${said.version} is too old: ${OLDEST} or later is needed` };
  },
  check: async (job) => (await import("./check.ts")).checkWithEslint(job),
};
