/** Files that decide what blocks, read from where a change cannot weaken its own gate; and what it wants to change of them. */
import { RULES_FOLDER } from "../analyzers/custom/user-rule.ts";
import type { Config } from "../config/config.ts";
import { CONFIG_NAMES } from "../config/load.ts";
import { committedFiles, type GuardFiles, type StagedFile, stagedFiles } from "../config/staged.ts";
import type { Place } from "../select/request.ts";
import { resolveCommit, resolveRange } from "../select/revisions.ts";
import type { Repository } from "../system/repository.ts";
import type { Request } from "./request.ts";

/** What is staged is judged by the configuration as it is staged, a pull request by its base's; everything else by the working tree's. */
export async function guardOf(request: Request, { repository }: Place): Promise<GuardFiles | undefined> {
  if (typeof request.guard === "object") return request.guard;
  if (repository === undefined) return undefined;
  if (request.guard !== undefined) return committedFiles(repository, await resolveCommit(repository, request.guard));
  return request.selection.kind === "staged" ? stagedFiles(repository) : undefined;
}

/** A change of the gate itself is shown: it counts only once it is merged, and somebody should look at it before. */
export async function guardNotices(
  request: Request,
  guard: GuardFiles | undefined,
  config: Config,
  { repository }: Place,
): Promise<string[]> {
  if (guard?.kind !== "commit" || request.selection.kind !== "range" || repository === undefined) return [];
  const names = [...CONFIG_NAMES, config.baseline, RULES_FOLDER];
  const changed = await changedOf(names, request.selection, repository);
  if (changed.length === 0) return [];
  return [`this change alters ${changed.join(", ")}: it is judged ${guard.shown}, without that`];
}

async function changedOf(
  names: readonly string[],
  { from, to = "HEAD", direct, known }: Extract<Request["selection"], { kind: "range" }>,
  repository: Repository,
): Promise<string[]> {
  const isNamed = (path: string) => names.some((name) => path === name || path.startsWith(`${name}/`));
  if (known !== undefined) return known.map(({ path }) => path).filter(isNamed);
  const range = await resolveRange(repository, from, to, direct);
  const [before, after] = await Promise.all(
    [range.base, range.to].map((commit) => committedFiles(repository, commit).read(names)),
  );
  return differing(before ?? [], after ?? []);
}

function differing(before: readonly StagedFile[], after: readonly StagedFile[]): string[] {
  const old = new Map(before.map(({ name, bytes }) => [name, bytes]));
  const current = new Map(after.map(({ name, bytes }) => [name, bytes]));
  const names = [...new Set([...old.keys(), ...current.keys()])];
  return names.filter((name) => !old.get(name)?.equals(current.get(name) ?? NOTHING) || !current.has(name)).toSorted();
}

const NOTHING = Buffer.alloc(0);
