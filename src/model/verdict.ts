/** What the gate says of a candidate (the checks of `docs/gate.md`). Types and constants only. */

/** In the order in which they run, cheapest first. */
export const CHECKS = ["scope", "syntax", "rescan", "honesty", "tests", "intent"] as const;
export type Check = (typeof CHECKS)[number];

export interface Evidence {
  /** A sentence that a person can act on, and a model can learn from. */
  message: string;
  path?: string;
  /** 1-based; in the patched text unless `side` says otherwise. */
  line?: number;
  side?: "before" | "after";
}

/**
 * - `passed`
 * - `unknown`: it cannot be told here (no parser for the language, no test suite, no test that executes the patched lines, a guard that
 *   the analyzer does not understand): the candidate can be `unverified` at best
 * - `failed`: the candidate is rejected
 */
export type CheckResult = { check: Check; evidence: Evidence[] } & (
  | { status: "passed" }
  | { status: "unknown"; reason: UnknownReason }
  | { status: "failed" }
);

export type UnknownReason =
  /** The finding is still reported, although the patch adds a real guard. */
  | "still-flagged"
  /** The analyzer that reported the finding did not run here, as with an imported SARIF file: whether it is gone is not known. */
  | "not-rechecked"
  /** The patch relies on a function of another file, whose body was not looked at. */
  | "cure-not-seen"
  /** No syntax tree for this language. */
  | "language-not-read"
  /** The project's own syntax check could not tell: it refuses the unpatched file too, or did not end. */
  | "syntax-not-checked"
  | "no-tests"
  /** The suite runs, but no test is known to execute the patched lines. */
  | "not-executed"
  /** The copy could not be shown to load the patched code. */
  | "not-loaded"
  /** The person said not to run them. */
  | "tests-off"
  /** A model sees documented behaviour changed: an opinion, and no proof. */
  | "intent-changed"
  /** A model was to say whether documented behaviour is kept, and could not, or did not answer. */
  | "intent-unclear";

/** What the project's own tests say. */
export interface TestProof {
  /** The command, as a person would type it. */
  command: string;
  /** Tests that passed before and after. */
  passed: number;
  /** Set aside, for they gave different results on the same code. */
  flaky: string[];
  /** Ids of the tests that are known to execute the patched lines. */
  executing: string[];
  /** How it was kept apart from the machine: `bubblewrap`, `unshare`, `sandbox-exec`; or not at all. */
  sandbox: "bubblewrap" | "unshare" | "sandbox-exec" | "unsandboxed";
  /** Seconds that this candidate's runs took, shared ones counted in full. */
  seconds: number;
}

export type Verdict = { checks: CheckResult[] } & (
  | { state: "verified"; tests: TestProof }
  | { state: "unverified"; reasons: UnknownReason[]; tests?: TestProof }
  | { state: "rejected"; failed: Check; evidence: Evidence[] }
);
