// src/analyzers/secrets/secrets.ts
var secrets = {
  kind: "embedded",
  name: "secrets",
  summary: "passwords, keys and tokens in any text file",
  version: "secretlint 12.0.0",
  handles: () => !0,
  options: (z) => z.strictObject({
    allow: z.array(z.string().refine(isPattern, "not a regular expression")).default([]).describe("Regular expressions over whole values; what matches is listed as suppressed")
  }),
  defaults: { allow: [] },
  rules: async () => (await import("./chunk-AMD3NZ2S.js")).allRules(),
  load: async (options) => (await import("./chunk-AMD3NZ2S.js")).secretsChecker(options)
};
function isPattern(source) {
  try {
    return new RegExp(source, "su").unicode;
  } catch {
    return !1;
  }
}

export {
  secrets
};
