/** What analyzers need beside the files that they check: package manifests, modules, their own trusted configuration. */
import type { SelectionKind } from "../../model/scan.ts";
import { matcherOf } from "../../select/globs.ts";
import { materialise } from "../../select/materialise.ts";
import type { Place } from "../../select/request.ts";
import { listSnapshot } from "../../select/snapshot.ts";
import { displayPath } from "../../system/path-bytes.ts";
import { configGlobs } from "./config-globs.ts";
import type { Work } from "./select-work.ts";
import type { ReadyTool } from "./tools.ts";
import type { Workspace } from "./workspace.ts";

/** Adds it to the tree, from the same snapshot as the files. Gives the paths that were added, as they are shown. */
export async function writeContext(
  works: readonly Work[],
  asked: SelectionKind,
  place: Place,
  workspace: () => Workspace,
): Promise<ReadonlySet<string>> {
  const busy = works.filter((work) => work.asked.size > 0);
  const globs = busy.flatMap(({ tool }) => contextOf(tool));
  if (globs.length === 0) return new Set();
  const matches = await matcherOf(globs);
  const there = new Set(busy.flatMap((work) => [...work.asked.keys()]));
  const wanted = (await listSnapshot(asked, place)).filter(({ path }) => {
    const shown = displayPath(path);
    return !there.has(shown) && matches(shown);
  });
  const { paths } = await materialise(wanted, workspace().tree, place.repository);
  return new Set(paths.map(displayPath));
}

function contextOf({ analyzer, options, settings }: ReadyTool): readonly string[] {
  return [...(analyzer.context?.(options) ?? []), ...configGlobs(analyzer, options, settings.trustConfig)];
}
