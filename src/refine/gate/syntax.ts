/** The check `syntax`: what parsed before parses after. */
import type { FileChange } from "../../model/candidate.ts";
import type { CheckResult, Evidence } from "../../model/verdict.ts";
import { type Language, languageOf } from "../../syntax/languages.ts";
import { plainTree, type Syntax, within } from "./tree/plain.ts";

export async function checkSyntax(changes: readonly FileChange[]): Promise<CheckResult> {
  const evidence: Evidence[] = [];
  const unread: Evidence[] = [];
  for (const change of changes) {
    const { path } = change;
    const language = languageOf(path, change.before.split("\n", 1)[0] ?? "");
    if (language === undefined) unread.push({ path, message: `${path} is in a language that is not parsed here` });
    else evidence.push(...(await newErrors(language, change)));
  }
  if (evidence.length > 0) return { check: "syntax", status: "failed", evidence };
  if (unread.length > 0) return { check: "syntax", status: "unknown", reason: "language-not-read", evidence: unread };
  return { check: "syntax", status: "passed", evidence };
}

/** A grammar that has gaps of its own has them before, too; where it has new ones, the language's own parser is asked. */
async function newErrors(language: Language, { path, before, after }: FileChange): Promise<Evidence[]> {
  const errors = errorsIn(await plainTree(language, after));
  const first = errors[0];
  if (first === undefined || errors.length <= errorsIn(await plainTree(language, before)).length) return [];
  const opinion = await secondOpinion(language, path, after);
  if (opinion === "fine") return [];
  const { line, message } = opinion ?? { line: first.line, message: "this does not parse" };
  return [{ path, line, side: "after", message: `after the patch, ${message}` }];
}

function errorsIn(root: Syntax): Syntax[] {
  return [...within(root)].filter(({ broken }) => broken);
}

type Opinion = "fine" | { line: number; message: string } | undefined;

/** Of a parser that follows the language more closely than a grammar does; undefined where there is none. */
async function secondOpinion(language: Language, path: string, text: string): Promise<Opinion> {
  if (language === "python") {
    const { python } = await import("../../analyzers/python/python.ts");
    const { unchecked } = await (await python.load(python.defaults)).check({ path, text });
    return unchecked === undefined ? "fine" : { line: unchecked.line ?? 1, message: unchecked.message };
  }
  if (language !== "javascript" && language !== "typescript" && language !== "tsx") return undefined;
  const babel = await import("../../analyzers/javascript/second-opinion.ts");
  const opinion = babel.secondOpinion(language, text);
  if (opinion === undefined) return undefined;
  return opinion.kind === "program" ? "fine" : opinion.problem;
}
