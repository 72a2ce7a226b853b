/** The bundle built with more rules than it has: every JavaScript rule several times, under other ids. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

const RULES = "src/analyzers/javascript/rules";

function multiply(folder, times) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".yml"))) {
    const rule = readFileSync(path.join(folder, name), "utf8");
    for (let copy = 2; copy <= times; copy += 1) {
      const twin = rule.replace(/^id: *(\S+)$/m, `id: $1-copy${"x".repeat(copy)}`);
      if (twin === rule) throw new Error(`${name} has no line with its id`);
      writeFileSync(path.join(folder, `${path.basename(name, ".yml")}-${copy}.yml`), twin);
    }
  }
}

/**
 * @param {{ root: string, cache: string, node: string, times: number }} options
 * @returns {string} the entry of a bundle with `times` as many JavaScript rules, built from the sources as they are now
 */
export function bundleWithRules({ root, cache, node, times }) {
  const copy = path.join(cache, `rules-${times}`);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ["src", "scripts", "package.json"])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  multiply(path.join(copy, RULES), times);
  execFileSync(node, ["scripts/build.mjs"], { cwd: copy, stdio: ["ignore", "ignore", "inherit"] });
  return path.join(copy, "dist/index.js");
}
