/** What a run repaired. Types only. */
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

export interface Repair {
  /** In the order of the findings that were to be repaired. */
  outcomes: Outcome[];
  /** Nothing was to be applied. */
  dryRun: boolean;
  /** Where patches went: index and working tree together, or the working tree alone. */
  target: "index" | "working-tree";
  /** Absent where no model was asked. */
  model?: ModelUse;
}
