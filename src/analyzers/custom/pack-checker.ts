/** Rules over files of a language whose grammar has the last word: nothing else is asked what it could not read. */
import type { FileChecker, FileReport, SourceText } from "../analyzer.ts";
import { detect } from "../patterns/detect.ts";
import { loadEngine } from "../patterns/engine.ts";
import type { LanguagePack } from "../patterns/pack.ts";
import type { Parsed } from "../patterns/parsed.ts";
import { type Candidates, candidates } from "../patterns/prefilter.ts";
import { parseBest, problemNodes, syntaxProblem } from "../patterns/problems.ts";
import type { PackRule } from "../patterns/rule.ts";

/** Where a word of a rule that could match stands in what the grammar could not read, the file is not checked to its end. */
function unchecked({ found, text }: Candidates, { tree }: Parsed): Pick<FileReport, "unchecked"> {
  const words = found.flatMap(({ rule }) => rule.literals.any);
  const unread = problemNodes(tree).find(({ startIndex, endIndex }) =>
    words.some((word) => text.has(word, startIndex, endIndex)),
  );
  return unread === undefined ? {} : { unchecked: { kind: "syntax-error", ...syntaxProblem(unread) } };
}

async function report(possible: Candidates, pack: LanguagePack, source: SourceText): Promise<FileReport> {
  const parsed = await parseBest(await loadEngine(), pack.grammars, source.text);
  try {
    return { detections: detect(possible, parsed, pack, source), ...unchecked(possible, parsed) };
  } finally {
    parsed.free();
  }
}

export function packChecker(pack: LanguagePack): (rules: readonly PackRule[]) => FileChecker {
  return (rules) => ({
    async check(source) {
      const possible = candidates(rules, source.text, pack);
      return possible.found.length === 0 ? { detections: [] } : report(possible, pack, source);
    },
  });
}
