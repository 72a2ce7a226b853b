/** One external analyzer's part of a run. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { GuardFiles } from "../../config/staged.ts";
import type { Scan, SelectionKind } from "../../model/scan.ts";
import { UserError } from "../../model/user-error.ts";
import { decodeText } from "../../select/decode.ts";
import type { Place } from "../../select/request.ts";
import type { ExternalReport } from "../analyzer.ts";
import type { Cache } from "../cache.ts";
import { accept } from "./accept.ts";
import { isGuarded } from "./config-globs.ts";
import { isFileIn } from "./output.ts";
import { keep, saidBefore, together, withoutFolders } from "./reports.ts";
import { isKept, type Work } from "./select-work.ts";
import type { GuardedTree } from "./trusted.ts";
import type { Workspace } from "./workspace.ts";

export interface Surroundings {
  workspace(): Workspace;
  /** Paths in the workspace's tree beside those to check. */
  context: ReadonlySet<string>;
  cache: Cache;
  /** Absolute: where analyzers keep what is their own. */
  home: string | undefined;
  /** Of the scanned repository. */
  place: Place;
  asked: SelectionKind;
  /** From where the configuration was read, if not from the working tree. */
  guard: GuardFiles | undefined;
}

type Head = "analyzer" | "version" | "onError";
/** A `Scan` without its head. */
export type Part = Scan extends infer One ? (One extends Scan ? Omit<One, Head> : never) : never;

export async function runOne(work: Work, around: Surroundings): Promise<{ part: Part; notices: string[] }> {
  const { tool, asked, known } = work;
  const { name } = tool.analyzer;
  const before = saidBefore(known, name);
  if (asked.size === 0) {
    return { part: { status: "completed", files: known.length, ...together([before]) }, notices: [] };
  }
  const report = await answer(work, around);
  const files = asked.size + known.length;
  if (report.status === "failed") return { part: report, notices: [] };
  const { notices, rules, detections, unchecked } = report;
  const now = { detections, unchecked };
  if (isKept(tool)) keep(asked, now, around.cache);
  const part: Part = { status: "completed", files, ...together([before, now]), ...(rules !== undefined && { rules }) };
  return { part, notices: notices ?? [] };
}

/** What it says, as far as it can be believed. Our own errors too are failures of this analyzer alone. */
async function answer(work: Work, around: Surroundings): Promise<ExternalReport> {
  const { asked, tool } = work;
  const { analyzer, options, version, settings } = tool;
  const { runner, scratch } = around.workspace();
  try {
    const { folder, context, notices: before } = await folderFor(work, around);
    if (asked.size === 0) return { status: "completed", detections: [], unchecked: [], notices: before };
    const read = (name: string) => decodeText(readFileSync(path.join(folder, name)));
    const said = await analyzer.check({
      options,
      version,
      trustConfig: settings.trustConfig,
      folder,
      scratch: scratch(),
      root: around.place.root,
      ...(around.home !== undefined && { home: path.join(around.home, analyzer.name) }),
      files: [...asked.keys()],
      run: runner(tool, folder, settings.timeout),
      read,
    });
    const report = withoutFolders(said, [folder, path.dirname(around.workspace().tree)]);
    if (report.status === "failed") return report;
    const isThere = (name: string) => isFileIn(folder, name);
    const accepted = accept(report, { analyzer: analyzer.name, files: asked, context, isThere, read });
    if (accepted.status === "failed") return accepted;
    const notices = [...before, ...(report.notices ?? []), ...accepted.notices];
    return { ...report, ...accepted, status: "completed", notices };
  } catch (error) {
    if (error instanceof UserError)
      return { status: "failed", failure: { kind: "bad-output", message: error.message } };
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { status: "failed", failure: { kind: "crash", message } };
  }
}

/** All work in one folder, but for those whose configuration is not the change's. */
async function folderFor(work: Work, around: Surroundings): Promise<GuardedTree> {
  const { guard, workspace, context } = around;
  if (guard === undefined || !isGuarded(work.tool, guard)) return { folder: workspace().tree, context, notices: [] };
  const { guardedTree } = await import("./trusted.ts");
  return guardedTree(work, { ...around, guard });
}
