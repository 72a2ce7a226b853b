/** What the tests say of the unpatched tree: run once, and kept by tree, command and what they depend on besides. */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hash } from "node:crypto";
import path from "node:path";
import { z } from "zod";
import { buildId } from "../../../model/version.ts";
import type { SnapshotEntry } from "../../../select/snapshot.ts";
import { readTextIfThere, statOf } from "../../../system/files.ts";
import { uniqueId } from "../../../system/identity.ts";
import type { Dependency } from "../../workspace/dependencies.ts";
import type { Baseline } from "./compare.ts";
import type { Runner } from "./runner.ts";

const FORMAT = 1;
const MOST_KEPT = 40;
const SIZE_LIMIT = 64 * 1024 * 1024;

const schema = z.object({
  format: z.literal(FORMAT),
  cases: z.array(
    z.object({
      id: z.string(),
      status: z.enum(["passed", "failed", "error", "skipped"]),
      file: z.string().exactOptional(),
      message: z.string().exactOptional(),
    }),
  ),
  exitCode: z.number(),
  seconds: z.number(),
  flaky: z.array(z.string()),
  passes: z.array(z.tuple([z.string(), z.number()])),
});

export interface BaselineStore {
  load(): Baseline | undefined;
  /** Never throws: without a place to write to nothing is kept. */
  save(baseline: Baseline): void;
}

const NOWHERE: BaselineStore = { load: () => undefined, save: () => {} };

/** Everything that the result depends on; undefined where some file of the tree has no id to go by. */
export function baselineKey(
  entries: readonly SnapshotEntry[],
  runner: Runner,
  related: readonly string[] | undefined,
  around: { root: string; dependencies: readonly Dependency[]; sandbox: string; settings: unknown },
): string | undefined {
  const tree: string[] = [];
  for (const { path: name, kind, executable, source } of entries) {
    if (source.kind !== "blob") return undefined;
    tree.push(`${name}\0${kind}\0${executable}\0${source.oid}`);
  }
  const installed = around.dependencies.map(({ folder }) => `${folder} ${stampOf(path.join(around.root, folder))}`);
  const { name, folder, command, fingerprint } = runner;
  const parts = [
    buildId,
    tree,
    name,
    folder,
    command,
    fingerprint,
    related ?? null,
    installed,
    around.sandbox,
    around.settings,
  ];
  return hash("sha256", JSON.stringify(parts), "hex").slice(0, 32);
}

/** Installing a package touches one of these: they stand for everything below, which would take seconds to read. */
function stampOf(folder: string): string {
  const places = ["", ".package-lock.json", ".yarn-state.yml", ".modules.yaml", "modules.txt", "lib", "lib64"];
  const python = readable(path.join(folder, "lib")).map((name) => path.join("lib", name, "site-packages"));
  return [...places, ...python].map((place) => stampOfOne(path.join(folder, place))).join(" ");
}

function stampOfOne(place: string): string {
  const stats = statOf(place);
  return typeof stats === "string" ? "-" : `${stats.mtimeMs}:${stats.size}`;
}

function readable(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith("python"));
  } catch {
    return [];
  }
}

/** @param folder absolute; made when something is kept */
export function baselineStore(folder: string | undefined, key: string | undefined): BaselineStore {
  if (folder === undefined || key === undefined) return NOWHERE;
  const file = path.join(folder, `${key}.json`);
  return {
    load: () => read(file),
    save: (baseline) => attempt(() => write(folder, file, baseline)),
  };
}

function read(file: string): Baseline | undefined {
  const checked = attempt(() => schema.parse(JSON.parse(readTextIfThere(file, SIZE_LIMIT) ?? "")));
  if (checked === undefined) return undefined;
  const { cases, exitCode, seconds, flaky, passes } = checked;
  const report = { cases: new Map(cases.map((one) => [one.id, one])) };
  return { report, exitCode, seconds, flaky: new Set(flaky), doubtful: new Set(), passes: new Map(passes) };
}

function write(folder: string, file: string, { report, exitCode, seconds, flaky, passes }: Baseline): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const data = {
    format: FORMAT,
    cases: [...report.cases.values()],
    exitCode,
    seconds,
    flaky: [...flaky],
    passes: [...passes],
  };
  const temporary = `${file}.${uniqueId()}`;
  writeFileSync(temporary, JSON.stringify(data), { mode: 0o600 });
  renameSync(temporary, file);
  prune(folder);
}

function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  const oldest = files.map((file) => ({ file, at: statSync(file).mtimeMs })).toSorted((a, b) => b.at - a.at);
  for (const { file } of oldest.slice(MOST_KEPT)) rmSync(file, { force: true });
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
