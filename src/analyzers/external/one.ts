/** One external analyzer's part of a run. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Scan } from "../../model/scan.ts";
import { decodeText } from "../../select/decode.ts";
import type { ExternalReport } from "../analyzer.ts";
import type { Cache } from "../cache.ts";
import { accept } from "./accept.ts";
import { keep, saidBefore, together } from "./reports.ts";
import { isKept, type Work } from "./select-work.ts";
import type { Workspace } from "./workspace.ts";

export interface Surroundings {
  workspace(): Workspace;
  /** Paths in the workspace's tree beside those to check. */
  context: ReadonlySet<string>;
  cache: Cache;
  /** Absolute: where analyzers keep what is their own. */
  home: string | undefined;
  /** Of the scanned repository. */
  root: string;
}

type Head = "analyzer" | "version" | "onError";
/** A `Scan` without its head. */
export type Part = Scan extends infer One ? (One extends Scan ? Omit<One, Head> : never) : never;

export async function runOne(work: Work, around: Surroundings): Promise<{ part: Part; notices: string[] }> {
  const { tool, asked, known } = work;
  const { name } = tool.analyzer;
  const files = asked.size + known.length;
  const before = saidBefore(known, name);
  if (asked.size === 0) return { part: { status: "completed", files, ...together([before]) }, notices: [] };
  const report = await answer(work, around);
  if (report.status === "failed") return { part: report, notices: [] };
  const { notices, rules, detections, unchecked } = report;
  const now = { detections, unchecked };
  if (isKept(tool)) keep(asked, now, around.cache);
  const part: Part = { status: "completed", files, ...together([before, now]), ...(rules !== undefined && { rules }) };
  return { part, notices: notices ?? [] };
}

/** What it says, as far as it can be believed. Our own errors too are failures of this analyzer alone. */
async function answer({ tool, asked }: Work, around: Surroundings): Promise<ExternalReport> {
  const { analyzer, options, version, settings } = tool;
  const { tree, runner, scratch } = around.workspace();
  const read = (name: string) => decodeText(readFileSync(path.join(tree, name)));
  try {
    const report = await analyzer.check({
      options,
      version,
      trustConfig: settings.trustConfig,
      folder: tree,
      scratch: scratch(),
      root: around.root,
      ...(around.home !== undefined && { home: path.join(around.home, analyzer.name) }),
      files: [...asked.keys()],
      run: runner(tool, tree, settings.timeout),
      read,
    });
    if (report.status === "failed") return report;
    const accepted = accept(report, { analyzer: analyzer.name, files: asked, context: around.context, read });
    return { ...report, ...accepted, notices: [...(report.notices ?? []), ...accepted.notices] };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { status: "failed", failure: { kind: "crash", message } };
  }
}
