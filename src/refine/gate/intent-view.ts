/** What a model is shown of a patch that it is asked about: the functions that the patch changes, before and after, with what documents them. */
import { declarationOf } from "../declaration.ts";
import { silentTexts } from "./honesty/commented-out.ts";
import { type LineRange, mapLines } from "./line-map.ts";
import type { Code } from "./tree/code.ts";
import { type Syntax, within } from "./tree/plain.ts";

export interface IntentView {
  before: string;
  after: string;
  /** Whether a comment or a docstring stands in what is shown of the code before. */
  documented: boolean;
}

/** Pure. Both texts are empty where the patch changes imports and comments alone. */
export function intentView(before: Code, after: Code): IntentView {
  const map = mapLines(before.text, after.text);
  const lost = mapLines(after.text, before.text).added;
  const backwards = spansOf(after, map.added).map(({ first, last }) => map.toBefore(first, last));
  const old = spansOf(before, [...lost, ...backwards.filter(isThere)]);
  const forwards = old.map(({ first, last }) => map.toAfter(first, last));
  const current = spansOf(after, [...map.added, ...forwards.filter(isThere)]);
  const comments = silentTexts(before.root);
  return {
    before: textOf(before, old),
    after: textOf(after, current),
    documented: comments.some(({ line }) => old.some(({ first, last }) => line >= first && line <= last)),
  };
}

/** What was only added is nowhere on the other side. */
function isThere({ first, last }: LineRange): boolean {
  return Number.isFinite(first) && first <= last;
}

/** Whole lines of the units that hold code in these ranges, in order. */
function spansOf(code: Code, ranges: readonly LineRange[]): LineRange[] {
  const lines = [...codeLines(code)].filter((line) => ranges.some(({ first, last }) => line >= first && line <= last));
  const units = unitsOf(code);
  const touched = new Set(lines.flatMap((line) => innermost(units, line) ?? []));
  const spans = [...touched].map((node) => withComments(code, node));
  const outer = spans.filter((span) => !spans.some((other) => other !== span && holds(other, span)));
  return outer.toSorted((a, b) => a.first - b.first);
}

const holds = (outer: LineRange, { first, last }: LineRange): boolean => outer.first <= first && outer.last >= last;

/** What can be shown by itself: named functions, members of classes, and statements of the top level that stand in neither. */
function unitsOf({ root, definitions }: Code): Syntax[] {
  const outside = definitions.filter(({ local }) => !local);
  const functions = outside.filter(({ kind }) => kind === "function").map(({ node }) => declarationOf(node));
  const members = outside.flatMap(({ kind, body }) => (kind === "class" && body !== undefined ? partsOf(body) : []));
  return [...functions, ...members, ...partsOf(root)];
}

function partsOf(node: Syntax): Syntax[] {
  return node.children.filter(({ named, role }) => named && role !== "comment");
}

function innermost(units: readonly Syntax[], line: number): Syntax | undefined {
  const around = units.filter((unit) => unit.line <= line && unit.endLine >= line);
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Lines with code on them: no comments, no documentation, no imports. */
function codeLines({ root }: Code): Set<number> {
  const silent = new Set(silentTexts(root));
  const isCode = (node: Syntax) => node.role !== "import" && !silent.has(node);
  const leaves = [...within(root, isCode)].filter((node) => node.children.length === 0 && isCode(node));
  return new Set(
    leaves.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, at) => line + at)),
  );
}

/** With the comments that stand directly above it. */
function withComments({ root, text }: Code, { line, endLine }: Syntax): LineRange {
  const lines = text.split("\n");
  const above = silentTexts(root).filter(
    (node) => lines[node.line - 1]?.trimStart().startsWith(firstWord(node)) === true,
  );
  let first = line;
  for (let next = above.findLast((node) => isAbove(node, first)); next !== undefined;) {
    first = next.line;
    next = above.findLast((node) => isAbove(node, first));
  }
  return { first, last: endLine };
}

const firstWord = ({ source, start, end }: Syntax): string => source.slice(start, end).split("\n", 1)[0]?.trim() ?? "";

/** Some grammars count the line end to the comment. */
function isAbove({ line, endLine }: Syntax, first: number): boolean {
  return line < first && (endLine === first - 1 || endLine === first);
}

function textOf({ text }: Code, spans: readonly LineRange[]): string {
  const lines = text.split("\n");
  return spans.map(({ first, last }) => lines.slice(first - 1, last).join("\n")).join("\n\n");
}
