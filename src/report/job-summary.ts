/** A run as a page of Markdown for people: the verdict, what blocks, what each analyzer and each weakness came to. */
import type { Finding } from "../model/finding.ts";
import { SEVERITIES } from "../model/finding.ts";
import type { Run } from "../model/run.ts";
import { codeSpan, link, markdownText } from "./markdown.ts";
import { lastLine } from "./region.ts";
import {
  contributionOf,
  failedAnalyzers,
  groupBy,
  mostSevereFirst,
  plural,
  summarize,
  withDisposition,
} from "./summary.ts";

export interface SummaryOptions {
  /** Address of a place in the repository; absent where nobody serves it. */
  linkTo?: (finding: Pick<Finding, "path" | "startLine" | "endLine">) => string;
  /** What happened besides, as plain text. */
  notes: readonly string[];
  /** Bytes that it may take; rows are left out, and counted, until it fits. */
  limit: number;
}

const VERDICT_TEXT = {
  clean: "✅ Nothing blocks",
  blocking: "❌ Insecure code",
  incomplete: "⚠️ Not everything was checked",
  defect: "⚠️ provenfix failed by its own fault",
} as const;

/** GitHub drops a summary of more than 1 MiB whole. */
export const SUMMARY_LIMIT = 1_000_000;

export function jobSummary(run: Run, options: SummaryOptions): string {
  for (let rows = 500; ; rows = Math.floor(rows / 2)) {
    const page = pageOf(run, options, rows);
    if (rows === 0 || Buffer.byteLength(page) <= options.limit) return page;
  }
}

function pageOf(run: Run, options: SummaryOptions, rows: number): string {
  const { verdict, checkedFiles, byDisposition } = summarize(run);
  const { baselined, suppressed } = byDisposition;
  const counts = [
    `${byDisposition.blocking} blocking`,
    `${byDisposition.advisory} advisory`,
    `${byDisposition["outside-change"]} outside the change`,
    `${baselined} in the baseline`,
    `${suppressed} suppressed`,
    `${plural(checkedFiles, "file")} checked`,
  ];
  const sections = [
    `## ${VERDICT_TEXT[verdict]}`,
    counts.join(" · "),
    gaps(run, rows),
    findingsTable("Blocking", withDisposition(run, "blocking"), options, rows),
    findingsTable("Advisory", withDisposition(run, "advisory"), options, Math.min(rows, 50)),
    weaknesses(run, rows),
    analyzers(run),
    list("Notes", [...options.notes, ...run.notices], rows),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function gaps(run: Run, rows: number): string {
  const failed = failedAnalyzers(run).map(({ name, failure }) => `${name} failed: ${failure ?? "it gave no reason"}`);
  const unchecked = run.unchecked.map(
    (gap) => `${gap.path} was not checked by ${gap.analyzer}: ${gap.message || gap.kind}`,
  );
  return list("Not checked", [...failed, ...unchecked], rows);
}

function list(title: string, items: readonly string[], rows: number): string {
  if (items.length === 0) return "";
  const more = items.length > rows ? [`- … and ${items.length - rows} more`] : [];
  return [`### ${title}`, "", ...items.slice(0, rows).map((item) => `- ${markdownText(item)}`), ...more].join("\n");
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function table(title: string, head: readonly string[], body: readonly (readonly string[])[], unshown: number): string {
  const more = unshown > 0 ? ["", `… and ${unshown} more, in the report`] : [];
  return [`### ${title}`, "", row(head), row(head.map(() => "---")), ...body.map(row), ...more].join("\n");
}

function findingsTable(title: string, findings: readonly Finding[], { linkTo }: SummaryOptions, rows: number): string {
  if (findings.length === 0) return "";
  const body = mostSevereFirst(findings)
    .slice(0, rows)
    .map((finding) => [
      finding.severity,
      link(codeSpan(`${finding.path}:${finding.startLine}`), linkTo?.({ ...finding, endLine: lastLine(finding) })),
      markdownText(finding.title),
      [finding.ruleId, ...finding.cwe].map(codeSpan).join(" "),
    ]);
  return table(title, ["Severity", "Where", "What", "Rule"], body, findings.length - body.length);
}

function weaknesses(run: Run, rows: number): string {
  const counted = run.findings.filter(({ disposition }) => disposition === "blocking" || disposition === "advisory");
  const pairs = counted.flatMap((finding) =>
    (finding.cwe.length > 0 ? finding.cwe : ["none"]).map((cwe) => ({ cwe, finding })),
  );
  const groups = [...groupBy(pairs, ({ cwe }) => cwe)].toSorted(([a], [b]) =>
    a.localeCompare(b, "en", { numeric: true }),
  );
  if (groups.length === 0) return "";
  const body = groups
    .slice(0, rows)
    .map(([cwe, members]) => [
      link(codeSpan(cwe), cweAddress(cwe)),
      ...SEVERITIES.map((severity) => String(members.filter(({ finding }) => finding.severity === severity).length)),
    ]);
  return table("By weakness", ["CWE", ...SEVERITIES], body, groups.length - body.length);
}

function cweAddress(cwe: string): string | undefined {
  const number = /^CWE-(\d+)$/.exec(cwe)?.[1];
  return number === undefined ? undefined : `https://cwe.mitre.org/data/definitions/${number}.html`;
}

function analyzers(run: Run): string {
  if (run.analyzers.length === 0) return "";
  const body = run.analyzers.map(({ name, version, status, files }) => {
    const { findings, alone } = contributionOf(run, name);
    return [codeSpan(name), markdownText(version), status, String(files), String(findings), String(alone)];
  });
  return table("By analyzer", ["Analyzer", "Version", "Result", "Files", "Findings", "Seen by no other"], body, 0);
}
