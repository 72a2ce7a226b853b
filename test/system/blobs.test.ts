import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { blobReader, readBlobs } from "../../src/system/blobs.ts";
import { realPathOf } from "../../src/system/files.ts";
import { createRepository } from "../support/repository.ts";

test("bytes in order: empty, with newlines, larger than a pipe, too large, missing", async () => {
  await using repository = await createRepository();
  const texts = [
    "",
    "\n",
    "a\nb",
    "x".repeat(200_000),
    "too large".repeat(100_000),
    "after",
    "again".repeat(90_000),
    "end",
  ];
  const oids = texts.map((text, index) => repository.git("hash-object", "-w", repository.write(`${index}`, text)));
  const missing = "0123456789".repeat(4);
  const seen: string[] = [];
  for await (const blob of readBlobs(
    { cwd: repository.root, env: repository.env },
    [...oids, missing, oids[2]!],
    300_000,
  )) {
    seen.push(blob.kind === "bytes" ? blob.bytes.toString() : blob.kind);
  }
  expect(seen).toEqual(["", "\n", "a\nb", texts[3], "too-large", "after", "too-large", "end", "unreadable", "a\nb"]);
});

test("a reader that stops early leaves no process behind", async () => {
  await using repository = await createRepository();
  const oid = repository.git("hash-object", "-w", repository.write("a", "x".repeat(500_000)));
  const place = { cwd: repository.root, env: repository.env };
  for await (const blob of readBlobs(place, Array<string>(500).fill(oid), 1e6)) {
    expect(blob.kind).toBe("bytes");
    expect(processesIn(repository.root)).toBe(1);
    break;
  }
  await vi.waitFor(() => expect(processesIn(repository.root)).toBe(0));
});

test("every object is answered for where git fails", async () => {
  await using repository = await createRepository();
  repository.remove(".git");
  const kinds: string[] = [];
  for await (const blob of readBlobs(
    { cwd: repository.root, env: repository.env },
    ["a".repeat(40), "b".repeat(40)],
    10,
  )) {
    kinds.push(blob.kind === "unreadable" ? blob.message : blob.kind);
  }
  expect(kinds).toEqual(Array(2).fill(expect.stringContaining("not a git repository")));
});

test("single objects by any name: asked at once, missing, with spaces, after one too large", async () => {
  await using repository = await createRepository();
  for (const [name, text] of [
    ["a b.js", "one\n"],
    ["big.js", "x".repeat(5000)],
    ["c.js", ""],
  ] as const) {
    repository.write(name, text);
  }
  repository.commit();
  const reader = blobReader({ cwd: repository.root, env: repository.env }, 1000);
  const names = ["HEAD:a b.js", "HEAD:no such file.js", ":0:big.js", ":0:c.js", "HEAD:a b.js\n:0:c.js", "HEAD:a b.js"];
  const blobs = await Promise.all(names.map((name) => reader.read(name)));
  expect(blobs.map((blob) => (blob.kind === "bytes" ? blob.bytes.toString() : blob.kind))).toEqual([
    "one\n",
    "unreadable",
    "too-large",
    "",
    "unreadable",
    "one\n",
  ]);
  reader.close();
  await vi.waitFor(() => expect(processesIn(repository.root)).toBe(0));
});

/** Counts what runs with that working directory. */
function processesIn(folder: string): number {
  return readdirSync("/proc").filter((pid) => /^\d+$/.test(pid) && realPathOf(`/proc/${pid}/cwd`) === folder).length;
}
