/** What the pack gives back, and what it is asked about. */
import type { Detection } from "../../../model/finding.ts";

/** Rules of Ruff's that look at a call's arguments, or at the text of a statement, without asking what is in it. */
export const LOOKED_AT = /^S(?:102|307|602|604|605|606|608|609)$/;

export interface PackRun {
  /** What the rules found. */
  found: Detection[];
  /** What others found, looked at again. */
  others: Detection[];
}
