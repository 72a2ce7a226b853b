/** The check `tests` of the gate: the project's own tests on patches, in an isolated copy, against the unpatched tree. */
import path from "node:path";
import type { TestsOptions } from "../../../config/tests.ts";
import type { FileChange } from "../../../model/candidate.ts";
import type { Place } from "../../../select/request.ts";
import type { SnapshotEntry } from "../../../select/snapshot.ts";
import { readTextIfThere } from "../../../system/files.ts";
import { type LazyWorkspace, lazyWorkspace } from "../../workspace/lazy.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { TestBench, TestsResult } from "../tests.ts";
import { findRunner, type Found } from "./find.ts";
import { judgeProject, type ProjectContext } from "./project.ts";
import { unknown } from "./results.ts";
import type { Tree } from "./runner.ts";
import { SUPPORT_FILES } from "./support/files.ts";

export interface TestBenchSource {
  /** The whole tree that the patches are made for. */
  entries: readonly SnapshotEntry[];
  place: Place;
  options: TestsOptions;
  env: NodeJS.ProcessEnv;
  /** Seconds that are left for the whole run; absent: no limit. */
  left?: () => number;
  /** Whether results of the unpatched tree are kept under the git directory. */
  cache: boolean;
}

/**
 * Nothing is copied or started before the first patches come.
 *
 * @param workspace with `SUPPORT_FILES`; ends with the bench
 */
export function openTestBench(
  source: TestBenchSource,
  workspace: LazyWorkspace = lazyWorkspace(source, SUPPORT_FILES),
): TestBench & AsyncDisposable {
  let opened: Promise<Opened> | undefined;
  return {
    async judge(patches, signal) {
      opened ??= open(source, workspace);
      const bench = await opened;
      const results: TestsResult[] = [];
      for (const [found, indices] of await byProject(bench, patches)) {
        const some = indices.map((index) => ({ index, changes: patches[index] ?? [] }));
        const judged =
          "runner" in found
            ? await judgeProject({ ...bench.context, ...found, signal }, some)
            : some.map(() => found.result);
        for (const [at, index] of indices.entries())
          results[index] = judged[at] ?? unknown("no-tests", "nothing was run");
      }
      return results;
    },
    [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose](),
  };
}

interface Opened {
  context: Omit<ProjectContext, "runner" | "signal">;
  find(file: string): Promise<Found>;
}

async function open(source: TestBenchSource, lazy: LazyWorkspace): Promise<Opened> {
  const workspace: Workspace = await lazy.open();
  const paths = new Set(source.entries.map(({ path: name }) => name));
  const root = source.place.root;
  const tree: Tree = {
    paths,
    root,
    read: (name) => (paths.has(name) ? readTextIfThere(path.join(workspace.copy, name)) : undefined),
  };
  const find = findRunner(tree, workspace, source.options);
  return { context: { workspace, source, baselines: new Map() }, find };
}

type Group = { runner: Extract<Found, { runner: unknown }>["runner"] } | { result: TestsResult };

/** A patch belongs to the project of its files; with files of several, to none that could judge it whole. */
async function byProject({ find }: Opened, patches: readonly (readonly FileChange[])[]): Promise<Map<Group, number[]>> {
  const groups = new Map<Group, number[]>();
  const known = new Map<unknown, Group>();
  for (const [index, changes] of patches.entries()) {
    const found = await Promise.all(changes.map(({ path: name }) => find(name)));
    const group = groupOf(found);
    const same = "runner" in group ? (known.get(group.runner) ?? group) : group;
    if ("runner" in same) known.set(same.runner, same);
    groups.set(same, [...(groups.get(same) ?? []), index]);
  }
  return groups;
}

function groupOf(found: readonly Found[]): Group {
  const problem = found.find((one) => "problem" in one);
  if (problem !== undefined && "problem" in problem) return { result: unknown("no-tests", problem.problem) };
  const [first, ...others] = found.flatMap((one) => ("runner" in one ? [one.runner] : []));
  if (first === undefined) return { result: unknown("no-tests", "the patch changes no file") };
  if (others.every((other) => other === first)) return { runner: first };
  return { result: unknown("no-tests", "the patch spans projects whose tests are run apart: no one run can judge it") };
}
