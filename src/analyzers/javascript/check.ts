/** Checks one file: finds candidates by text, parses only what is needed, and frees what it parsed. */
import type { Node } from "web-tree-sitter";
import type { FileChecker, FileReport, SourceText } from "../analyzer.ts";
import { detect } from "../patterns/detect.ts";
import { type Engine, loadEngine } from "../patterns/engine.ts";
import type { Parsed } from "../patterns/parsed.ts";
import { type Candidates, candidates } from "../patterns/prefilter.ts";
import { parseBest, problemNodes, type SyntaxProblem, syntaxProblem } from "../patterns/problems.ts";
import type { PackRule } from "../patterns/rule.ts";
import { grammarsOf } from "./grammar.ts";
import { javascriptPack } from "./pack.ts";
import { acceptedByV8 } from "./syntax.ts";

/** No rule could match in what the grammar could not read: nothing is missed there. */
function isHarmless(problems: readonly Node[], { found, text }: Candidates): boolean {
  const words = found.flatMap(({ rule }) => rule.literals.any);
  return !problems.some(({ startIndex, endIndex }) => words.some((word) => text.has(word, startIndex, endIndex)));
}

function detectAndFree(parsed: Parsed, possible: Candidates, source: SourceText) {
  try {
    const detections = detect(possible, parsed, javascriptPack, source);
    return { problems: problemNodes(parsed.tree).map(syntaxProblem), detections };
  } finally {
    parsed.free();
  }
}

/**
 * The grammars lag behind the languages. Where they find errors in what is a program all the same, it is checked once
 * more without its types, which is where they lag most.
 */
async function report(engine: Engine, possible: Candidates, source: SourceText): Promise<FileReport> {
  const grammars = grammarsOf(source.path);
  const parsed = await parseBest(engine, grammars, source.text);
  const nodes = problemNodes(parsed.tree);
  const harmless = isHarmless(nodes, possible);
  const { detections, problems } = detectAndFree(parsed, possible, source);
  const [first] = problems;
  if (first === undefined || (harmless && acceptedByV8(source.text))) return { detections };
  const { secondOpinion } = await import("./second-opinion.ts");
  const opinion = secondOpinion(grammars[0] ?? "javascript", source.text);
  if (opinion?.kind !== "program") return unreadable(detections, opinion?.problem ?? first);
  if (harmless) return { detections };
  const untyped = await parseBest(engine, grammars, opinion.withoutTypes);
  const again = detectAndFree(untyped, possible, source);
  if (again.problems.length === 0) return { detections: again.detections };
  return unreadable(detections, { ...first, message: "newer syntax than the analyzer knows: not checked here" });
}

function unreadable(detections: FileReport["detections"], problem: SyntaxProblem): FileReport {
  return { detections, unchecked: { kind: "syntax-error", ...problem } };
}

/** The engine is loaded by the first file that needs it. */
export function checker(rules: readonly PackRule[]): FileChecker {
  return {
    async check(source) {
      const possible = candidates(rules, source.text, javascriptPack, source.reexports);
      const javascript = grammarsOf(source.path)[0] === "javascript";
      // No rule can match: all that is left to know is whether it is a program.
      if (possible.found.length === 0 && javascript && acceptedByV8(source.text)) return { detections: [] };
      return report(await loadEngine(), possible, source);
    },
  };
}
