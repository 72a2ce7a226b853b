/** Every suppression of a run, whatever its kind, and what came of it. */
import type { Config } from "../config/config.ts";
import type { RuleBook } from "../model/rule-book.ts";
import type { SuppressionRecord } from "../model/run.ts";
import type { IgnoreComment } from "../model/scan.ts";
import type { EntrySight } from "../model/shard.ts";
import { type ConfiguredSilencer, configuredSilencers, entryUnused, sightOf } from "./configured.ts";
import type { Coverage } from "./coverage.ts";
import { groupBy } from "./group.ts";
import { inlineSilencer, inlineUnused } from "./inline.ts";
import type { Masker } from "./mask.ts";
import { compareText } from "./merge.ts";
import { namesOf } from "./names.ts";
import { nativeSilencer } from "./native.ts";
import { lastLine } from "../model/region.ts";
import type { Sighting } from "./sighting.ts";
import { type Silencer, speaksOf } from "./silencer.ts";

/** The suppressions that may concern one file. */
export interface FileLedger {
  /** All that speak of a sighting, whether they hold or not. */
  silencersOf(sighting: Sighting): Silencer[];
}

export interface Ledger {
  /** Comments may repeat a secret of their file: the masker hides it in their records. */
  forFile(path: string, masker: Masker): FileLedger;
  /** Configuration first, then by path and line. */
  records(
    rules: RuleBook,
    coverage: Coverage,
    seen: SeenPaths,
  ): { records: SuppressionRecord[]; entries: EntrySight[] };
}

export interface SeenPaths {
  /** Of this run, or of this part of it. */
  files: readonly string[];
  /** Of all parts: entries of the configuration are judged by them together. */
  all: ReadonlySet<string> | undefined;
}

export async function openLedger(config: Config, ignores: readonly IgnoreComment[], today: string): Promise<Ledger> {
  const configured = await configuredSilencers(config.suppressions, today);
  const inline = ignores.map((comment) => ({ covers: comment.covers, silencer: inlineSilencer(comment) }));
  const inlineByPath = groupBy(inline, ({ silencer }) => silencer.record.path);
  const native: Silencer[] = [];
  return {
    forFile(path, masker) {
      const comments = inlineByPath.get(path) ?? [];
      for (const { silencer } of comments) silencer.record.reason = masker.text(silencer.record.reason);
      return fileLedger(
        path,
        masker,
        comments,
        configured.filter(({ matches }) => matches(path)),
        native,
      );
    },
    records({ rules }, coverage, { files, all }) {
      const known = new Set(rules.flatMap((rule) => namesOf(rule)));
      for (const { silencer } of inline) note(silencer.record, inlineUnused(silencer, known, coverage));
      const entries = configured.map((silencer) => sightOf(silencer, coverage, files, all ?? files));
      for (const [index, { record, failure }] of configured.entries()) {
        const sight = entries[index];
        if (failure === undefined && all === undefined && sight) note(record, entryUnused(record, sight, coverage));
      }
      const inFiles = [...inline.map(({ silencer }) => silencer), ...native].map(({ record }) => record);
      return { records: [...configured.map(({ record }) => record), ...inFiles.toSorted(compareRecords)], entries };
    },
  };
}

function note(record: SuppressionRecord, problem: string | undefined): void {
  if (problem !== undefined) record.problem = problem;
}

export function compareRecords(a: SuppressionRecord, b: SuppressionRecord): number {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.form, b.form);
}

function fileLedger(
  path: string,
  masker: Masker,
  comments: readonly { covers: number; silencer: Silencer }[],
  configured: readonly ConfiguredSilencer[],
  native: Silencer[],
): FileLedger {
  const byLine = groupBy(comments, ({ covers }) => covers);
  const nativeByPlace = new Map<string, Silencer>();
  const nativeOf = ({ native: found, rule }: Sighting): Silencer[] => {
    if (found === undefined) return [];
    const key = `${found.kind} ${found.line}`;
    const silencer = nativeByPlace.get(key) ?? nativeSilencer(path, { ...found, text: masker.text(found.text) });
    if (!nativeByPlace.has(key)) native.push(silencer);
    nativeByPlace.set(key, silencer);
    if (!silencer.record.rules.includes(rule.id))
      silencer.record.rules = [...silencer.record.rules, rule.id].toSorted();
    return [silencer];
  };
  return {
    silencersOf(sighting) {
      const inline = commentsOn(sighting, byLine).filter((silencer) => speaksOf(silencer, sighting.names));
      const entries = configured.filter((silencer) => speaksOf(silencer, sighting.names));
      return [...inline, ...entries, ...nativeOf(sighting)];
    },
  };
}

/** Comments for any line of the region: an analyzer may flag a whole statement. */
function commentsOn(
  { witness: { region } }: Sighting,
  byLine: ReadonlyMap<number, readonly { silencer: Silencer }[]>,
): Silencer[] {
  if (byLine.size === 0) return [];
  const silencers: Silencer[] = [];
  for (let line = region.startLine; line <= lastLine(region); line++) {
    silencers.push(...(byLine.get(line) ?? []).map(({ silencer }) => silencer));
  }
  return silencers;
}
