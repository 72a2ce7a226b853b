/** For people: each blocking finding with its code, the rest as counts, and one line at the end that says it all. */
import type { Finding } from "../model/finding.ts";
import { SEVERITIES } from "../model/finding.ts";
import type { Run } from "../model/run.ts";
import { escapeLine } from "./escape.ts";
import type { Reporter, ReportStyle } from "./reporter.ts";
import {
  failedAnalyzers,
  groupBy,
  isFatal,
  plural,
  ruleOf,
  summarize,
  type Summary,
  withDisposition,
} from "./summary.ts";
import { location, renderFinding } from "./terminal/finding.ts";
import { renderGaps } from "./terminal/gaps.ts";
import { paintFor, type Paint } from "./terminal/paint.ts";
import {
  renderNextSteps,
  renderNotices,
  renderOtherCounts,
  renderOthers,
  renderSkipped,
  renderStaleBaseline,
  renderSuppressionProblems,
} from "./terminal/sections.ts";

export const terminal: Reporter = {
  name: "terminal",
  summary: "code frames, reasons and fixes for people",
  render: (run, style) => lines(style.verbosity === "quiet" ? quiet(run) : full(run, style)),
};

/** In a GitHub log a line that starts with `::` would be a command, so no text from elsewhere may start one. */
function lines(rows: readonly string[]): string {
  return rows.map((row) => `${row.replace(LEADING_COLONS, "$1\\x3a")}\n`).join("");
}

// oxlint-disable-next-line no-control-regex
const LEADING_COLONS = /^((?:\s|\x1b\[\d+m)*):(?=:)/;

function full(run: Run, style: ReportStyle): string[] {
  const paint = paintFor(style.colour);
  const verbose = style.verbosity === "verbose";
  return [
    ...renderBlocking(run, paint, style.width),
    ...(verbose ? renderOthers(run, paint) : renderOtherCounts(run, paint, style.width)),
    ...renderGaps(run, verbose, paint, style.width),
    ...renderSuppressionProblems(run, paint, style.width),
    ...renderStaleBaseline(run, verbose, paint, style.width),
    ...renderSkipped(run, verbose, paint, style.width),
    ...renderNotices(run, paint, style.width),
    ...renderNextSteps(run, paint),
    summaryLine(run, paint),
  ];
}

/** A rule's help is told where the rule first appears, and not again. */
function renderBlocking(run: Run, paint: Paint, width: number): string[] {
  const told = new Set<string>();
  const render = (finding: Finding): string[] => {
    const help = told.has(finding.ruleId) ? undefined : ruleOf(run, finding.ruleId)?.help;
    told.add(finding.ruleId);
    return renderFinding(finding, help, paint, width).concat("");
  };
  const byFile = groupBy(withDisposition(run, "blocking"), (finding) => finding.path);
  return [...byFile].flatMap(([path, findings]) =>
    fileHeading(path, findings.length, paint).concat(findings.flatMap(render)),
  );
}

function fileHeading(path: string, count: number, paint: Paint): string[] {
  return [`${paint.bold(paint.underline(escapeLine(path)))}${paint.dim(`  ${count} blocking`)}`, ""];
}

/** A run with a gap never reads as clean. */
function summaryLine(run: Run, paint: Paint): string {
  const summary = summarize(run);
  const parts = [
    blockingPart(run, summary, paint),
    ...(summary.failedAnalyzers > 0 ? [paint.red(`${plural(summary.failedAnalyzers, "analyzer")} failed`)] : []),
    ...(summary.uncheckedFiles > 0 ? [paint.red(`${plural(summary.uncheckedFiles, "file")} not checked`)] : []),
    `${plural(summary.checkedFiles, "file")} checked`,
  ];
  return `${verdictMark(run, paint)} ${parts.join(" · ")}`;
}

function blockingPart(run: Run, { byDisposition, blockingBySeverity, blockingFiles }: Summary, paint: Paint): string {
  if (byDisposition.blocking === 0)
    return run.exitCode === 0 ? paint.bold(paint.green("nothing blocks")) : "0 blocking";
  const counts = SEVERITIES.filter((severity) => blockingBySeverity[severity] > 0);
  const severities = counts.map((severity) => `${blockingBySeverity[severity]} ${severity}`).join(", ");
  return `${paint.bold(paint.red(`${byDisposition.blocking} blocking`))} (${severities}) in ${plural(blockingFiles, "file")}`;
}

function verdictMark(run: Run, paint: Paint): string {
  if (run.exitCode !== 0) return paint.red("✖");
  const gaps = failedAnalyzers(run).length + run.unchecked.length;
  return gaps > 0 ? paint.yellow("▲") : paint.green("✔");
}

/** One line per blocking finding and per error, in the form that editors and grep understand. Nothing when clean. */
function quiet(run: Run): string[] {
  const found = withDisposition(run, "blocking").map(
    (finding) => `${location(finding)} ${finding.severity} ${escapeLine(`${finding.ruleId} ${finding.message}`)}`,
  );
  const failed = failedAnalyzers(run).map(
    (analyzer) =>
      `${analyzer.onError === "fail" ? "error" : "warning"}: analyzer ${escapeLine(analyzer.name)} failed: ${escapeLine(analyzer.failure ?? "")}`,
  );
  const gaps = run.unchecked.map((gap) => {
    const level = isFatal(run, gap) ? "error" : "warning";
    return `${escapeLine(gap.path)}:${gap.line ?? 1}:1 ${level} ${gap.kind} ${escapeLine(`${gap.analyzer}: ${gap.message}`)}`;
  });
  return [...found, ...failed, ...gaps];
}
