import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openTrajectory, type TrajectoryLine } from "../../src/refine/trajectory.ts";
import { createFolder } from "../support/repository.ts";

const FINDING = { fingerprint: "0123456789abcdef0123" };
const TIME = "2026-11-21T19:28:40.368Z";
const same = (text: string) => text;

const refusal = (reason: string): TrajectoryLine => ({
  kind: "refusal",
  provenance: { kind: "recipe", recipe: "r" },
  reason,
});
const end: TrajectoryLine = { kind: "end", status: "skipped", seconds: 0, tokens: 0, cost: 0 };

test("two records of one finding in one second are two files, for their owner only", async () => {
  await using folder = await createFolder();
  const records = [1, 2, 3].map(() => openTrajectory(`${folder.root}/deep/er`, FINDING, TIME, same));
  for (const [index, record] of records.entries()) record.record(refusal(`${index}`));
  expect(readdirSync(`${folder.root}/deep/er`).sort()).toEqual([
    "20261121T192840-0123456789abcdef-2.jsonl",
    "20261121T192840-0123456789abcdef-3.jsonl",
    "20261121T192840-0123456789abcdef.jsonl",
  ]);
  expect(records.map(({ file }) => JSON.parse(readFileSync(file, "utf8")).reason)).toEqual(["0", "1", "2"]);
});

test("a record that is full says so, once, and keeps its end", async () => {
  await using folder = await createFolder();
  const record = openTrajectory(folder.root, FINDING, TIME, same);
  record.record(refusal("x".repeat(7_999_000)));
  expect(record.problem()).toBeUndefined();
  for (let count = 0; count < 3; count += 1) record.record(refusal("y".repeat(2000)));
  expect(record.problem()).toContain("limit of 8000000 bytes");
  record.record(end);
  const kinds = readFileSync(record.file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).kind);
  expect(kinds).toEqual(["refusal", "truncated", "end"]);
});

test("one that cannot be written is told, and ends nothing", async () => {
  await using folder = await createFolder();
  folder.write("taken", "a file");
  const record = openTrajectory(`${folder.root}/taken/in`, FINDING, TIME, same);
  record.record(refusal("x"));
  record.record(end);
  expect(record.problem()).toMatch(/cannot be written: ENOTDIR|EEXIST/);
});

test("every string of every line is masked", async () => {
  await using folder = await createFolder();
  const record = openTrajectory(folder.root, FINDING, TIME, (text) => text.replaceAll("secret", "****"));
  record.record(refusal("the secret here"));
  expect(readFileSync(record.file, "utf8")).toContain("the **** here");
});
