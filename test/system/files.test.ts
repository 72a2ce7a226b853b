import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { expect, test } from "vitest";
import { readRegularFile } from "../../src/system/files.ts";
import { createFolder } from "../support/repository.ts";

test("a regular file, up to the limit and not beyond", async () => {
  await using folder = await createFolder();
  const file = folder.write("a.py", "12345");
  expect(readRegularFile(file, 5)).toEqual({ kind: "bytes", bytes: Buffer.from("12345") });
  expect(readRegularFile(file, 4)).toEqual({ kind: "too-large" });
  expect(readRegularFile(folder.write("empty", ""), 4)).toEqual({ kind: "bytes", bytes: Buffer.alloc(0) });
});

test("what is no regular file is never waited for", async () => {
  await using folder = await createFolder();
  const at = (name: string) => path.join(folder.root, name);
  spawnSync("mkfifo", [at("pipe")]);
  symlinkSync("/etc/hostname", at("link"));
  const server = createServer().listen(at("socket"));
  await new Promise((resolve) => server.once("listening", resolve));
  expect(readRegularFile(at("pipe"), 10).kind).toBe("not-a-file");
  expect(readRegularFile(at("socket"), 10).kind).toBe("not-a-file");
  expect(readRegularFile("/dev/zero", 10).kind).toBe("not-a-file");
  expect(readRegularFile(folder.root, 10).kind).toBe("not-a-file");
  expect(readRegularFile(at("link"), 10).kind).toBe("symlink");
  server.close();
});

test("what cannot be read says why", async () => {
  await using folder = await createFolder();
  expect(readRegularFile(path.join(folder.root, "gone"), 10)).toEqual({ kind: "unreadable", message: "it is gone" });
  const below = path.join(folder.write("file", ""), "x");
  expect(readRegularFile(below, 10)).toMatchObject({ kind: "unreadable", message: expect.stringContaining("ENOTDIR") });
});

test("a file whose size says nothing", () => {
  // The kernel says 0 bytes for each file of /proc.
  expect(readRegularFile("/proc/self/status", 100_000)).toMatchObject({ kind: "bytes" });
  expect(readRegularFile("/proc/self/status", 20)).toEqual({ kind: "too-large" });
});

test.skipIf(process.getuid?.() === 0)("a file that is closed to us", async () => {
  await using folder = await createFolder();
  const message = "permission denied";
  expect(readRegularFile(folder.write("secret", "x", 0), 10)).toEqual({ kind: "unreadable", message });
});
