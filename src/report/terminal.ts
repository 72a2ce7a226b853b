/** For people: each blocking finding with its code, the rest as counts, and one line at the end that says it all. */
import type { Finding, Rule } from "../model/finding.ts";
import { SEVERITIES } from "../model/finding.ts";
import type { Run } from "../model/run.ts";
import { escapeLine } from "./escape.ts";
import type { Reporter, ReportStyle } from "./reporter.ts";
import { failedAnalyzers, groupBy, isFatal, openFindings, plural, ruleOf, summarize } from "./summary.ts";
import { renderContributions, renderUncheckedByChoice } from "./terminal/analyzers.ts";
import { location, renderFinding } from "./terminal/finding.ts";
import { renderGaps } from "./terminal/gaps.ts";
import { paintFor, type Paint } from "./terminal/paint.ts";
import { renderRepair, repairParts } from "./terminal/repair.ts";
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
    ...renderRepair(run, paint, style.width, verbose),
    ...(verbose ? renderOthers(run, paint) : renderOtherCounts(run, paint, style.width)),
    ...renderGaps(run, verbose, paint, style.width),
    ...renderSuppressionProblems(run, paint, style.width),
    ...renderStaleBaseline(run, verbose, paint, style.width),
    ...renderSkipped(run, verbose, paint, style.width),
    ...renderUncheckedByChoice(run, paint, style.width),
    ...renderContributions(run, paint, style.width),
    ...renderNotices(run, paint, style.width),
    ...renderNextSteps(run, paint),
    summaryLine(run, paint),
  ];
}

/** A rule's help is told where the rule first appears, and not again. */
function renderBlocking(run: Run, paint: Paint, width: number): string[] {
  const told = new Set<Rule>();
  const render = (finding: Finding): string[] => {
    const rule = ruleOf(run, finding);
    const help = rule === undefined || told.has(rule) ? undefined : rule.help;
    if (rule !== undefined) told.add(rule);
    return renderFinding(finding, help, paint, width).concat("");
  };
  // What somebody tried to repair is told with its outcome.
  const tried = new Set(run.repair?.outcomes.map(({ fingerprint }) => fingerprint));
  const byFile = groupBy(
    openFindings(run).filter(({ fingerprint }) => !tried.has(fingerprint)),
    (finding) => finding.path,
  );
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
    ...repairParts(run, paint),
    blockingPart(run, paint),
    ...(summary.failedAnalyzers > 0 ? [paint.red(`${plural(summary.failedAnalyzers, "analyzer")} failed`)] : []),
    ...(summary.uncheckedFiles > 0 ? [paint.red(`${plural(summary.uncheckedFiles, "file")} not checked`)] : []),
    `${plural(summary.checkedFiles, "file")} checked`,
  ];
  return `${verdictMark(run, paint)} ${parts.join(" · ")}`;
}

function blockingPart(run: Run, paint: Paint): string {
  const open = openFindings(run);
  if (open.length === 0) return run.exitCode === 0 ? paint.bold(paint.green("nothing blocks")) : "0 blocking";
  const bySeverity = SEVERITIES.map((severity) => [open.filter((one) => one.severity === severity).length, severity]);
  const severities = bySeverity.filter(([count]) => count !== 0).map(([count, severity]) => `${count} ${severity}`);
  const files = new Set(open.map(({ path }) => path)).size;
  return `${paint.bold(paint.red(`${open.length} blocking`))} (${severities.join(", ")}) in ${plural(files, "file")}`;
}

function verdictMark(run: Run, paint: Paint): string {
  if (run.exitCode !== 0) return paint.red("✖");
  const gaps = failedAnalyzers(run).length + run.unchecked.length;
  return gaps > 0 ? paint.yellow("▲") : paint.green("✔");
}

/** One line per blocking finding and per error, in the form that editors and grep understand. Nothing when clean. */
function quiet(run: Run): string[] {
  const found = openFindings(run).map(
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
