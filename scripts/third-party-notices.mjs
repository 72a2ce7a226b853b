/** The licences of everything that the bundle carries. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** `node_modules/@a/b/c.js` → `node_modules/@a/b`; nested copies count as their own package. */
function packageFolder(input) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
  return match?.[1];
}

function notice(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const licences = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .toSorted();
  const texts = licences.map((name) => readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
  if (texts.length === 0) texts.push(`Licensed under ${manifest.license}; the package carries no licence text.`);
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${texts.join("\n\n")}\n`;
}

/**
 * @param {string} root the project's root
 * @param {string[]} inputs the metafile's input paths, relative to the root
 * @param {string[]} packages names of packages whose assets are copied rather than bundled
 * @returns {string} one section per package, in the order of their names
 */
export function thirdPartyNotices(root, inputs, packages) {
  const folders = new Set(packages.map((name) => `node_modules/${name}`));
  for (const input of inputs) {
    const folder = packageFolder(input);
    if (folder !== undefined && existsSync(path.join(root, folder, "package.json"))) folders.add(folder);
  }
  const sections = [...folders].toSorted().map((folder) => notice(path.join(root, folder)));
  return `provenfix carries the following software.\n\n${sections.join(`\n${"-".repeat(80)}\n\n`)}`;
}
