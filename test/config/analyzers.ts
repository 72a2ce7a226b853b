/** Two analyzers as the configuration sees them, independent of what ours offer today. */
import type { ConfigurableAnalyzer } from "../../src/config/analyzer-options.ts";

export const ANALYZERS: readonly ConfigurableAnalyzer[] = [
  { kind: "embedded", name: "python", options: (z) => z.object({}), defaults: {} },
  {
    kind: "embedded",
    name: "secrets",
    options: (z) => z.object({ entropy: z.number().min(0).max(8).optional() }),
    defaults: { entropy: 3 },
  },
];
