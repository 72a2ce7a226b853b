/**
 * Builds `dist/`: the bundle that hook, Action and CLI share. Deterministic: the same sources and lock file give the
 * same bytes, so that CI can rebuild and compare.
 */
import { createHash } from "node:crypto";
import { builtinModules } from "node:module";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { thirdPartyNotices } from "./third-party-notices.mjs";
import { together } from "./together.mjs";
import { esbuildYaml } from "./yaml-modules.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const outdir = path.join(root, process.argv[2] ?? "dist");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** Copied beside the chunks, uncompressed: reading a raw file starts faster than inflating one. */
const ASSETS = [
  "@astral-sh/ruff-wasm-nodejs/ruff_wasm_bg.wasm",
  "@ast-grep/wasm/wasm_bg.wasm",
  "web-tree-sitter/web-tree-sitter.wasm",
  "tree-sitter-javascript/tree-sitter-javascript.wasm",
  "tree-sitter-typescript/tree-sitter-typescript.wasm",
  "tree-sitter-typescript/tree-sitter-tsx.wasm",
  "tree-sitter-python/tree-sitter-python.wasm",
  "tree-sitter-go/tree-sitter-go.wasm",
  "tree-sitter-java/tree-sitter-java.wasm",
  "tree-sitter-ruby/tree-sitter-ruby.wasm",
  "tree-sitter-php/tree-sitter-php.wasm",
  "tree-sitter-rust/tree-sitter-rust.wasm",
  "tree-sitter-c/tree-sitter-c.wasm",
];

/**
 * Node's own modules as values instead of ES modules: for an import of `node:fs` Node evaluates all that it exports, its
 * streams and promises too, which no hook needs. 20 ms of main and thread.
 */
const builtins = {
  name: "builtins",
  setup({ onResolve, onLoad }) {
    const names = new Set(builtinModules);
    onResolve({ filter: /./ }, ({ path: name, kind, importer }) => {
      const isBuiltin = names.has(name.replace(/^node:/, ""));
      // What is imported dynamically may be taken apart by name, which only an ES module allows.
      if (!isBuiltin || kind === "dynamic-import") return undefined;
      // Packages have theirs, so that none cuts ours out of the file where they are wanted: see `together`.
      return { path: name, namespace: "builtin", suffix: importer.includes("node_modules") ? "?package" : "" };
    });
    onLoad({ filter: /./, namespace: "builtin" }, ({ path: name }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(name)});`,
    }));
  },
};

/** Stands in the code for the hash of all code, which only the finished bundle has. */
const BUILD_ID = "0000build-id0000";

/** @param {Record<string, string>} entryPoints */
const bundle = (entryPoints, plugins = []) =>
  build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    chunkNames: "chunk-[hash]",
    legalComments: "none",
    charset: "utf8",
    minifySyntax: true,
    define: { __VERSION__: JSON.stringify(version), __BUILD_ID__: JSON.stringify(BUILD_ID) },
    plugins: [...plugins, builtins, esbuildYaml],
    logLevel: "warning",
  });

// Apart, so that neither is cut into small chunks for the sake of what they share: each file costs a millisecond to load.
const results = [
  await bundleTogether({ index: "src/main.ts" }, "src/cli.ts"),
  await bundleTogether({ worker: "src/analyzers/worker.ts" }, "src/analyzers/worker.ts"),
];
const outputFiles = results.flatMap((result) => result.outputFiles);
const inputs = results.flatMap((result) => Object.keys(result.metafile.inputs));

const digest = createHash("sha256");
for (const file of outputFiles.toSorted((a, b) => (a.path < b.path ? -1 : 1))) digest.update(file.contents);
const buildId = digest.digest("hex").slice(0, BUILD_ID.length);

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
for (const file of outputFiles) writeFileSync(file.path, file.text.replaceAll(BUILD_ID, buildId));
for (const asset of ASSETS)
  copyFileSync(path.join(root, "node_modules", asset), path.join(outdir, path.basename(asset)));
const packages = ASSETS.map((asset) =>
  asset
    .split("/")
    .slice(0, asset.startsWith("@") ? 2 : 1)
    .join("/"),
);
await bundleRuff();
writeFileSync(path.join(outdir, "THIRD-PARTY-NOTICES"), thirdPartyNotices(root, inputs, packages));
chmodSync(path.join(outdir, "index.js"), 0o755);

/** Twice, for only the first result tells what is loaded on demand. */
async function bundleTogether(entryPoints, core) {
  const { metafile } = await bundle(entryPoints);
  return bundle(entryPoints, [together(root, metafile.inputs, core)]);
}

/**
 * Ruff's loader is CommonJS in a folder of ES modules, hence `.cjs`; it also shows its WebAssembly instance, into which
 * `src/analyzers/python/snapshot.ts` puts the memory of a workspace made here.
 */
async function bundleRuff() {
  const loader = path.join(outdir, "ruff_wasm.cjs");
  const original = readFileSync(path.join(root, "node_modules/@astral-sh/ruff-wasm-nodejs/ruff_wasm.js"), "utf8");
  // The 10 MB that were read must not stay in memory once they are compiled.
  const compiled = original.replace(
    /const wasmBytes = (.*);\nconst wasmModule = new WebAssembly\.Module\(wasmBytes\);/,
    "const wasmModule = new WebAssembly.Module($1);",
  );
  if (compiled === original) throw new Error("ruff_wasm.js is not what it was: see bundleRuff");
  writeFileSync(loader, `${compiled}\nexports.instance = wasm;\n`);
  const { outputFiles: code } = await build({
    entryPoints: [path.join(root, "src/analyzers/python/snapshot.ts")],
    bundle: true,
    write: false,
    format: "esm",
  });
  const { takeSnapshot } = await import(`data:text/javascript,${encodeURIComponent(code[0].text)}`);
  const { default: ruff } = await import(pathToFileURL(loader));
  writeFileSync(path.join(outdir, "ruff_snapshot.bin"), takeSnapshot(ruff));
}
