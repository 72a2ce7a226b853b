/** Parses a file with as much of the engine as its candidates need. */
import { parse } from "../../syntax/parse.ts";
import type { Language } from "../../syntax/languages.ts";
import { type Parsed, parsedTree } from "./parsed.ts";
import type { Candidates } from "./prefilter.ts";

/** ast-grep is a third of what loading the engine costs, and rules that look at calls alone do without it. */
export async function parseFor(
  { found }: Pick<Candidates, "found">,
  language: Language,
  text: string,
): Promise<Parsed> {
  const asksForPatterns = found.some(({ finders }) => finders.some((finder) => "rule" in finder));
  if (!asksForPatterns) return parsedTree(language, await parse(language, text));
  const { loadEngine } = await import("./engine.ts");
  return (await loadEngine()).parse(language, text);
}
