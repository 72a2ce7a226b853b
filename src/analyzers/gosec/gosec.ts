/** Go: gosec, module by module. */
import type { ExternalAnalyzer } from "../analyzer.ts";
import { askVersion } from "../external/output.ts";
import type { GosecOptions } from "./options.ts";

export const gosec: ExternalAnalyzer<GosecOptions> = {
  kind: "external",
  name: "gosec",
  summary: "Go: gosec, over whole modules",
  program: "gosec",
  // Go itself takes no other spelling for a source.
  handles: (path) => path.endsWith(".go"),
  // Types are known only where the whole module is there, its vendored modules included. Embedded files have stand-ins.
  context: () => ["**/*.go", "**/go.mod", "**/go.sum", "**/go.work", "**/go.work.sum", "**/vendor/modules.txt"],
  // Another file of the package can change what a call means.
  perFile: false,
  // Dependencies are where Go has put them; nothing is downloaded.
  passes: ["HOME", "GOPATH", "GOMODCACHE", "GOCACHE", "GOROOT", "LOCALAPPDATA", "USERPROFILE"],
  install: "go install github.com/securego/gosec/v2/cmd/gosec@latest",
  options: (zod) =>
    zod.strictObject({
      tags: zod
        .array(zod.string().regex(/^[\w.!]+$/))
        .optional()
        .describe("Go build tags. Default: none."),
      exclude: zod
        .array(zod.string().regex(/^G\d{3}$/))
        .optional()
        .describe("Rules to leave out, such as G104. Default: none."),
    }),
  defaults: {},
  rules: async () => (await import("../metadata/metadata.ts")).metadataOf("gosec"),
  // A gosec that was built by `go install` calls itself `dev`.
  async version(run) {
    const said = await askVersion(run, ["gosec", "-version"]);
    return said.kind === "found" ? said : (await import("./version.ts")).unnumbered(run, said);
  },
  check: async (job) => (await import("./check.ts")).checkWithGosec(job),
};
