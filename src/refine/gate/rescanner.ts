/** The scan's own code path over patched texts: the same analyzers, options and cache, the same merging. */
import { analyzeAll, type AnalyzeAllInput } from "../../analyzers/all.ts";
import { triage } from "../../findings/triage.ts";
import type { Rule } from "../../model/finding.ts";
import { type RuleBook, ruleBook } from "../../model/rule-book.ts";
import type { Content, Scan, SelectedFile, Selection, Unchecked } from "../../model/scan.ts";
import { skippedByContent } from "../../select/sniff.ts";
import type { Rescan, Scanned } from "./rescan.ts";

export interface RescanParts extends Omit<AnalyzeAllInput, "progress" | "sarif"> {
  /** Of the scan that found what is to be mended: where it was, and what it was asked. */
  selection: Selection;
  /** Of the enabled analyzers. */
  rules: readonly Rule[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** The pool and the cache stay the caller's, and open. */
export function rescanner(parts: RescanParts): Rescan {
  return async (texts) => {
    const selection = selectionOf(parts.selection, texts);
    const analysis = await analyzeAll({ ...parts, selection, progress: undefined, sarif: [] });
    const rules = rulesOf(parts.rules, analysis.scans);
    const { config, today } = parts;
    const triaged = await triage({
      ...analysis,
      selection,
      rules,
      config,
      baseline: undefined,
      lineHashes: false,
      today,
    });
    return {
      findings: triaged.findings,
      analyzers: completed(analysis.scans),
      gaps: gapsOf(analysis.scans, [...analysis.unreadable, ...triaged.unchecked, ...skippedIn(analysis.skipped)]),
    };
  };
}

function selectionOf(scanned: Selection, texts: ReadonlyMap<string, string>): Selection {
  const known = new Map(scanned.files.map((file) => [file.path, file]));
  const files = [...texts.keys()].map((path): SelectedFile => ({
    path,
    source: { kind: "file", absolute: path },
    ...known.get(path),
    changed: "all",
  }));
  return { ...scanned, files, skipped: [], notices: [], contents: (asked = files) => patchedContents(asked, texts) };
}

async function* patchedContents(
  files: readonly SelectedFile[],
  texts: ReadonlyMap<string, string>,
): AsyncGenerator<Content> {
  for (const file of files) {
    const text = texts.get(file.path);
    yield text === undefined
      ? { kind: "unreadable", file, message: "is no part of the patch" }
      : contentOf(file, Buffer.from(text));
  }
}

/** A patch that makes a file look generated would have every later scan leave it out. */
function contentOf(file: SelectedFile, bytes: Buffer): Content {
  const reason = skippedByContent(file.path, bytes);
  return reason === undefined ? { kind: "text", file, bytes } : { kind: "skipped", file, reason };
}

function rulesOf(rules: readonly Rule[], scans: readonly Scan[]): RuleBook {
  return ruleBook([...rules, ...scans.flatMap((scan) => (scan.status === "completed" ? (scan.rules ?? []) : []))]);
}

function completed(scans: readonly Scan[]): string[] {
  return scans.flatMap((scan) => (scan.status === "completed" ? [scan.analyzer] : []));
}

function skippedIn(
  skipped: readonly { path: string; reason: string }[],
): Pick<Unchecked, "path" | "analyzer" | "message">[] {
  return skipped.map(({ path, reason }) => ({ path, analyzer: "provenfix", message: `left out as ${reason}` }));
}

type Gap = Pick<Unchecked, "path" | "analyzer" | "message" | "line">;

function gapsOf(scans: readonly Scan[], others: readonly Gap[]): Scanned["gaps"] {
  const failed = scans.flatMap((scan) =>
    scan.status === "failed" ? [{ message: `${scan.analyzer} failed: ${scan.failure.message}` }] : [],
  );
  const unchecked = scans.flatMap((scan): Gap[] => (scan.status === "completed" ? scan.unchecked : []));
  const gaps = [...unchecked, ...others].map(({ path, analyzer, message, line }) => ({
    path,
    ...(line === undefined ? {} : { line }),
    message: `${analyzer} could not check ${path} to its end: ${message}`,
  }));
  return [...failed, ...gaps];
}
