/** What a person should know of a run beside its findings. */
import type { Analysis } from "../analyzers/all.ts";
import type { Analyzer } from "../analyzers/analyzer.ts";
import type { Config } from "../config/config.ts";
import { consensusNotices } from "../findings/witnesses.ts";
import type { Finding } from "../model/finding.ts";
import type { RuleBook } from "../model/rule-book.ts";
import type { Selection } from "../model/scan.ts";
import { configurationNotices } from "./configure.ts";

export interface NoticeInput {
  selection: Selection;
  analysis: Analysis;
  findings: readonly Finding[];
  enabled: readonly Analyzer[];
  config: Config;
  rules: RuleBook;
}

export async function noticesOf({
  selection,
  analysis,
  findings,
  enabled,
  config,
  rules,
}: NoticeInput): Promise<string[]> {
  const readers = (file: string) => [
    ...enabled.filter((analyzer) => analyzer.handles(file, "")).map(({ name }) => name),
    ...analysis.scans.map(({ analyzer }) => analyzer).filter((name) => !enabled.some((one) => one.name === name)),
  ];
  const consensus = consensusNotices(findings, config.minWitnesses, readers);
  return [...selection.notices, ...analysis.notices, ...consensus, ...(await configurationNotices(config, rules))];
}
