/** The part that needs the engine. */
import type { Detection } from "../../../model/finding.ts";
import type { SourceText } from "../../analyzer.ts";
import { detect } from "../../patterns/detect.ts";
import { loadEngine } from "../../patterns/engine.ts";
import type { Candidates } from "../../patterns/prefilter.ts";
import { pythonFacts, pythonPack } from "./pack.ts";
import type { PackRun } from "./result.ts";
import { secondLook } from "./second-look.ts";

export async function run(possible: Candidates, source: SourceText, others: readonly Detection[]): Promise<PackRun> {
  const parsed = await (await loadEngine()).parse("python", source.text);
  try {
    const found = detect(possible, parsed, pythonPack, source);
    return { found, others: secondLook(others, found, parsed.tree, pythonFacts(parsed.tree, source.text)) };
  } finally {
    parsed.free();
  }
}
