/** The entries in `examples/analyzers`: all are valid, and those whose program can be had here find what they should. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { configurable } from "../../src/analyzers/list.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { tool } from "../support/tools.ts";

const EXAMPLES = path.resolve(import.meta.dirname, "../../examples/analyzers");
const example = (name: string) => readFileSync(path.join(EXAMPLES, name), "utf8");
const entries = readdirSync(EXAMPLES).filter((name) => name.endsWith(".yml"));

test.for(entries)("%s is a valid configuration, and says how to get the program", (name) => {
  const text = example(name);
  const { analyzers } = parseConfig({ name, text }, configurable);
  expect(Object.values(analyzers).some(({ options }) => Object.hasOwn(options as object, "command"))).toBe(true);
  expect(text).toMatch(/^# \S/);
  expect(example("README.md")).toContain(`(${name})`);
});

interface Case {
  name: Parameters<typeof tool>[0];
  files: Record<string, string>;
  /** `path:line rule`, of every finding of this analyzer. */
  found: string[];
  cwe?: string;
}

const EXPRESS = `const { exec } = require("child_process");
require("express")().get("/", (req, res) => {
  exec("ls " + req.query.d, () => {});
});
`;

const JAVA = `package app;
public class Run {
  public Process run(String name) throws java.io.IOException {
    return Runtime.getRuntime().exec("sh -c " + name);
  }
}
`;

const WORKFLOW = `name: t
on: pull_request_target
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.pull_request.title }}"
`;

const CASES: Case[] = [
  {
    name: "njsscan",
    files: { "app/a.js": EXPRESS },
    found: ["app/a.js:3 generic_os_command_exec"],
    cwe: "CWE-78",
  },
  {
    name: "zizmor",
    files: { ".github/workflows/t.yml": WORKFLOW },
    found: [
      ".github/workflows/t.yml:2 zizmor/dangerous-triggers",
      ".github/workflows/t.yml:8 zizmor/template-injection",
    ],
  },
  {
    name: "flawfinder",
    files: { "src/a.c": "#include <string.h>\nvoid f(char *to, const char *from) {\n  strcpy(to, from);\n}\n" },
    found: ["src/a.c:3 FF1001"],
    cwe: "CWE-120",
  },
  {
    name: "cppcheck",
    files: { "src/a.c": "int f(void) {\n  int a[2];\n  a[5] = 1;\n  return a[0];\n}\n" },
    found: ["src/a.c:3 arrayIndexOutOfBounds"],
    cwe: "CWE-788",
  },
  {
    name: "gitleaks",
    files: {
      "conf/a.env": `TOKEN=ghp_${"4f8Kq2Zx9Lm3Nv7Bw1Rt6Yc5Hd0Js8Pa2Gu4"}\n`,
      ".gitleaks.toml": "[allowlist]\npaths = ['''.*''']\n",
    },
    found: ["conf/a.env:1 github-pat"],
  },
  {
    name: "spotbugs",
    files: { "src/main/java/app/Run.java": JAVA },
    found: ["src/main/java/app/Run.java:4 COMMAND_INJECTION"],
    cwe: "CWE-78",
  },
];

function scan(repository: Repository, name: string) {
  const { code, stdout, stderr } = repository.run("scan", "--all", "--analyzers", name, "-f", "json");
  if (!stdout.startsWith("{")) throw new Error(stdout + stderr);
  const report = JSON.parse(stdout);
  return {
    code,
    report,
    found: report.findings.map(
      (one: { path: string; startLine: number; ruleId: string }) => `${one.path}:${one.startLine} ${one.ruleId}`,
    ),
  };
}

for (const { name, files, found, cwe } of CASES) {
  const { folder, missing } = tool(name);
  describe.skipIf(missing)("with the real program", () => {
    test(`${name} finds what it should, and where`, async () => {
      await using repository = await createRepository();
      repository.env["PATH"] = `${folder}${path.delimiter}${repository.env["PATH"]}`;
      repository.write(".provenfix.yml", example(`${name}.yml`));
      for (const [file, text] of Object.entries(files)) repository.write(file, text);
      const result = scan(repository, name);
      expect(result.report.analyzers, JSON.stringify(result.report.analyzers)).toMatchObject([
        { name, status: "completed" },
      ]);
      expect(result.found).toEqual(found);
      expect(result.report.findings[0].cwe).toEqual(expect.arrayContaining(cwe === undefined ? [] : [cwe]));
      expect([0, 1]).toContain(result.code);
    });
  });
}
