import { expect, test } from "vitest";
import type { Run } from "../../src/model/run.ts";
import { sarif, sarifLog } from "../../src/report/sarif.ts";
import { pathToUri } from "../../src/report/sarif/uri.ts";
import { emptyRun, EVERYTHING, finding, rule } from "./everything.ts";
import { golden } from "./golden.ts";
import { HOSTILE, hostileRun } from "./hostile.ts";
import { hasSarifSchema, sarifErrors } from "./schemas.ts";

const STYLE = { colour: false, verbosity: "normal", width: 80 } as const;
const onlyRun = (run: Run) => sarifLog(run).runs[0]!;

test("a run with everything", () => {
  const text = sarif.render(EVERYTHING, STYLE);
  expect(text).toBe(golden("everything.sarif", text));
});

test.skipIf(!hasSarifSchema)("valid against the schema of OASIS", () => {
  const { baseline: _, ...withoutBaseline } = EVERYTHING;
  for (const run of [EVERYTHING, withoutBaseline, emptyRun(), emptyRun({ findings: [finding({ cwe: [] })] })]) {
    expect(sarifErrors(JSON.parse(sarif.render(run, STYLE)))).toEqual([]);
  }
});

test.skipIf(!hasSarifSchema)("hostile text leaves it valid", () => {
  const findings = HOSTILE.flatMap((text) => hostileRun(text).findings.slice(0, 1));
  const unchecked = HOSTILE.map((path) => ({ path, analyzer: path, kind: "crash" as const, message: path }));
  expect(sarifErrors(JSON.parse(sarif.render({ ...EVERYTHING, findings, unchecked }, STYLE)))).toEqual([]);
});

test("what GitHub needs of a rule", () => {
  const help = {
    why: "because",
    fix: "do this",
    bad: "a ``` b",
    good: "c",
    language: "js",
    link: "javascript:alert(1)",
  };
  const run = emptyRun({
    rules: [
      rule({
        id: "r",
        title: "t".repeat(300),
        cwe: ["CWE-79", "CWE-1004"],
        severity: "critical",
        confidence: "medium",
        help,
      }),
    ],
  });
  const [descriptor] = onlyRun(run).tool.driver.rules;
  expect(descriptor!.name).toHaveLength(255);
  expect(descriptor).not.toHaveProperty("helpUri");
  expect(descriptor!.help.markdown).toContain("````js\na ``` b\n````");
  expect(descriptor!.defaultConfiguration.level).toBe("error");
  expect(descriptor!.properties).toMatchObject({
    tags: ["security", "external/cwe/cwe-079", "external/cwe/cwe-1004"],
    precision: "medium",
    "problem.severity": "error",
    "security-severity": "9.5",
  });
});

test("a defect that two analyzers saw is one result of one run", () => {
  expect(sarifLog(EVERYTHING).runs).toHaveLength(1);
  expect(onlyRun(EVERYTHING).results).toHaveLength(EVERYTHING.findings.length);
  expect(onlyRun(EVERYTHING).results[2]!.properties.analyzers).toHaveLength(2);
});

test("a rule that nobody described is told by its finding", () => {
  const { tool, results } = onlyRun(emptyRun({ findings: [finding({ ruleId: "vendor/x", title: "From elsewhere" })] }));
  expect(tool.driver.rules[results[0]!.ruleIndex!]).toMatchObject({
    id: "vendor/x",
    shortDescription: { text: "From elsewhere" },
  });
});

test("indices point to what they name", () => {
  const { results, artifacts, tool, taxonomies } = onlyRun(EVERYTHING);
  for (const result of results) {
    expect(tool.driver.rules[result.ruleIndex!]!.id).toBe(result.ruleId);
    const { uri, index } = result.locations[0]!.physicalLocation.artifactLocation;
    expect(artifacts[index!]!.location.uri).toBe(uri);
  }
  for (const { relationships = [] } of tool.driver.rules) {
    for (const { target } of relationships) expect(taxonomies![0]!.taxa[target.index]!.id).toBe(target.id);
  }
});

test("only suppressed findings carry a suppression, and it says where it stands", () => {
  const suppressed = onlyRun(EVERYTHING).results.filter((result) => "suppressions" in result);
  expect(suppressed).toHaveLength(1);
  expect(suppressed[0]!.suppressions).toMatchObject([{ kind: "inSource", status: "accepted" }]);
});

test("a gap makes the execution unsuccessful, by level of what the configuration says", () => {
  const [invocation] = onlyRun(EVERYTHING).invocations;
  expect(invocation!.executionSuccessful).toBe(false);
  expect(invocation!.toolExecutionNotifications.map(({ level }) => level)).toEqual([
    "error",
    "warning",
    "error",
    "error",
    "warning",
    "note",
  ]);
});

test.each([
  ["src/a b.py", "src/a%20b.py"],
  ["src/50%.py", "src/50%25.py"],
  ["a#b?c.py", "a%23b%3Fc.py"],
  ["c:/x.py", "c%3A/x.py"],
  ["ü/名.ts", "%C3%BC/%E5%90%8D.ts"],
  ["@scope/[id].tsx", "@scope/%5Bid%5D.tsx"],
  ["latin-\\xe9.py", "latin-%E9.py"],
  ["back\\slash.py", "back%5Cslash.py"],
  ["new\nline.py", "new%0Aline.py"],
  ["lone\ud800.py", "lone%EF%BF%BD.py"],
])("%j as a URI", (path, uri) => {
  expect(pathToUri(path)).toBe(uri);
});

test("a message is no link", () => {
  const run = emptyRun({ findings: [finding({ message: "see [here](https://evil.example)" })] });
  expect(onlyRun(run).results[0]!.message.text).toBe("see [here] (https://evil.example)");
});
