import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { embedded } from "../../src/analyzers/embedded.ts";

/** Reports name the engine; the literal in the analyzer must be what is installed and bundled. */
const PACKAGES: Record<string, string> = {
  python: "@astral-sh/ruff-wasm-nodejs",
  javascript: "@ast-grep/wasm",
  custom: "@ast-grep/wasm",
  secrets: "@secretlint/secretlint-rule-preset-recommend",
};

test.each(embedded.map(({ name, version }) => ({ name, version })))(
  "$name says its engine's version",
  ({ name, version }) => {
    const manifest = readFileSync(
      new URL(`../../node_modules/${PACKAGES[name]}/package.json`, import.meta.url),
      "utf8",
    );
    expect(version.split(" ")[1]).toBe(JSON.parse(manifest).version);
  },
);
