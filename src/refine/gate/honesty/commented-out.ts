/** Code that was moved into comments, or into texts that nothing reads. */
import type { Code } from "../tree/code.ts";
import { added } from "../tree/compare.ts";
import { type Syntax, textOf, within } from "../tree/plain.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";

/** Lines of code that are gone, and stand in a new comment. */
export const commentedOut: HonestyCheck = ({ before, after }) => {
  const lost = new Set(added(codeLines(after), codeLines(before), (line) => line));
  const comments = added(silentTexts(before.root), silentTexts(after.root), textOf);
  return comments.flatMap((comment) => {
    const line = spokenLines(comment).find((text) => lost.has(text));
    return line === undefined
      ? []
      : [evidence(after, comment, `${quoted(line)} was commented out instead of being mended`)];
  });
};

/** Comments, and texts that stand as statements. */
export function silentTexts(root: Syntax): Syntax[] {
  return [...within(root)].filter(
    ({ role, parent }) => role === "comment" || (role === "string" && parent?.role === "expression"),
  );
}

const SHORTEST = 8;

function codeLines({ root, text }: Code): string[] {
  const silent = silentTexts(root);
  const lines = text.split("\n");
  const hidden = new Set(
    silent.flatMap(({ line, endLine }) => range(line + (startsLine(lines, line, silent) ? 0 : 1), endLine)),
  );
  return lines
    .filter((_, index) => !hidden.has(index + 1))
    .map(squeezed)
    .filter(isCode);
}

function startsLine(lines: readonly string[], line: number, silent: readonly Syntax[]): boolean {
  const own = silent.find((node) => node.line === line);
  return own !== undefined && lines[line - 1]?.trim().startsWith(textOf(own).slice(0, 2)) === true;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** What a comment says, line by line, without its marks. */
function spokenLines(comment: Syntax): string[] {
  return textOf(comment)
    .split("\n")
    .map((line) =>
      squeezed(
        line
          .replace(/^\s*(?:\/\/+|#+!?|\/\*+|\*+(?!\w)|--|"""|'''|["'])\s*/, "")
          .replace(/\s*(?:\*\/|"""|''')\s*$/, ""),
      ),
    )
    .filter(isCode);
}

/** A comment behind the code is no part of it. */
function squeezed(line: string): string {
  return line
    .replaceAll(/\s+/g, "")
    .replace(/(?:#|\/\/)[^"'`]*$/, "")
    .replace(/;$/, "");
}

function isCode(line: string): boolean {
  return line.length >= SHORTEST && /[()=[\]{}.]/.test(line) && /\w/.test(line);
}
