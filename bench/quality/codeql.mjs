/**
 * CodeQL's query tests: a folder holds sources, for each query a `.qlref` and the `.expected` rows it gives, and comments:
 * `$ Alert` (or `$ Alert[query]`), `$ MISSING: Alert` where a finding is due that the query lacks, `$ SPURIOUS: Alert` where it errs,
 * and `OK` or `GOOD` on lines that are clean. What a query reports comes from its rows, corrected by the comments.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { classesOf } from "./classes.mjs";
import { filesBelow, isCommentOnly, languageOf, nextCodeLine } from "./marks.mjs";

/** Queries whose folder names a CWE that is wider, or narrower, than what they find. */
const CWES = {
  "js/sql-injection": [89, 90, 943],
  "py/template-injection": [1336],
  "py/paramiko-command-injection": [78],
  "py/flask-debug": [215, 94],
  "py/cookie-injection": [20, 113],
};

/** A query's name and classes: by the folder it stands in, as its tags also name what a defect may lead to. */
function readQuery(folder, qlref) {
  const file = /[\w./-]+\.ql\b/.exec(readFileSync(path.join(folder, qlref), "utf8"))?.[0];
  const language = qlref.split(path.sep)[0];
  const source = path.join(folder, language, "ql/src", file ?? "");
  if (file === undefined || !existsSync(source)) return undefined;
  const text = readFileSync(source, "utf8");
  const id = /@id\s+(\S+)/.exec(text)?.[1];
  const tags = [...text.matchAll(/external\/cwe\/cwe-(\d+)/g)].map(([, number]) => Number(number));
  const home = /CWE-(\d+)/i.exec(file)?.[1];
  if (id === undefined || !/@tags[\s\S]*?\bsecurity\b/.test(text)) return undefined;
  const cwes = CWES[id] ?? (home === undefined ? tags : [Number(home)]);
  return cwes.length === 0 ? undefined : { id, classes: classesOf(cwes), tested: path.dirname(qlref), qlref };
}

/** `| app.js:3:5:3:20 | …` of the section that lists results. */
function rowsOf(folder, { qlref, tested }) {
  const file = path.join(folder, qlref.replace(/\.qlref$/, ".expected"));
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8");
  const results = text.includes("#select") ? text.slice(text.indexOf("#select")).split(/\n(?=[a-z])/)[0] : text;
  return [...results.matchAll(/^\| ([^\s|:][^|:]*):(\d+):\d+:(\d+):\d+ \|/gm)].map(([, name, line, end]) => ({
    file: path.join(tested, name),
    line: Number(line),
    endLine: Number(end),
  }));
}

/** What the comment of a line says, `undefined` where it says nothing of findings. */
function commentOf(line) {
  const comment = /(?:\/\/|#|\/\*|\{\/\*).*$/.exec(line)?.[0];
  if (comment === undefined) return undefined;
  if (/MISSING:[^$]*\bAlert/.test(comment)) return "missing";
  if (/SPURIOUS:[^$]*\bAlert/.test(comment)) return "spurious";
  if (/\$[^$]*\bAlert/.test(comment)) return "alert";
  return /^\S+\s*(?:\$.*)?\b(?:OK|GOOD|SAFE)\b/i.test(comment) && !/\bNOT (?:OK|GOOD)\b/i.test(comment)
    ? "clean"
    : undefined;
}

function commentsOf(file, text) {
  const lines = text.split("\n");
  return lines.flatMap((content, index) => {
    const says = commentOf(content);
    if (says === undefined) return [];
    return [{ file, line: isCommentOnly(content) ? nextCodeLine(lines, index + 1) : index + 1, says }];
  });
}

/** All marks of one folder of tests. */
function marksOf(folder, queries, sources) {
  const comments = sources.flatMap((file) => commentsOf(file, readFileSync(path.join(folder, file), "utf8")));
  const at = (says) => new Set(comments.filter((one) => one.says === says).map(({ file, line }) => `${file}:${line}`));
  const spurious = at("spurious");
  const rows = queries.flatMap((query) =>
    rowsOf(folder, query)
      .filter(({ file, line }) => !spurious.has(`${file}:${line}`))
      .map((row) => ({ ...row, verdict: "finding", classes: query.classes, label: query.id })),
  );
  const all = { classes: [...new Set(queries.flatMap(({ classes }) => classes))] };
  const label = queries.map(({ id }) => id).join(" ");
  const verdicts = { missing: "finding", spurious: "clean", clean: "clean" };
  const rest = comments
    .filter(({ says }) => says in verdicts)
    .map(({ file, line, says }) => ({ file, line, verdict: verdicts[says], classes: all.classes, label }));
  return [...rows, ...rest];
}

/** The folder of the nearest query test at or above a file. */
function homeOf(file, homes) {
  for (let folder = path.dirname(file); folder !== "."; folder = path.dirname(folder))
    if (homes.has(folder)) return folder;
  return undefined;
}

/** @returns {import("./marks.mjs").Collection} */
export function readCodeql(folder) {
  const all = ["javascript", "python"]
    .map((language) => path.join(language, "ql/test/query-tests/Security"))
    .filter((tests) => existsSync(path.join(folder, tests)))
    .flatMap((tests) => filesBelow(path.join(folder, tests)).map((name) => path.join(tests, name)));
  const queries = all.filter((name) => name.endsWith(".qlref")).map((name) => readQuery(folder, name));
  const homes = Map.groupBy(
    queries.filter((query) => query !== undefined),
    ({ tested }) => tested,
  );
  const sources = all.filter((name) => languageOf(name) !== undefined && homeOf(name, homes) !== undefined);
  const bySource = Map.groupBy(sources, (name) => homeOf(name, homes));
  const marks = [...bySource].flatMap(([home, files]) => marksOf(folder, homes.get(home), files));
  return { name: "codeql", files: sources, marks: marks.filter(({ file }) => sources.includes(file)) };
}
