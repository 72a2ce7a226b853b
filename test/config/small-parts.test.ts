import { expect, test } from "vitest";
import { globProblem, pathProblem } from "../../src/config/globs.ts";
import { editDistance, nearest } from "../../src/config/nearest.ts";
import { formatDuration, formatSize, parseDuration, parseSize } from "../../src/config/units.ts";

test.each([
  ["2MB", 2_000_000],
  ["2 mb", 2_000_000],
  ["2MiB", 2_097_152],
  ["1.5kB", 1500],
  ["512", 512],
  ["7B", 7],
])("%s is %i bytes", (text, bytes) => expect(parseSize(text)).toBe(bytes));

test.each(["", "MB", "2 M B", "-1", "1e9", "2TB", "0x10", "constructor"])("%o is no size", (text) => {
  expect(parseSize(text)).toBeUndefined();
});

test.each([
  ["10s", 10],
  ["500ms", 0.5],
  ["2m", 120],
  ["3", 3],
])("%s is %d seconds", (text, seconds) => expect(parseDuration(text)).toBe(seconds));

test.each([1, 999, 1000, 2_000_000, 1_572_864, 100_000_000])("%i bytes survive being written", (bytes) => {
  expect(parseSize(formatSize(bytes))).toBe(bytes);
});

test.each([0.001, 0.5, 10, 90.25, 3600])("%d seconds survive being written", (seconds) => {
  expect(parseDuration(formatDuration(seconds))).toBe(seconds);
});

test.each([
  ["", "", 0],
  ["abc", "", 3],
  ["kitten", "sitting", 3],
  ["failon", "faioln", 1],
  ["ab", "ba", 1],
])("from %o to %o it takes %i edits", (left, right, edits) => {
  expect(editDistance(left, right)).toBe(edits);
  expect(editDistance(right, left)).toBe(edits);
});

test("the nearest word is near", () => {
  const words = ["analyzers", "include", "exclude"];
  expect(nearest("analyser", words)).toBe("analyzers");
  expect(nearest("EXCLUDE", words)).toBe("exclude");
  expect(nearest("zebra", words)).toBeUndefined();
  expect(nearest("x", ["y"])).toBe("y");
});

test.each(["src/**", "/src", "./src/", "**/*.{js,ts}", "a(b|c)", "@(a|b)", "[!x]y", "x\\[y", "a b", "[]]x", "a..b"])(
  "%s is a fine glob",
  (glob) => expect(globProblem(glob)).toBeUndefined(),
);

test.each(["", " ", "C:/x", "C:\\x", "../x", "a/../b", "a/..", "!x", "a[", "a{b", "a(b", "a}", "x\0"])(
  "%o is no glob",
  (glob) => expect(globProblem(glob)).toBeTypeOf("string"),
);

test("a path stays inside the repository", () => {
  const paths = ["known.json", ".provenfix/baseline.json", "a [b].json", "/x", "./x", "x/", "../x", ""];
  expect(paths.filter((path) => pathProblem(path) === undefined)).toEqual(paths.slice(0, 3));
});
