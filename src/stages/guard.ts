/** Files that decide what blocks, read from where a change cannot weaken its own gate; and what it wants to change of them. */
import path from "node:path";
import type { Analyzer } from "../analyzers/analyzer.ts";
import { RULES_FOLDER } from "../analyzers/custom/user-rule.ts";
import { configGlobs } from "../analyzers/external/config-globs.ts";
import type { Config } from "../config/config.ts";
import { CONFIG_NAMES } from "../config/load.ts";
import { committedFiles, type GuardFiles, stagedFiles } from "../config/staged.ts";
import { matcherOf } from "../select/globs.ts";
import type { Place } from "../select/request.ts";
import { resolveCommit, resolveRange } from "../select/revisions.ts";
import { readTextIfThere } from "../system/files.ts";
import { git } from "../system/git.ts";
import { displayPath, splitNul } from "../system/path-bytes.ts";
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
  { config, enabled, place }: { config: Config; enabled: readonly Analyzer[]; place: Place },
): Promise<string[]> {
  const { repository } = place;
  if (guard?.kind !== "commit" || request.selection.kind !== "range" || repository === undefined) return [];
  const ofTools = await matcherOf(enabled.flatMap((one) => toolFiles(one, config)));
  const own = [...CONFIG_NAMES, config.baseline, RULES_FOLDER];
  const isOwn = (file: string) => own.some((name) => file === name || file.startsWith(`${name}/`));
  const changed = await changedIn(request.selection, repository);
  const named = changed.filter((file) => isOwn(file) || ofTools(file)).toSorted();
  const unused = request.configFile === undefined ? await unusedFiles(guard, place.root, named) : [];
  return [
    ...(named.length === 0
      ? []
      : [`this change alters ${named.join(", ")}: it is judged ${guard.shown}, without that`]),
    ...unused.map((name) => `the ${name} that is checked out is not used: the configuration counts ${guard.shown}`),
  ];
}

/** Also without the change's doing: such as a file that a job has written, or that the base has had changed since. */
async function unusedFiles(guard: GuardFiles, root: string, told: readonly string[]): Promise<string[]> {
  const used = new Map((await guard.read(CONFIG_NAMES)).map(({ name, bytes }) => [name, bytes.toString("utf8")]));
  const differs = (name: string) => {
    const text = readTextIfThere(path.join(root, name), LARGEST);
    return text !== undefined && text !== used.get(name);
  };
  return CONFIG_NAMES.filter((name) => !told.includes(name) && differs(name));
}

const LARGEST = 1_000_000;

/** The files by which a tool is configured, where they count. */
function toolFiles(analyzer: Analyzer, { analyzers }: Config): string[] {
  if (analyzer.kind !== "external") return [];
  const { options = analyzer.defaults, external } = analyzers[analyzer.name] ?? {};
  return configGlobs(analyzer, options, external?.trustConfig === true);
}

/** Paths that are there on one side only, too. */
async function changedIn(
  { from, to = "HEAD", direct, known }: Extract<Request["selection"], { kind: "range" }>,
  repository: Repository,
): Promise<string[]> {
  if (known !== undefined) return known.map((file) => file.path);
  const range = await resolveRange(repository, from, to, direct);
  const diff = await git(repository, ["diff-tree", "-r", "-z", "--name-only", "--no-renames", range.base, range.to]);
  return splitNul(diff).map(displayPath);
}
