/** Credentials in any text file: secretlint's recommended rules, and a table for what they miss. */
import type { EmbeddedAnalyzer } from "../analyzer.ts";
import type { SecretsOptions } from "./checker.ts";

export const secrets: EmbeddedAnalyzer<SecretsOptions> = {
  kind: "embedded",
  name: "secrets",
  summary: "passwords, keys and tokens in any text file",
  version: "secretlint 12.0.0",
  handles: () => true,
  options: (z) =>
    z.strictObject({
      allow: z
        .array(z.string().refine(isPattern, "not a regular expression"))
        .default([])
        .describe("Regular expressions over whole values; what matches is listed as suppressed"),
    }),
  defaults: { allow: [] },
  rules: async () => (await import("./checker.ts")).allRules(),
  load: async (options) => (await import("./checker.ts")).secretsChecker(options),
};

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, "su").unicode;
  } catch {
    return false;
  }
}
