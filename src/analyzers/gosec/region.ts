/** gosec says where something begins, not where it ends. */
import type { Region } from "../../model/finding.ts";
import { regionOfAst } from "../external/python.ts";

/** A name with its qualifiers, as calls begin. */
const NAME = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*/u;

/**
 * @param line `12`, or `12-14` for what spans lines
 * @param column from 1, in bytes
 * @returns the name that stands there (a call's is followed to its end when findings are merged), else the rest of the lines
 */
export function regionAt(lines: readonly string[], line: string, column: number): Region {
  const [first = 1, last = first] = line.split("-").map(Number);
  const place = { line: first, column: column - 1, endLine: last, endColumn: 0 };
  const { startColumn } = regionOfAst(place, lines);
  const text = lines[first - 1] ?? "";
  const name = NAME.exec(text.slice(startColumn - 1))?.[0];
  if (last === first && name !== undefined) {
    return { startLine: first, startColumn, endLine: first, endColumn: startColumn + name.length };
  }
  return { startLine: first, startColumn, endLine: last, endColumn: (lines[last - 1] ?? "").length + 1 };
}
