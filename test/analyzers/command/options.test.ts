import { expect, test } from "vitest";
import { configurable } from "../../../src/analyzers/list.ts";
import { filled } from "../../../src/analyzers/command/placeholders.ts";
import { inFileForm } from "../../../src/config/effective.ts";
import { parseConfig } from "../../../src/config/parse.ts";

const parse = (text: string) => parseConfig({ name: "c.yml", text }, configurable);

test.for([
  ["tool: {command: tool scan}", 'is a text; write it as a list, such as ["tool", "scan", "{files}"]'],
  ["tool: {command: []}", "analyzers.tool.command"],
  ["tool: {command: [./tool]}", "a path that depends on the folder"],
  ["tool: {command: [node_modules/.bin/tool]}", "say under path where it is"],
  ['tool: {command: ["{files}"]}', "has a placeholder for its program"],
  ['tool: {command: [tool, "--in={files}"]}', "it must be an item of its own"],
  ["tool: {command: [tool, .], exitCodes: {clean: [256]}}", "analyzers.tool.exitCodes.clean[0]"],
  ["tool: {command: [tool, .], severities: {Major: bad}}", "must be one of critical, high, medium, low, note"],
  ["tool: {command: [tool, .], cwe: {X: '79'}}", "must be a CWE such as CWE-79"],
  ["tool: {command: [tool, .], env: ['A=b']}", "must be the name of a variable"],
  ["tool: {command: [tool, .], fils: [a]}", 'unknown key "fils" in analyzers.tool; did you mean "files"?'],
  ["tool: {command: [tool, .], files: ['!a']}", "starts with !"],
  ["Tool X: {command: [tool, .]}", "is no name of an analyzer"],
  ["none: {command: [tool, .]}", "has a meaning of its own"],
  [
    'tool: {command: [tool, "{nope}"]}',
    "has {nope}, which stands for nothing; the placeholders are {files}, {directory}",
  ],
  ['tool: {command: [tool, "{file}"]}', "has {file}, which stands for nothing"],
  ['tool: {command: [tool, "--in={Files}"]}', "has {Files}, which stands for nothing"],
  ["tool: {command: [tool, scan]}", "names no files to look at: it needs {files}, {file-list} or {directory}"],
  ['tool: {command: [tool, ., "{output}"], prepare: [[make, "{files}"]]}', "use {file-list}"],
  ['tool: {command: [tool, .], version: [tool, "{directory}"]}', "it is asked without files"],
  ["pyton: true", 'unknown key "pyton" in analyzers; did you mean "python"?'],
  ["tool: {files: [a]}", 'unknown key "tool" in analyzers'],
] as const)("%s is refused", ([text, message]) => {
  expect(() => parse(`analyzers:\n  ${text}\n`)).toThrow(message);
});

test("what is given, over the defaults; and the effective form reads back as the same", () => {
  const config = parse('analyzers: {tool: {command: [tool, "{files}"], exitCodes: {findings: [3]}, timeout: 90s}}');
  expect(config.analyzers["tool"]).toMatchObject({
    enabled: true,
    external: { timeout: 90 },
    options: { command: ["tool", "{files}"], prepare: [], env: [] },
  });
  const again = parse(JSON.stringify(inFileForm(config)));
  expect(again.analyzers["tool"]).toEqual(config.analyzers["tool"]);
});

function messageOf(text: string): string {
  try {
    parse(text);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

test("a slip is told once, with what was meant", () => {
  expect(messageOf("analyzers: {mytool: {comand: [a, .]}}")).toMatch(
    /^c\.yml:1:\d+: unknown key "comand" in analyzers\.mytool; did you mean "command"\?$/,
  );
  for (const text of ["mytool: true", "mytool: {files: [a]}", "mytool: {onError: wrn}"]) {
    expect(messageOf(`analyzers: {${text}}`)).toMatch(
      /^[^\n]* unknown key "mytool" in analyzers; valid keys: python, [^\n]*, or a name of your own with a `command`$/,
    );
  }
});

test.for([
  ["{files}"],
  ["--in={directory}"],
  ["@{file-list}"],
  ["."],
  ["./..."],
  ["{directory}", '{"rules": {"a": {}}}', "{}", "{{json .}}", "{{name}}", "{2,3}", "*.{js,ts}"],
])("%j is an argument list", (args) => {
  const config = parse(JSON.stringify({ analyzers: { tool: { command: ["tool", ...args] } } }));
  expect(config.analyzers["tool"]?.options).toMatchObject({ command: ["tool", ...args] });
});

test("placeholders: each file is an argument of its own, and none is an option", () => {
  const values = { directory: "/d", output: "/o", scratch: "/s", cache: "/c", fileList: "/l" };
  const argv = ["tool", "--out={output}", "{files}", "{file-list}", "{unknown}", "{cache}/db"];
  expect(filled(argv, values, ["a b.c", "--exec=x", "$(id)"])).toEqual([
    "tool",
    "--out=/o",
    "a b.c",
    "./--exec=x",
    "$(id)",
    "/l",
    "{unknown}",
    "/c/db",
  ]);
});
