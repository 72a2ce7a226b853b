import { expect, test } from "vitest";
import { generatedMatcher } from "../../src/select/attributes.ts";
import { matcherOf, splitGlob } from "../../src/select/globs.ts";

test.each([
  ["vendor", ["vendor/a.py", "a/vendor/b.py", "vendor"], ["vendored/a.py"]],
  ["vendor/", ["vendor/a.py", "a/vendor/b.py"], ["vendored/a.py"]],
  ["/vendor", ["vendor/a.py"], ["a/vendor/b.py"]],
  ["./src", ["a/src/x", "src/a"], ["source"]],
  ["src/lib", ["src/lib/a.py", "src/lib"], ["a/src/lib/a.py"]],
  ["*.test.ts", ["a.test.ts", "x/y/a.test.ts", ".hidden/a.test.ts"], ["a.ts", "a.test.tsx"]],
  ["src/**/*.{js,ts}", ["src/a.js", "src/.x/y/b.ts"], ["src/a.py", "lib/src/a.js"]],
  ["src/*.py", ["src/a.py", "src/new\nline.py"], ["src/b/a.py"]],
  ["**", ["a", "a/b", "new\nline/x"], []],
  ["!a.py", ["!a.py"], ["a.py", "b.py"]],
])("%s", async (pattern, matching, others) => {
  const matches = await matcherOf([pattern]);
  expect(matching.filter((path) => !matches(path))).toEqual([]);
  expect(others.filter(matches)).toEqual([]);
});

test("no pattern matches nothing", async () => {
  expect((await matcherOf([]))("a")).toBe(false);
});

test("a glob and the folder where it starts", async () => {
  expect(await splitGlob("src/lib/**/*.py")).toEqual({ base: "src/lib", glob: "**/*.py" });
  expect(await splitGlob("*.py")).toEqual({ base: "", glob: "*.py" });
  expect(await splitGlob("/tmp/x/*.py")).toEqual({ base: "/tmp/x", glob: "*.py" });
  expect(await splitGlob("src/app.py")).toBeUndefined();
});

test("linguist-generated: the last matching line decides", async () => {
  const text = [
    "# *.py linguist-generated",
    "* text=auto",
    "dist/** -text linguist-generated",
    "*.pb.go linguist-generated=true -diff",
    "dist/keep.js -linguist-generated",
    "dist/also.js linguist-generated=false",
    "folder/ linguist-generated",
  ].join("\n");
  const matches = await generatedMatcher(text);
  expect(["dist/a.js", "dist/b/c.js", "x/y.pb.go"].filter((path) => !matches(path))).toEqual([]);
  expect(["a.py", "dist/keep.js", "dist/also.js", "folder/a.js", "lib/dist/a.js"].filter(matches)).toEqual([]);
  expect((await generatedMatcher(undefined))("dist/a.js")).toBe(false);
});
