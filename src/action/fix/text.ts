/** What a fix says of itself: in the log of the repository, and in its pull request. */
import type { Finding } from "../../model/finding.ts";
import type { Attempt, Outcome } from "../../model/outcome.ts";
import type { Run } from "../../model/run.ts";
import { escapeLine } from "../../report/escape.ts";
import { codeBlock, codeSpan, markdownText } from "../../report/markdown.ts";
import { originOf, proofOf } from "../../report/provenance.ts";
import { plural } from "../../report/summary.ts";

export interface ProvenFix {
  finding: Finding;
  chosen: Attempt;
  diff: string;
}

/** Of what is verified, and goes together: nothing else is ever written to a branch. */
export function provenFixes({ findings, repair }: Run): ProvenFix[] {
  return (repair?.outcomes ?? []).flatMap((outcome) => {
    const finding = findings.find(({ fingerprint }) => fingerprint === outcome.fingerprint);
    if (finding === undefined || !isProven(outcome)) return [];
    return [{ finding, chosen: outcome.chosen, diff: repair?.views[outcome.fingerprint]?.diff ?? "" }];
  });
}

function isProven(outcome: Outcome): outcome is Extract<Outcome, { status: "fixed" }> {
  return outcome.status === "fixed" && outcome.applied && outcome.chosen.verdict.state === "verified";
}

export function titleOf(fixes: readonly ProvenFix[]): string {
  return `Fix ${plural(fixes.length, "security finding")}`;
}

export function commitMessage(fixes: readonly ProvenFix[]): string {
  const entries = fixes.map(({ finding, chosen }) => {
    const { path, startLine, ruleId, cwe } = finding;
    const where = `- ${path}:${startLine}: ${[ruleId, ...cwe].join(", ")}`;
    return [where, `  ${originOf(chosen.candidate.provenance)}`, `  verified: ${proofOf(chosen.verdict)}`]
      .map((line) => inert(line))
      .join("\n");
  });
  return `${titleOf(fixes)}\n\n${entries.join("\n")}\n`;
}

/** GitHub acts on names, numbers and addresses of issues in a commit's message, and git on trailers, which start a line. */
function inert(text: string): string {
  return escapeLine(text)
    .replaceAll(/[@#]|GH-|:\/\//gi, (sign) => (sign === "://" ? ": //" : `${sign} `))
    .slice(0, 500);
}

/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;

export function pullRequestText(fixes: readonly ProvenFix[], base: string): string {
  const head = [
    `Patches for ${plural(fixes.length, "finding")} in ${codeSpan(base)}. Each passed every check of the gate, and the project's own tests before and after.`,
    "",
    "| Where | What | Patch | Verdict |",
    "| --- | --- | --- | --- |",
    ...fixes.map(row),
  ].join("\n");
  const diffs = fixes.map(({ finding, diff }) => `${codeSpan(finding.path)}\n\n${codeBlock(diff, "diff")}`);
  const text = diffs.reduce((all, one) => (all.length + one.length < LONGEST ? `${all}\n\n${one}` : all), head);
  return text.length <= LONGEST
    ? text
    : `${titleOf(fixes)} in ${codeSpan(base)}: more than fits here. The commit lists them.`;
}

function row({ finding, chosen }: ProvenFix): string {
  const { path, startLine, title, ruleId, cwe } = finding;
  const cells = [
    codeSpan(`${path}:${startLine}`),
    `${markdownText(title)} ${[ruleId, ...cwe].map(codeSpan).join(" ")}`,
    markdownText(originOf(chosen.candidate.provenance)),
    `**verified**: ${markdownText(proofOf(chosen.verdict))}`,
  ];
  return `| ${cells.join(" | ")} |`;
}
