/** Marks and findings → counts. Pure. */
import { classesOf } from "./classes.mjs";
import { languageOf } from "./marks.mjs";

const share = (one, other) => one.some((name) => other.includes(name));
const covers = (finding, { line, endLine = line }) =>
  line === undefined || (finding.startLine <= endLine && line <= finding.endLine);
const agree = (finding, mark) => covers(finding, mark) && share(finding.classes, mark.classes);

/** One mark for what several rules of a collection say of the same line and weakness. */
function distinct(marks) {
  const unique = new Map(marks.map((mark) => [[mark.file, mark.line, mark.verdict, ...mark.classes].join("\0"), mark]));
  return [...unique.values()];
}

/** Findings of a report that count: nothing silenced, no mere notes, and one of each class at one place. */
export function countedFindings(report, counts) {
  const findings = report.findings.filter((finding) => finding.disposition !== "suppressed" && counts(finding));
  const found = findings.map(({ path: file, startLine, endLine, cwe, ruleId }) => {
    return { file, startLine, endLine, ruleId, classes: classesOf(cwe) };
  });
  return [...new Map(found.map((it) => [[it.file, it.startLine, ...it.classes].join("\0"), it])).values()];
}

/** What a finding is, by the marks of its file: what is not marked for its class at all says nothing. */
function judge(finding, marks) {
  if (marks.some((mark) => mark.verdict === "finding" && agree(finding, mark))) return "true";
  if (marks.some((mark) => mark.verdict === "clean" && agree(finding, mark))) return "false";
  return marks.some((mark) => share(finding.classes, mark.classes)) ? "unmarked" : "other class";
}

/**
 * @typedef {object} Score
 * @property {number} marked lines marked as finding
 * @property {number} found of these, overlapped by a finding of the same class
 * @property {number} right findings on lines marked as finding, of the same class
 * @property {number} wrong findings on lines marked as clean, of the same class
 * @property {number} unmarked findings of a class that is tested in the file, on lines that say nothing
 */

/**
 * @typedef {{ marked: number, found: number }} Tally
 *
 * @param {import("./marks.mjs").Mark[]} all
 * @param counted see `countedFindings`
 * @param {(mark: import("./marks.mjs").Mark) => boolean} inScope
 * @returns {{ score: Score, missed: object[], wrong: object[], byLabel: Map<string, Tally>, byClass: Map<string, Tally> }}
 */
export function score(all, counted, inScope) {
  const marks = distinct(all.filter(inScope));
  const byFile = Map.groupBy(marks, ({ file }) => file);
  const findingsOf = Map.groupBy(counted, ({ file }) => file);
  const positives = marks.filter(({ verdict }) => verdict === "finding");
  const isFound = (mark) => (findingsOf.get(mark.file) ?? []).some((finding) => agree(finding, mark));
  const missed = positives.filter((mark) => !isFound(mark));
  const judged = counted.map((finding) => ({ ...finding, verdict: judge(finding, byFile.get(finding.file) ?? []) }));
  const count = (verdict) => judged.filter((finding) => finding.verdict === verdict).length;
  const tally = (keyOf) => {
    const groups = [...Map.groupBy(positives, keyOf)];
    return new Map(groups.map(([key, own]) => [key, { marked: own.length, found: own.filter(isFound).length }]));
  };
  return {
    score: {
      marked: positives.length,
      found: positives.length - missed.length,
      right: count("true"),
      wrong: count("false"),
      unmarked: count("unmarked"),
    },
    missed,
    wrong: judged.filter(({ verdict }) => verdict === "false" || verdict === "unmarked"),
    byLabel: tally(({ label }) => label),
    byClass: tally(({ classes }) => classes[0]),
  };
}

export const ofLanguage = (language) => (item) => languageOf(item.file) === language;
