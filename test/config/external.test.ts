/** Options of analyzers that are programs of their own. */
import { expect, test } from "vitest";
import type { ConfigurableAnalyzer } from "../../src/config/analyzer-options.ts";
import { inFileForm } from "../../src/config/effective.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { ANALYZERS } from "./analyzers.ts";

const WITH_TOOL: readonly ConfigurableAnalyzer[] = [
  ...ANALYZERS,
  {
    kind: "external",
    name: "tool",
    options: (z) => z.object({ level: z.number().optional() }),
    defaults: { level: 1 },
  },
];
const toolIn = (text: string) => parseConfig({ name: "x", text }, WITH_TOOL).analyzers["tool"];
const DEFAULTS = { timeout: 300, trustConfig: false };

test.each([
  ["", { enabled: false, onError: "fail", options: { level: 1 }, external: DEFAULTS }],
  ["analyzers: {tool: true}", { enabled: true, onError: "fail", options: { level: 1 }, external: DEFAULTS }],
  ["analyzers: {tool: {level: 2}}", { enabled: true, onError: "fail", options: { level: 2 }, external: DEFAULTS }],
  [
    "analyzers: {tool: {timeout: 1.5m, path: .venv/bin/tool, trustConfig: true, onError: warn}}",
    {
      enabled: true,
      onError: "warn",
      options: { level: 1 },
      external: { timeout: 90, path: ".venv/bin/tool", trustConfig: true },
    },
  ],
])("%s", (text, expected) => {
  expect(toolIn(text)).toEqual(expected);
  const printed = JSON.stringify(inFileForm(parseConfig({ name: "x", text }, WITH_TOOL)));
  expect(toolIn(printed)).toEqual(expected);
});

test.each([
  ["analyzers: {tool: {timeout: forever}}", "analyzers.tool.timeout: must be a time such as 90s or 5m"],
  ["analyzers: {tool: {path: ''}}", "analyzers.tool.path"],
  ["analyzers: {tool: {trustconfig: true}}", 'did you mean "trustConfig"?'],
  ["analyzers: {python: {path: x}}", 'unknown key "path"'],
])("%s is refused", (text, message) => {
  expect(() => toolIn(text)).toThrow(message);
});
