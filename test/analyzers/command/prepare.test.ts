import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { keptIn } from "../../../src/analyzers/command/prepare.ts";
import { createFolder } from "../../support/repository.ts";

test("what was not finished is gone, what was kept is found, and another key takes its place", async () => {
  await using folder = await createFolder();
  const home = path.join(folder.root, "home");
  {
    using broken = keptIn(home, ["a"]);
    writeFileSync(path.join(broken.folder, "half"), "");
  }
  expect(readdirSync(home)).toEqual([]);
  {
    using first = keptIn(home, ["a"]);
    expect(first.complete).toBe(false);
    writeFileSync(path.join(first.folder, "whole"), "");
    first.keep();
    expect(existsSync(path.join(first.folder, "whole"))).toBe(true);
  }
  using again = keptIn(home, ["a"]);
  expect(again.complete).toBe(true);
  using other = keptIn(home, ["b"]);
  other.keep();
  expect(readdirSync(home)).toHaveLength(1);
});

test("of two runs at the same time both have theirs, and one is kept", async () => {
  await using folder = await createFolder();
  {
    using one = keptIn(folder.root, ["a"]);
    using two = keptIn(folder.root, ["a"]);
    one.keep();
    two.keep();
    expect([existsSync(one.folder), existsSync(two.folder)]).toEqual([true, true]);
  }
  expect(readdirSync(folder.root)).toHaveLength(1);
});
