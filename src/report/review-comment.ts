/** A finding and its patch as a comment on a pull request. All text but ours is made safe for GitHub's Markdown. */
import type { Finding, Rule } from "../model/finding.ts";
import type { Attempt } from "../model/outcome.ts";
import { codeBlock, codeSpan, longestRun, markdownText } from "./markdown.ts";
import { originOf, proofOf } from "./provenance.ts";

export interface CommentedPatch {
  chosen: Attempt;
  /** Unified diff, secrets masked. */
  diff: string;
  /** The lines that the comment stands beside become these. */
  suggestion?: readonly string[] | undefined;
  /** Why a person should decide. */
  reason?: string;
}

/** GitHub takes 65,536 characters. */
const LONGEST_DIFF = 20_000;

export function commentText(finding: Finding, rule: Rule | undefined, patch: CommentedPatch | undefined): string {
  const { severity, title, message, ruleId, cwe, witnesses, fingerprint } = finding;
  const seen = [...new Set(witnesses.map(({ analyzer }) => analyzer))].map((name) => codeSpan(cut(name, 100)));
  const parts = [
    `**${severity}: ${markdownText(cut(title, 300))}**`,
    message === title ? "" : markdownText(cut(message, 2000)),
    rule === undefined || rule.help.fix === "" ? "" : markdownText(cut(rule.help.fix.replaceAll(/\s+/g, " "), 2000)),
    patch === undefined ? "" : patchText(patch),
    `<sub>${[ruleId, ...cwe].map((name) => codeSpan(cut(name, 100))).join(" ")} · seen by ${seen.join(", ")}</sub>`,
    markerOf(fingerprint, "open"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

export function resolvedText({ fingerprint, title }: { fingerprint: string; title: string }): string {
  const what = title === "" ? "" : `: ${title}`;
  return `✅ **Resolved**${what}\n\nThe change does not have this finding any more.\n\n${markerOf(fingerprint, "resolved")}`;
}

function patchText({ chosen: { candidate, verdict }, diff, suggestion, reason = "" }: CommentedPatch): string {
  const proven = verdict.state === "verified";
  const claim = proven ? "**A verified patch**" : `**An unverified patch**, for a person to judge`;
  const block = suggestion === undefined ? codeBlock(cut(diff, LONGEST_DIFF), "diff") : suggestionBlock(suggestion);
  const about = [
    markdownText(cut(candidate.explanation, 2000)),
    proven || reason === "" ? "" : markdownText(cut(reason, 500)),
    `From ${markdownText(cut(originOf(candidate.provenance), 300))}; ${markdownText(cut(proofOf(verdict), 2000))}`,
  ];
  return [claim, block, ...about].filter((part) => part !== "").join("\n\n");
}

/** @param lines must be exact: GitHub writes them into the file */
export function suggestionBlock(lines: readonly string[]): string {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}suggestion`, ...lines, fence].join("\n");
}

export interface Marker {
  fingerprint: string;
  state: "open" | "resolved";
}

const MARKER = /<!-- provenfix:(open|resolved) ([\w:.-]{1,100}) -->\s*$/;

/** Hidden, at the end: by it a comment is known again. */
export function markerOf(fingerprint: string, state: Marker["state"]): string {
  return `<!-- provenfix:${state} ${fingerprint.replaceAll(/[^\w:.-]/g, "").slice(0, 100)} -->`;
}

export function readMarker(body: string): Marker | undefined {
  const [, state, fingerprint] = MARKER.exec(body) ?? [];
  if (fingerprint === undefined || (state !== "open" && state !== "resolved")) return undefined;
  return { fingerprint, state };
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;
}
