/** Python's dialect of regular expressions, handed to the analysis of JavaScript's. */
import { isCatastrophic as backtracks } from "../../redos/redos.ts";

/** @param literal the literal as it stands in the code: its prefix says whether backslashes are escapes */
export function isCatastrophic(source: string, literal: string): boolean {
  const isRaw = /^[a-z]*r/i.test(literal);
  const pattern = isRaw ? source : source.replaceAll("\\\\", "\\");
  // Verbose expressions and conditionals have no counterpart.
  if (/\(\?\(|\(\?[aiLmsux-]*x|\n/.test(pattern)) return false;
  const translated = pattern
    .replace(/^\(\?[aiLmsu]+\)/, "")
    .replaceAll("(?P<", "(?<")
    .replaceAll(/\(\?P=(\w+)\)/g, "\\k<$1>")
    .replaceAll("\\A", "^")
    .replaceAll("\\Z", "$");
  return backtracks(translated, "");
}
