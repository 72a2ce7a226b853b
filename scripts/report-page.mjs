/**
 * Bundles `src/report/html/page/` into `src/report/html/page.ts`, the script and style that each HTML report carries in
 * itself. Run it after a change there: `node scripts/report-page.mjs`. A test holds the two together.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "src/report/html");
export const GENERATED = path.join(folder, "page.ts");

/** @param {string} entry relative to the folder */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: folder,
    outdir: folder,
    bundle: true,
    write: false,
    format: "iife",
    target: ["es2022", "chrome110", "firefox121", "safari16"],
    minifyWhitespace: true,
    minifySyntax: true,
    charset: "ascii",
    logLevel: "warning",
  });
  return outputFiles[0].text;
}

/** Single-quoted, as the formatter wants it of a text with many double quotes. */
function literal(text) {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

export async function generatePage() {
  const [script, style] = await Promise.all([bundle("page/main.js"), bundle("page/page.css")]);
  return [
    "/** Generated from `page/` by `node scripts/report-page.mjs`: change it there. */",
    `export const script =\n  ${literal(script)};`,
    `export const style =\n  ${literal(style)};\n`,
  ].join("\n\n");
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(GENERATED, await generatePage());
}
