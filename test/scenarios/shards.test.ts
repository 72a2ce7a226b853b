import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { BUNDLE, BUNDLE_NODE, createRepository, type Repository } from "../support/repository.ts";

/** Reproducible chance (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SNIPPETS = [
  ["py", "import subprocess, sys\nsubprocess.call(sys.argv[1], shell=True)\n"],
  ["py", "import pickle\npickle.loads(open('x', 'rb').read())  # nosec B301\n"],
  ["py", "import hashlib\nhashlib.md5(b'x')  # provenfix-ignore[S324]: a checksum of public data\n"],
  ["py", "value = 1  # provenfix-ignore[S602]: nothing is here any more\n"],
  ["py", "value = 1  # provenfix-ignore: which?\n"],
  ["py", "eval(input())\neval(input())\n"],
  ["py", "def broken(:\n"],
  ["js", "require('child_process').exec('ls ' + process.argv[2]);\n"],
  ["js", "const x = eval(process.argv[2]);\n"],
  ["js", "export const broken = ;;;=\n"],
  ["go", "package main\n"],
  ["rb", "puts 1\n"],
  ["bin", "\0\0\0"],
  ["txt", "nothing\n"],
] as const;

/** Files of random kinds, sizes and places; suppressions of each kind, used and not; a baseline with what is gone. */
function fill(repository: Repository, seed: number, minWitnesses: number): void {
  const random = chance(seed);
  const paths: string[] = [];
  for (let at = 0; at < 24; at += 1) {
    const [extension, text] = SNIPPETS[Math.floor(random() * SNIPPETS.length)] ?? SNIPPETS[0];
    const name = `${["", "src/", "lib/deep/"][Math.floor(random() * 3)]}f${at}.${extension}`;
    const comment = { py: "#", js: "//", go: "//", rb: "#" }[extension as string];
    repository.write(name, text + (comment ? `${comment} ${"x".repeat(70)}\n`.repeat(Math.floor(random() * 60)) : ""));
    paths.push(name);
  }
  repository.write("src/always.py", "import subprocess, sys\nsubprocess.call(sys.argv[1], shell=True)\n");
  repository.write("vendored/skipped.py", "eval(input())\n");
  repository.write(
    ".provenfix.yml",
    `
exclude: ["vendored/**"]
minWitnesses: ${minWitnesses}
${minWitnesses > 1 ? "" : "analyzers: { secrets: true }"}
failOn: { severity: medium }
suppressions:
  - { path: "src/**", rule: S307, reason: reviewed by the team }
  - { path: "lib/**", rule: S602, reason: reviewed by the team }
  - { path: "nowhere/**", rule: S602, reason: it was there once }
  - { path: "*.py", rule: S113, reason: nothing of this kind is there }
  - { path: "src/always.py", rule: S999, reason: a rule that nobody has }
  - { path: "src/**", rule: S307, reason: expired, expires: 2020-01-01 }
`,
  );
  const broken = paths.filter((name) => repository.read(name).includes("broken"));
  const texts = new Map(broken.map((name) => [name, repository.read(name)]));
  for (const name of broken) repository.remove(name);
  // Of what cannot be checked whole there is no baseline.
  const baseline = repository.run("baseline");
  expect(baseline.code, baseline.stderr).toBe(0);
  for (const [name, text] of texts) repository.write(name, text);
  repository.commit("first");
  const kept = paths.filter((name) => name.endsWith(".py") && !texts.has(name));
  for (const name of kept.filter((_, at) => at % 3 === 0)) repository.write(name, "print('mended')\n");
  for (const name of kept.filter((_, at) => at % 5 === 4)) repository.remove(name);
  repository.write("src/new.py", "import os, sys\nos.system(sys.argv[1])\n");
  repository.commit("second");
}

const some = (item: unknown) => expect.arrayContaining([item]);

/** What only all parts together can know is there to be known. */
const EVERYTHING = {
  findings: some(expect.objectContaining({ disposition: "baselined" })),
  unchecked: some(expect.objectContaining({ kind: "syntax-error" })),
  uncheckedByChoice: some(expect.objectContaining({ language: "Go" })),
  skipped: some({ path: "vendored/skipped.py", reason: "excluded" }),
  suppressions: some(expect.objectContaining({ problem: expect.stringMatching(/^unused: its path matches no file/) })),
  baseline: { stale: some(expect.any(Object)) },
};

const FORMATS = ["-f", "json", "-o", "JSON", "-f", "sarif", "-o", "SARIF"];
const outputs = (name: string) =>
  FORMATS.map((word) => (word === word.toLowerCase() ? word : `${name}.${word.toLowerCase()}`));

test.each([
  { seed: 1, count: 2, minWitnesses: 1, scope: ["--all"] },
  { seed: 2, count: 3, minWitnesses: 2, scope: ["--all"] },
  { seed: 3, count: 5, minWitnesses: 1, scope: ["--from", "HEAD~1"] },
  { seed: 4, count: 4, minWitnesses: 1, scope: ["src", "lib"] },
])(
  "parts merge into what one run gives, byte for byte: $scope in $count",
  async ({ seed, count, minWitnesses, scope }) => {
    await using repository = await createRepository();
    fill(repository, seed, minWitnesses);
    const out = (name: string) => path.join(path.dirname(repository.root), name);
    const read = (name: string) => readFileSync(out(name), "utf8");
    const whole = repository.run("scan", ...scope, ...outputs(out("whole")));
    expect([0, 1, 2]).toContain(whole.code);
    const expected = scope[0] === "--all" && minWitnesses === 1 ? EVERYTHING : {};
    expect(JSON.parse(read("whole.json"))).toMatchObject(expected);
    const parts = Array.from({ length: count }, (_, at) => `${at + 1}`);
    for (const index of parts) repository.run("scan", ...scope, "--shard", `${index}/${count}`, ...outputs(out(index)));
    const sizes = parts.map(
      (index) => (JSON.parse(read(`${index}.json`)) as { summary: { checkedFiles: number } }).summary.checkedFiles,
    );
    expect(Math.max(...sizes)).toBeLessThan(sizes.reduce((a, b) => a + b));
    const reversed = parts.toReversed();
    const fromJson = repository.run("merge", ...reversed.map((index) => out(`${index}.json`)), ...outputs(out("a")));
    const mixed = parts.flatMap((index) => [out(`${index}.sarif`), ...(index === "1" ? [out("1.json")] : [])]);
    const fromSarif = repository.run("merge", ...mixed, ...outputs(out("b")));
    expect([fromJson.stderr, fromSarif.stderr]).toEqual(["", ""]);
    for (const name of ["a", "b"]) {
      expect(read(`${name}.json`)).toBe(read("whole.json"));
      expect(read(`${name}.sarif`)).toBe(read("whole.sarif"));
    }
    expect([fromJson.code, fromSarif.code]).toEqual([whole.code, whole.code]);
  },
  60_000,
);

test("what is not the whole run is refused, by name", async () => {
  await using repository = await createRepository();
  repository.write("a.py", "eval(input())\n");
  repository.write("b.py", "print(1)\n");
  repository.commit("first");
  const out = (name: string) => path.join(path.dirname(repository.root), name);
  const scan = (...args: string[]) => repository.run("scan", "--all", ...args);
  scan("--shard", "1/2", "-f", "json", "-o", out("1.json"));
  scan("--shard", "2/2", "-f", "json", "-o", out("2.json"));
  scan("-f", "json", "-o", out("whole.json"));
  scan("--shard", "2/2", "--fail-on", "critical", "-f", "json", "-o", out("other.json"));
  const refusal = (...names: string[]) => {
    const { code, stderr } = repository.run("merge", ...names.map(out));
    return `${code} ${stderr}`;
  };
  expect(refusal("1.json")).toMatch(/^2 .*of 2 parts 2 is missing/);
  expect(refusal("1.json", "whole.json")).toMatch(/^2 .*whole\.json is no part of a split run/);
  expect(refusal("1.json", "other.json")).toMatch(/^2 .*other\.json and .*1\.json are of different runs/);
  expect(refusal("1.json", "2.json", "other.json")).toMatch(/^2 .*both part 2 of 2, and differ/);
  repository.write(
    "../broken.json",
    readFileSync(out("1.json"), "utf8").replace(/"checkedFiles": \d+/, `"checkedFiles": "x"`),
  );
  expect(refusal("broken.json", "2.json")).toMatch(
    /^2 .*no JSON report of provenfix at \/summary\/checkedFiles: must be integer/,
  );
  repository.write("../none.json", "{");
  expect(refusal("none.json")).toMatch(/^2 .*holds no JSON/);
  expect(refusal("gone.json")).toMatch(/^2 .*gone\.json cannot be read: it is gone/);
  expect(scan("--shard", "3/2").code).toBe(2);
});

test("the commands of the README, on one machine", async () => {
  await using repository = await createRepository();
  repository.write("a.py", "eval(input())\n");
  repository.write("b.py", "print(1)\n");
  repository.write("package.json", "{}\n");
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, scan = "", merge = ""] =
    /`provenfix (scan --all --shard 2\/8 [^`]*)`, then `provenfix (merge [^`]*)`/.exec(readme) ?? [];
  const shell = (command: string) =>
    repository.spawn("sh", "-c", `exec "$0" "$1" ${command}`, BUNDLE_NODE, BUNDLE).stderr;
  for (let part = 1; part <= 3; part += 1) {
    expect(shell(scan.replace("2/8", `${part}/3`).replace("-2.json", `-${part}.json`))).toBe("");
  }
  expect(shell(`${merge} -f json -o ../merged.json`)).toBe("");
  repository.run("scan", "--all", "-f", "json", "-o", "../whole.json");
  expect(repository.read("../merged.json")).toBe(repository.read("../whole.json"));
});

test("parts that lie where the next part scans them: the refusal says where to write them", async () => {
  await using repository = await createRepository();
  repository.write("a.py", "eval(input())\n");
  for (const part of ["1", "2"])
    repository.run("scan", "--all", "--shard", `${part}/2`, "-f", "json", "-o", `${part}.json`);
  const { code, stderr } = repository.run("merge", "1.json", "2.json");
  expect(code).toBe(2);
  expect(stderr).toMatch(/are of different runs\n.*write the reports where no part scans them/);
});
