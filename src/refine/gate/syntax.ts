/** The check `syntax`: what parsed before parses after. */
import type { FileChange } from "../../model/candidate.ts";
import type { CheckResult, Evidence, UnknownReason } from "../../model/verdict.ts";
import { type Language, languageOf } from "../../syntax/languages.ts";
import type { ProjectSyntax, Said } from "./project-syntax.ts";
import { plainTree, type Syntax, within } from "./tree/plain.ts";

/**
 * The embedded parsers first. The project's own checks (`fix.syntax`) are asked only of what these let through.
 *
 * @param own absent: none is configured
 */
export async function checkSyntax(changes: readonly FileChange[], own: ProjectSyntax = NONE): Promise<CheckResult> {
  const broken: Evidence[] = [];
  const unread: string[] = [];
  for (const change of changes) {
    const language = languageOf(change.path, change.before.split("\n", 1)[0] ?? "");
    if (language === undefined) unread.push(change.path);
    else broken.push(...(await newErrors(language, change)));
  }
  if (broken.length > 0) return { check: "syntax", status: "failed", evidence: broken };
  return withOwn(unread, await opinions(changes, own));
}

const NONE: ProjectSyntax = () => Promise.resolve([]);

/** What the project's own checks say of one file. */
interface Asked {
  path: string;
  said: Said[];
}

async function opinions(changes: readonly FileChange[], own: ProjectSyntax): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const { path } of changes) asked.push({ path, said: await own(path, changes) });
  return asked;
}

/** Pure. @param unread files in languages without a parser here: only the project's own checks can speak for them */
function withOwn(unread: readonly string[], asked: readonly Asked[]): CheckResult {
  const evidence = asked.flatMap(({ path, said }) =>
    said.map(({ kind, message }) => ({ kind, evidence: { path, message, side: "after" as const } })),
  );
  const of = (wanted: Said["kind"]) => evidence.flatMap((one) => (one.kind === wanted ? [one.evidence] : []));
  if (of("broken").length > 0) return { check: "syntax", status: "failed", evidence: of("broken") };
  if (of("silent").length > 0) return unknown("syntax-not-checked", of("silent"));
  const unheard = unread.filter((path) => asked.every((one) => one.path !== path || one.said.length === 0));
  const told = unheard.map((path) => ({ path, message: `${path} is in a language that is not parsed here` }));
  if (told.length > 0) return unknown("language-not-read", told);
  return { check: "syntax", status: "passed", evidence: of("parses") };
}

function unknown(reason: UnknownReason, evidence: Evidence[]): CheckResult {
  return { check: "syntax", status: "unknown", reason, evidence };
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

/** Whether a text parses: by the language's own parser where there is one here, for a grammar lets more through. Other languages: true. */
export async function parses(path: string, text: string): Promise<boolean> {
  const language = languageOf(path, text.split("\n", 1)[0] ?? "");
  if (language === undefined) return true;
  const opinion = await secondOpinion(language, path, text);
  return opinion === undefined ? errorsIn(await plainTree(language, text)).length === 0 : opinion === "fine";
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
