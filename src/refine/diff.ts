/** Changes as unified diffs, for `git apply` and for people, and as edits of lines, for SARIF. */
import { structuredPatch } from "diff";
import type { FileChange } from "../model/candidate.ts";
import type { LineEdit } from "../model/repair.ts";
import { hunksOf, linesOf } from "./merge.ts";

/** What `git apply` takes: git's headers, names quoted as git quotes them, line ends and a missing last newline kept. */
export function unifiedDiff(changes: readonly FileChange[], context = 3): string {
  return changes.map((change) => fileDiff(change, context)).join("");
}

function fileDiff({ path, before, after }: FileChange, context: number): string {
  const { hunks } = structuredPatch("a", "b", before, after, undefined, undefined, { context });
  if (hunks.length === 0) return "";
  const [from, to] = [quoted(`a/${path}`), quoted(`b/${path}`)];
  const header = `diff --git ${from} ${to}\n--- ${from}${tab(from)}\n+++ ${to}${tab(to)}\n`;
  const body = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
    // An empty side starts at the line before it, as git has it.
    const [a, b] = [`${oldStart},${oldLines}`, `${newStart},${newLines}`];
    return `@@ -${a} +${b} @@\n${lines.map((line) => `${line}\n`).join("")}`;
  });
  return header + body.join("");
}

/** git ends a name that holds a space with a tab. */
const tab = (name: string): string => (name.includes(" ") && !name.startsWith('"') ? "\t" : "");

// oxlint-disable-next-line no-control-regex
const NEEDS_QUOTES = /[\x00-\x1f\x7f"\\]/;

const ESCAPES: Record<string, string> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

/** As git's `quote.c` does. */
function quoted(name: string): string {
  if (!NEEDS_QUOTES.test(name)) return name;
  // oxlint-disable-next-line no-control-regex
  const escaped = name.replace(/[\x00-\x1f\x7f"\\]/g, (character) => {
    return ESCAPES[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`;
  });
  return `"${escaped}"`;
}

export function lineEdits(changes: readonly FileChange[]): LineEdit[] {
  return changes.flatMap(({ path, before, after }) =>
    hunksOf(linesOf(before), linesOf(after)).map(({ start, end, lines }) => {
      return { path, startLine: start + 1, endLine: end + 1, text: lines.join("") };
    }),
  );
}
