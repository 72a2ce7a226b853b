/** The entries for programs that no registry carries, with programs that take exactly the command lines of the originals. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createRepository } from "../support/repository.ts";

const EXAMPLES = path.resolve(import.meta.dirname, "../../examples/analyzers");

/** Ends with 2 for any command line but these; `{}` in them stands for one absolute path. `write` gets the last one. */
function player(commands: readonly { argv: string; does?: string; code?: number }[]): string {
  const patterns = commands.map(({ argv, does = "", code = 0 }) => ({ argv, does, code }));
  return `
    import fs from "node:fs";
    const argv = process.argv.slice(2);
    const matches = (pattern) => {
      const words = pattern.split(" ");
      return words.length === argv.length && words.every((word, at) => {
        const [before, after] = word.split("{}");
        return after === undefined ? word === argv[at] : argv[at].startsWith(before + "/") && argv[at].endsWith(after);
      });
    };
    const played = ${JSON.stringify(patterns)}.find(({ argv: pattern }) => matches(pattern));
    if (played === undefined) { process.stderr.write("unknown command line: " + argv.join(" ")); process.exit(2); }
    const need = (name) => { if (!fs.existsSync(name)) { process.stderr.write(name + " is missing"); process.exit(3); } };
    new Function("fs", "argv", "need", "process", played.does)(fs, argv, need, process);
    process.exitCode = played.code;`;
}

async function repositoryWith(example: string, programs: Record<string, string>) {
  const repository = await createRepository();
  const bin = path.join(path.dirname(repository.root), "bin");
  mkdirSync(bin);
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(path.join(bin, `${name}.mjs`), text);
    writeFileSync(path.join(bin, name), `#!/bin/sh\nexec "${process.execPath}" "${bin}/${name}.mjs" "$@"\n`, {
      mode: 0o755,
    });
  }
  repository.env["PATH"] = `${bin}${path.delimiter}${repository.env["PATH"]}`;
  repository.write(".provenfix.yml", readFileSync(path.join(EXAMPLES, `${example}.yml`), "utf8"));
  const scan = () => {
    const { code, stdout, stderr } = repository.run("scan", "--all", "--analyzers", example, "-f", "json");
    if (!stdout.startsWith("{")) throw new Error(stdout + stderr);
    return { code, report: JSON.parse(stdout) };
  };
  return { repository, scan };
}

const log = (name: string, results: object[]) =>
  JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name } }, results }] });

const result = (ruleId: string, level: string, uri: string, line: number) => ({
  ruleId,
  level,
  message: { text: ruleId },
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: line } } }],
});

test("Bearer", async () => {
  const output = log("Bearer", [result("javascript_lang_dangerous_insert_html", "error", "a.js", 1)]);
  const bearer = player([
    { argv: "bearer version".slice(7), does: `process.stdout.write("bearer version 1.51.1")` },
    {
      argv: "scan {} --format=sarif --output={}.sarif --quiet --disable-version-check --exit-code=1",
      does: `need(argv[1] + "/a.js"); fs.writeFileSync(argv[3].slice(9), ${JSON.stringify(output)})`,
      code: 1,
    },
  ]);
  const { repository, scan } = await repositoryWith("bearer", { bearer });
  await using _ = repository;
  repository.write("a.js", "help.innerHTML = text;\n");
  const { code, report } = scan();
  expect(report.analyzers).toMatchObject([{ name: "bearer", version: "bearer 1.51.1", status: "completed" }]);
  expect(report.findings).toMatchObject([{ path: "a.js", cwe: ["CWE-79"], analyzer: "bearer" }]);
  expect(code).toBe(1);
});

test("Svace: its four severities, and the CWEs of its rules", async () => {
  const output = log("Svace", [
    result("DEREF_OF_NULL.RET", "error", "src/a.c", 1),
    result("HANDLE_LEAK", "warning", "src/a.c", 2),
    result("UNREACHABLE_CODE", "note", "src/a.c", 3),
    result("REDUNDANT_COMPARISON", "none", "src/a.c", 4),
    { ...result("DOUBLE_FREE", "note", "src/a.c", 5), properties: { severity: "Major" } },
  ]);
  const svace = player([
    { argv: "--version", does: `process.stdout.write("Svace 4.0.3")` },
    { argv: "init {}", does: `fs.mkdirSync(argv[1] + "/.svace-dir")` },
    { argv: "build make", does: `need(".svace-dir"); need("Makefile"); fs.writeFileSync(".svace-dir/objects", "")` },
    { argv: "analyze", does: `need(".svace-dir/objects"); fs.writeFileSync(".svace-dir/results", "")` },
  ]);
  const svacer = player([
    {
      argv: "sarif --out-file {}.sarif --svace svace {}",
      does: `need(argv[5] + "/.svace-dir/results"); fs.writeFileSync(argv[2], ${JSON.stringify(output)})`,
    },
  ]);
  const { repository, scan } = await repositoryWith("svace", { svace, svacer });
  await using _ = repository;
  repository.write("Makefile", "all:\n");
  repository.write("src/a.c", "int a;\nint b;\nint c;\nint d;\nint e;\n");
  const { code, report } = scan();
  expect(report.analyzers).toMatchObject([{ name: "svace", status: "completed" }]);
  const found = report.findings.map(({ startLine, severity, cwe }: Record<string, unknown>) => [
    startLine,
    severity,
    cwe,
  ]);
  expect(found).toEqual([
    [1, "critical", ["CWE-476"]],
    [2, "high", ["CWE-772"]],
    [3, "medium", []],
    [4, "low", []],
    [5, "high", ["CWE-415"]],
  ]);
  expect(code).toBe(1);
});
