/** Which external analyzer has to look at which file: what is in the cache is not asked again. */
import { hash } from "node:crypto";
import type { SelectedFile, Selection } from "../../model/scan.ts";
import { writeInto } from "../../select/materialise.ts";
import type { ExternalAnalyzer } from "../analyzer.ts";
import { type Cache, cacheKey } from "../cache.ts";
import { firstLine } from "../first-line.ts";
import type { KnownReport } from "./reports.ts";
import type { ReadyTool } from "./tools.ts";

/** What one analyzer is asked, and what is known of it before. */
export interface Work {
  tool: ReadyTool;
  /** To be asked: cache key by path. */
  asked: Map<string, string>;
  /** Reports of other files, from the cache. */
  known: KnownReport[];
}

export interface WorkList {
  works: Work[];
  /** Hash of the bytes that were seen, by path. */
  hashes: Map<string, string>;
}

/**
 * Reads each file that concerns one of the tools, and writes those that have to be looked at into the folder, under the names of the
 * selection: those are valid file names everywhere, whatever bytes the real ones have.
 *
 * @param tree called only where there is a file to write
 */
export async function selectWork(
  selection: Selection,
  tools: readonly ReadyTool[],
  cache: Cache,
  tree: () => string,
): Promise<WorkList> {
  const works = tools.map((tool): Work => ({ tool, asked: new Map(), known: [] }));
  const hashes = new Map<string, string>();
  const files = selection.files.filter(({ path }) => tools.some(({ analyzer }) => mayHandle(analyzer, path)));
  if (files.length === 0) return { works, hashes };
  for await (const content of selection.contents(files)) {
    if (content.kind !== "text") continue;
    const { path } = content.file;
    const head = firstLine(content.bytes);
    const responsible = works.filter(({ tool }) => tool.analyzer.handles(path, head));
    if (responsible.length === 0) continue;
    const digest = hash("sha256", content.bytes, "base64url");
    hashes.set(path, digest);
    const asking = responsible.filter((work) => isAsked(work, content.file, digest, cache));
    if (asking.length > 0) writeInto(tree(), path, content.bytes);
  }
  return { works, hashes };
}

/** A name without an extension may turn out to be a script. */
export function mayHandle(analyzer: ExternalAnalyzer<unknown>, path: string): boolean {
  return !/\.[^/]*$/.test(path) || analyzer.handles(path, "");
}

function isAsked({ tool, asked, known }: Work, { path }: SelectedFile, content: string, cache: Cache): boolean {
  const { analyzer, version, optionsKey } = tool;
  const options = `${version}\0${optionsKey}`;
  const key = isKept(tool) ? cacheKey({ content, analyzer: analyzer.name, options, path }) : "";
  const report = key === "" ? undefined : cache.get(key);
  if (report === undefined) asked.set(path, key);
  else known.push({ path, report });
  return report === undefined;
}

/** Only what depends on nothing but the file's bytes, the tool and its options. */
export function isKept({ analyzer, settings }: ReadyTool): boolean {
  return analyzer.perFile && !settings.trustConfig;
}
