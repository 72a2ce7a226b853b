/** Edits that several patches make to the same imports, as one: a list of names that each lengthens, statements that each adds. Pure. */
import { applied, type Hunk, hunksOf, linesOf, type Resolve, unite } from "./merge.ts";

const IMPORT =
  /^\s*(?:import\b(?!\s*\().*|from\s+\S+\s+import\b.*|(?:const|let|var)\b.*=\s*require\s*\(\s*(["'])[^"']+\1\s*\)[\w.]*\s*;?\s*)$/;

const isImport = (line: string) => IMPORT.test(line.trimEnd());
const isBlank = (line: string) => line.trim() === "";

/** Only where every line that is changed, or comes instead, is an import. */
export const joinImports: Resolve = (base, meeting) => {
  const start = Math.min(...meeting.map((hunk) => hunk.start));
  const end = Math.max(...meeting.map((hunk) => hunk.end));
  if (start === end) return insertedTogether(start, meeting);
  const region = base.slice(start, end);
  const versions = meeting.map((hunk) => [
    ...base.slice(start, hunk.start),
    ...hunk.lines,
    ...base.slice(hunk.end, end),
  ]);
  if (![region, ...versions].every((lines) => lines.every((line) => isImport(line) || isBlank(line)))) return undefined;
  const text = joinWords(region.join(""), versions);
  return text === undefined ? undefined : { start, end, lines: linesOf(text) };
};

/** Different statements at one place: each of them once, in the order of the alphabet, the blank lines around them as they all have them. */
function insertedTogether(at: number, meeting: readonly Hunk[]): Hunk | undefined {
  const parts = meeting.map(({ lines }) => parted(lines));
  const [first] = parts;
  const alike = parts.every(({ above, below }) => above === first?.above && below === first.below);
  const statements = parts.flatMap(({ inner }) => inner);
  if (first === undefined || !alike || !statements.every(isImport)) return undefined;
  const inner = [...new Set(statements)].toSorted();
  return { start: at, end: at, lines: linesOf(first.above + inner.join("") + first.below) };
}

function parted(lines: readonly string[]) {
  const from = lines.findIndex((line) => !isBlank(line));
  const to = lines.findLastIndex((line) => !isBlank(line)) + 1;
  return { above: lines.slice(0, from).join(""), inner: lines.slice(from, to), below: lines.slice(to).join("") };
}

const wordsOf = (text: string): string[] => text.match(/\w+|\s+|[^\w\s]/g) ?? [];

/** Three-way merge by words: one name becomes another, and beside it another one does. */
function joinWords(base: string, versions: readonly (readonly string[])[]): string | undefined {
  const words = wordsOf(base);
  const lists = versions.map((lines) => hunksOf(words, wordsOf(lines.join(""))));
  const hunks = unite(words, lists, (_, meeting) => listedTogether(meeting));
  return hunks && applied(words, hunks);
}

/** `, a` and `, b` behind the same name, or `a, ` and `b, ` before it. */
function listedTogether(meeting: readonly Hunk[]): Hunk | undefined {
  const [first] = meeting;
  const added = meeting.map(({ lines }) => lines.join("")).toSorted();
  const isInserted = meeting.every(({ start, end }) => start === end);
  const isListed = [/^,[\w\s,:]*\w$/, /^\w[\w\s,:]*,\s*$/].some((form) => added.every((text) => form.test(text)));
  return first !== undefined && isInserted && isListed ? { ...first, lines: added } : undefined;
}
