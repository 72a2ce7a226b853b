/** The measure of docs/rules/quality.md: what annotations mean, and how findings are counted against them. */
import { expect, test } from "vitest";
// @ts-expect-error plain JavaScript, as all of bench/
import { readBenchmarkPython } from "../bench/quality/benchmark-python.mjs";
// @ts-expect-error plain JavaScript
import { readCodeql } from "../bench/quality/codeql.mjs";
// @ts-expect-error plain JavaScript
import { countedFindings, score } from "../bench/quality/score.mjs";
// @ts-expect-error plain JavaScript
import { readNjsscan, readSemgrep } from "../bench/quality/semgrep.mjs";
import { createFolder } from "./support/repository.ts";

interface Mark {
  file: string;
  line?: number;
  endLine?: number;
  verdict: string;
  classes: string[];
  label: string;
}

const shown = ({ marks }: { marks: Mark[] }) =>
  marks.map(({ file, line, endLine, verdict, classes }) => `${file}:${line}-${endLine} ${verdict} ${classes.join()}`);

const RULES = `rules:
  - id: run
    mode: taint
    metadata: { category: security, cwe: ["CWE-78: OS Command Injection"] }
  - id: from-to
    pattern: |
      $X = req.query.$Y
      ...
      db.query($X)
    metadata: { cwe: CWE-89 }
  - id: style
    metadata: { category: best-practice, cwe: CWE-78 }
`;

test("semgrep's marks are for the next line of code, its statement, or the flow that begins there", async () => {
  await using folder = await createFolder();
  folder.write("run.yaml", RULES);
  const lines = [
    "// ruleid: run, style",
    "",
    "// why not",
    "exec(",
    "  req.query.x",
    ");",
    "// ok: run",
    "exec('ls');",
    "// todook: run",
    "exec(LS);",
    "function find() {",
    "  // ruleid: from-to",
    "  const q = req.query.q;",
    "  log(q);",
    "  db.query(q);",
    "}",
  ];
  folder.write("run.js", lines.join("\n"));
  folder.write("unmarked.js", "exec(x);\n");
  const collection = readSemgrep(folder.root);
  expect(collection.files).toEqual(["run.js"]);
  expect(shown(collection)).toEqual([
    "run.js:4-6 finding command-injection",
    "run.js:8-8 clean command-injection",
    "run.js:10-10 clean command-injection",
    "run.js:13-15 finding sql-injection",
  ]);
});

test("of njsscan, the files of true negatives are clean as a whole", async () => {
  await using folder = await createFolder();
  folder.write("rules.yaml", RULES);
  folder.write("tests/true_positives/a.js", "// ruleid:run\nexec(x);\n");
  folder.write("tests/true_negatives/b.js", "exec('ls');\n");
  const { files, marks } = readNjsscan(folder.root);
  expect(files).toEqual(["tests/true_positives/a.js", "tests/true_negatives/b.js"]);
  expect(marks.at(-1)).toMatchObject({
    file: "tests/true_negatives/b.js",
    verdict: "clean",
    classes: ["command-injection"],
  });
});

test("CodeQL's rows count, corrected by its comments", async () => {
  await using folder = await createFolder();
  folder.write(
    "javascript/ql/src/Security/CWE-079/Xss.ql",
    "/**\n * @id js/xss\n * @tags security\n *   external/cwe/cwe-116\n */\n",
  );
  const home = "javascript/ql/test/query-tests/Security/CWE-079";
  folder.write(`${home}/Xss.qlref`, "query: Security/CWE-079/Xss.ql\n");
  const source = [
    "a.innerHTML = x; // $ Alert",
    "b.innerHTML = y; // $ SPURIOUS: Alert",
    "c.innerHTML = z; // $ MISSING: Alert",
    "d.innerText = x; // OK - text",
    "// GOOD",
    "e.innerText = x;",
    "f.innerHTML = w; // NOT OK",
  ];
  folder.write(`${home}/xss.js`, source.join("\n"));
  const rows = [
    "edges",
    "| xss.js:9:1:9:2 | x |",
    "#select",
    "| xss.js:1:15:1:15 | x | a | b |",
    "| xss.js:2:15:2:15 | y | a | b |",
  ];
  folder.write(`${home}/Xss.expected`, rows.join("\n"));
  expect(shown(readCodeql(folder.root)).map((text) => text.slice(home.length + 1))).toEqual([
    "xss.js:1-1 finding cross-site-scripting",
    "xss.js:2-undefined clean cross-site-scripting",
    "xss.js:3-undefined finding cross-site-scripting",
    "xss.js:4-undefined clean cross-site-scripting",
    "xss.js:6-undefined clean cross-site-scripting",
  ]);
});

test("of the OWASP Benchmark each file is one mark", async () => {
  await using folder = await createFolder();
  folder.write(
    "expectedresults-0.1.csv",
    "# test name, category\nBenchmarkTest00001,cmdi,true,78\nBenchmarkTest00002,xss,false,79\n",
  );
  expect(shown(readBenchmarkPython(folder.root))).toEqual([
    "testcode/BenchmarkTest00001.py:undefined-undefined finding command-injection",
    "testcode/BenchmarkTest00002.py:undefined-undefined clean cross-site-scripting",
  ]);
});

function finding(startLine: number, cwe: string, more: object = {}) {
  return { path: "a.js", startLine, endLine: startLine, cwe: [cwe], ruleId: "r", disposition: "blocking", ...more };
}

function mark(line: number, verdict: string, name = "command-injection"): Mark {
  return { file: "a.js", line, verdict, classes: [name], label: "l" };
}

const isCommand = ({ classes }: Mark) => classes.includes("command-injection");

test("a finding counts where line and class agree", () => {
  const marks = [
    mark(1, "finding"),
    mark(2, "finding"),
    mark(3, "clean"),
    mark(4, "clean"),
    mark(9, "finding", "sql-injection"),
  ];
  const findings = [
    finding(1, "CWE-77"),
    finding(2, "CWE-79"),
    finding(3, "CWE-78"),
    finding(4, "CWE-89"),
    finding(5, "CWE-88"),
    finding(6, "CWE-611"),
  ];
  const counted = countedFindings({ findings }, () => true);
  expect(score(marks, counted, () => true).score).toEqual({ marked: 3, found: 1, right: 1, wrong: 1, unmarked: 2 });
  expect(score(marks, counted, isCommand).score).toEqual({ marked: 2, found: 1, right: 1, wrong: 1, unmarked: 1 });
});

test("what is silenced does not count, and one place counts once", () => {
  const findings = [
    finding(1, "CWE-78"),
    finding(1, "CWE-78", { ruleId: "s" }),
    finding(2, "CWE-78", { disposition: "suppressed" }),
  ];
  expect(countedFindings({ findings }, () => true)).toHaveLength(1);
});

test("a line that one rule marks and another calls clean is a finding", () => {
  const both = [mark(1, "finding"), mark(1, "clean")];
  const counted = countedFindings({ findings: [finding(1, "CWE-78")] }, () => true);
  expect(score(both, counted, () => true).score).toMatchObject({ found: 1, right: 1, wrong: 0 });
});
