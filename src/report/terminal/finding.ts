/** One finding in full: what, where, the code, why it matters and how to fix it. */
import type { Finding, Rule, Severity } from "../../model/finding.ts";
import { escapeControl, escapeLine } from "../escape.ts";
import { renderFrame } from "./frame.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./width.ts";

export const INDENT = "  ";
/** Prose is not wider than this on a wide terminal. */
const PROSE = 100;

export function location(finding: Finding): string {
  return `${escapeLine(finding.path)}:${finding.startLine}:${finding.startColumn}`;
}

export function paintSeverity(severity: Severity, paint: Paint): string {
  switch (severity) {
    case "critical":
      return paint.bold(paint.red(severity));
    case "high":
      return paint.red(severity);
    case "medium":
      return paint.yellow(severity);
    case "low":
      return paint.blue(severity);
    case "note":
      return paint.dim(severity);
  }
}

/** @param help of the rule where it has not been told yet in this report */
export function renderFinding(finding: Finding, help: Rule["help"] | undefined, paint: Paint, width: number): string[] {
  const frame = renderFrame(finding, paint, width - INDENT.length);
  return [
    ...heading(finding, paint, width),
    ...(frame.length > 0 ? ["", ...frame.map((line) => INDENT + line), ""] : []),
    ...details(finding, help, paint, width),
  ];
}

function heading(finding: Finding, paint: Paint, width: number): string[] {
  const rule = [finding.ruleId, ...finding.cwe].map(escapeLine).join(" · ");
  const badge = `${paint.red("✖")} ${paintSeverity(finding.severity, paint)}`;
  const used = INDENT.length + finding.severity.length + 1;
  const [first = "", ...rest] = wrap(escapeLine(finding.title), Math.max(20, width - used));
  const confidence = finding.confidence === "high" ? "" : paint.dim(` · ${finding.confidence} confidence`);
  return [
    `${badge} ${paint.bold(first)}`,
    ...rest.map((line) => INDENT + paint.bold(line)),
    `${INDENT}${paint.cyan(location(finding))}${paint.dim(` · ${rule}`)}${confidence}`,
  ];
}

function details(finding: Finding, help: Rule["help"] | undefined, paint: Paint, width: number): string[] {
  const rows: [label: string, text: string][] = [];
  if (finding.message !== finding.title) rows.push(["", escapeLine(finding.message)]);
  if (help !== undefined) {
    rows.push(["why", escapeControl(help.why.trim())], ["fix", escapeControl(help.fix.trim())]);
    if (help.link !== "") rows.push(["docs", escapeLine(help.link)]);
  }
  if (finding.witnesses.length > 1) rows.push(["seen by", witnessNames(finding)]);
  return rows.flatMap(([label, text]) => labelled(label, text, paint, width));
}

function witnessNames(finding: Finding): string {
  return finding.witnesses.map((witness) => escapeLine(`${witness.analyzer} ${witness.ruleId}`)).join(", ");
}

function labelled(label: string, text: string, paint: Paint, width: number): string[] {
  const gutter = label === "" ? "" : label.padEnd(9);
  const lines = wrap(text, Math.max(20, Math.min(width, PROSE) - INDENT.length - gutter.length));
  return lines.map((line, index) => {
    const lead = index === 0 ? paint.green(gutter) : " ".repeat(gutter.length);
    return `${INDENT}${lead}${line}`.trimEnd();
  });
}
