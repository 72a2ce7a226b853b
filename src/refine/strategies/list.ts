import type { Strategy } from "../strategy.ts";
import { fdsp } from "./fdsp.ts";
import { toolFeedback } from "./tool-feedback.ts";

/** Every strategy, the default first. */
export const strategies: readonly Strategy<unknown>[] = [fdsp, toolFeedback] as unknown as readonly Strategy<unknown>[];
