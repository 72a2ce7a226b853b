/** What analyzers written in Python share. */
import type { Region } from "../../model/finding.ts";
import type { ToolRun } from "../analyzer.ts";

/**
 * Nothing of what such a tool looks at may be imported by it: modules are not searched in the working directory, which holds none anyway, nor
 * beside a script.
 *
 * @param scratch an empty folder
 */
export function pythonRun(scratch: string): ToolRun {
  return { cwd: scratch, env: { PYTHONSAFEPATH: "1", PYTHONDONTWRITEBYTECODE: "1", PYTHONUTF8: "1" } };
}

/** Whether Python would read it: by its name, or by who is to run it. */
export function isPython(path: string, firstLine: string): boolean {
  return /\.py[iw]?$/i.test(path) || (!/\.[^/]*$/.test(path) && /^#!.*\bpython[\d.]*\b/.test(firstLine));
}

/** As the `ast` module gives places: lines from 1, columns from 0 and in bytes of UTF-8. */
export interface AstPlace {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export function regionOfAst({ line, column, endLine, endColumn }: AstPlace, lines: readonly string[]): Region {
  const units = (number: number, bytes: number) => utf16Length(lines[number - 1] ?? "", bytes) + 1;
  return { startLine: line, startColumn: units(line, column), endLine, endColumn: units(endLine, endColumn) };
}

/** From a column in characters, 1-based, to one in UTF-16 units. */
export function utf16Column(line: string, column: number): number {
  // Only surrogates make a difference.
  if (!/[\ud800-\udfff]/.test(line)) return column;
  return [...line].slice(0, Math.max(column - 1, 0)).join("").length + 1;
}

/** UTF-16 units of the text's first bytes. */
function utf16Length(text: string, bytes: number): number {
  // eslint-disable-next-line no-control-regex
  if (/^[\0-\x7f]*$/.test(text)) return bytes;
  return Buffer.from(text).subarray(0, Math.max(bytes, 0)).toString("utf8").length;
}
