/**
 * The analyzers that `scripts/setup-tools.sh` installs. Where one is not there its tests are skipped, and the reason is printed;
 * in CI that is a failure: a test that nobody runs proves nothing.
 *
 *     const bandit = tool("bandit");
 *     describe.skipIf(bandit.missing)("bandit", () => { … bandit.path … });
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

const FOLDERS = {
  bandit: ".venv/bin",
  ruff: ".venv/bin",
  pylint: ".venv/bin",
  semgrep: ".venv/bin",
  njsscan: ".venv/bin",
  zizmor: ".venv/bin",
  flawfinder: ".venv/bin",
  "pre-commit": ".venv/bin",
  pytest: ".venv/bin",
  cppcheck: ".venv/bin",
  gosec: ".cache/tools/bin",
  gitleaks: ".cache/tools/bin",
  actionlint: ".cache/tools/bin",
  "check-jsonschema": ".cache/tools/schema/bin",
  spotbugs: ".cache/tools/spotbugs",
  eslint: ".cache/tools/eslint/node_modules/.bin",
} as const;

export interface Tool {
  /** Absolute. */
  path: string;
  /** The folder that it is in, for PATH. */
  folder: string;
  missing: boolean;
}

export function tool(name: keyof typeof FOLDERS): Tool {
  const folder = path.join(PROJECT, FOLDERS[name]);
  const file = path.join(folder, name);
  const missing = !existsSync(file);
  if (missing && process.env["CI"] === "true") {
    throw new Error(`${name} is not at ${file}: see what \`bash scripts/setup-tools.sh\` says`);
  }
  if (missing)
    console.warn(`SKIPPED: tests with ${name}, which is not installed; \`bash scripts/setup-tools.sh\` does it`);
  return { path: file, folder, missing };
}
