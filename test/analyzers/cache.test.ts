import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { FileReport } from "../../src/analyzers/analyzer.ts";
import { cacheKey, openCache } from "../../src/analyzers/cache.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "cache-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const EMPTY: FileReport = { detections: [] };
const report = (message: string): FileReport => ({
  detections: [
    {
      analyzer: "python",
      ruleId: "S602",
      path: "a.py",
      region: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 9 },
      message,
    },
  ],
});
const keyOf = (n: number | string) =>
  cacheKey({ content: String(n), analyzer: "python", options: "{}", path: `${n}.py` });

function fill(count: number, make: (n: number) => FileReport = () => EMPTY, build = "b1"): void {
  const cache = openCache(folder, build);
  for (let n = 0; n < count; n++) cache.put(keyOf(n), make(n));
  cache.close();
}

/** Each file under the folder with its bytes. */
function files(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

test("gives back what was put, without the path, in the next run only after closing", () => {
  const unchecked: FileReport = { detections: [], unchecked: { kind: "syntax-error", message: "bad", line: 3 } };
  const cache = openCache(folder, "b1");
  cache.put(keyOf(1), EMPTY);
  cache.put(keyOf(2), report("ünï \u{1f600} \ud800 \n\u2028"));
  cache.put(keyOf(3), unchecked);
  cache.close();
  const next = openCache(folder, "b1");
  expect(next.get(keyOf(1))).toEqual(EMPTY);
  const known = next.get(keyOf(2))?.detections[0];
  expect(known).toEqual({ ...report("ünï \u{1f600} \ud800 \n\u2028").detections[0], path: "" });
  expect(next.get(keyOf(3))).toEqual(unchecked);
  expect(next.get(keyOf(4))).toBeUndefined();
  for (const file of files()) expect(readFileSync(file, "latin1")).not.toContain("a.py");
});

test("a key differs by content, analyzer, options and path", () => {
  const parts = { content: "c", analyzer: "a", options: "o", path: "p" };
  const keys = [
    parts,
    { ...parts, content: "d" },
    { ...parts, analyzer: "b" },
    { ...parts, options: "q" },
    { ...parts, path: "r" },
  ];
  expect(new Set(keys.map(cacheKey)).size).toBe(5);
  expect(cacheKey(parts)).toMatch(/^[A-Za-z0-9_-]{22}$/);
});

test("without a folder nothing is kept and nothing fails", () => {
  const cache = openCache(undefined, "b1");
  cache.put(keyOf(1), EMPTY);
  cache.close();
  expect(cache.get(keyOf(1))).toBeUndefined();
});

test("another build removes what it cannot use, and nothing else", () => {
  fill(10);
  writeFileSync(path.join(folder, "theirs"), "");
  fill(10, undefined, "b2");
  expect(readdirSync(folder)).toHaveLength(2);
  expect(readdirSync(folder)).toContain("theirs");
  expect(openCache(folder, "b1").get(keyOf(1))).toBeUndefined();
  expect(openCache(folder, "b2").get(keyOf(1))).toEqual(EMPTY);
});

test("only the owner can read it", () => {
  fill(3);
  for (const file of files()) {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
  }
});

test("a file where the folder should be, and a folder where a file should be, mean no cache", () => {
  const blocked = path.join(folder, "blocked");
  writeFileSync(blocked, "");
  const cache = openCache(blocked, "b1");
  expect(cache.get(keyOf(1))).toBeUndefined();
  cache.put(keyOf(1), EMPTY);
  expect(() => cache.close()).not.toThrow();
});

test("a full disk means no cache, and never an error", () => {
  const full = openCache("/dev/full/x", "b1");
  full.put(keyOf(1), EMPTY);
  expect(() => full.close()).not.toThrow();
  const mount = spawnSync("unshare", [
    "-rm",
    "sh",
    "-c",
    'mount -t tmpfs -o size=64k none "$0" && exec "$@"',
    folder,
    ...child(0, 20_000),
  ]);
  if (mount.status === null || /unshare|mount/.test(String(mount.stderr))) return;
  expect(String(mount.stderr)).toBe("");
  expect(mount.status).toBe(0);
});

test("flipped, cut and inserted bytes are misses; what is intact is right", () => {
  const random = generator(7);
  for (let round = 0; round < 150; round++) {
    rmSync(folder, { recursive: true, force: true });
    fill(40, (n) => (n % 3 === 0 ? report(`m${n}`) : EMPTY));
    for (const file of files()) damage(file, random);
    const cache = openCache(folder, "b1");
    for (let n = 0; n < 40; n++) {
      const whole = n % 3 === 0 ? report(`m${n}`) : EMPTY;
      const known = cache.get(keyOf(n));
      if (known === undefined) cache.put(keyOf(n), whole);
      expect((known ?? whole).detections[0]?.message).toBe(whole.detections[0]?.message);
    }
    cache.close();
    const healed = openCache(folder, "b1");
    for (let n = 0; n < 40; n++) expect(healed.get(keyOf(n))?.detections.length).toBe(n % 3 === 0 ? 1 : 0);
  }
});

test("garbage in every file is a miss", () => {
  fill(500);
  for (const file of files())
    writeFileSync(file, Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)));
  const cache = openCache(folder, "b1");
  for (let n = 0; n < 500; n++) expect(cache.get(keyOf(n))).toBeUndefined();
});

test("processes that write at once lose nothing", async () => {
  const runs = [0, 1, 2, 3].map((n) => spawn(child(n * 2000, 2000)[0] ?? "", child(n * 2000, 2000).slice(1)));
  const codes = await Promise.all(runs.map(async (run) => (await once(run, "exit"))[0]));
  expect(codes).toEqual([0, 0, 0, 0]);
  const cache = openCache(folder, "b1");
  for (let n = 0; n < 8000; n++) expect(cache.get(keyOf(n))?.detections[0]?.message).toBe(`m${n}`);
});

test("a killed process leaves only whole reports or misses", async () => {
  for (const delay of [60, 90, 120, 160]) {
    const [command = "", ...args] = child(0, 200_000);
    const run = spawn(command, args);
    setTimeout(() => run.kill("SIGKILL"), delay);
    await once(run, "exit");
    fill(50, (n) => report(`m${n}`));
    const cache = openCache(folder, "b1");
    for (let n = 0; n < 50; n++) expect(cache.get(keyOf(n))?.detections[0]?.message).toBe(`m${n}`);
    for (let n = 50; n < 5000; n++) expect(cache.get(keyOf(n))?.detections[0]?.message).toBeOneOf([undefined, `m${n}`]);
  }
});

test("grows to its limit and then forgets the oldest, not what is in use", () => {
  const big = report("x".repeat(3000));
  for (let round = 0; round < 6; round++) {
    const cache = openCache(folder, "b1");
    const known = Array.from({ length: 20 }, (_, n) => cache.get(keyOf(`used${n}`)));
    expect(known.filter((entry) => entry !== undefined)).toHaveLength(round === 0 ? 0 : 20);
    if (round === 0) for (let n = 0; n < 20; n++) cache.put(keyOf(`used${n}`), EMPTY);
    for (let n = 0; n < 4000; n++) cache.put(keyOf(`${round}-${n}`), big);
    cache.close();
  }
  const sizes = files().map((file) => statSync(file).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(512 * 1024);
  expect(files().every((file) => /^\d+$/.test(path.basename(file)))).toBe(true);
  expect(openCache(folder, "b1").get(keyOf("0-1"))).toBeUndefined();
  expect(openCache(folder, "b1").get(keyOf("5-3999"))).toBeDefined();
});

/** A process that puts `count` reports from number `first` on. */
function child(first: number, count: number): string[] {
  const source = pathToFileURL(path.resolve("src/analyzers/cache.ts")).href;
  const script = `
    const { openCache, cacheKey } = await import(${JSON.stringify(source)});
    const cache = openCache(${JSON.stringify(folder)}, "b1");
    for (let n = ${first}; n < ${first + count}; n++) {
      const region = { startLine: 1, startColumn: 2, endLine: 1, endColumn: 9 };
      const detections = [{ analyzer: "python", ruleId: "S602", path: "", region, message: "m" + n }];
      cache.put(cacheKey({ content: String(n), analyzer: "python", options: "{}", path: n + ".py" }), { detections });
    }
    cache.close();`;
  return [process.execPath, "--input-type=module", "-e", script];
}

/** Uniform integers below a bound, the same for the same seed (mulberry32). */
function generator(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

function damage(file: string, random: (bound: number) => number): void {
  const bytes = readFileSync(file);
  const at = random(bytes.length);
  const kind = random(4);
  if (kind === 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
  const cut =
    kind === 1
      ? bytes.subarray(0, at)
      : kind === 2
        ? Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(30))])
        : bytes;
  writeFileSync(file, kind === 3 ? Buffer.concat([cut.subarray(0, at), Buffer.from("\n{x"), cut.subarray(at)]) : cut);
}
