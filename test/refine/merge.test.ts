import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { combine } from "../../src/refine/combine.ts";
import { merge } from "../../src/refine/merge.ts";

const BASE = "a\nb\nc\nd\ne\nf\n";

test("changes of different places are joined", () => {
  expect(merge(BASE, "A\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\ne\nF\n")).toBe("A\nb\nc\nd\ne\nF\n");
});

test("the same change on both sides counts once", () => {
  const changed = "a\nX\nc\nd\ne\nf\n";
  expect(merge(BASE, changed, changed)).toBe(changed);
  expect(merge(BASE, `top\n${changed}`, changed)).toBe(`top\n${changed}`);
});

test("changes of one line, or of neighbouring lines, conflict", () => {
  expect(merge(BASE, "a\nX\nc\nd\ne\nf\n", "a\nY\nc\nd\ne\nf\n")).toBeUndefined();
  expect(merge(BASE, "a\nX\nc\nd\ne\nf\n", "a\nb\nY\nd\ne\nf\n")).toBeUndefined();
});

test("line ends and the missing last newline are kept", () => {
  expect(merge("a\r\nb\r\nc\r\nd", "A\r\nb\r\nc\r\nd", "a\r\nb\r\nc\r\nD")).toBe("A\r\nb\r\nc\r\nD");
});

const asText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

/** The merge that decides whether a person's edits survive must not be bolder than git's own. */
test("where it joins, git merge-file gives the same text; where git conflicts, so does it", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "provenfix-merge-"));
  const write = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const random = numbers(7);
  let joined = 0;
  for (let round = 0; round < 150; round += 1) {
    const base = Array.from({ length: 3 + random(12) }, () => `line ${random(5)}`);
    const [ours, theirs] = [edit(base, random), edit(base, random)];
    const mine = merge(asText(base), asText(ours), asText(theirs));
    const files = [write("ours", asText(ours)), write("base", asText(base)), write("theirs", asText(theirs))];
    const gits = spawnSync("git", ["merge-file", "-p", ...files], { encoding: "utf8" });
    if (mine === undefined) continue;
    joined += 1;
    expect({ base, ours, theirs, status: gits.status, text: gits.stdout }).toMatchObject({ status: 0, text: mine });
  }
  rmSync(folder, { recursive: true });
  expect(joined).toBeGreaterThan(40);
  expect(execFileSync("git", ["--version"], { encoding: "utf8" })).toMatch(/git version/);
});

function edit(lines: readonly string[], random: (below: number) => number): string[] {
  const at = random(lines.length);
  const copy = [...lines];
  copy.splice(at, random(2), ...Array.from({ length: random(3) }, () => `new ${random(3)}`));
  return copy;
}

/** Deterministic: a failure can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

test("patches of several files are combined, and refused as a whole where one meets another", () => {
  const one = [{ path: "a", before: BASE, after: "A\nb\nc\nd\ne\nf\n" }];
  const two = [
    { path: "a", before: BASE, after: "a\nb\nc\nd\ne\nF\n" },
    { path: "b", before: "x\n", after: "y\n" },
  ];
  expect(combine(one, two)).toEqual([
    { path: "a", before: BASE, after: "A\nb\nc\nd\ne\nF\n" },
    { path: "b", before: "x\n", after: "y\n" },
  ]);
  expect(combine(one, [{ path: "a", before: BASE, after: "Z\nb\nc\nd\ne\nf\n" }, two[1]!])).toBeUndefined();
});
