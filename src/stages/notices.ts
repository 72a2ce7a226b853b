/** What a person should know of a run beside its findings. */
import type { Analysis } from "../analyzers/all.ts";
import type { Analyzer } from "../analyzers/analyzer.ts";
import type { Config } from "../config/config.ts";
import { consensusNotices, consensusOf } from "../findings/witnesses.ts";
import type { Finding } from "../model/finding.ts";
import type { RuleBook } from "../model/rule-book.ts";
import type { Selection } from "../model/scan.ts";
import type { ConsensusSight } from "../model/shard.ts";
import { configurationNotices } from "./configure.ts";

export interface NoticeInput {
  selection: Selection;
  analysis: Analysis;
  findings: readonly Finding[];
  enabled: readonly Analyzer[];
  config: Config;
  rules: RuleBook;
}

/** In the order in which they are told. */
export interface Notices {
  selection: string[];
  analyzers: string[];
  consensus: ConsensusSight;
  configuration: string[];
}

export async function noticesOf({
  selection,
  analysis,
  findings,
  enabled,
  config,
  rules,
}: NoticeInput): Promise<Notices> {
  const readers = (file: string) => [
    ...enabled.filter((analyzer) => analyzer.handles(file, "")).map(({ name }) => name),
    ...analysis.scans.map(({ analyzer }) => analyzer).filter((name) => !enabled.some((one) => one.name === name)),
  ];
  const consensus = consensusOf(findings, config.minWitnesses, readers);
  const configuration = await configurationNotices(config, rules);
  return { selection: selection.notices, analyzers: analysis.notices, consensus, configuration };
}

export function noticeTexts({ selection, analyzers, consensus, configuration }: Notices): string[] {
  return [...selection, ...analyzers, ...consensusNotices(consensus), ...configuration];
}
