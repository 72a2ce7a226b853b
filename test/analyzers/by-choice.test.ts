import { expect, test } from "vitest";
import { RECOMMENDATIONS, uncheckedByChoice } from "../../src/analyzers/by-choice.ts";
import { embedded } from "../../src/analyzers/embedded.ts";
import { gosec } from "../../src/analyzers/gosec/gosec.ts";
import { analyzersOf, configurable } from "../../src/analyzers/list.ts";
import { parseConfig } from "../../src/config/parse.ts";

const PATHS = [
  "a.go",
  "b/c.go",
  "src/A.java",
  "lib/x.cpp",
  "lib/x.h",
  "index.php",
  "app.rb",
  "run.sh",
  "Dockerfile",
  "docker/Dockerfile.dev",
  ".github/workflows/ci.yml",
  "action.yml",
  "main.tf",
];

test("files of languages that nothing reads are counted, each with what would read them", () => {
  const found = uncheckedByChoice([...PATHS, "app.py", "app.js", "README.md", "docs/ci.yml"], embedded);
  expect(found.map(({ language, files }) => `${files} ${language}`)).toEqual([
    "2 Go",
    "1 Java",
    "2 C and C++",
    "1 PHP",
    "1 Ruby",
    "1 shell",
    "2 Dockerfile",
    "2 workflow",
    "1 Terraform",
  ]);
  expect(found[0]).toEqual({ language: "Go", files: 2, analyzer: "gosec" });
});

test("what an enabled analyzer reads is not among them; a search for secrets reads no language", () => {
  const found = uncheckedByChoice(PATHS, [...embedded, gosec]);
  expect(found.map(({ language }) => language)).not.toContain("Go");
  expect(found).toHaveLength(8);
});

test.each(RECOMMENDATIONS.map(({ language, lines }) => [language, lines] as const))(
  "what doctor says to add for %s is a configuration that reads such files: %s",
  async (language, lines) => {
    const config = parseConfig({ name: "x", text: `analyzers: { ${lines} }\n` }, configurable);
    const enabled = (await analyzersOf(config)).filter(({ name }) => config.analyzers[name]?.enabled === true);
    const samples = ["a.kt", "a.scala", "A.cs", "a.rs", "a.swift", ...PATHS];
    const own = samples.filter((path) => RECOMMENDATIONS.find(({ files }) => files.test(path))?.language === language);
    expect(own.length).toBeGreaterThan(0);
    expect(uncheckedByChoice(own, enabled)).toEqual([]);
  },
);
