/** What stands below the blocking findings: the rest as counts, what needs tidying, how to go on. */
import { DISPOSITIONS, type Disposition, type Finding } from "../../model/finding.ts";
import type { Run, SuppressionRecord } from "../../model/run.ts";
import { escapeLine } from "../escape.ts";
import { groupBy, mostSevereFirst, openFindings, summarize, withDisposition } from "../summary.ts";
import { location, paintSeverity } from "./finding.ts";
import { mark } from "./gaps.ts";
import type { Paint } from "./paint.ts";
import { hanging, wrap } from "./width.ts";

const DISPOSITION_WORDS: Record<Disposition, string> = {
  blocking: "blocking",
  advisory: "advisory",
  baselined: "in the baseline",
  suppressed: "suppressed",
  "outside-change": "outside the change",
};

const QUIET_DISPOSITIONS = DISPOSITIONS.filter((disposition) => disposition !== "blocking");

/** What does not block, as one line of counts. */
export function renderOtherCounts(run: Run, paint: Paint, width: number): string[] {
  const { byDisposition } = summarize(run);
  const counts = QUIET_DISPOSITIONS.filter((disposition) => byDisposition[disposition] > 0).map(
    (disposition) => `${byDisposition[disposition]} ${DISPOSITION_WORDS[disposition]}`,
  );
  if (counts.length === 0) return [];
  return [...wrap(`Not blocking: ${counts.join(" · ")} (--verbose lists them)`, width).map(paint.dim), ""];
}

/** Verbose only: one line for each finding that does not block, with the reason. */
export function renderOthers(run: Run, paint: Paint): string[] {
  return QUIET_DISPOSITIONS.flatMap((disposition) => renderDisposition(run, disposition, paint));
}

function renderDisposition(run: Run, disposition: Disposition, paint: Paint): string[] {
  const findings = withDisposition(run, disposition);
  if (findings.length === 0) return [];
  const title = paint.bold(`Not blocking, ${DISPOSITION_WORDS[disposition]}: ${findings.length}`);
  return [title, ...findings.map((finding) => shortLine(finding, paint)), ""];
}

function shortLine(finding: Finding, paint: Paint): string {
  const confidence = finding.confidence === "high" ? "" : ` (${finding.confidence} confidence)`;
  const title = `${escapeLine(finding.ruleId)} ${escapeLine(finding.title)}`;
  const reason = finding.reason === "" ? "" : paint.dim(` · ${escapeLine(finding.reason)}`);
  return `  ${paint.cyan(location(finding))} ${paintSeverity(finding.severity, paint)}${confidence} ${title}${reason}`;
}

export function renderSuppressionProblems(run: Run, paint: Paint, width: number): string[] {
  const problems = run.suppressions.filter((record) => record.problem !== undefined);
  if (problems.length === 0) return [];
  return [
    paint.bold("Suppressions to look at"),
    ...problems.flatMap((record) => problemLines(record, paint, width)),
    "",
  ];
}

function problemLines(record: SuppressionRecord, paint: Paint, width: number): string[] {
  const owner = record.owner === undefined ? "" : paint.dim(` · ${escapeLine(record.owner)}`);
  const failed = record.held ? "" : " does not hold";
  const text = `${suppressionName(record, paint)}${failed}: ${escapeLine(record.problem ?? "")}${owner}`;
  return hanging(`${mark(false, paint)} `, text, width);
}

/** A comment stands in its file; an entry of the configuration names a glob, and its line is the configuration's. */
function suppressionName(record: SuppressionRecord, paint: Paint): string {
  const [path, form] = [escapeLine(record.path), escapeLine(record.form)];
  const rules = record.rules.map(escapeLine).join(", ");
  if (record.source === "configuration") {
    const line = record.line === undefined ? "" : ` (line ${record.line} of the configuration)`;
    return `${form}${line} for ${rules} in ${paint.cyan(path)}`;
  }
  const place = record.line === undefined ? path : `${path}:${record.line}`;
  return `${paint.cyan(place)} ${form}${rules === "" ? "" : `[${rules}]`}`;
}

export function renderStaleBaseline(run: Run, verbose: boolean, paint: Paint, width: number): string[] {
  const stale = run.baseline?.stale ?? [];
  if (run.baseline === undefined || stale.length === 0) return [];
  const entries = stale.map(
    (entry) => `    ${paint.cyan(escapeLine(entry.path))} ${escapeLine(entry.ruleId)} ${paint.dim(`× ${entry.count}`)}`,
  );
  const count = stale.length === 1 ? "1 entry matches" : `${stale.length} entries match`;
  const file = escapeLine(run.baseline.path);
  const text = `${count} nothing any more in ${file}; \`provenfix baseline\` writes it anew`;
  return [paint.bold("Baseline"), ...hanging(`${mark(false, paint)} `, text, width), ...(verbose ? entries : []), ""];
}

export function renderSkipped(run: Run, verbose: boolean, paint: Paint, width: number): string[] {
  if (run.skipped.length === 0) return [];
  const groups = [...groupBy(run.skipped, (file) => file.reason)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const counts = wrap(`Skipped: ${groups.map(([reason, files]) => `${files.length} ${reason}`).join(" · ")}`, width);
  const names = groups.flatMap(([reason, files]) =>
    files.map((file) => `  ${reason.padEnd(12)} ${paint.cyan(escapeLine(file.path))}`),
  );
  return verbose ? [...counts.map(paint.bold), ...names, ""] : [...counts.map(paint.dim), ""];
}

export function renderNotices(run: Run, paint: Paint, width: number): string[] {
  if (run.notices.length === 0) return [];
  const text = (notice: string) => wrap(`${paint.blue("ℹ")} ${escapeLine(notice)}`, width);
  return [...run.notices.flatMap(text), ""];
}

/** How to proceed, with the most severe rule as the example. */
/** For what was scanned. */
function fixCommand(asked: Run["asked"]): string {
  switch (asked.kind) {
    case "staged":
      return "provenfix fix";
    case "range":
      return escapeLine(`provenfix fix --from ${asked.from}`);
    case "paths": {
      const paths = asked.paths.length === 0 ? "--all" : asked.paths.join(" ");
      return paths.length > 40 ? "provenfix fix <paths>" : escapeLine(`provenfix fix ${paths}`);
    }
  }
}

export function renderNextSteps(run: Run, paint: Paint): string[] {
  const [first] = mostSevereFirst(openFindings(run));
  if (first === undefined) return [];
  const rule = escapeLine(first.ruleId);
  // A scan with gaps repairs nothing.
  const repairable = run.repair === undefined && run.exitCode !== 2;
  const repair = repairable ? [[fixCommand(run.asked), "repair it, with patches that your tests prove"]] : [];
  const steps = [
    ...repair,
    [`provenfix explain ${rule}`, "why it is insecure, and a safe way, by example"],
    [`provenfix-ignore[${rule}]: <reason>`, "as a comment on the line: accept it here, with a reason"],
  ].map(([command = "", what = ""]) => [command, what] as const);
  const column = Math.max(...steps.map(([command]) => command.length)) + 3;
  return [
    paint.bold("What now"),
    ...steps.map(([command, what]) => `  ${paint.cyan(command.padEnd(column))}${paint.dim(what)}`),
    "",
  ];
}
