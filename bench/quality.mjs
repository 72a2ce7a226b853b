/**
 * `npm run bench:quality`: recall and precision of the embedded analyzers on public annotated collections, which are read
 * where they lie and never become part of this project. docs/rules/quality.md says what the numbers mean.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readBenchmarkPython } from "./quality/benchmark-python.mjs";
import { readCodeql } from "./quality/codeql.mjs";
import { LANGUAGES } from "./quality/marks.mjs";
import { claimedClasses, scanFiles } from "./quality/product.mjs";
import { examineProject, printProject } from "./quality/projects.mjs";
import { countedFindings, ofLanguage, score } from "./quality/score.mjs";
import { readNjsscan, readSemgrep } from "./quality/semgrep.mjs";

const READERS = {
  semgrep: readSemgrep,
  njsscan: readNjsscan,
  codeql: readCodeql,
  "benchmark-python": readBenchmarkPython,
};

const USAGE = `npm run bench:quality -- --collection KIND:FOLDER [--collection …] [options]
  KIND                ${Object.keys(READERS).join(", ")}
  FOLDER              a checkout of the collection
  --project FOLDER    a whole project: its lines of code, and what is found with high or critical severity; repeatable
  --only TEXT         only files whose path contains TEXT
  --bundle FILE       the program to measure (default dist/index.js)
  --classes           recall by weakness class, too
  --labels            recall by the collection's own labels, too
  --list              each line that was missed and each finding on a line that is clean, too
`;

const ROOT = path.dirname(import.meta.dirname);
/** What is measured, and from which findings on. */
const THRESHOLDS = {
  "everything but notes": ({ severity }) => severity !== "note",
  "what blocks by default": ({ disposition }) => disposition === "blocking",
};

const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

function row(head, { marked, found, right, wrong, unmarked }) {
  const cells = [
    ...head,
    marked,
    found,
    percent(found, marked),
    wrong,
    percent(right, right + wrong),
    unmarked,
    percent(right, right + wrong + unmarked),
  ];
  return `| ${cells.join(" | ")} |`;
}

function scoresOf({ name, files, marks }, report, claimed) {
  const languages = [...new Set(LANGUAGES.values())].filter((language) =>
    files.some((file) => ofLanguage(language)({ file })),
  );
  return languages.flatMap((language) =>
    Object.entries({
      "all classes": () => true,
      "classes of the packs": ({ classes }) => classes.some((one) => claimed.get(language).has(one)),
    }).flatMap(([scope, inScope]) =>
      Object.entries(THRESHOLDS).map(([threshold, counts]) => {
        const findings = countedFindings(report, counts).filter(ofLanguage(language));
        const result = score(marks.filter(ofLanguage(language)), findings, inScope);
        return { head: [name, language, scope, threshold], ...result };
      }),
    ),
  );
}

function measure(spec, values, claimed) {
  const [kind, ...rest] = spec.split(":");
  const folder = path.resolve(rest.join(":"));
  if (!(kind in READERS) || !existsSync(folder)) throw new Error(`no collection ${spec}\n${USAGE}`);
  const whole = READERS[kind](folder);
  const wanted = (file) => values.only === undefined || file.includes(values.only);
  const collection = {
    name: kind,
    files: whole.files.filter(wanted),
    marks: whole.marks.filter(({ file }) => wanted(file)),
  };
  if (collection.marks.length === 0) throw new Error(`${spec}: nothing is marked there`);
  const report = scanFiles(values.bundle, folder, collection.files);
  process.stderr.write(
    `${kind}: ${collection.files.length} files, ${report.unchecked.length} not checked to their end, ${report.skipped.length} skipped\n`,
  );
  return scoresOf(collection, report, claimed);
}

function printTally(head, name, tally) {
  console.log(`\n${head.join(", ")}\n\n| ${name} | marked | found |\n| --- | --- | --- |`);
  for (const [key, { marked, found }] of [...tally].toSorted()) console.log(`| ${key} | ${marked} | ${found} |`);
}

function printList({ head, missed, wrong }) {
  console.log(`\n${head.join(", ")}\n`);
  for (const { file, line, label } of missed) console.log(`missed  ${file}:${line ?? ""} ${label}`);
  for (const { file, startLine, ruleId, verdict } of wrong) console.log(`${verdict}  ${file}:${startLine} ${ruleId}`);
}

function main() {
  const { values } = parseArgs({
    options: {
      collection: { type: "string", multiple: true },
      project: { type: "string", multiple: true },
      only: { type: "string" },
      bundle: { type: "string", default: path.join(ROOT, "dist/index.js") },
      classes: { type: "boolean", default: false },
      labels: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
    },
  });
  const { collection, project } = values;
  if (collection === undefined && project === undefined) throw new Error(USAGE);
  if (collection !== undefined) measureCollections(values);
  for (const folder of project ?? []) printProject(examineProject(values.bundle, path.resolve(folder)));
}

function measureCollections(values) {
  const claimed = claimedClasses(values.bundle);
  const results = values.collection.flatMap((spec) => measure(spec, values, claimed));
  console.log(
    "| collection | language | classes | findings | marked | found | recall | on clean lines | precision | elsewhere | strict precision |",
  );
  console.log(`|${" --- |".repeat(11)}`);
  for (const { head, score: counts } of results) console.log(row(head, counts));
  for (const result of results) {
    if (values.classes) printTally(result.head, "class", result.byClass);
    if (values.labels) printTally(result.head, "label", result.byLabel);
    if (values.list) printList(result);
  }
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
