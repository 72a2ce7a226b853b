/** Findings → outcomes: each finding's sources of candidates in turn, every candidate held to the gate. */
import type { Candidate } from "../model/candidate.ts";
import type { Finding } from "../model/finding.ts";
import type { Attempt, Outcome, Refusal } from "../model/outcome.ts";
import type { UnknownReason, Verdict } from "../model/verdict.ts";
import { type Gate as WholeGate, type Survivor, verdictOf } from "./gate/gate.ts";
import { ranked } from "./gate/rank.ts";
import type { CandidateSource } from "./source.ts";

export type Gate = Pick<WholeGate, "screen" | "prove">;

/** Told of everything that happens to one finding. */
export interface CaseObserver {
  candidate(number: number, candidate: Candidate): void;
  verdict(number: number, verdict: Verdict): void;
  end(outcome: Outcome): void;
}

export interface RefineCase {
  finding: Finding;
  /** In the order in which they are asked. */
  sources: readonly CandidateSource[];
  observer: CaseObserver;
}

/** One finding under way. */
interface Work extends RefineCase {
  left: CandidateSource[];
  /** What the current source is to be told. */
  verdicts: Verdict[];
  /** Of the current source: screened and passed, the best first. */
  rivals: { index: number; number: number; survivor: Survivor }[];
  attempts: Attempt[];
  refusals: Refusal[];
  failed: boolean;
  /** Passed what could be checked; the best of them is taken if nothing better comes. */
  fallback: Attempt | undefined;
  outcome: Outcome | undefined;
}

/**
 * In rounds: every finding that is still open brings forward its best candidate that passed the static checks, and the project's tests run
 * once for all of them. So n good patches cost one run of the tests, not n. Outcomes in the order of the cases.
 *
 * @param signal ends it after what is under way; what is still open has failed then
 */
export async function refine(cases: readonly RefineCase[], gate: Gate, signal?: AbortSignal): Promise<Outcome[]> {
  const all = cases.map(begin);
  for (let open = all; open.length > 0; open = all.filter(({ outcome }) => outcome === undefined)) {
    await Promise.all(open.map((work) => advance(work, gate, signal)));
    const ready = open.filter(({ outcome }) => outcome === undefined);
    const verdicts = await gate.prove(ready.flatMap(({ rivals }) => (rivals[0] ? [rivals[0].survivor] : [])));
    for (const [index, work] of ready.entries()) settle(work, verdicts[index]);
    // A source that is not asked again must not keep what it holds.
    await Promise.all(all.filter(({ outcome }) => outcome !== undefined).map(({ left }) => close(left)));
  }
  return all.map(({ outcome, finding }) => outcome ?? lost(finding));
}

function begin(given: RefineCase): Work {
  const empty = { verdicts: [], rivals: [], attempts: [], refusals: [] };
  return { ...given, ...empty, left: [...given.sources], failed: false, fallback: undefined, outcome: undefined };
}

async function close(sources: CandidateSource[]): Promise<void> {
  for (const source of sources.splice(0)) await source.return({ failed: false, refusals: [] });
}

/** Until a candidate waits for the tests, or nobody has any more. */
async function advance(work: Work, gate: Gate, signal: AbortSignal | undefined): Promise<void> {
  while (work.rivals.length === 0) {
    const [source] = work.left;
    if (source === undefined) return finish(work);
    if (signal?.aborted) return fail(work, "the run was ended before this finding was through");
    const step = await source.next(work.verdicts);
    work.verdicts = [];
    if (!step.done) {
      await screenAll(work, step.value, gate);
      continue;
    }
    work.left.shift();
    work.refusals.push(...step.value.refusals);
    work.failed ||= step.value.failed;
  }
}

async function screenAll(work: Work, candidates: readonly Candidate[], gate: Gate): Promise<void> {
  for (const [index, candidate] of candidates.entries()) {
    const number = work.attempts.length + work.rivals.length + 1;
    work.observer.candidate(number, candidate);
    const screened = await gate.screen(candidate);
    if (screened.state === "passed") {
      work.rivals.push({ index, number, survivor: { candidate, checks: screened.checks } });
    } else judge(work, { index, number, candidate }, screened.verdict);
  }
  work.rivals = ranked(work.rivals, ({ survivor: { candidate, checks } }) => ({
    candidate,
    verdict: verdictOf(checks, undefined),
  }));
}

function judge(
  work: Work,
  { index, number, candidate }: { index: number; number: number; candidate: Candidate },
  verdict: Verdict,
) {
  work.verdicts[index] = verdict;
  work.attempts.push({ candidate, verdict });
  work.observer.verdict(number, verdict);
}

/** What another candidate may do better. Whether tests reach these lines, none of them changes. */
const WORTH_ANOTHER: ReadonlySet<UnknownReason> = new Set(["still-flagged", "cure-not-seen", "intent-changed"]);

function settle(work: Work, verdict: Verdict | undefined): void {
  const rival = work.rivals.shift();
  if (rival === undefined || verdict === undefined) return;
  const { candidate } = rival.survivor;
  judge(work, { ...rival, candidate }, verdict);
  if (verdict.state === "rejected") return;
  const attempt = { candidate, verdict };
  if (verdict.state === "verified") return end(work, { status: "fixed", chosen: attempt, applied: false });
  [work.fallback] = ranked(work.fallback === undefined ? [attempt] : [work.fallback, attempt], (each) => each);
  if (!verdict.reasons.some((reason) => WORTH_ANOTHER.has(reason))) propose(work, attempt);
}

function propose(work: Work, attempt: Attempt): void {
  const { verdict } = attempt;
  end(work, { status: "proposed", chosen: attempt, applied: false, reason: doubtsOf(verdict) });
}

const SENTENCES: Record<UnknownReason, string> = {
  "still-flagged": "the analyzer still reports the finding, although the patch adds a guard",
  "cure-not-seen": "the patch relies on a function of another file, and nobody looked whether that cures anything",
  "language-not-read": "provenfix cannot read this language's syntax, so nobody looked for cheats",
  "syntax-not-checked": "the project's own syntax check could not tell whether the patched file parses",
  "no-tests": "no test could be run",
  "not-executed": "no test is known to execute the patched lines",
  "not-loaded": "the tests could not be shown to load the patched code",
  "not-rechecked": "the analyzer that reported it did not run here, so nobody knows whether it would still report it",
  "tests-off": "the tests were not run",
  "intent-changed": "a model says that the code no longer does what its documentation says",
  "intent-unclear": "a model was to say whether the code still does what its documentation says, and did not",
};

const LONGEST_CAUSE = 500;

/** Why it is not verified. Why no test could judge it has many causes, each with another remedy: the check's own words say which. */
function doubtsOf(verdict: Verdict): string {
  if (verdict.state !== "unverified") return "";
  const sentence = (reason: UnknownReason) => (reason === "no-tests" && causeOf(verdict)) || SENTENCES[reason];
  return verdict.reasons.map(sentence).join("; ");
}

function causeOf({ checks }: Verdict): string {
  const said = checks.find(({ check }) => check === "tests")?.evidence.map(({ message }) => message) ?? [];
  const cause = said.join("; ").replaceAll(/\s+/g, " ").trim();
  return cause.length > LONGEST_CAUSE ? `${cause.slice(0, LONGEST_CAUSE)}…` : cause;
}

function finish(work: Work): void {
  if (work.fallback !== undefined) return propose(work, work.fallback);
  if (work.failed) return fail(work, work.refusals.at(-1)?.reason ?? "a source of patches failed");
  const last = work.attempts.at(-1)?.verdict;
  if (last?.state === "rejected") {
    const said = last.evidence[0]?.message;
    const reason = `every patch was refused; the last by the check "${last.failed}"${said ? `: ${said}` : ""}`;
    return end(work, { status: "rejected", reason });
  }
  const said = work.refusals.map(({ reason }) => reason);
  end(work, { status: "skipped", reason: said.length === 0 ? "nobody has a patch for this rule" : said.join("; ") });
}

function fail(work: Work, reason: string): void {
  if (work.fallback !== undefined) propose(work, work.fallback);
  else end(work, { status: "failed", reason });
}

type Ending =
  | { status: "fixed"; chosen: Attempt; applied: boolean }
  | { status: "proposed"; chosen: Attempt; applied: boolean; reason: string }
  | { status: "rejected" | "skipped" | "failed"; reason: string };

function end(work: Work, ending: Ending): void {
  const { finding, attempts, refusals } = work;
  work.outcome = { fingerprint: finding.fingerprint, attempts, refusals, ...ending } as Outcome;
  work.rivals = [];
  work.observer.end(work.outcome);
}

function lost({ fingerprint }: Finding): Outcome {
  return {
    fingerprint,
    attempts: [],
    refusals: [],
    status: "failed",
    reason: "its refinement ended without an outcome",
  };
}
