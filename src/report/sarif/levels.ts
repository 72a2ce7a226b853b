/** Our severities and confidences in the words of SARIF and of GitHub code scanning. */
import type { Severity } from "../../model/finding.ts";

export type Level = "error" | "warning" | "note";

export const LEVELS: Record<Severity, Level> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  note: "note",
};

export const PROBLEM_SEVERITY: Record<Severity, "error" | "warning" | "recommendation"> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "recommendation",
  note: "recommendation",
};

/** GitHub: over 9.0 critical, 7.0 high, 4.0 medium, 0.1 low. The middle of each band, as the numeric string it wants. */
export const SECURITY_SEVERITY: Record<Severity, string> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5",
  note: "0.5",
};
