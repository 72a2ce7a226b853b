/** The part that needs the engine. */
import type { Detection } from "../../../model/finding.ts";
import type { SourceText } from "../../analyzer.ts";
import { detect } from "../../patterns/detect.ts";
import { parseFor } from "../../patterns/parse-for.ts";
import type { Candidates } from "../../patterns/prefilter.ts";
import { pythonFacts, pythonPack } from "./pack.ts";
import type { PackRun } from "./result.ts";
import { secondLook } from "./second-look.ts";

export async function run(possible: Candidates, source: SourceText, others: readonly Detection[]): Promise<PackRun> {
  const parsed = await parseFor(possible, "python", source.text);
  try {
    const facts = pythonFacts(parsed.tree, source.text);
    const found = detect(possible, parsed, pythonPack, source, facts);
    return { found, others: secondLook(others, found, parsed.tree, facts) };
  } finally {
    parsed.free();
  }
}
