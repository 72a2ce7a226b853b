/** Writes `schema.json`, which editors check `.provenfix.yml` with, from the one zod schema. A test says when it is due. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { esbuildYaml } from "./yaml-modules.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
// Inside the project, so that its imports of packages resolve.
const bundle = path.join(root, ".cache", `schema-${process.pid}.mjs`);

const source = `
  import { analyzers } from "./src/analyzers/list.ts";
  import { jsonSchema } from "./src/config/schema.ts";
  export const schema = jsonSchema(analyzers);
`;

mkdirSync(path.dirname(bundle), { recursive: true });
await build({
  stdin: { contents: source, resolveDir: root, loader: "ts" },
  absWorkingDir: root,
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  plugins: [esbuildYaml],
  logLevel: "error",
});
try {
  const { schema } = await import(pathToFileURL(bundle).href);
  writeFileSync(path.join(root, "schema.json"), `${JSON.stringify(schema, null, 2)}\n`);
} finally {
  rmSync(bundle);
}
