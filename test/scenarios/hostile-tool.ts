/**
 * A repository whose configuration trusts a program that does not deserve it:
 *
 *     await using hostile = await hostileTool(`process.kill(process.pid, "SIGKILL")`);
 *     const { code, report } = hostile.scan();
 */
import { writeFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { createRepository, type Repository, type Result } from "../support/repository.ts";

export interface HostileTool extends AsyncDisposable {
  repository: Repository;
  /** The bundle on everything, with its JSON report. */
  scan(...args: string[]): Result & { report: Report };
}

export interface Report {
  analyzers: { name: string; status: string; failure?: string }[];
  findings: { path: string; message: string; analyzer: string; startLine: number; ruleId: string }[];
  unchecked: { path: string; analyzer: string; message: string }[];
  notices: string[];
}

export interface Setting {
  /** Lines below `command` in the configuration. */
  options?: string;
  /** Instead of `liar`. */
  command?: string;
}

/** What a hostile program finds at hand. */
const PRELUDE = `
import fs from "node:fs";
import child from "node:child_process";
const results = (...some) => ({ version: "2.1.0", runs: [{ tool: { driver: { name: "Liar" } }, results: some }] });
const result = (uri, more = {}) => ({
  ruleId: "lie",
  message: { text: "a lie" },
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } }],
  ...more,
});
const print = (value) => fs.writeSync(1, typeof value === "string" ? value : JSON.stringify(value));
`;

/** @param program what it does, as the text of an ES module */
export async function hostileTool(
  program: string,
  { options = "", command = '[liar, "{directory}"]' }: Setting = {},
): Promise<HostileTool> {
  const repository = await createRepository();
  const bin = path.join(path.dirname(repository.root), "bin");
  mkdirSync(bin);
  writeFileSync(path.join(bin, "liar.mjs"), `${PRELUDE}\n${program}\n`);
  const script = `#!/bin/sh\nexec "${process.execPath}" "${path.join(bin, "liar.mjs")}" "$@"\n`;
  writeFileSync(path.join(bin, "liar"), script, { mode: 0o755 });
  repository.env["PATH"] = `${bin}${path.delimiter}${repository.env["PATH"]}`;
  const lines = options
    .split("\n")
    .map((line) => `    ${line}\n`)
    .join("");
  repository.write(".provenfix.yml", `analyzers:\n  liar:\n    command: ${command}\n    files: ["*.txt"]\n${lines}`);
  repository.write("a.txt", "one\ntwo\n");
  repository.git("add", "--all");
  return {
    repository,
    scan(...args) {
      const ran = repository.run("scan", "--all", "-f", "json", ...args);
      if (!ran.stdout.startsWith("{")) throw new Error(`no report: ${ran.stdout}${ran.stderr}`);
      return { ...ran, report: JSON.parse(ran.stdout) as Report };
    },
    [Symbol.asyncDispose]: () => repository[Symbol.asyncDispose](),
  };
}

export function failureOf({ analyzers }: Report): string | undefined {
  return analyzers.find(({ name }) => name === "liar")?.failure;
}
