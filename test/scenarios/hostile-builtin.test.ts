/** Programs in the place of the analyzers that provenfix knows: what they say does not agree with how they end, or with what they were given. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createRepository } from "../support/repository.ts";

interface Lie {
  name: string;
  /** Beside `-f json` and the like: what it prints. */
  says: unknown;
  code: number;
  /** Whether it says honestly, where Ruff is asked so, which files it looks at. */
  shows?: true;
}

interface Told {
  status: string;
  failure: string;
  unchecked: { path: string; kind: string; message: string }[];
  code: number | null;
}

const FILES: Record<string, string> = {
  bandit: "a.py",
  ruff: "a.py",
  pylint: "a.py",
  semgrep: "a.py",
  gosec: "a.go",
  eslint: "a.js",
};
/** In what is said it stands for the last argument. */
const SIGNED = "LAST-ARGUMENT";
const RULE = "rules:\n  - { id: own, languages: [python], severity: ERROR, message: m, pattern: eval(...) }\n";

async function told({ name, says, code, shows }: Lie): Promise<Told> {
  await using repository = await createRepository();
  const bin = path.join(path.dirname(repository.root), "bin");
  mkdirSync(bin);
  writeFileSync(path.join(bin, "says.json"), JSON.stringify(says));
  const lines = [
    "#!/bin/sh",
    "for last; do :; done",
    'case " $*" in',
    `" --version"* | " -version"*) echo "${name} 99.1.0" ;;`,
    ...(shows === true ? ['*--show-files*) echo "$last" ;;'] : []),
    `*) sed "s|${SIGNED}|$last|" "${bin}/says.json"; exit ${code} ;;`,
    "esac",
  ];
  writeFileSync(path.join(bin, name), `${lines.join("\n")}\n`, { mode: 0o755 });
  repository.env["PATH"] = `${bin}${path.delimiter}${repository.env["PATH"]}`;
  const options = name === "semgrep" ? "{ config: [own.yml] }" : "true";
  repository.write(".provenfix.yml", `analyzers:\n  ${name}: ${options}\n`);
  repository.write("own.yml", RULE);
  repository.write(FILES[name] ?? "", "");
  repository.git("add", "--all");
  const ran = repository.run("scan", "--all", "--analyzers", name, "-f", "json");
  if (!ran.stdout.startsWith("{")) throw new Error(`no report: ${ran.stdout}${ran.stderr}`);
  const { analyzers, unchecked } = JSON.parse(ran.stdout) as {
    analyzers: { status: string; failure?: string }[];
    unchecked: Told["unchecked"];
  };
  return { status: analyzers[0]?.status ?? "", failure: analyzers[0]?.failure ?? "", unchecked, code: ran.code };
}

const PLACE = { row: 1, column: 1 };
const ELSEWHERE = "/etc/passwd";
const bandit = (severity: string, filename: string) => ({
  errors: [],
  metrics: {},
  results: [
    {
      filename,
      line_number: 1,
      line_range: [1],
      col_offset: 0,
      end_col_offset: 1,
      issue_severity: severity,
      issue_confidence: "HIGH",
      issue_text: "m",
      test_id: "B605",
      test_name: "t",
    },
  ],
});
const gosec = (severity: string, file: string) => ({
  "Golang errors": {},
  Issues: [
    { severity, confidence: "HIGH", rule_id: "G204", details: "m", file, line: "1", column: "1", cwe: { id: "78" } },
  ],
  Stats: { files: 1 },
});
const match = (check_id: string, severity: string, file: string) => ({
  check_id,
  path: file,
  start: { line: 1, col: 1 },
  end: { line: 1, col: 2 },
  extra: { message: "m", severity, metadata: {} },
});
/** With the finding that shows that it looks at all. */
const semgrep = (...results: ReturnType<typeof match>[]) => ({
  results: [...results, match("provenfix-sign-of-life", "INFO", SIGNED)],
  errors: [],
  paths: { scanned: [] },
});
const RUFF = { filename: ELSEWHERE, code: "S307", message: "m", location: PLACE, end_location: PLACE };
const PYLINT = {
  messageId: "E0602",
  symbol: "s",
  message: "m",
  absolutePath: ELSEWHERE,
  line: 1,
  column: 0,
  endLine: null,
  endColumn: null,
};
const NOTHING = { results: [], errors: [], paths: { scanned: [] } };
const EMPTY = { errors: [], metrics: {}, results: [] };

test.each<[Lie, string]>([
  [
    { name: "bandit", says: EMPTY, code: 1 },
    "says by its exit code that it found something, and its output has no result",
  ],
  [{ name: "ruff", says: [], code: 1 }, "has no result"],
  [{ name: "pylint", says: { messages: [] }, code: 2 }, "has no result"],
  [{ name: "eslint", says: [], code: 1 }, "has no result"],
  [{ name: "semgrep", says: NOTHING, code: 1 }, "has no result"],
  [{ name: "semgrep", says: NOTHING, code: 0 }, "has not looked at what it was given"],
  [{ name: "semgrep", says: NOTHING, code: 2 }, "ended with code 2, and reports no error"],
  [{ name: "semgrep", says: NOTHING, code: 7 }, "ended with code 7, and reports no error"],
  [{ name: "bandit", says: bandit("HIGH", ELSEWHERE), code: 1 }, 'reports "/etc/passwd", which it was not given'],
  [
    { name: "bandit", says: bandit("DREADFUL", "a.py"), code: 1 },
    "is not what it used to be: results.0.issue_severity",
  ],
  [
    { name: "eslint", says: [{ filePath: ELSEWHERE, messages: [{ ruleId: "no-eval", message: "m" }] }], code: 1 },
    'reports "/etc/passwd", which it was not given',
  ],
  [{ name: "gosec", says: gosec("HIGH", ELSEWHERE), code: 0 }, 'reports "/etc/passwd", which it was not given'],
  [{ name: "gosec", says: gosec("DREADFUL", "a.go"), code: 0 }, "is not what it used to be: Issues.0.severity"],
  [
    { name: "semgrep", says: semgrep(match("own", "DREADFUL", "a.py")), code: 0 },
    "is not what it used to be: results.0.extra.severity",
  ],
  [
    { name: "semgrep", says: semgrep(match("own", "ERROR", ELSEWHERE)), code: 0 },
    'reports "/etc/passwd", which it was not given',
  ],
  [{ name: "ruff", says: [RUFF], code: 1, shows: true }, 'reports "/etc/passwd", which it was not given'],
  [{ name: "pylint", says: { messages: [PYLINT] }, code: 2 }, 'reports "/etc/passwd", which it was not given'],
])("%j: the analyzer has failed", async (lie, failure) => {
  const { status, failure: why, code } = await told(lie);
  expect([status, why, code]).toEqual(["failed", expect.stringContaining(failure), 2]);
});

test.each<Lie>([
  { name: "bandit", says: EMPTY, code: 0 },
  { name: "ruff", says: [], code: 0 },
  { name: "pylint", says: { messages: [] }, code: 0 },
  { name: "eslint", says: [], code: 0 },
  { name: "semgrep", says: semgrep(), code: 0 },
  { name: "gosec", says: { "Golang errors": {}, Issues: [], Stats: { files: 0 } }, code: 0 },
  { name: "gosec", says: { "Golang errors": {}, Issues: [], Stats: { files: 9 } }, code: 0 },
])("%j: the file is unchecked", async (lie) => {
  const { status, unchecked, code } = await told(lie);
  expect([status, code]).toEqual(["completed", 2]);
  expect(unchecked).toMatchObject([{ path: FILES[lie.name], kind: "left-out" }]);
});
