import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { combine, uniteGreedily } from "../../src/refine/combine.ts";
import { areNeighbours, merge } from "../../src/refine/merge.ts";

const BASE = "a\nb\nc\nd\ne\nf\n";

test("changes of different places are joined", () => {
  expect(merge(BASE, "A\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\ne\nF\n")).toBe("A\nb\nc\nd\ne\nF\n");
});

test("the same change on both sides counts once", () => {
  const changed = "a\nX\nc\nd\ne\nf\n";
  expect(merge(BASE, changed, changed)).toBe(changed);
  expect(merge(BASE, `top\n${changed}`, changed)).toBe(`top\n${changed}`);
});

test("changes of one line conflict, and so do different insertions at one place; a line inserted within removed ones too", () => {
  expect(merge(BASE, "a\nX\nc\nd\ne\nf\n", "a\nY\nc\nd\ne\nf\n")).toBeUndefined();
  expect(merge(BASE, "a\nX\nb\nc\nd\ne\nf\n", "a\nY\nb\nc\nd\ne\nf\n")).toBeUndefined();
  expect(merge(BASE, "a\ne\nf\n", "a\nb\nX\nc\nd\ne\nf\n")).toBeUndefined();
});

test.each([
  ["two lines", "a\nX\nc\nd\ne\nf\n", "a\nb\nY\nd\ne\nf\n", "a\nX\nY\nd\ne\nf\n"],
  ["a line, and one inserted above it", "a\nX\nc\nd\ne\nf\n", "a\nY\nb\nc\nd\ne\nf\n", "a\nY\nX\nc\nd\ne\nf\n"],
  ["a line, and one inserted below it", "a\nX\nc\nd\ne\nf\n", "a\nb\nY\nc\nd\ne\nf\n", "a\nX\nY\nc\nd\ne\nf\n"],
  ["a line removed, the next changed", "a\nc\nd\ne\nf\n", "a\nb\nY\nd\ne\nf\n", "a\nY\nd\ne\nf\n"],
])("changes of neighbouring lines are joined: %s", (_, ours, theirs, both) => {
  expect([merge(BASE, ours, theirs), merge(BASE, theirs, ours)]).toEqual([both, both]);
});

test("line ends and the missing last newline are kept", () => {
  expect(merge("a\r\nb\r\nc\r\nd", "A\r\nb\r\nc\r\nd", "a\r\nb\r\nc\r\nD")).toBe("A\r\nb\r\nc\r\nD");
});

const asText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

test("where changes are no neighbours, git merge-file gives the same text", () => {
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
    if (mine === undefined || areNeighbours(asText(base), asText(ours), asText(theirs))) continue;
    joined += 1;
    expect({ base, ours, theirs, status: gits.status, text: gits.stdout }).toMatchObject({ status: 0, text: mine });
  }
  rmSync(folder, { recursive: true });
  expect(joined).toBeGreaterThan(40);
  expect(execFileSync("git", ["--version"], { encoding: "utf8" })).toMatch(/git version/);
});

const fences = (lines: readonly string[]): string[] =>
  lines.flatMap((line, at) => [`above ${at}`, `before ${at}`, line]);

/** git sees neighbours as conflicts: with lines in between that nobody changes, it says what joining them has to give. */
test("neighbouring changes are joined as git joins them where they are no neighbours", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "provenfix-merge-"));
  const random = numbers(11);
  let joined = 0;
  for (let round = 0; round < 150; round += 1) {
    const base = Array.from({ length: 2 + random(4) }, (_, at) => `line ${at}`);
    const [one, other] = [splice(base.length, random), splice(base.length, random)];
    const mine = merge(asText(base), asText(spliced(base, one)), asText(spliced(base, other)));
    const apart = [one, other].map((own) =>
      spliced(fences(base), { ...own, at: own.at * 3 + (own.removed === 0 ? 1 : 2) }),
    );
    const files = [apart[0]!, fences(base), apart[1]!].map((lines, index) => {
      writeFileSync(path.join(folder, `${index}`), asText(lines));
      return path.join(folder, `${index}`);
    });
    const gits = spawnSync("git", ["merge-file", "-p", ...files], { encoding: "utf8" });
    const said = gits.status === 0 ? gits.stdout.replaceAll(/^(?:above|before) \d+\n/gm, "") : undefined;
    expect({ base, one, other, text: mine }).toEqual({ base, one, other, text: said });
    if (said !== undefined) joined += 1;
  }
  rmSync(folder, { recursive: true });
  expect(joined).toBeGreaterThan(80);
  expect(joined).toBeLessThan(150);
});

interface Splice {
  at: number;
  removed: number;
  added: string[];
}

function splice(length: number, random: (below: number) => number): Splice {
  const removed = random(2);
  return {
    at: random(length),
    removed,
    added: Array.from({ length: random(3) + 1 - removed }, () => `new ${random(3)}`),
  };
}

const spliced = (lines: readonly string[], { at, removed, added }: Splice): string[] =>
  lines.toSpliced(at, removed, ...added);

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
  expect(combine([one, two])).toEqual([
    { path: "a", before: BASE, after: "A\nb\nc\nd\ne\nF\n" },
    { path: "b", before: "x\n", after: "y\n" },
  ]);
  const meeting = [{ path: "a", before: BASE, after: "Z\nb\nc\nd\ne\nf\n" }, two[1]!];
  expect(combine([one, meeting])).toBeUndefined();
  const [first, second, third] = [one, meeting, two].map((changes) => ({ changes }));
  expect(uniteGreedily([first!, second!, third!])).toMatchObject({ taken: [first, third], refused: [second] });
});

const joined = (before: string, ...afters: string[]) => {
  const sets = afters.map((after) => [{ path: "a", before, after }]);
  const [there, back] = [combine(sets), combine(sets.toReversed())];
  expect(back).toEqual(there);
  return there?.[0]?.after;
};

test("an insertion that several patches made counts once, whatever stands beside it", () => {
  const base = "import a\nb\nc\nd\n";
  const texts = ["import a\nimport s\nB\nc\nd\n", "import a\nimport s\nb\nc\nD\n", "import a\nb\nC\nd\n"];
  // The first one's insertion and its change are one: the second's is another, and `fix` takes the second import away.
  expect(joined(base, ...texts)).toBe("import a\nimport s\nimport s\nB\nC\nD\n");
  expect(joined(base, ...texts.slice(1), "import a\nimport s\nb\nc\nd\n")).toBe("import a\nimport s\nb\nC\nD\n");
});

const REQUIRE = 'const { exec, execSync } = require("child_process");\n';

test.each([
  [
    "each another name",
    REQUIRE,
    [
      ["exec,", "execFile,"],
      ["execSync", "execFileSync"],
    ],
    "execFile, execFileSync",
  ],
  [
    "one name, and one behind it",
    REQUIRE,
    [
      ["exec,", "exec, execFile,"],
      ["execSync", "execFileSync"],
    ],
    "exec, execFile, execFileSync",
  ],
  [
    "two behind the same name",
    REQUIRE,
    [
      ["exec,", "exec, spawn,"],
      ["exec,", "exec, execFile,"],
    ],
    "exec, execFile, spawn, execSync",
  ],
  [
    "the same behind the same name",
    REQUIRE,
    [
      ["exec,", "exec, spawn,"],
      ["exec,", "exec, spawn,"],
    ],
    "exec, spawn, execSync",
  ],
] as const)("one import line, edited by several patches: %s", (_, line, edits, names) => {
  const base = `"use strict";\n${line}\nrun();\n`;
  const after = joined(base, ...edits.map(([from, to]) => base.replace(from, to)));
  expect(after).toBe(base.replace("exec, execSync", names));
});

test("imports that each patch adds in one place are sorted, the blank line below them kept", () => {
  const base = "x = 1\n";
  expect(joined(base, `import subprocess\n\n${base}`, `import secrets\n\n${base}`)).toBe(
    `import secrets\nimport subprocess\n\n${base}`,
  );
});

test("names that are no import, and one name with two replacements, conflict", () => {
  expect(joined(REQUIRE, REQUIRE.replace("exec,", "spawn,"), REQUIRE.replace("exec,", "fork,"))).toBeUndefined();
  const call = "f(a, b)\n";
  expect(joined(call, "f(c, b)\n", "f(a, d)\n")).toBeUndefined();
  expect(joined("x\n", "check(1)\nx\n", "check(2)\nx\n")).toBeUndefined();
});
