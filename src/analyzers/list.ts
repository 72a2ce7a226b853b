import type { Rule } from "../model/finding.ts";
import type { EmbeddedAnalyzer } from "./analyzer.ts";
import { javascript } from "./javascript/javascript.ts";
import { python } from "./python/python.ts";
import { secrets } from "./secrets/secrets.ts";

/** Every analyzer that provenfix carries, in the order of reports. */
export const analyzers: readonly EmbeddedAnalyzer<unknown>[] = [python, javascript, secrets];

/** Metadata of every rule of theirs. */
export async function rulesOf(those: readonly EmbeddedAnalyzer<unknown>[]): Promise<Rule[]> {
  return (await Promise.all(those.map((analyzer) => analyzer.rules()))).flat();
}
