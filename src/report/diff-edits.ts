/** A unified diff as edits of whole lines, for what has the diff only. */
import { parsePatch } from "diff";
import type { LineEdit } from "../model/repair.ts";

/** Empty where it is no diff. Names are as git writes them, `a/` and `b/` taken off. */
export function editsOfDiff(diff: string): LineEdit[] {
  try {
    return parsePatch(diff).flatMap(({ hunks, newFileName = "" }) => {
      const path = newFileName.replace(/^b\//, "").replace(/\t.*$/, "");
      return hunks.flatMap(({ oldStart, lines }) => editsOfHunk(path, oldStart, lines));
    });
  } catch {
    return [];
  }
}

function editsOfHunk(path: string, oldStart: number, lines: readonly string[]): LineEdit[] {
  const edits: LineEdit[] = [];
  let at = oldStart;
  let open: LineEdit | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith("-") || line.startsWith("+")) {
      if (open === undefined) edits.push((open = { path, startLine: at, endLine: at, text: "" }));
      if (line.startsWith("+")) open.text += `${line.slice(1)}\n`;
      else open.endLine = at += 1;
    } else if (!line.startsWith("\\")) {
      open = undefined;
      at += 1;
    } else if (lines[index - 1]?.startsWith("+") && open !== undefined) {
      // "No newline at end of file" speaks of the line before.
      open.text = open.text.slice(0, -1);
    }
  }
  return edits;
}
