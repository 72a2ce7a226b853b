/** What the run cannot vouch for: analyzers that failed, files that nobody checked to the end. */
import type { AnalyzerRun, Run } from "../../model/run.ts";
import type { Unchecked } from "../../model/scan.ts";
import { escapeLine } from "../escape.ts";
import { failedAnalyzers, groupBy, isFatal } from "../summary.ts";
import type { Paint } from "./paint.ts";
import { hanging } from "./width.ts";

/** Files of one kind that are named without `--verbose`. */
const NAMED = 10;

const ADVICE: Record<Unchecked["kind"], string> = {
  "syntax-error": "mend the syntax, or leave the file out with `exclude` in .provenfix.yml",
  timeout: "raise `limits.fileTimeout` in .provenfix.yml, or leave the file out with `exclude`",
  crash: "a defect of the analyzer, please report it; meanwhile leave the file out with `exclude`",
  "left-out": "let the analyzer look at the file, as the reason says, or leave it out with `exclude`",
  unreadable: "see to the file's permissions and encoding, or leave it out with `exclude`",
  "changed-while-scanning": "scan again when nothing writes to the file",
};

const TITLES: Record<Unchecked["kind"], string> = {
  "syntax-error": "syntax error",
  timeout: "took too long",
  crash: "the analyzer crashed",
  "left-out": "was not looked at",
  unreadable: "cannot be read",
  "changed-while-scanning": "changed during the scan",
};

/** Never nothing when something was not checked, whatever the verbosity. */
export function renderGaps(run: Run, verbose: boolean, paint: Paint, width: number): string[] {
  const failed = failedAnalyzers(run);
  if (failed.length === 0 && run.unchecked.length === 0) return [];
  const byKind = groupBy(run.unchecked, (gap) => gap.kind);
  return [
    paint.bold("Not checked, so not known to be safe"),
    ...failed.flatMap((analyzer) => renderFailure(analyzer, paint, width)),
    ...[...byKind].flatMap(([kind, gaps]) => renderKind(run, kind, gaps, verbose, paint, width)),
    "",
  ];
}

function renderFailure(analyzer: AnalyzerRun, paint: Paint, width: number): string[] {
  const fatal = analyzer.onError === "fail";
  const name = escapeLine(analyzer.name);
  const reason = escapeLine(analyzer.failure ?? "it gave no reason");
  const advice = `see \`provenfix doctor\`${fatal ? `; \`analyzers.${name}.onError: warn\` goes on without it` : ""}`;
  return [
    ...hanging(`${mark(fatal, paint)} `, `analyzer ${paint.bold(name)} failed: ${reason}`, width),
    ...hanging("  ", paint.dim(advice), width),
  ];
}

function renderKind(
  run: Run,
  kind: Unchecked["kind"],
  gaps: readonly Unchecked[],
  verbose: boolean,
  paint: Paint,
  width: number,
): string[] {
  const named = verbose ? gaps : gaps.slice(0, NAMED);
  const more = gaps.length - named.length;
  return [
    ...named.flatMap((gap) => hanging(`${mark(isFatal(run, gap), paint)} `, gapText(gap, paint), width)),
    ...(more > 0 ? [`    and ${more} more: ${TITLES[kind]} (--verbose names them)`] : []),
    ...hanging("  ", paint.dim(ADVICE[kind]), width),
  ];
}

function gapText(gap: Unchecked, paint: Paint): string {
  const place = gap.line === undefined ? escapeLine(gap.path) : `${escapeLine(gap.path)}:${gap.line}`;
  return `${paint.cyan(place)} ${escapeLine(gap.analyzer)}: ${TITLES[gap.kind]}: ${escapeLine(gap.message)}`;
}

export function mark(fatal: boolean, paint: Paint): string {
  return fatal ? paint.red("✖") : paint.yellow("▲");
}
