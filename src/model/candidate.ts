/** A proposed patch, and where it came from. Types only. */

export type Provenance =
  | { kind: "recipe"; recipe: string }
  | { kind: "knowledge"; entry: string }
  /** `solution` and `turn` count from 1: which of the strategy's solutions, and which refinement of it. */
  | { kind: "model"; strategy: string; model: string; solution: number; turn: number }
  /** `provenfix fix --patch FILE`. */
  | { kind: "file"; path: string };

/** One file, whole: texts as decoded from UTF-8, with their own line ends, a BOM kept. */
export interface FileChange {
  path: string;
  before: string;
  after: string;
}

export interface Candidate {
  /** `Finding.fingerprint` of what it is meant to mend. */
  fingerprint: string;
  provenance: Provenance;
  /** At least one, and one per path. */
  changes: FileChange[];
  /** What was wrong and what the patch does about it: one to three sentences for a reviewer. */
  explanation: string;
}
