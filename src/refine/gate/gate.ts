/** The gate: ordered checks on a candidate, cheapest first; the first failure ends it, and its evidence is the feedback for the next turn. */
import type { Candidate, FileChange } from "../../model/candidate.ts";
import type { Finding } from "../../model/finding.ts";
import { CHECKS, type CheckResult, type TestProof, type UnknownReason, type Verdict } from "../../model/verdict.ts";
import { checkHonesty, checkNames } from "./honesty/honesty.ts";
import type { ProjectSyntax } from "./project-syntax.ts";
import type { GateProject } from "./project.ts";
import { checkMonotone, checkRescan, type Rescan, type Scanned } from "./rescan.ts";
import { checkScope, type ScopeFacts } from "./scope.ts";
import { checkSyntax } from "./syntax.ts";
import type { TestBench, TestsResult } from "./tests.ts";

export interface GateOptions {
  /** Of the run, every disposition: what a candidate may be about. */
  findings: readonly Finding[];
  rescan: Rescan;
  /** What the tree that is judged holds there; undefined where that is no regular file. */
  textAt: ScopeFacts["textAt"];
  project: GateProject;
  /** Absent: none is configured. */
  syntax?: ProjectSyntax;
  /** Absent: the person said not to run them. */
  tests?: TestBench;
  /** Whether the code still does what its documentation says, as a model sees it. */
  intent?: (candidate: Candidate, finding: Finding) => Promise<CheckResult>;
}

/** A candidate that every static check let through, some perhaps without knowing. */
export interface Survivor {
  candidate: Candidate;
  checks: CheckResult[];
}

export type Screened = { state: "rejected"; verdict: Verdict } | { state: "passed"; checks: CheckResult[] };

export interface Gate {
  /** The checks that run nothing of the project. */
  screen(candidate: Candidate): Promise<Screened>;
  /** The project's tests, asked once for all of them. Complete verdicts, in the same order. */
  prove(survivors: readonly Survivor[], signal?: AbortSignal): Promise<Verdict[]>;
  /** Both. */
  judge(candidates: readonly Candidate[], signal?: AbortSignal): Promise<Verdict[]>;
  /** Patches that were proven apart, joined: do they still parse, has each name a value, and does no analyzer see anything new? */
  recheck(changes: readonly FileChange[]): Promise<CheckResult>;
  /** Of each file: do the project's tests pass as before with all of them? */
  retest(changes: readonly FileChange[], signal?: AbortSignal): Promise<CheckResult[]>;
}

/** For patches that are made for one tree. */
export function createGate(options: GateOptions): Gate {
  const known = new Map(options.findings.map((finding) => [finding.fingerprint, finding]));
  const judged: Judged = {
    ...options,
    flagged: new Set(options.findings.map(({ path }) => path)),
    scanBefore: remembered(options.rescan),
  };
  const findingOf = ({ fingerprint }: Candidate): Finding => {
    const finding = known.get(fingerprint);
    if (finding === undefined) throw new Error(`a candidate for ${fingerprint}, which is no finding of this run`);
    return finding;
  };
  const screen = async (candidate: Candidate): Promise<Screened> => {
    const checks = await staticChecks(candidate.changes, findingOf(candidate), judged);
    return isRejected(checks)
      ? { state: "rejected", verdict: verdictOf(checks, undefined) }
      : { state: "passed", checks };
  };
  const prove: Gate["prove"] = async (survivors, signal) => {
    const patches = survivors.map(({ candidate }) => candidate.changes);
    const results = await testsOf(patches, options, signal);
    return Promise.all(
      survivors.map((survivor, index) => completed(survivor, results[index], options, findingOf(survivor.candidate))),
    );
  };
  return {
    screen,
    prove,
    judge: (candidates, signal) => judgeAll(candidates, { screen, prove }, signal),
    recheck: (changes) => checkTogether(changes, judged),
    retest: (changes, signal) =>
      testsOf(
        changes.map((change) => [change]),
        options,
        signal,
      ),
  };
}

interface Judged extends GateOptions, ScopeFacts {
  scanBefore: Rescan;
}

async function judgeAll(
  candidates: readonly Candidate[],
  { screen, prove }: Pick<Gate, "screen" | "prove">,
  signal?: AbortSignal,
): Promise<Verdict[]> {
  const screened: Screened[] = [];
  for (const candidate of candidates) screened.push(await screen(candidate));
  const survivors = candidates.flatMap((candidate, index) => {
    const result = screened[index];
    return result?.state === "passed" ? [{ candidate, checks: result.checks }] : [];
  });
  const proven = (await prove(survivors, signal)).values();
  return screened.map((result) =>
    result.state === "rejected" ? result.verdict : (proven.next().value ?? verdictOf(result.checks, undefined)),
  );
}

async function completed(
  { candidate, checks }: Survivor,
  tests: TestsResult | undefined,
  { intent }: GateOptions,
  finding: Finding,
): Promise<Verdict> {
  const all = tests === undefined ? [...checks] : [...checks, plainResult(tests)];
  if (!isRejected(all) && intent !== undefined) all.push(await intent(candidate, finding));
  return verdictOf(all, tests?.proof);
}

/** No single finding is looked for: each patch was seen to mend its own. */
async function checkTogether(
  changes: readonly FileChange[],
  { rescan, scanBefore, syntax }: Judged,
): Promise<CheckResult> {
  const parsed = await checkSyntax(changes, syntax);
  // Each passed apart: what cannot be told of them together has not.
  if (parsed.status !== "passed") return parsed;
  const named = await checkNames(changes);
  if (named.status === "failed") return named;
  return checkMonotone({
    changes,
    before: await scanBefore(texts(changes, "before")),
    after: await rescan(texts(changes, "after")),
  });
}

/** Until the first that fails. */
async function staticChecks(changes: readonly FileChange[], finding: Finding, judged: Judged): Promise<CheckResult[]> {
  const { rescan, scanBefore, project, syntax } = judged;
  const scans = async () => ({
    before: await scanBefore(texts(changes, "before")),
    after: await rescan(texts(changes, "after")),
  });
  const steps: (() => Promise<CheckResult>)[] = [
    () => Promise.resolve(checkScope(changes, judged)),
    () => checkSyntax(changes, syntax),
    async () => checkRescan({ changes, finding, ...(await scans()) }),
    () => checkHonesty({ changes, finding, project }),
  ];
  const results: CheckResult[] = [];
  for (const step of steps) {
    results.push(await step().catch((error: unknown) => unreadable(error, results.length)));
    if (isRejected(results)) break;
  }
  return results;
}

/** Code that is nested thousands of levels deep exceeds the stack: what cannot be read is not let through. */
function unreadable(error: unknown, step: number): CheckResult {
  const check = CHECKS[step];
  if (!(error instanceof RangeError) || check === undefined) throw error;
  return { check, status: "failed", evidence: [{ message: "the code is nested too deeply to be read" }] };
}

function texts(changes: readonly FileChange[], side: "before" | "after"): Map<string, string> {
  return new Map(changes.map((change) => [change.path, change[side]]));
}

/** Many candidates are for the same files, which are scanned unpatched only once. */
function remembered(rescan: Rescan): Rescan {
  let last: { key: string; scanned: Promise<Scanned> } | undefined;
  return (files) => {
    const key = JSON.stringify([...files]);
    if (last?.key !== key) last = { key, scanned: rescan(files) };
    return last.scanned;
  };
}

function isRejected(checks: readonly CheckResult[]): boolean {
  return checks.some(({ status }) => status === "failed");
}

const TESTS_OFF: TestsResult = {
  check: "tests",
  status: "unknown",
  reason: "tests-off",
  evidence: [{ message: "no tests were run: they are switched off" }],
};

async function testsOf(
  patches: readonly (readonly FileChange[])[],
  { tests }: GateOptions,
  signal?: AbortSignal,
): Promise<TestsResult[]> {
  if (patches.length === 0) return [];
  return tests === undefined ? patches.map(() => TESTS_OFF) : tests.judge(patches, signal);
}

function plainResult(result: TestsResult): CheckResult {
  const { check, evidence } = result;
  return result.status === "unknown"
    ? { check, evidence, status: "unknown", reason: result.reason }
    : { check, evidence, status: result.status };
}

/** Pure. `verified` only where every check passed, the tests with a proof. */
export function verdictOf(checks: CheckResult[], proof: TestProof | undefined): Verdict {
  const failed = checks.find(({ status }) => status === "failed");
  if (failed !== undefined) return { checks, state: "rejected", failed: failed.check, evidence: failed.evidence };
  const reasons = checks.flatMap((result): UnknownReason[] => (result.status === "unknown" ? [result.reason] : []));
  if (reasons.length === 0 && proof !== undefined) return { checks, state: "verified", tests: proof };
  const known: UnknownReason[] = reasons.length === 0 ? ["no-tests"] : [...new Set(reasons)];
  return { checks, state: "unverified", reasons: known, ...(proof === undefined ? {} : { tests: proof }) };
}
