/**
 * Semgrep's form, which njsscan uses too: `ruleid: a, b` above a line that must be found, `ok: a` above one that must not, and
 * `todoruleid`, `todook` where the tool itself is known to be wrong. The rules' YAML beside them tells the weakness.
 * A rule that goes from statement to statement marks the first, and reports the last: its marks reach to the end of the block.
 * https://semgrep.dev/docs/writing-rules/testing-rules
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseAllDocuments } from "yaml";
import { classesOf } from "./classes.mjs";
import { endOfStatement, filesBelow, languageOf, nextCodeLine } from "./marks.mjs";

const LONGEST_FLOW = 20;
const ANNOTATION = /(?:\/\/|#|\/\*|\{\/\*|<!--)\s*(todo)?(ruleid|ok)\s*:\s*([\w.,\s/-]+)/i;

/** A pattern over several statements, from a source to a sink: its match begins at the first of them. */
const spansStatements = (rule) => rule.mode !== "taint" && /^\s*\.\.\.\s*$/m.test(patternTexts(rule).join("\n"));

function patternTexts(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(patternTexts) : [];
}

/** Rule → what it looks for and how far its matches reach, of the rules about security. */
function rulesBelow(folder, files) {
  const rules = new Map();
  for (const file of files.filter((name) => /\.ya?ml$/.test(name))) {
    for (const document of parseAllDocuments(readFileSync(path.join(folder, file), "utf8"))) {
      for (const rule of document.toJSON()?.rules ?? []) {
        if (rule.metadata?.category !== undefined && rule.metadata.category !== "security") continue;
        const cwes = [rule.metadata?.cwe ?? []].flat();
        if (cwes.length > 0) rules.set(rule.id, { classes: classesOf(cwes), isFlow: spansStatements(rule) });
      }
    }
  }
  return rules;
}

const indentation = (content) => /^\s*/.exec(content)[0].length;

/** The last line of a flow that begins at `line`: its block ends, or another annotation comes. */
function endOfFlow(lines, line) {
  const own = indentation(lines[line - 1]);
  const after = lines.slice(line, line + LONGEST_FLOW);
  const end = after.findIndex(
    (content) => content.trim() !== "" && (indentation(content) < own || ANNOTATION.test(content)),
  );
  return Math.min(lines.length, line + (end < 0 ? LONGEST_FLOW : end));
}

function marksOf(file, text, rules) {
  const lines = text.split("\n");
  return lines.flatMap((content, index) => {
    const found = ANNOTATION.exec(content);
    if (found === null) return [];
    const line = nextCodeLine(lines, index + 2);
    const ids = found[3].split(/[\s,]+/).map((id) => id.replace(/^.*\./, ""));
    const verdict = found[2].toLowerCase() === "ruleid" ? "finding" : "clean";
    return ids
      .filter((id) => rules.has(id))
      .map((label) => {
        const { classes, isFlow } = rules.get(label);
        const endLine = isFlow ? endOfFlow(lines, line) : endOfStatement(lines, line);
        return { file, line, endLine, verdict, classes, label };
      });
  });
}

/** @returns {import("./marks.mjs").Collection} */
export function readSemgrep(folder) {
  const files = filesBelow(folder);
  const rules = rulesBelow(folder, files);
  const sources = files.filter((name) => languageOf(name) !== undefined);
  const marks = sources.flatMap((name) => marksOf(name, readFileSync(path.join(folder, name), "utf8"), rules));
  const marked = new Set(marks.map(({ file }) => file));
  return { name: "semgrep", files: sources.filter((name) => marked.has(name)), marks };
}

/** njsscan beside its marks keeps files in which none of its rules may find anything. */
export function readNjsscan(folder) {
  const collection = readSemgrep(folder);
  const classes = [...new Set(collection.marks.flatMap((mark) => mark.classes))];
  const clean = filesBelow(folder).filter((name) => name.includes("true_negatives") && languageOf(name) !== undefined);
  const marks = clean.map((file) => ({ file, verdict: "clean", classes, label: "true_negatives" }));
  return {
    ...collection,
    files: [...new Set([...collection.files, ...clean])],
    marks: [...collection.marks, ...marks],
  };
}
