/** Parts of the sources for a benchmark that asks them in its own process. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { esbuildYaml } from "../scripts/yaml-modules.mjs";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * @param {string} name of the benchmark whose `session.ts` says what it asks
 * @returns {Promise<Record<string, unknown>>} its exports, the analyzers' thread beside them
 */
export async function loadSession(name) {
  const outdir = path.join(root, ".cache", `bench-${name}`);
  mkdirSync(outdir, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { session: `bench/${name}/session.ts`, worker: "src/analyzers/worker.ts" },
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    plugins: [esbuildYaml],
    logLevel: "error",
  });
  return import(pathToFileURL(path.join(outdir, "session.js")).href);
}
