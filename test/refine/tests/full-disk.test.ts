import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Repository } from "../../support/repository.ts";
import { repositoryOf } from "./support.ts";
import { has } from "./tools.ts";

const DRIVER = path.join(import.meta.dirname, "bench-driver.ts");

/** A process of its own, whose folder for temporary files is a disk of that size. */
function onSmallDisk(repository: Repository, size: string, readOnly = false): string {
  const disk = path.join(path.dirname(repository.root), "disk");
  mkdirSync(disk, { recursive: true });
  const script = `mount -t tmpfs -o size=${size} tmpfs "$1" && ${readOnly ? 'mount -o bind "$4" "$4" && mount -o remount,bind,ro "$4" &&' : ""} TMPDIR="$1" exec "$2" --no-warnings "$3" "$4"`;
  const args = [
    "--map-root-user",
    "--mount",
    "sh",
    "-c",
    script,
    "sh",
    disk,
    process.execPath,
    DRIVER,
    repository.root,
  ];
  const { stdout, stderr } = spawnSync("unshare", args, { encoding: "utf8", env: { ...repository.env } });
  return stdout + stderr;
}

describe.skipIf(!has("unshare", "--map-root-user", "--mount", "true"))("disks", () => {
  const RUN = 'echo 1..1; grep -q a shop.py && echo "ok 1 - a"';

  test("one that is too small for the copy is said, and nothing is judged", async () => {
    await using repository = await repositoryOf({
      "shop.py": "a = 1\n",
      "run.sh": RUN,
      "large.txt": "x".repeat(3_000_000),
    });
    expect(onSmallDisk(repository, "1M")).toMatch(/cannot copy the tree for its tests: large.txt: .*ENOSPC/);
  });

  test("one that the tests fill is no reason to hang, and a tree that is read-only none to fail", async () => {
    const fill = `${RUN}\nwhile cat /dev/zero > "$HOME/fill" 2>/dev/null; do :; done; sleep 60`;
    await using filling = await repositoryOf({ "shop.py": "a = 1\n", "run.sh": fill });
    expect(onSmallDisk(filling, "260M")).toContain("it used up the disk");
    await using repository = await repositoryOf({ "shop.py": "a = 1\n", "run.sh": RUN });
    expect(onSmallDisk(repository, "300M", true)).toContain('"passed":1');
  });
});
