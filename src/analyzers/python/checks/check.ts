/** A check of our own, for what the stable Ruff rules do not see. */
import type { Confidence, Severity } from "../../../model/finding.ts";
import type { PythonSource } from "../source.ts";

export interface Hit {
  ruleId: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  message: string;
  severity?: Severity;
  confidence?: Confidence;
}

export interface Check {
  /** Found somewhere in every file that the check can fire on: the others are never tokenized. */
  trigger: RegExp;
  find(source: PythonSource): Hit[];
}
