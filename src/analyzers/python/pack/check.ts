/** Checks one file with rules: finds candidates by text, and loads the engine only where there are any. */
import type { Detection } from "../../../model/finding.ts";
import type { FileChecker, SourceText } from "../../analyzer.ts";
import { candidates } from "../../patterns/prefilter.ts";
import type { PackRule } from "../../patterns/rule.ts";
import { LOOK_AHEAD } from "../values/look-ahead.ts";
import { LOOKED_AT, type PackRun } from "./result.ts";

/**
 * In the order of the rules; where the grammar finds errors, what it could read.
 *
 * @param others what is already known of the file
 */
export async function checkWith(
  rules: readonly PackRule[],
  source: SourceText,
  others: readonly Detection[],
): Promise<PackRun> {
  const possible = candidates(rules, source.text, LOOK_AHEAD);
  const isDoubtful = others.some(({ ruleId }) => LOOKED_AT.test(ruleId));
  if (possible.found.length === 0 && !isDoubtful) return { found: [], others: [...others] };
  const { run } = await import("./run.ts");
  return run(possible, source, others);
}

/** For rules alone, without Ruff: users' own. */
export function checker(rules: readonly PackRule[]): FileChecker {
  return { check: async (source) => ({ detections: (await checkWith(rules, source, [])).found }) };
}
