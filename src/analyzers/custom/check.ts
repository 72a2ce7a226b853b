/** Checks files by users' rules, each language's by its own engine. */
import type { FileChecker, FileReport, SourceText } from "../analyzer.ts";
import type { Language } from "../../syntax/languages.ts";
import { loadEngine } from "../patterns/engine.ts";
import { expand } from "../patterns/metavariables.ts";
import { PACK_LANGUAGES, type LanguagePack, type PackLanguage } from "../patterns/pack.ts";
import { candidates } from "../patterns/prefilter.ts";
import type { PackRule } from "../patterns/rule.ts";
import { RULE_LANGUAGES } from "./languages.ts";
import { CUSTOM, type PlacedPattern, type UserRule } from "./user-rule.ts";

/** The patterns that the engine is given for one; one with a context is given as it is. */
function variantsOf({ source, selector }: PlacedPattern): string[] {
  if (selector !== undefined) return [source];
  const { pattern, any = [] } = expand({ pattern: source }) as { pattern?: string; any?: { pattern: string }[] };
  return pattern === undefined ? any.map((variant) => variant.pattern) : [pattern];
}

/** Metavariables as ordinary names: a pattern is one expression or statement of the language. */
async function parseProblem(grammar: Language, text: string): Promise<string | undefined> {
  const parsed = await (await loadEngine()).parse(grammar, text.replaceAll("$", "_"));
  try {
    const { hasError, namedChildCount } = parsed.tree.rootNode;
    if (hasError) return "does not parse";
    return namedChildCount === 1 ? undefined : "must be one expression or statement";
  } finally {
    parsed.free();
  }
}

/** The engine takes a pattern that does not parse, and matches nothing. It cannot explain each one that does. */
async function problemIn(grammar: Language, text: string, selector: string | undefined): Promise<string | undefined> {
  try {
    const tree = JSON.stringify(await (await loadEngine()).dumpPattern(grammar, text, selector));
    return tree.includes('"ERROR"') ? "does not parse" : undefined;
  } catch (error) {
    if (selector === undefined) return parseProblem(grammar, text);
    return `is no pattern: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** A pattern is one if a grammar of its language reads all its variants. */
async function patternProblem(pattern: PlacedPattern, { grammars }: LanguagePack): Promise<string | undefined> {
  for (const text of variantsOf(pattern)) {
    const problems = await Promise.all(grammars.map((grammar) => problemIn(grammar, text, pattern.selector)));
    if (!problems.includes(undefined)) return problems[0];
  }
  return undefined;
}

/** One line per pattern that is none, with file, line and column. */
export async function patternProblems(rules: readonly UserRule[]): Promise<string[]> {
  const lines = rules.flatMap(({ rule, file, patterns }) =>
    patterns.map(async (pattern) => {
      const problem = await patternProblem(pattern, await RULE_LANGUAGES[rule.language].pack());
      const place = `${file}:${pattern.line}:${pattern.column}`;
      return problem === undefined ? [] : [`${place}: the pattern ${JSON.stringify(pattern.source)} ${problem}`];
    }),
  );
  return (await Promise.all(lines)).flat();
}

interface LanguageChecker {
  handles(path: string, firstLine: string): boolean;
  check(source: SourceText): FileReport | Promise<FileReport>;
}

/**
 * A file that no rule can match is not parsed: whether it is a program at all, the bundled analyzers say. Rules report in the name of
 * `custom`, whichever language's engine ran them.
 */
async function checkerFor(language: PackLanguage, all: readonly UserRule[]): Promise<LanguageChecker[]> {
  const rules: readonly PackRule[] = all.map(({ rule }) => rule).filter((rule) => rule.language === language);
  if (rules.length === 0) return [];
  const { handles, ...loads } = RULE_LANGUAGES[language];
  const [pack, checker] = await Promise.all([loads.pack(), loads.checker()]);
  return [
    {
      handles,
      async check(source) {
        const possible = candidates(rules, source.text, pack, source.reexports).found.map(({ rule }) => rule);
        if (possible.length === 0) return { detections: [] };
        const report = await checker(possible).check(source);
        return { ...report, detections: report.detections.map((it) => ({ ...it, analyzer: CUSTOM })) };
      },
    },
  ];
}

/** Throws where a pattern does not parse, naming file, line and column. */
export async function customChecker(rules: readonly UserRule[]): Promise<FileChecker> {
  const problems = await patternProblems(rules);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const checkers = (await Promise.all(PACK_LANGUAGES.map((language) => checkerFor(language, rules)))).flat();
  return {
    async check(source) {
      const [firstLine = ""] = source.text.slice(0, 128).split(/[\r\n]/);
      const own = checkers.find(({ handles }) => handles(source.path, firstLine));
      return own === undefined ? { detections: [] } : own.check(source);
    },
  };
}
