/**
 * Annotations in a GitHub Actions log, as workflow commands
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). What does not fit in GitHub's limits is
 * counted in a last line.
 */
import type { Finding, Severity } from "../model/finding.ts";
import type { Run } from "../model/run.ts";
import { type CommandKind, workflowCommand } from "./escape-runner.ts";
import { lastLine } from "./region.ts";
import type { Reporter } from "./reporter.ts";
import { failedAnalyzers, isFatal, mostSevereFirst, plural, ruleOf, summarize, withDisposition } from "./summary.ts";

type Kind = CommandKind;
const KINDS: readonly Kind[] = ["error", "warning", "notice"];

/** Of each kind, in one step; GitHub drops the rest without a word. */
const LIMIT = 10;

interface Annotation {
  kind: Kind;
  message: string;
  properties: Record<string, string | number>;
}

export const github: Reporter = {
  name: "github",
  summary: "annotations in a GitHub Actions log",
  render: (run) => {
    const all = annotationsOf(run);
    const groups = KINDS.map((kind) => all.filter((one) => one.kind === kind));
    const shown = groups.flatMap((group) => group.slice(0, LIMIT));
    return [...shown.map(commandLine), closingLine(run, groups)].map((line) => `${line}\n`).join("");
  },
};

/** What the run could not do comes first, then findings by severity. Known and accepted findings are only counted. */
function annotationsOf(run: Run): Annotation[] {
  const failures = failedAnalyzers(run).map((analyzer): Annotation => ({
    kind: analyzer.onError === "fail" ? "error" : "warning",
    message: `Nothing is known of the files of analyzer ${analyzer.name}: ${analyzer.failure ?? "it gave no reason"}`,
    properties: { title: "Analyzer failed" },
  }));
  const gaps = run.unchecked.map((gap): Annotation => ({
    kind: isFatal(run, gap) ? "error" : "warning",
    message: `${gap.analyzer} could not check this file to its end (${gap.kind}): ${gap.message}`,
    properties: { file: gap.path, line: gap.line ?? 1, title: "Not checked" },
  }));
  const blocking = mostSevereFirst(withDisposition(run, "blocking"));
  const advisory = mostSevereFirst(withDisposition(run, "advisory"));
  return [
    ...failures,
    ...blocking.map((finding) => annotation(run, finding, "error")),
    ...gaps,
    ...advisory.map((finding) => annotation(run, finding, ADVISORY_KIND[finding.severity])),
  ];
}

const ADVISORY_KIND: Record<Severity, Kind> = {
  critical: "warning",
  high: "warning",
  medium: "warning",
  low: "notice",
  note: "notice",
};

function annotation(run: Run, finding: Finding, kind: Kind): Annotation {
  const help = ruleOf(run, finding)?.help;
  const advice = help === undefined || help.fix === "" ? "" : ` How to fix: ${help.fix.trim()}`;
  const title = [finding.title, finding.ruleId, ...finding.cwe].join(" · ");
  return {
    kind,
    message: `${finding.message || finding.title} (${finding.severity})${advice}`,
    properties: { file: finding.path, ...place(finding), title },
  };
}

/** GitHub takes columns only where the region stays on one line. */
function place(finding: Finding): Record<string, number> {
  const endLine = lastLine(finding);
  const columns = endLine === finding.startLine && finding.endLine === finding.startLine;
  return {
    line: finding.startLine,
    endLine,
    ...(columns ? { col: finding.startColumn, endColumn: finding.endColumn } : {}),
  };
}

function commandLine({ kind, message, properties }: Annotation): string {
  return workflowCommand(kind, message, properties);
}

function closingLine(run: Run, groups: readonly Annotation[][]): string {
  const { byDisposition, checkedFiles, uncheckedFiles } = summarize(run);
  const unshown = groups.reduce((sum, group) => sum + Math.max(0, group.length - LIMIT), 0);
  const uncounted = byDisposition.baselined + byDisposition.suppressed + byDisposition["outside-change"];
  const parts = [
    `${byDisposition.blocking} blocking`,
    `${byDisposition.advisory} advisory`,
    ...(uncounted > 0 ? [`${uncounted} known, suppressed or outside the change`] : []),
    ...(uncheckedFiles > 0 ? [`${plural(uncheckedFiles, "file")} not checked`] : []),
    `${plural(checkedFiles, "file")} checked`,
    ...(unshown > 0 ? [`${unshown} not annotated: GitHub shows ${LIMIT} of a kind`] : []),
  ];
  return `provenfix: ${parts.join(", ")}`;
}
