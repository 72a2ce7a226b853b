/**
 * What the readers of annotated collections give.
 *
 * @typedef {object} Mark
 * @property {string} file relative to the collection
 * @property {number} [line] 1-based; absent: the whole file
 * @property {number} [endLine] the last line, where the marked code has several
 * @property {"finding" | "clean"} verdict
 * @property {string[]} classes see classes.mjs
 * @property {string} label the collection's own name for the weakness
 *
 * @typedef {object} Collection
 * @property {string} name
 * @property {string[]} files
 * @property {Mark[]} marks
 */
import { readdirSync } from "node:fs";
import path from "node:path";

export const LANGUAGES = new Map([
  ...[".js", ".jsx", ".mjs", ".cjs", ".ts", ".tsx", ".mts", ".cts"].map((ending) => [ending, "JavaScript/TypeScript"]),
  [".py", "Python"],
]);

export const languageOf = (file) => LANGUAGES.get(path.extname(file));

/** All files below a folder, relative to it, sorted; without version control and dependencies. */
export function filesBelow(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  return names.filter((name) => !/(^|[\\/])(\.git|node_modules)[\\/]/.test(name)).toSorted();
}

const COMMENT_ONLY = /^\s*(?:\/\/|#|\/\*|\*|\{\s*\/\*|<!--)/;

/** The first line from `line` (1-based) on that holds more than a comment. */
export function nextCodeLine(lines, line) {
  let at = line;
  while (at <= lines.length && (lines[at - 1].trim() === "" || COMMENT_ONLY.test(lines[at - 1]))) at += 1;
  return at;
}

/** More than this is no statement but a block. */
const LONGEST_STATEMENT = 12;

/**
 * The last line of the statement that begins at `line`: where its brackets close, short of a block's body, the next comment or a blank
 * line. A tool may underline the argument that stands three lines below the call's name.
 */
export function endOfStatement(lines, line) {
  let depth = 0;
  for (let at = line; at < line + LONGEST_STATEMENT && at <= lines.length; at += 1) {
    const content = lines[at - 1].trim();
    if (at > line && (content === "" || isCommentOnly(content))) return at - 1;
    depth += (content.match(/[([{]/g) ?? []).length - (content.match(/[)\]}]/g) ?? []).length;
    if (depth <= 0 || /\{$|:$/.test(content)) return at;
  }
  return line;
}

export const isCommentOnly = (line) => COMMENT_ONLY.test(line);
