/** Three analyzers on a file with twenty defects: twenty findings, not sixty. */
import { describe, expect, test } from "vitest";
import { createDefectRepository, defectLines, fixture, witnessesByLine } from "../support/defects.ts";
import { tool } from "../support/tools.ts";

const tools = (["bandit", "semgrep", "ruff"] as const).map(tool);
const FILES = { "app.py": "python/defects.py", "rules/own.yml": "python/semgrep.yml" };
const ON = "analyzers:\n  bandit: true\n  secrets: false\n  semgrep: { config: [rules] }\n";

/** Imports of modules that are easy to misuse: Bandit and the embedded analyzer note them beside the twenty. */
const isDefect = (ruleId: string) => !/^[SB]4\d\d$/.test(ruleId);

/** Two hashes stand on one line. */
const LINES = defectLines(fixture("python/defects.py"));

const find = (name: string): string =>
  `def ${name}(cursor, name):\n    query = "SELECT * FROM users WHERE name = '%s'" % name\n    cursor.execute(query)\n\n\n`;

describe.skipIf(tools.some(({ missing }) => missing))("twenty defects in Python", () => {
  test("three analyzers, each with its own regions and CWEs: twenty findings with three witnesses each", async () => {
    await using repository = await createDefectRepository(FILES, tools, ON);
    const report = repository.report();
    expect(report.analyzers.map(({ name, status }) => [name, status])).toEqual([
      ["python", "completed"],
      ["javascript", "completed"],
      ["bandit", "completed"],
      ["semgrep", "completed"],
    ]);
    const found = witnessesByLine(report, isDefect);
    expect([...found.values()].flat()).toHaveLength(20);
    for (const [number, line] of LINES) {
      const expected = number === 8 || number === 9 ? 2 : 1;
      expect([number, found.get(line)]).toEqual([
        number,
        Array.from({ length: expected }, () => ["bandit", "python", "semgrep"]),
      ]);
    }
    expect(report.analyzers.reduce((sum, { detections }) => sum + detections, 0)).toBeGreaterThanOrEqual(60);
    expect(report.unchecked).toEqual([]);
  });

  test("Ruff itself takes the place of the embedded one: no second opinion of the same engine", async () => {
    const files = { "app.py": "python/defects.py" };
    await using repository = await createDefectRepository(files, tools, "analyzers: { ruff: true, secrets: false }\n");
    const report = repository.report("--all", "--min-witnesses", "2");
    const found = [...witnessesByLine(report, isDefect).values()].flat();
    expect(found).toHaveLength(20);
    expect(found.filter((names) => names.includes("ruff"))).toHaveLength(20);
    expect(report.findings.filter(({ disposition }) => disposition === "blocking")).toEqual([]);
  });

  test("with --min-witnesses only what so many saw blocks; the rest is told with the reason", async () => {
    await using repository = await createDefectRepository(
      { "app.py": "python/defects.py" },
      tools,
      "analyzers: { bandit: true }\n",
    );
    repository.write("alone.py", 'import ldap\npassword = "correct horse battery"\nimport torch\ntorch.load(name)\n');
    const two = repository.report("--all", "--min-witnesses", "2");
    const blocking = two.findings.filter(({ disposition }) => disposition === "blocking");
    expect(blocking.length).toBeGreaterThanOrEqual(18);
    expect(blocking.every(({ witnesses }) => new Set(witnesses.map(({ analyzer }) => analyzer)).size >= 2)).toBe(true);
    const three = repository.report("--all", "--min-witnesses", "4");
    expect(three.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      two.findings.map(({ fingerprint }) => fingerprint),
    );
    expect(three.findings.filter(({ disposition }) => disposition === "blocking")).toEqual([]);
    expect(three.findings.map(({ reason }) => reason)).toContain(
      "only 2 independent analyzers saw it, and minWitnesses asks for 4",
    );
    expect(three.notices.join("\n")).toMatch(
      /minWitnesses is 4, but fewer independent analyzers read \S+ and 1 more \(.*bandit.*\): nothing can block there/,
    );
    expect(three.code).toBe(0);
  });

  test("the report says for each analyzer what it saw and what only it saw", async () => {
    await using repository = await createDefectRepository(
      FILES,
      tools,
      "analyzers: { bandit: true, secrets: false }\n",
    );
    repository.write("rest.py", "import os\n\n\ndef remove(name):\n    os.popen(name)\n");
    const { findings, analyzers } = repository.report();
    for (const { name, ...counts } of analyzers) {
      const seen = findings.filter(({ witnesses }) => witnesses.some(({ analyzer }) => analyzer === name));
      const alone = seen.filter(({ witnesses }) => witnesses.every(({ analyzer }) => analyzer === name));
      expect(counts).toMatchObject({ findings: seen.length, alone: alone.length });
    }
    const { stdout } = repository.run("scan", "--all");
    expect(stdout).toMatch(/Seen by: python \d+( \(\d+ only it saw\))? · bandit \d+/);
  });

  test("a query that one flags where it is built and another where it is used is one defect", async () => {
    await using repository = await createDefectRepository({}, tools, ON);
    repository.write("app.py", find("one") + find("two"));
    const pattern =
      "mode: taint\n    pattern-sources: [{ pattern: name }]\n    pattern-sinks: [{ pattern: $C.execute(...) }]";
    repository.write(
      "rules/own.yml",
      `rules:\n  - id: own\n    languages: [python]\n    severity: ERROR\n    message: m\n    metadata: { cwe: CWE-89 }\n    ${pattern}\n`,
    );
    const found = witnessesByLine(repository.report(), isDefect);
    expect([...found.values()]).toEqual([[["bandit", "python", "semgrep"]], [["bandit", "python", "semgrep"]]]);
  });
});
