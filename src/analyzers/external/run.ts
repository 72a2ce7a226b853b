/** Runs the external analyzers of a scan, beside the embedded ones. Loaded only where one is enabled. */
import { availableParallelism } from "node:os";
import type { Config } from "../../config/config.ts";
import type { GuardFiles } from "../../config/staged.ts";
import type { Scan, Selection } from "../../model/scan.ts";
import type { Place } from "../../select/request.ts";
import type { ExternalAnalyzer } from "../analyzer.ts";
import type { Cache } from "../cache.ts";
import { isGuarded } from "./config-globs.ts";
import { writeContext } from "./context.ts";
import { type Part, runOne } from "./one.ts";
import { mayHandle, selectWork } from "./select-work.ts";
import { type Readiness, readyTool } from "./tools.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

export interface ExternalInput {
  selection: Selection;
  place: Place;
  analyzers: readonly ExternalAnalyzer<unknown>[];
  config: Config;
  cache: Cache;
  env: NodeJS.ProcessEnv;
  /** From where the configuration was read, if not from the working tree. */
  guard?: GuardFiles | undefined;
  /** Absolute: where analyzers may keep what they want to find in the next run. Absent where nothing may be kept. */
  home?: string | undefined;
}

export interface ExternalAnalysis {
  /** In the order of the analyzers. */
  scans: Scan[];
  notices: string[];
  /** Hash of the bytes that were analyzed, by path. */
  hashes: ReadonlyMap<string, string>;
}

/** Programs at a time: more would wait for the same processors. */
const AT_ONCE = Math.max(2, availableParallelism());

/** No file of the selection can concern it: whether it is installed does not matter. */
type Idle = { kind: "idle"; analyzer: ExternalAnalyzer<unknown> };

/**
 * Gives each analyzer the files that it handles, in one private folder. Nothing is started, and no folder made, where the cache knows all
 * answers. Whatever a program does, the result is a `Scan`.
 */
export async function analyzeExternally(input: ExternalInput): Promise<ExternalAnalysis> {
  const { selection, place, analyzers, config, cache, env, guard, home } = input;
  const host = { env, root: place.root };
  let opened: Workspace | undefined;
  const workspace = () => (opened ??= createWorkspace(host));
  const prepare = async (analyzer: ExternalAnalyzer<unknown>): Promise<Readiness | Idle> => {
    const concerned = selection.files.some((file) => mayHandle(analyzer, file.path));
    return concerned ? readyTool(analyzer, config, host, cache, workspace) : { kind: "idle", analyzer };
  };
  try {
    const found = await atMost(AT_ONCE, analyzers, prepare);
    const tools = found.flatMap((one) => (one.kind === "ready" ? [one.tool] : []));
    const { works, hashes } = await selectWork(selection, tools, cache, () => workspace().tree);
    const open = works.filter(({ tool }) => !isGuarded(tool, guard));
    const context = await writeContext(open, selection.asked, place, workspace);
    const around = { workspace, context, cache, home, place, asked: selection.asked, guard };
    const done = await atMost(AT_ONCE, found, async (one) => {
      const work = works.find(({ tool }) => one.kind === "ready" && tool === one.tool);
      const { part, notices } =
        work === undefined ? { part: withoutWork(one), notices: [] } : await runOne(work, around);
      return { scan: { ...headOf(one, config), ...part }, notices };
    });
    return { scans: done.map(({ scan }) => scan), notices: done.flatMap(({ notices }) => notices), hashes };
  } finally {
    opened?.[Symbol.dispose]();
  }
}

/** Results in the order of the items. */
async function atMost<Item, Outcome>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = items.entries();
  const next = async () => {
    for (const [index, item] of queue) outcomes[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, next));
  return outcomes;
}

function withoutWork(one: Readiness | Idle): Part {
  if (one.kind === "failed") return { status: "failed", failure: one.failure };
  return { status: "completed", files: 0, detections: [], unchecked: [] };
}

function headOf(one: Readiness | Idle, config: Config) {
  const { name } = one.kind === "ready" ? one.tool.analyzer : one.analyzer;
  const version = one.kind === "ready" ? `${name} ${one.tool.version}` : "";
  return { analyzer: name, version, onError: config.analyzers[name]?.onError ?? "fail" } as const;
}
