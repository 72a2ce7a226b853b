import {
  hunksOf,
  linesOf
} from "./chunk-FERIL3QS.js";
import {
  structuredPatch
} from "./chunk-H2IDJQXL.js";

// src/refine/diff.ts
function unifiedDiff(changes, context = 3) {
  return changes.map((change) => fileDiff(change, context)).join("");
}
function fileDiff({ path, before, after }, context) {
  let { hunks } = structuredPatch("a", "b", before, after, void 0, void 0, { context });
  if (hunks.length === 0) return "";
  let [from, to] = [quoted(`a/${path}`), quoted(`b/${path}`)], header = `diff --git ${from} ${to}
--- ${from}${tab(from)}
+++ ${to}${tab(to)}
`, body = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
    let [a, b] = [`${oldStart},${oldLines}`, `${newStart},${newLines}`];
    return `@@ -${a} +${b} @@
${lines.map((line) => `${line}
`).join("")}`;
  });
  return header + body.join("");
}
var tab = (name) => name.includes(" ") && !name.startsWith('"') ? "	" : "", NEEDS_QUOTES = /[\x00-\x1f\x7f"\\]/, ESCAPES = {
  "\x07": "\\a",
  "\b": "\\b",
  "	": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\"
};
function quoted(name) {
  return NEEDS_QUOTES.test(name) ? `"${name.replace(/[\x00-\x1f\x7f"\\]/g, (character) => ESCAPES[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`)}"` : name;
}
function lineEdits(changes) {
  return changes.flatMap(
    ({ path, before, after }) => hunksOf(linesOf(before), linesOf(after)).map(({ start, end, lines }) => ({ path, startLine: start + 1, endLine: end + 1, text: lines.join("") }))
  );
}

export {
  unifiedDiff,
  lineEdits
};
