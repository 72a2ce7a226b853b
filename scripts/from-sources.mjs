/** Values that only the TypeScript sources know, for scripts that write files from them. */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { esbuildYaml } from "./yaml-modules.mjs";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * @param {string} source a TypeScript module; paths relative to the project
 * @returns {Promise<Record<string, unknown>>} its exports
 */
export async function fromSources(source) {
  // Inside the project, so that its imports of packages resolve.
  const bundle = path.join(root, ".cache", `sources-${process.pid}.mjs`);
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
    return await import(pathToFileURL(bundle).href);
  } finally {
    rmSync(bundle);
  }
}
