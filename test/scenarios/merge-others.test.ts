/** Several analyzers on files with ten defects each, in JavaScript and in Go: ten findings. */
import { describe, expect, test } from "vitest";
import { createDefectRepository, defectLines, fixture, witnessesByLine } from "../support/defects.ts";
import { tool } from "../support/tools.ts";

const [semgrep, eslint, gosec] = [tool("semgrep"), tool("eslint"), tool("gosec")];

/** Each number's line has as many findings as it has defects. */
function expectAll(found: ReadonlyMap<number, string[][]>, text: string): void {
  const lines = defectLines(text);
  const on = (line: number) => [...lines.values()].filter((other) => other === line).length;
  for (const [number, line] of lines) expect([number, found.get(line)?.length]).toEqual([number, on(line)]);
  expect([...found.values()].flat()).toHaveLength(10);
}

describe.skipIf(semgrep.missing || eslint.missing)("ten defects in JavaScript", () => {
  test("the embedded analyzer, ESLint and Semgrep: ten findings, each with two or three witnesses", async () => {
    const files = { "app.js": "javascript/defects.js", "rules/own.yml": "javascript/semgrep.yml" };
    const modules = `${eslint.folder}/..`;
    const configuration = `analyzers:\n  secrets: false\n  semgrep: { config: [rules] }\n  eslint: { nodeModules: ${modules}, plugins: [security, no-unsanitized] }\n`;
    await using repository = await createDefectRepository(files, [semgrep, eslint], configuration);
    const report = repository.report();
    expect(report.unchecked).toEqual([]);
    const found = witnessesByLine(report, () => true);
    expectAll(found, fixture("javascript/defects.js"));
    const counts = [...found.values()].flat().map((names) => names.length);
    expect(Math.min(...counts)).toBe(2);
    expect(counts.filter((count) => count === 3).length).toBeGreaterThanOrEqual(7);
  });
});

describe.skipIf(semgrep.missing || gosec.missing)("ten defects in Go", () => {
  test("gosec and Semgrep: ten findings with two witnesses each", async () => {
    const files = { "defects.go": "go/defects.go", "go.mod": "go/go.mod", "rules/own.yml": "go/semgrep.yml" };
    const configuration =
      "analyzers:\n  secrets: false\n  gosec: { exclude: [G104] }\n  semgrep: { config: [rules] }\n";
    await using repository = await createDefectRepository(files, [semgrep, gosec], configuration);
    const report = repository.report();
    expect(report.unchecked).toEqual([]);
    // Imports of broken algorithms are noted beside the ten.
    const found = witnessesByLine(report, (ruleId) => !/^G50\d$/.test(ruleId));
    expectAll(found, fixture("go/defects.go"));
    expect([...found.values()].flat()).toEqual(Array.from({ length: 10 }, () => ["gosec", "semgrep"]));
  });
});
