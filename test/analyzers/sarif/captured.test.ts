/** Real outputs of real tools: what each gives, and what is told of it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { placeRun } from "../../../src/analyzers/sarif/detections.ts";
import { readSarif } from "../../../src/analyzers/sarif/read.ts";
import { at, read, sarif } from "./support.ts";

const DATA = path.resolve(import.meta.dirname, "../../../../shared/data/sarif");
const there = existsSync(DATA);
if (!there) console.warn("SKIPPED: the captured outputs in ../shared/data/sarif are not here");

const bytes = (name: string) => readFileSync(path.join(DATA, name));

interface Expected {
  analyzer: string;
  results: number;
  rules?: number;
  placeless?: number;
  troubles?: number;
  losses?: number;
  suppressed?: number;
  withoutCwe?: number;
}

const FILES: Record<string, Expected> = {
  "SuppressionTestCurrent.sarif": { analyzer: "codescanner", results: 4, suppressed: 3 },
  "appendix_k.sarif": { analyzer: "codescanner", results: 1, troubles: 1, suppressed: 1 },
  "appendix_k2.sarif": { analyzer: "codescanner", results: 1 },
  "appendix_k3.sarif": { analyzer: "binaryscanner", results: 0, placeless: 1, losses: 1 },
  "codeQL-output.sarif": { analyzer: "codeql", results: 72, rules: 13 },
  "flawfinder.sarif": { analyzer: "flawfinder", results: 53, rules: 9, withoutCwe: 0 },
  "ghingest_Fingerprints.sarif": { analyzer: "sarif-unittests", results: 0, placeless: 1, losses: 1 },
  "ghingest_NonErrorResults.sarif": { analyzer: "sarif-unittests", results: 0, placeless: 4, losses: 4 },
  "ghingest_ThreadFlowLocations.sarif": { analyzer: "sarif-unittests", results: 1 },
  "ghingest_TooManyResults.sarif": { analyzer: "sarif-unittests", results: 0, placeless: 4, losses: 4 },
  "ghingest_WithArtifacts.sarif": { analyzer: "sarif-unittests", results: 1 },
  "gitleaks_7.5.0.sarif": { analyzer: "gitleaks", results: 8, losses: 8 },
  "issue_10191.json": { analyzer: "semgrep-oss", results: 77, rules: 17, withoutCwe: 0 },
  "mobsfscan.json": { analyzer: "mobsfscan", results: 9, rules: 9, withoutCwe: 0 },
  "njsscan.sarif": { analyzer: "nodejsscan", results: 2, rules: 2, withoutCwe: 0 },
  "semgrepowasp-benchmark-sample.sarif": { analyzer: "semgrep", results: 1768, rules: 7 },
  "spotbugs.sarif": { analyzer: "spotbugs", results: 56, rules: 9, troubles: 1 },
  "suppression_test.sarif": { analyzer: "codescanner", results: 5, suppressed: 3 },
};

const NO_SARIF: Record<string, string> = {
  "no_runs.sarif": "holds no run",
  "bearer_cli_one_vul.json": "no list `runs`",
  "bearer_cli_many_vul.json": "no list `runs`",
  "bearer_cli_many_vul_multi_cwe_fabricated.json": "no list `runs`",
  "semgrep_version_1_30_0_line_26.json": "no list `runs`",
  "sarif-schema-2.1.0.json": "no list `runs`",
};

describe.skipIf(!there)("captured output", () => {
  test.for(Object.entries(FILES))("%s", async ([name, expected]) => {
    const { runs, losses } = await read(bytes(name));
    const [run] = runs;
    const results = run?.results ?? [];
    expect(run?.analyzer).toBe(expected.analyzer);
    expect({
      results: results.length,
      placeless: run?.placeless,
      troubles: run?.troubles.length,
      losses: losses.count,
      suppressed: results.filter((one) => one.suppressed !== undefined).length,
    }).toEqual({
      results: expected.results,
      placeless: expected.placeless ?? 0,
      troubles: expected.troubles ?? 0,
      losses: expected.losses ?? 0,
      suppressed: expected.suppressed ?? 0,
    });
    const withoutCwe = results.filter(({ statement }) => statement.cwe?.length === 0).length;
    expect(run?.rules.length).toBe(expected.rules ?? run?.rules.length);
    expect(withoutCwe).toBe(expected.withoutCwe ?? withoutCwe);
  });

  test.for(Object.entries(NO_SARIF))("%s is refused: %s", async ([name, reason]) => {
    expect(await readSarif(bytes(name))).toMatchObject({ kind: "bad", message: expect.stringContaining(reason) });
  });

  test("none is left out here", () => {
    expect(readdirSync(DATA).toSorted()).toEqual([...Object.keys(FILES), ...Object.keys(NO_SARIF)].toSorted());
  });

  /** The specification's own example names the machine that it was built on. */
  const BUILD_HOST = /^build\.example\.com\/\w+\//;

  test("every place of theirs is found in a repository that has the files, wherever the tool ran", async () => {
    for (const name of Object.keys(FILES)) {
      const { runs } = await read(bytes(name));
      for (const run of runs) {
        const named = run.results.flatMap(({ spots }) => spots.flatMap(({ place }) => place.paths[0] ?? []));
        const paths = new Set(named.map((one) => one.replace(BUILD_HOST, "")));
        const { strays, byPath } = placeRun(run, { root: "/home/ada/app", paths });
        expect(strays, name).toEqual([]);
        expect(byPath.size, name).toBe(paths.size);
      }
    }
  });

  test.for(["bearer_cli_one_vul.json", "bearer_cli_many_vul.json"])(
    "%s, as Bearer writes it in SARIF",
    async (name) => {
      const report = JSON.parse(bytes(name).toString()) as Record<string, BearerFinding[]>;
      const findings = Object.values(report).flat();
      const { runs } = await read(sarif(bearerRun(findings)));
      expect(runs[0]?.results.map(({ statement }) => statement.message)).toEqual(findings.map(({ title }) => title));
      for (const [index, finding] of findings.entries()) {
        expect(runs[0]?.results[index]?.statement.cwe?.length, finding.id).toBeGreaterThan(0);
      }
    },
  );
});

interface BearerFinding {
  id: string;
  title: string;
  filename: string;
  sink: { start: number; end: number; column: { start: number; end: number } };
}

/** Its own SARIF report has neither CWE nor severity, and tags every rule the same. */
function bearerRun(findings: readonly BearerFinding[]): object {
  const properties = { tags: ["maintainability"], precision: "very-high" };
  const rules = findings.map(({ id, title }) => {
    const text = { text: title };
    return { id, name: id, shortDescription: text, defaultConfiguration: { level: "error" }, properties };
  });
  const results = findings.map(({ id, title, filename, sink: { start, end, column } }) => {
    const region = { startLine: start, endLine: end, startColumn: column.start, endColumn: column.end };
    return { ruleId: id, message: { text: title }, locations: [at(filename, region)] };
  });
  return { tool: { driver: { name: "Bearer", rules } }, results };
}
