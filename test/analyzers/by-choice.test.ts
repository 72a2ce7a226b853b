import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lookersOf, uncheckedByChoice } from "../../src/analyzers/by-choice.ts";
import { embedded } from "../../src/analyzers/embedded.ts";
import { gosec } from "../../src/analyzers/gosec/gosec.ts";
import { analyzersOf, configurable } from "../../src/analyzers/list.ts";
import { type Addition, RECOMMENDATIONS } from "../../src/analyzers/recommendations.ts";
import { languagesOfRules } from "../../src/analyzers/semgrep/languages.ts";
import { semgrep } from "../../src/analyzers/semgrep/semgrep.ts";
import { defaultConfig } from "../../src/config/defaults.ts";
import { createFolder } from "../support/repository.ts";
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

const standard = defaultConfig(configurable);
const here = process.cwd();

test("files of languages that nothing reads are counted, each with what would read them", async () => {
  const found = uncheckedByChoice(
    [...PATHS, "app.py", "app.js", "README.md", "docs/ci.yml"],
    await lookersOf(embedded, standard, here),
  );
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

test("what an enabled analyzer reads is not among them; a search for secrets reads no language", async () => {
  const found = uncheckedByChoice(PATHS, await lookersOf([...embedded, gosec], standard, here));
  expect(found.map(({ language }) => language)).not.toContain("Go");
  expect(found).toHaveLength(8);
});

function textOf(add: Addition): string {
  if ("example" in add) return readFileSync(add.example, "utf8");
  return `analyzers: { ${"lines" in add ? add.lines : `semgrep: { config: [${add.semgrep}] }`} }\n`;
}

test.each(
  RECOMMENDATIONS.filter(({ language }) => language !== "Svelte").map(
    (one) => [one.language, textOf(one.add)] as const,
  ),
)("what doctor says to add for %s is a configuration that reads such files", async (language, text) => {
  const config = parseConfig({ name: "x", text }, configurable);
  const enabled = (await analyzersOf(config)).filter(({ name }) => config.analyzers[name]?.enabled === true);
  const samples = ["a.kt", "a.scala", "A.cs", "a.rs", "a.swift", "a.vue", "a.html", "a.ejs", ...PATHS];
  const own = samples.filter((path) => RECOMMENDATIONS.find(({ files }) => files.test(path))?.language === language);
  expect(own.length).toBeGreaterThan(0);
  expect(uncheckedByChoice(own, await lookersOf(enabled, config, here))).toEqual([]);
});

test("a script without an extension is known by its first line", async () => {
  const lines = {
    deploy: "#!/bin/bash -e",
    task: "#!/usr/bin/env -S A=b ruby -w",
    app: "#!/usr/bin/python3",
    web: "#!/usr/bin/env node",
    notes: "text",
    sushi: "#!/bin/sushi",
  };
  const found = uncheckedByChoice(
    Object.keys(lines),
    await lookersOf(embedded, standard, here),
    new Map(Object.entries(lines)),
  );
  expect(found.map(({ language, files }) => `${files} ${language}`)).toEqual(["1 Ruby", "1 shell"]);
});

test("components and templates are counted", async () => {
  const paths = ["a.vue", "b.svelte", "c.html", "d/e.EJS"];
  const found = uncheckedByChoice(paths, await lookersOf(embedded, standard, here));
  expect(found.map(({ language, files }) => `${files} ${language}`)).toEqual([
    "1 Vue",
    "1 Svelte",
    "2 HTML and templates",
  ]);
});

test("Semgrep reads the languages that its rules are for", async () => {
  await using folder = await createFolder();
  folder.write("rules/python.yml", "rules: [{id: a, languages: [python], pattern: f(...)}]\n");
  folder.write("rules/deep/go.yaml", "rules: [{id: b, languages: [go, bash], pattern: f(...)}]\n");
  folder.write("rules/broken.yml", "rules: [");
  folder.write("regex.yml", "rules: [{id: c, languages: [regex], pattern-regex: f}]\n");
  const languages = (...config: string[]) => {
    const found = languagesOfRules(config, folder.root);
    return found === "all" ? found : [...found].toSorted();
  };
  expect(languages("rules/python.yml")).toEqual([]);
  expect(languages("rules")).toEqual(["Go", "shell"]);
  expect(languages("rules", "regex.yml")).toBe("all");
  expect(languages("p/python", "p/java", "r/ruby.lang.security")).toEqual(["Java", "Ruby"]);
  expect(languages("p/default")).toBe("all");
  expect(languages("nowhere.yml", "p/django")).toEqual([]);
  const options = { ...semgrep.defaults, config: ["rules/python.yml"] };
  const on = { ...standard.analyzers["semgrep"], enabled: true, onError: "fail" as const, options };
  const config = { ...standard, analyzers: { ...standard.analyzers, semgrep: on } };
  const lookers = await lookersOf(
    (await analyzersOf(config)).filter(({ name }) => name === "semgrep"),
    config,
    folder.root,
  );
  expect(uncheckedByChoice(PATHS, lookers)).toHaveLength(9);
});
