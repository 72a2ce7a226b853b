import { expect, test } from "vitest";
import { admits, isChoice, refusesOnly } from "../../../src/analyzers/redos/admits.ts";

test.for<[string, readonly string[], boolean]>([
  ["^[\\s\\S]*$", ["./"], true],
  ["^(?:.|\\n)+$", [";"], true],
  ["^[\\w./-]+$", ["./"], true],
  ["^[\\w.-]+$", ["./"], false],
  ["^(?:[a-z]+/)*[a-z]+\\.txt$", ["./"], false],
  ["^[^;]{1,64}$", [";"], false],
  ["^[^;]{1,64}$", [";", "|"], true],
  ["^[a-z]+$", ["</'"], false],
  ["^(unclosed", ["./"], true],
])("%s lets one of %s through: %s", ([source, dangers, expected]) => {
  expect(admits(source, "", dangers)).toBe(expected);
});

test("a search refuses all but a list, or some of it", () => {
  expect(refusesOnly("[^a-z]", "")).toBe(true);
  expect(refusesOnly("\\W+", "")).toBe(true);
  expect(refusesOnly("[^\\s\\S]", "")).toBe(false);
  expect(refusesOnly("[^a-z]{50}", "")).toBe(false);
});

test("two half patterns", () => {
  expect(isChoice("^a|b$", "")).toBe(true);
  expect(isChoice("^(?:a|b)$", "")).toBe(false);
});
