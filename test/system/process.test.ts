import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { runProcess } from "../../src/system/process.ts";
import { createFolder } from "../support/repository.ts";

const here = { cwd: process.cwd(), env: { PATH: process.env["PATH"] } };
const shell = (script: string, options: object = {}) => runProcess("sh", ["-c", script], { ...here, ...options });

test("an exit code is data, and output comes as bytes", async () => {
  const result = await shell("printf '\\377\\000'; echo why >&2; exit 3");
  expect(result).toEqual({ kind: "exited", code: 3, stdout: Buffer.of(255, 0), stderr: "why\n" });
});

test("input is given, and a program that does not read it is no error", async () => {
  const echoed = await runProcess("cat", [], { ...here, input: "x".repeat(300_000) });
  expect(echoed.kind === "exited" && echoed.stdout.length).toBe(300_000);
  expect(await shell("exit 0", { input: "x".repeat(1_000_000) })).toMatchObject({ kind: "exited", code: 0 });
});

test("a missing program, a missing folder and an impossible argument are told apart", async () => {
  expect(await runProcess("no-such-program", [], here)).toEqual({ kind: "not-found" });
  const nowhere = await runProcess("sh", [], { ...here, cwd: "/no/such/folder" });
  expect(nowhere).toEqual({ kind: "failed-to-start", message: "no such directory: /no/such/folder" });
  expect(await runProcess("sh", ["nul\0"], here)).toMatchObject({ kind: "failed-to-start" });
});

test("a signal is not an exit code", async () => {
  expect(await shell("kill -TERM $$")).toMatchObject({ kind: "killed", signal: "SIGTERM" });
});

test("a timeout ends grandchildren too", async () => {
  await using folder = await createFolder();
  const result = await shell("sleep 60 & echo $! > pid; wait", { cwd: folder.root, timeoutMs: 300 });
  expect(result).toMatchObject({ kind: "timed-out", timeoutMs: 300 });
  const pid = Number(readFileSync(`${folder.root}/pid`, "utf8"));
  for (let tries = 0; isAlive(pid) && tries < 50; tries += 1) await sleep(20);
  expect(isAlive(pid)).toBe(false);
});

test("endless output is cut off", async () => {
  expect(await shell("yes", { maxOutputBytes: 10_000 })).toEqual({ kind: "too-much-output", limit: 10_000 });
  expect(await shell("yes >&2", { timeoutMs: 500 })).toMatchObject({ kind: "timed-out" });
});

function isAlive(pid: number): boolean {
  try {
    // A zombie that nobody has reaped yet still has an entry.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

test("a file that grows past its limit ends the program that writes it", async () => {
  await using folder = await createFolder();
  const file = `${folder.root}/out`;
  const script = `while :; do head -c 100000 /dev/zero >> '${file}'; done`;
  const limitFile = { path: file, maxBytes: 1_000_000 };
  expect(await shell(script, { limitFile, timeoutMs: 20_000 })).toEqual({ kind: "too-much-output", limit: 1_000_000 });
});
