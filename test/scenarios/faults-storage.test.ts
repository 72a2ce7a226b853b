/** A read-only file system and a full disk: the verdict is the same, or the run says what is in its way. */
import { expect, test } from "vitest";
import { BUNDLE_NODE, BUNDLE, createRepository, type Repository } from "../support/repository.ts";
import { CAN_MOUNT, INSECURE, SECURE, withOwnMounts } from "./fault-helpers.ts";

const READ_ONLY = [
  'mount --bind . "$PWD"',
  'mount -o remount,ro,bind "$PWD"',
  'cd "$PWD"',
  "! touch probe 2>/dev/null",
];

/** The repository moved to a disk on which no byte is left. */
const FULL_DISK = [
  "disk=$(mktemp -d)",
  'mount -t tmpfs -o size=4m tmpfs "$disk"',
  'cp -a . "$disk/repository"',
  'cd "$disk/repository"',
  "cat /dev/zero > ../filler 2>/dev/null || true",
];

async function staged(source: string): Promise<Repository> {
  const repository = await createRepository();
  repository.write("app.py", source);
  repository.git("add", "app.py");
  return repository;
}

test.runIf(CAN_MOUNT).each([
  ["insecure", INSECURE, 1],
  ["secure", SECURE, 0],
])("%s code on a read-only file system", async (_, source, code) => {
  await using repository = await staged(source);
  for (const selection of ["--staged", "--all"]) {
    const result = withOwnMounts(repository, ...READ_ONLY, `exec "$NODE" "$BUNDLE" scan ${selection}`);
    expect(result.code, result.stderr).toBe(code);
  }
});

test.runIf(CAN_MOUNT).each([
  ["insecure", INSECURE, 1],
  ["secure", SECURE, 0],
])("%s code on a full disk", async (_, source, code) => {
  await using repository = await staged(source);
  for (const selection of ["--staged", "--all"]) {
    const result = withOwnMounts(repository, ...FULL_DISK, `exec "$NODE" "$BUNDLE" scan ${selection}`);
    expect(result.code, result.stderr).toBe(code);
  }
});

test.runIf(CAN_MOUNT)("a report that the full disk does not take is no success", async () => {
  await using repository = await staged(SECURE);
  const command = 'exec "$NODE" "$BUNDLE" scan --staged --format json --output report.json';
  const result = withOwnMounts(repository, ...FULL_DISK, command);
  expect(result.code, result.stderr).toBe(2);
  expect(result.stderr).toContain("report.json");
});

test.runIf(process.platform === "linux")("a report that standard output does not take is no success", async () => {
  await using repository = await staged(SECURE);
  const command = 'exec "$0" "$1" scan --staged --format json > /dev/full';
  const result = repository.spawn("sh", "-c", command, BUNDLE_NODE, BUNDLE);
  expect(result.code, result.stderr).toBe(2);
});
