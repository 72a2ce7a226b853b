/** What was repaired: each outcome with its patch, what it was proven by, and why where it was not. */
import type { Finding } from "../../model/finding.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Repair } from "../../model/repair.ts";
import type { Run } from "../../model/run.ts";
import type { CheckResult } from "../../model/verdict.ts";
import { escapeLine } from "../escape.ts";
import { originOf, proofOf } from "../provenance.ts";
import { plural } from "../summary.ts";
import { location } from "./finding.ts";
import type { Paint } from "./paint.ts";
import { hanging } from "./width.ts";

export function renderRepair(run: Run, paint: Paint, width: number, verbose: boolean): string[] {
  const { repair } = run;
  if (repair === undefined) return [];
  const byFingerprint = new Map(run.findings.map((finding) => [finding.fingerprint, finding]));
  const parts = repair.outcomes.flatMap((outcome) => {
    const finding = byFingerprint.get(outcome.fingerprint);
    return finding === undefined ? [] : [...renderOutcome(outcome, finding, repair, { paint, width, verbose }), ""];
  });
  return [...parts, ...renderModel(repair, paint)];
}

interface Style {
  paint: Paint;
  width: number;
  verbose: boolean;
}

function renderOutcome(outcome: Outcome, finding: Finding, repair: Repair, style: Style): string[] {
  const { paint, width } = style;
  const place = `${paint.cyan(location(finding))} ${escapeLine(finding.ruleId)}`;
  const head = `${markOf(outcome, repair, paint)} ${place}${"chosen" in outcome ? paint.dim(` · ${originOf(outcome.chosen.candidate.provenance)}`) : ""}`;
  if (!("chosen" in outcome))
    return [head, ...hanging("  ", escapeLine(outcome.reason), width), ...tried(outcome, style)];
  const { candidate, verdict } = outcome.chosen;
  const proof = proofOf(verdict);
  return [
    head,
    ...hanging("  ", escapeLine(candidate.explanation), width),
    ...(proof === "" ? [] : hanging("  ", escapeLine(proof), width).map(paint.dim)),
    ...("reason" in outcome ? hanging("  ", escapeLine(outcome.reason), width).map(paint.yellow) : []),
    ...diffLines(repair.views[outcome.fingerprint]?.diff ?? "", paint),
    ...(style.verbose ? verdict.checks.flatMap((check) => checkLines(check, width)) : []),
  ];
}

function markOf(outcome: Outcome, { dryRun }: Repair, paint: Paint): string {
  switch (outcome.status) {
    case "fixed":
      return paint.green(dryRun ? "✔ proven" : outcome.applied ? "✔ fixed" : "✔ proven, not applied");
    case "proposed":
      return paint.yellow(outcome.applied && !dryRun ? "◇ applied without proof" : "◇ proposed");
    case "rejected":
      return paint.red("✖ no patch held");
    case "skipped":
      return paint.dim("– no patch");
    case "failed":
      return paint.red("✖ failed");
  }
}

function checkLines({ check, status, evidence }: CheckResult, width: number): string[] {
  const said = evidence.map(({ message }) => message).join("; ");
  return hanging("    ", escapeLine(`${check}: ${status}${said === "" ? "" : ` – ${said}`}`), width);
}

/** Why each attempt was refused: with `--verbose`. */
function tried({ attempts, refusals }: Outcome, { verbose, width, paint }: Style): string[] {
  if (!verbose) return [];
  const refused = attempts.flatMap(({ candidate, verdict }) => {
    if (verdict.state !== "rejected") return [];
    const why = verdict.evidence.map(({ message }) => message).join("; ");
    return [`${originOf(candidate.provenance)}: ${verdict.failed}: ${why}`];
  });
  const empty = refusals.map(({ provenance, reason }) => `${originOf(provenance)}: ${reason}`);
  return [...refused, ...empty].flatMap((line) => hanging("    ", escapeLine(line), width)).map(paint.dim);
}

function diffLines(diff: string, paint: Paint): string[] {
  const lines = diff.split("\n").filter((line) => !/^(?:diff --git|index) /.test(line));
  return lines.slice(0, -1).map((line) => `    ${paintDiffLine(line, paint)}`);
}

export function paintDiffLine(line: string, paint: Paint): string {
  const shown = escapeLine(line.replaceAll("\t", "    "));
  if (/^(?:---|\+\+\+)/.test(line)) return paint.bold(shown);
  if (line.startsWith("@@")) return paint.cyan(shown);
  if (line.startsWith("+")) return paint.green(shown);
  return line.startsWith("-") ? paint.red(shown) : shown;
}

function renderModel({ model }: Repair, paint: Paint): string[] {
  if (model === undefined || model.requests === 0) return [];
  const cost = model.cost > 0 ? `, ${model.cost.toFixed(4)} in money` : "";
  const used = `${plural(model.requests, "request")}, ${model.tokens} tokens${cost}, ${model.time.toFixed(1)} s`;
  return [paint.dim(`Model ${escapeLine(model.model)}: ${used}`), ""];
}

/** For the last line: `2 fixed`, `1 proposed`. */
export function repairParts({ repair }: Run, paint: Paint): string[] {
  if (repair === undefined) return [];
  const count = (status: Outcome["status"]) => repair.outcomes.filter((outcome) => outcome.status === status).length;
  const [fixed, proposed] = [count("fixed"), count("proposed")];
  return [
    ...(fixed > 0 ? [paint.green(`${fixed} ${repair.dryRun ? "provable" : "fixed"}`)] : []),
    ...(proposed > 0 ? [paint.yellow(`${proposed} proposed`)] : []),
  ];
}
