import { expect, test } from "vitest";
import { decodePath, displayPath, encodePath, splitNul } from "../../src/system/path-bytes.ts";

/** Deterministic bytes that are often, but not always, UTF-8. */
function* namesOf(count: number): Generator<Buffer> {
  const pieces = ["a", "ü", "🐍", "\\", "\\xff", "\\\\", "\n", "é"].map((text) => Buffer.from(text));
  pieces.push(
    ...[[0xff], [0xc3], [0x80], [0xed, 0xa0, 0x80], [0xf0, 0x9f], [0xc0, 0xaf]].map((one) => Buffer.from(one)),
  );
  let seed = 1;
  const next = (limit: number) => (seed = (seed * 48271) % 2147483647) % limit;
  for (let i = 0; i < count; i += 1) {
    yield Buffer.concat(Array.from({ length: 1 + next(4) }, () => pieces[next(pieces.length)]!));
  }
}

test("any bytes survive, and different names are shown differently", () => {
  const shownAs = new Map<string, string>();
  for (const name of namesOf(5000)) {
    const path = decodePath(name);
    expect(Buffer.from(encodePath(path))).toEqual(name);
    const shown = displayPath(path);
    expect(shown.isWellFormed()).toBe(true);
    expect(shownAs.get(shown) ?? name.toString("hex")).toBe(name.toString("hex"));
    shownAs.set(shown, name.toString("hex"));
  }
});

test("ordinary names stay as they are", () => {
  for (const name of ["src/app.py", "ünï 🐍.py", "back\\slash", "new\nline"]) {
    expect(decodePath(Buffer.from(name))).toBe(name);
    expect(encodePath(name)).toBe(name);
    expect(displayPath(name)).toBe(name);
  }
  expect(displayPath(decodePath(Buffer.of(0x61, 0xff, 0x2e)))).toBe("a\\xff.");
});

test("NUL-separated output, with and without bytes that are not UTF-8", () => {
  expect(splitNul(Buffer.from("a\0b c\0"))).toEqual(["a", "b c"]);
  expect(splitNul(Buffer.from([0x61, 0, 0xff, 0, 0x62, 0]))).toEqual(["a", "\udcff", "b"]);
  expect(splitNul(Buffer.alloc(0))).toEqual([]);
});
