/** From listed paths to files that will be read and files that are left out, with the reason. */
import type { ByteSource, ChangedLines, SelectedFile, Skipped, SkipReason } from "../model/scan.ts";
import { displayPath } from "../system/path-bytes.ts";
import { generatedMatcher } from "./attributes.ts";
import { matcherOf } from "./globs.ts";
import { skippedByName } from "./names.ts";
import type { Filter } from "./request.ts";

/** What a listing knows of one path, which is as `path-bytes.ts` keeps it. */
export type Listed = { path: string } & (
  | { kind: "file"; source: ByteSource; changed: ChangedLines }
  | { kind: "skip"; reason: SkipReason }
);

export interface Collected {
  files: SelectedFile[];
  skipped: Skipped[];
}

export type NameRule = (path: string) => SkipReason | undefined;

/** Takes the path as it is shown. @param attributes the text of `.gitattributes` */
export async function nameRule(filter: Filter, attributes: string | undefined): Promise<NameRule> {
  const [included, excluded] = await Promise.all([matcherOf(filter.include), matcherOf(filter.exclude)]);
  const generated = await generatedMatcher(attributes);
  return (path) => {
    if ((filter.include.length > 0 && !included(path)) || excluded(path)) return "excluded";
    return skippedByName(path) ?? (generated(path) ? "generated" : undefined);
  };
}

/** Both lists come sorted by path, each path once. */
export function collect(listing: Iterable<Listed>, ruleOut: NameRule): Collected {
  const files = new Map<string, SelectedFile>();
  const skipped = new Map<string, Skipped>();
  for (const entry of listing) {
    const path = displayPath(entry.path);
    const reason = ruleOut(path) ?? (entry.kind === "skip" ? entry.reason : undefined);
    if (reason !== undefined) skipped.set(path, { path, reason });
    else if (entry.kind === "file") files.set(path, { path, source: entry.source, changed: entry.changed });
  }
  return { files: sorted(files), skipped: sorted(skipped) };
}

function sorted<T extends { path: string }>(byPath: Map<string, T>): T[] {
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
