import { expect, test } from "vitest";
import { escapeControl, escapeLine, safeJson, scriptJson } from "../../src/report/escape.ts";

test.each([
  ["plain text, ü, 名前, é", "plain text, ü, 名前, é"],
  ["\u001b[31m\u0007", "\\x1b[31m\\x07"],
  ["a\nb\rc\td\0", "a\\nb\\rc\\td\\x00"],
  ["\u009b\u007f", "\\x9b\\x7f"],
  ["\u202egnp.exe", "\\u202egnp.exe"],
  ["\u{e0041}", "\\u{e0041}"],
  ["\ud800", "\\ud800"],
  ["##[error]", "##\\x5berror]"],
  ["👩‍💻 👍🏽 ❤️ 1️⃣ 🏳️‍🌈 🇩🇪", "👩‍💻 👍🏽 ❤️ 1️⃣ 🏳️‍🌈 🇩🇪"],
  ["a\u200db", "a\\u200db"],
  ["a\ufe0f", "a\\ufe0f"],
])("%j in one line", (text, shown) => {
  expect(escapeLine(text)).toBe(shown);
});

test("text of several lines keeps them", () => {
  expect(escapeControl("a\n\tb\u001b\r\n")).toBe("a\n\tb\\x1b\\r\n");
});

test("JSON is exact and visible", () => {
  const value = { text: "\u001b\u009b\u202e\u{e0041}\u2028\ud800##[error]👩‍💻<&>" };
  for (const text of [safeJson(value), scriptJson(value)]) {
    expect(JSON.parse(text)).toEqual(value);
    expect(text.replaceAll("\n", "")).toMatch(/^[\x20-\x7e\u{1f000}-\u{1ffff}]*$/u);
  }
  expect(safeJson(value)).toContain("<&>");
  expect(scriptJson(value)).not.toMatch(/[<>&\n]/);
});
