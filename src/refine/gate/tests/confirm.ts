/**
 * Whether a lost test is the patch's doing. A failure counts only if it repeats on the patched code while the unpatched code goes on
 * passing; a test that gives both results on the same code is flaky, and is set aside by name.
 */
import type { FileChange } from "../../../model/candidate.ts";
import { type Baseline, type Loss, lossesOf, WHOLE_COMMAND } from "./compare.ts";
import type { Suite } from "./suite.ts";

/** How often the unpatched code must have passed before a failure of the patched code counts. */
const PASSES = 3;
/** Further runs of the patched code where a second one passed. */
const DOUBTS = 3;

/** So many at once are no flaky tests: that the loss repeats on the patched code is enough. */
const MASS = 50;

/** How lost tests are run again. */
export interface Repetition {
  suite: Suite;
  baseline: Baseline;
  /** Seconds. */
  timeout: number;
}

/**
 * @param losses of one run with these changes
 * @returns those that count; the others are in `baseline.flaky` or `baseline.doubtful` now
 */
export async function confirm(
  repetition: Repetition,
  changes: readonly FileChange[],
  losses: readonly Loss[],
): Promise<Loss[]> {
  if (losses.length === 0) return [];
  const { baseline } = repetition;
  const again = await repeat(repetition, changes, losses);
  const doubtful = losses.filter(({ id }) => !again.has(id));
  const flaky = new Set(doubtful.map(({ id }) => id));
  for (let turn = 0; turn < DOUBTS && flaky.size > 0; turn += 1) {
    const failed = await repeat(repetition, changes, doubtful);
    for (const id of failed) flaky.delete(id);
  }
  for (const id of flaky) baseline.doubtful.add(id);
  const repeated = losses.filter(({ id }) => !flaky.has(id));
  if (repeated.length <= MASS) for (const id of await unsteady(repetition, repeated)) baseline.flaky.add(id);
  return repeated.filter(({ id }) => !baseline.flaky.has(id));
}

/** Which of them are lost again. */
async function repeat(
  { suite, baseline, timeout }: Repetition,
  changes: readonly FileChange[],
  losses: readonly Loss[],
): Promise<Set<string>> {
  const ids = losses.map(({ id }) => id);
  const whole = ids.includes(WHOLE_COMMAND);
  const only = new Set(ids);
  const run = await suite.run(changes, whole ? {} : { tests: ids }, { timeout });
  return new Set(lossesOf(baseline, run, whole ? undefined : only).map(({ id }) => id));
}

/** Those that fail on the unpatched code too, if one asks often enough. */
async function unsteady(repetition: Repetition, losses: readonly Loss[]): Promise<Set<string>> {
  const { baseline } = repetition;
  const found = new Set<string>();
  const seen = (id: string) => baseline.passes.get(id) ?? 1;
  for (let turn = 1; turn < PASSES; turn += 1) {
    const asked = losses.filter(({ id }) => !found.has(id) && seen(id) < PASSES);
    if (asked.length === 0) break;
    const lost = await repeat(repetition, [], asked);
    for (const { id } of asked) {
      if (lost.has(id)) found.add(id);
      else baseline.passes.set(id, seen(id) + 1);
    }
  }
  return found;
}
