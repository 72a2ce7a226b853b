/** Files that break programs: huge, deep, badly encoded, empty, and no files at all. */
import { closeSync, ftruncateSync, openSync, symlinkSync, writeSync } from "node:fs";
import { expect, test } from "vitest";
import { createFolder, createRepository } from "../support/repository.ts";
import { INSECURE, scanJson, SECURE } from "./fault-helpers.ts";

const BIG = 100_000_000;
const DEPTH = 5000;

function writeBig(file: string, line: string): void {
  const block = Buffer.from(line.repeat(Math.ceil(1e6 / line.length)));
  const descriptor = openSync(file, "w");
  for (let written = 0; written < BIG; written += block.length) writeSync(descriptor, block);
  ftruncateSync(descriptor, BIG);
  closeSync(descriptor);
}

test("a file of 100 MB is skipped, by name, and the rest is checked", async () => {
  await using repository = await createRepository();
  const big = repository.write("big.py", "");
  writeBig(big, "total = 1 + 1\n");
  repository.write("app.py", INSECURE);
  repository.git("-c", "core.compression=0", "add", "--all");
  for (const selection of ["--staged", "--all"]) {
    const { code, report } = scanJson(repository, selection);
    expect(code).toBe(1);
    expect(report.skipped).toEqual([{ path: "big.py", reason: "too-large" }]);
    expect(report.summary.checkedFiles).toBe(1);
  }
});

const SHELL = "import { exec } from 'node:child_process';\nexport const run = (name) => exec(`ls ${name}`);\n";
const nested = (open: string, inner: string, close: string) => open.repeat(DEPTH) + inner + close.repeat(DEPTH);
const sum = Array.from({ length: DEPTH }, () => "a").join(" + ");

test.each([
  ["parentheses.py", `${INSECURE}x = ${nested("(", "1", ")")}\n`],
  ["lists.py", `${INSECURE}x = ${nested("[", "", "]")}\n`],
  ["sum.py", `${INSECURE}a = 1\nx = ${sum}\n`],
  ["calls.py", `${INSECURE}x = ${nested("f(", "", ")")}\n`],
  ["unary.py", `${INSECURE}x = ${"not ".repeat(DEPTH)}1\n`],
  ["parentheses.js", `${SHELL}let x = ${nested("(", "1", ")")};\n`],
  ["arrays.ts", `${SHELL}let x = ${nested("[", "", "]")};\n`],
  ["sum.ts", `${SHELL}let a = 1, x = ${sum};\n`],
  ["calls.js", `${SHELL}f${nested("(f", "", ")")};\n`],
  ["blocks.js", `${SHELL}${nested("{", "", "}")}\n`],
  ["markup.tsx", `${SHELL}let x = ${nested("<b>", "", "</b>")};\n`],
  ["types.ts", `${SHELL}let x: ${nested("Array<", "number", ">")};\n`],
])("an expression 5,000 deep in %s never reads as clean", async (name, source) => {
  await using folder = await createFolder();
  folder.write(name, source);
  folder.write("other.py", SECURE);
  const { code, report } = scanJson(folder, ".");
  expect([1, 2]).toContain(code);
  const seen = report.findings.some(({ path, cwe }) => path.endsWith(name) && cwe.includes("CWE-78"));
  const said = report.unchecked.some(({ path }) => path.endsWith(name));
  expect(seen || said).toBe(true);
});

const LATIN = Buffer.concat([Buffer.from("# -*- coding: latin-1 -*-\n# caf\xe9\n", "latin1"), Buffer.from(INSECURE)]);
const INVALID = Buffer.concat([Buffer.from("// \xff\xfe\xc3\n", "latin1"), Buffer.from(SHELL)]);

test.each([
  ["latin1.py", LATIN, 7],
  ["invalid.js", INVALID, 3],
  ["crlf.py", Buffer.from(INSECURE.replaceAll("\n", "\r\n")), 5],
  ["crlf.ts", Buffer.from(SHELL.replaceAll("\n", "\r\n")), 2],
  ["mixed.py", Buffer.from(INSECURE.replace("\n\n\n", "\r\n\n\r\n")), 5],
  ["bom.py", Buffer.from(`\uFEFF${INSECURE}`), 5],
  ["bom.ts", Buffer.from(`\uFEFF${SHELL}`), 2],
  ["no-newline.py", Buffer.from(INSECURE.trimEnd()), 5],
  ["form-feed.py", Buffer.from(`\f\n${INSECURE}`), 6],
])("in %s the finding stands on its line", async (name, bytes, line) => {
  await using repository = await createRepository();
  repository.write(name, bytes);
  repository.git("-c", "core.autocrlf=false", "add", "--all");
  for (const selection of ["--staged", "--all"]) {
    const { code, report } = scanJson(repository, selection);
    expect(code).toBe(1);
    expect(report.unchecked).toEqual([]);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ startLine: line, disposition: "blocking", cwe: expect.arrayContaining(["CWE-78"]) }),
    );
  }
});

test("empty files are checked, and clean", async () => {
  await using repository = await createRepository();
  for (const name of ["a.py", "b.js", "c.ts", "d.tsx", ".env", "e.yml", "f"]) repository.write(name, "");
  repository.git("add", "--all");
  const { code, report } = scanJson(repository, "--staged");
  expect(code).toBe(0);
  expect(report.summary).toMatchObject({ checkedFiles: 7, uncheckedFiles: 0, skippedFiles: 0 });
});

test("a pipe, a device and links that lead in circles or nowhere do not stop a scan", async () => {
  await using repository = await createRepository();
  repository.write("app.py", INSECURE);
  repository.spawn("mkfifo", "pipe.py");
  symlinkSync(".", `${repository.root}/circle`);
  symlinkSync("missing.py", `${repository.root}/nowhere.py`);
  symlinkSync("/dev/zero", `${repository.root}/device.py`);
  for (const selection of [["--all"], ["."], ["app.py", "pipe.py", "device.py", "nowhere.py"]]) {
    const { code, report } = scanJson(repository, ...selection);
    expect(code, selection.join(" ")).toBe(1);
    expect(report.summary.checkedFiles).toBe(1);
  }
});
