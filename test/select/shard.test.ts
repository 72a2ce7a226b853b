import { expect, test } from "vitest";
import { assignShards, costOf, parseShard } from "../../src/select/shard.ts";
import { UserError } from "../../src/model/user-error.ts";

const files = Array.from({ length: 400 }, (_, at) => ({
  path: `src/module${at % 20}/file${at}.ts`,
  bytes: 200 + ((at * 7919) % 60_000),
}));

function loads(parts: readonly number[], count: number): number[] {
  const sums = Array.from({ length: count }, () => 0);
  for (const [at, part] of parts.entries()) sums[part - 1] = (sums[part - 1] ?? 0) + (files[at]?.bytes ?? 0);
  return sums;
}

test.each([2, 3, 8])("%i parts take every file once, and about as many bytes each", (count) => {
  const parts = assignShards(files, count);
  expect(parts).toHaveLength(files.length);
  expect(new Set(parts)).toEqual(new Set(Array.from({ length: count }, (_, at) => at + 1)));
  const sums = loads(parts, count);
  expect(Math.max(...sums) / Math.min(...sums)).toBeLessThan(1.25);
});

test("the order in which files are listed does not matter", () => {
  const parts = new Map(assignShards(files, 5).map((part, at) => [files[at]?.path, part]));
  const reversed = files.toReversed();
  for (const [at, part] of assignShards(reversed, 5).entries()) expect(part).toBe(parts.get(reversed[at]?.path));
});

test("an edit that leaves a file about as large moves no file", () => {
  const edited = files.map((file) =>
    costOf(file.bytes + 3) === costOf(file.bytes) ? { ...file, bytes: file.bytes + 3 } : file,
  );
  expect(edited).not.toEqual(files);
  expect(assignShards(edited, 6)).toEqual(assignShards(files, 6));
});

test("one large file does not drag others along", () => {
  const parts = assignShards([{ path: "big.js", bytes: 900_000 }, ...files.slice(0, 20)], 2);
  expect(parts.filter((part) => part === parts[0])).toHaveLength(1);
});

test("fewer files than parts leave parts empty", () => {
  expect(new Set(assignShards(files.slice(0, 2), 4)).size).toBe(2);
});

test.each(["0/2", "3/2", "1", "1/", "a/b", "1/1001", "01/2", "1/2/3", " 1/2", ""])("%j is no shard", (text) => {
  expect(() => parseShard(text)).toThrow(UserError);
});

test("a shard", () => {
  expect(parseShard("2/8")).toEqual({ index: 2, count: 8 });
});
