/** Checks one file: finds candidates by text, parses only what is needed, and frees what it parsed. */
import type { Node } from "web-tree-sitter";
import type { FileChecker, FileReport, SourceText } from "../analyzer.ts";
import { detect } from "./detect.ts";
import { loadEngine } from "./engine.ts";
import { grammarsOf } from "./grammar.ts";
import type { Parsed } from "./parsed.ts";
import { type Candidates, candidates } from "./prefilter.ts";
import type { PackRule } from "./rule.ts";
import { acceptedByV8, parseBest, problemNodes, syntaxProblem } from "./syntax.ts";

/**
 * A program that V8 accepts is none with a syntax error, only one that the grammar does not know wholly; it is checked
 * where no rule could match in the part that the grammar left out.
 */
function isChecked(problems: readonly Node[], { found, text }: Candidates, source: string): boolean {
  const words = found.flatMap(({ rule }) => rule.literals.any);
  const hidden = problems.some(({ startIndex, endIndex }) =>
    words.some((word) => text.has(word, startIndex, endIndex)),
  );
  return !hidden && acceptedByV8(source);
}

function report(possible: Candidates, parsed: Parsed, { text, path }: SourceText): FileReport {
  const problems = problemNodes(parsed.tree);
  const detections = detect(possible, parsed, text, path);
  const [first] = problems;
  if (first === undefined || isChecked(problems, possible, text)) return { detections };
  return { detections, unchecked: { kind: "syntax-error", ...syntaxProblem(first) } };
}

/** The engine is loaded by the first file that needs it. */
export function checker(rules: readonly PackRule[]): FileChecker {
  return {
    async check(source) {
      const possible = candidates(rules, source.text);
      const grammars = grammarsOf(source.path);
      // No rule can match: all that is left to know is whether it is a program.
      if (possible.found.length === 0 && grammars[0] === "javascript" && acceptedByV8(source.text))
        return { detections: [] };
      const parsed = await parseBest(await loadEngine(), grammars, source.text);
      try {
        return report(possible, parsed, source);
      } finally {
        parsed.free();
      }
    },
  };
}
