/** Test runners of other ecosystems, as far as this machine has them or a registry gives them. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, symlinkSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));

export function has(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

export const hasPytest = has("python3", "-c", "import pytest");

/** The `node_modules` of a fresh installation of these packages, kept for the next run; undefined without a registry. */
export function npmPackages(...packages: string[]): string | undefined {
  const folder = path.join(PROJECT, ".cache", `npm-${packages.join("+").replaceAll(/[^\w@.+-]/g, "_")}`);
  const modules = path.join(folder, "node_modules");
  if (existsSync(modules)) return modules;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  const args = ["install", "--prefix", making, "--no-audit", "--no-fund", "--ignore-scripts", ...packages];
  if (spawnSync("npm", args, { stdio: "ignore", timeout: 120_000 }).status !== 0) return undefined;
  if (!existsSync(folder)) renameSync(making, folder);
  return existsSync(modules) ? modules : undefined;
}

/** Links to packages that are installed elsewhere. */
export function linkPackages(root: string, from: string, ...names: string[]): void {
  mkdirSync(path.join(root, "node_modules/.bin"), { recursive: true });
  for (const name of names) {
    symlinkSync(path.join(from, name), path.join(root, "node_modules", name));
    symlinkSync(path.join(from, ".bin", name), path.join(root, "node_modules/.bin", name));
  }
}

export const OWN_MODULES = path.join(PROJECT, "node_modules");
