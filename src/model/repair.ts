/** What a run repaired. Types only. */
import type { FileChange } from "./candidate.ts";
import type { Outcome } from "./outcome.ts";

export interface ModelUse {
  model: string;
  requests: number;
  tokens: number;
  /** In the currency of `llm.price`; 0 where no price is configured. */
  cost: number;
  /** Seconds waited for it. */
  time: number;
}

/** Whole lines `[startLine, endLine)` of the scanned text become `text`; 1-based. */
export interface LineEdit {
  path: string;
  startLine: number;
  endLine: number;
  text: string;
}

/** A chosen patch as it may be shown: secrets masked. */
export interface PatchView {
  /** Unified diff. */
  diff: string;
  edits: LineEdit[];
}

export interface Repair {
  /** In the order of the findings that were to be repaired. With `dryRun`, `applied` says what would be. */
  outcomes: Outcome[];
  /** Of outcomes with a chosen patch, by fingerprint. */
  views: Record<string, PatchView>;
  /** Nothing was to be applied. */
  dryRun: boolean;
  /** All patches that were applied, or would be, as one diff: exact, and so with whatever secrets its lines hold. */
  patch: string;
  /** The same, file by file. */
  changes: FileChange[];
  /** Where patches went: index and working tree together, or the working tree alone. */
  target: "index" | "working-tree";
  /** Absent where no model was asked. */
  model?: ModelUse;
}
