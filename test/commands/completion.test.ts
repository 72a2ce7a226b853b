/** In the real shells, where they are installed. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { completionScript } from "../../src/commands/completion-script.ts";
import { commands } from "../../src/commands/list.ts";
import { createFolder } from "../support/repository.ts";

const has = (shell: string) => spawnSync(shell, ["-c", "exit 0"]).status === 0;
const NAMES = commands.map((command) => command.name);

async function inShell(shell: string, script: (file: string) => string): Promise<string> {
  await using folder = await createFolder();
  const file = folder.write("completion", completionScript(shell, commands));
  const flags = { zsh: ["-f"], bash: ["--norc"], fish: ["--no-config"] }[shell] ?? [];
  const options = { encoding: "utf8", cwd: folder.root, timeout: 30_000 } as const;
  const { status, stdout, stderr } = spawnSync(shell, [...flags, "-c", script(file)], options);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

async function bash(...words: string[]): Promise<string[]> {
  const list = words.map((word) => `'${word}'`).join(" ");
  const output = await inShell(
    "bash",
    (file) =>
      `source '${file}'; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _provenfix; printf '%s\\n' "\${COMPREPLY[@]}"`,
  );
  return output.split("\n").filter((line) => line !== "");
}

async function fish(line: string): Promise<string[]> {
  const output = await inShell("fish", (file) => `source '${file}'; complete -C '${line}'`);
  return output
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split("\t")[0] ?? "");
}

/** What zsh types after a tab, in a terminal of its own. */
async function zsh(line: string): Promise<string> {
  return inShell(
    "zsh",
    (file) => `
      zmodload zsh/zpty
      zpty shell 'TERM=dumb PS1=READY zsh -f'
      zpty -w shell "autoload -Uz compinit && compinit -u -d ./dump && source '${file}' && print LOA''DED"
      zpty -r -m shell loaded '*LOADED*'
      zpty -w -n shell '${line}'$'\\t'
      zpty -w -n shell $'\\x01print -r -- "'$'\\x05"; print DO""NE\\n'
      zpty -r -m shell typed '*DONE*'
      print -r -- "$typed"
      zpty -d shell`,
  );
}

test.runIf(has("bash"))("bash completes commands, options and values", async () => {
  expect(await bash("provenfix", "")).toEqual(expect.arrayContaining(NAMES));
  expect(await bash("provenfix", "uni")).toEqual(["uninstall"]);
  expect(await bash("provenfix", "scan", "--st")).toEqual(["--staged"]);
  expect(await bash("provenfix", "scan", "--format", "sa")).toEqual(["sarif"]);
  expect(await bash("provenfix", "scan", "--output", "")).toEqual([]);
  expect(await bash("provenfix", "completion", "z")).toEqual(["zsh"]);
  expect(await bash("provenfix", "help", "doc")).toEqual(["doctor"]);
});

test.runIf(has("fish"))("fish completes commands, options and values", async () => {
  expect(await fish("provenfix ")).toEqual(expect.arrayContaining(NAMES));
  expect(await fish("provenfix uni")).toEqual(["uninstall"]);
  expect(await fish("provenfix scan --st")).toEqual(["--staged"]);
  expect(await fish("provenfix scan --format sa")).toEqual(["sarif"]);
  expect(await fish("provenfix completion z")).toEqual(["zsh"]);
});

test.runIf(has("zsh"))("zsh completes commands, options and values", async () => {
  expect(await zsh("provenfix uni")).toContain("provenfix uninstall");
  expect(await zsh("provenfix scan --st")).toContain("provenfix scan --staged");
  expect(await zsh("provenfix scan --format sar")).toContain("provenfix scan --format sarif");
});

test("every command, option and value is in each script", () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    const script = completionScript(shell, commands);
    for (const { name, options } of commands) {
      expect(script).toContain(name);
      const longNames = options.flatMap(({ flags }) => flags.match(/(?<=--)[a-z-]+/g) ?? []);
      for (const word of [...longNames, ...options.flatMap(({ choices = [] }) => choices)])
        expect(script).toContain(word);
    }
  }
});

test("another shell is told which there are", () => {
  expect(() => completionScript("powershell", commands)).toThrow('no completion for "powershell"');
  expect(() => completionScript("constructor", commands)).toThrow("no completion");
});
