import { describe, expect, test } from "vitest";
import type { ReportStyle } from "../../src/report/reporter.ts";
import { github } from "../../src/report/github.ts";
import { html } from "../../src/report/html.ts";
import { json, jsonReport } from "../../src/report/json.ts";
import { sarif } from "../../src/report/sarif.ts";
import { terminal } from "../../src/report/terminal.ts";
import { HOSTILE, hostileRun } from "./hostile.ts";

const STYLE: ReportStyle = { colour: false, verbosity: "verbose", width: 80 };
const STYLES_OF_OURS = /\u001b\[(?:1|2|4|22|24|3[1-69])m/g;
/** Emoji of the fixture, which keep their joiner. */
const EMOJI = /👩‍💻/gu;
const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\p{Surrogate}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]|[\ufff9-\ufffb]/u;

/** What GitHub's runner would take for a command: `::name …::` at the start of a line, `##[name …]` anywhere. */
function runnerCommands(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith("::") || line.includes("##["));
}

function unseenIn(text: string): string | undefined {
  return UNSEEN.exec(text.replace(EMOJI, ""))?.[0];
}

test("there are enough of them", () => {
  expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(120);
});

describe.each(["quiet", "normal", "verbose"] as const)("terminal, %s", (verbosity) => {
  test.each(HOSTILE)("%j", (text) => {
    for (const colour of [false, true]) {
      const report = terminal.render(hostileRun(text), { ...STYLE, verbosity, colour });
      expect(unseenIn(report.replace(STYLES_OF_OURS, ""))).toBeUndefined();
      expect(runnerCommands(report)).toEqual([]);
    }
  });
});

test.each(HOSTILE)("json: %j", (text) => {
  const run = hostileRun(text);
  const report = json.render(run, STYLE);
  expect(unseenIn(report)).toBeUndefined();
  expect(runnerCommands(report)).toEqual([]);
  expect(JSON.parse(report)).toEqual(JSON.parse(JSON.stringify(jsonReport(run))));
});

test.each(HOSTILE)("sarif: %j", (text) => {
  const report = sarif.render(hostileRun(text), STYLE);
  expect(unseenIn(report)).toBeUndefined();
  expect(runnerCommands(report)).toEqual([]);
  const { results } = (JSON.parse(report) as { runs: [{ results: { message: { text: string } }[] }] }).runs[0];
  for (const { message } of results) expect(message.text).not.toContain("](");
});

/** As the runner reads a line: command, properties, data. */
const COMMAND =
  /^::(error|warning|notice) ((?:file|line|endLine|col|endColumn|title)=[^:,]*(?:,(?:file|line|endLine|col|endColumn|title)=[^:,]*)*)::/;

test.each(HOSTILE)("github: %j", (text) => {
  const report = github.render(hostileRun(text), STYLE);
  const lines = report.trimEnd().split("\n");
  const benign = github.render(hostileRun("harmless"), STYLE).trimEnd().split("\n");
  expect(unseenIn(report)).toBeUndefined();
  expect(report).not.toContain("##[");
  expect(lines).toHaveLength(benign.length);
  expect(lines.slice(0, -1).filter((line) => !COMMAND.test(line))).toEqual([]);
  expect(lines.at(-1)).toMatch(/^provenfix: /);
});

test.each(HOSTILE)("html: %j", (text) => {
  const page = html.render(hostileRun(text), STYLE);
  const data = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
  expect(data).not.toMatch(/[<>&]/);
  expect(unseenIn(page)).toBeUndefined();
  const strings = stringsOf(JSON.parse(data));
  expect(strings.filter((string) => UNSEEN.test(string.replace(/[\n\t]/g, "").replace(EMOJI, "")))).toEqual([]);
});

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
