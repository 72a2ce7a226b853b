/** gosec over whole modules, without running or fetching anything of them. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createToolRepository, type ToolRepository, wordsOf } from "../support/external.ts";
import { tool } from "../support/tools.ts";

const gosec = tool("gosec");
const ONLY = ["--all", "--analyzers", "gosec"];
const MAIN = 'package main\n\nimport "os/exec"\n\nfunc main() {\n\texec.Command("sh", "-c", command()).Run()\n}\n';
const OTHER = 'package main\n\nimport "os"\n\nfunc command() string {\n\treturn os.Args[1]\n}\n';
const body = (name: string) => `func ${name}() { exec.Command("sh", "-c", command()).Run() }\n`;

async function goRepository(): Promise<ToolRepository> {
  const repository = await createToolRepository(gosec, "analyzers:\n  gosec: { exclude: [G104] }\n");
  // With empty caches Go compiles its library first.
  repository.env["GOCACHE"] = process.env["GOCACHE"] ?? path.join(homedir(), ".cache/go-build");
  repository.env["GOFLAGS"] = "-toolexec=/nonexistent";
  return repository;
}

describe.skipIf(gosec.missing)("gosec", () => {
  test("a staged file is judged within its module, and only it is told of", async () => {
    await using repository = await goRepository();
    repository.write("go.mod", "module example.com/app\n\ngo 1.21\n");
    repository.write("other.go", OTHER);
    repository.commit("first");
    repository.write("main.go", MAIN);
    repository.git("add", "--all");
    repository.write("other.go", "broken");
    const report = repository.report("--staged", "--analyzers", "gosec");
    expect(wordsOf(report, "gosec")).toEqual(["main.go:6 G204"]);
    expect(report.unchecked).toEqual([]);
    expect(report.rules).toMatchObject([{ id: "G204", family: "command-injection", cwe: ["CWE-78"] }]);
    expect(report.findings[0]).toMatchObject({ startColumn: 2, endColumn: 14, cwe: ["CWE-78"] });
  });

  test("several modules in one repository, and a file of none", async () => {
    await using repository = await goRepository();
    for (const name of ["a", "deep/b"]) {
      repository.write(`${name}/go.mod`, `module example.com/${name}\n\ngo 1.21\n`);
      repository.write(`${name}/cmd/main.go`, MAIN);
      repository.write(`${name}/cmd/other.go`, OTHER);
    }
    repository.write("script/main.go", MAIN);
    repository.write("script/other.go", OTHER);
    const report = repository.report(...ONLY);
    expect(report.unchecked).toEqual([]);
    expect(wordsOf(report, "gosec")).toEqual([
      "a/cmd/main.go:6 G204",
      "deep/b/cmd/main.go:6 G204",
      "script/main.go:6 G204",
    ]);
  });

  test("nosec silences what it names, also above a block, and is told", async () => {
    await using repository = await goRepository();
    repository.write("go.mod", "module example.com/app\n\ngo 1.21\n");
    const lines = [
      "package main",
      'import ("crypto/md5"; "os")',
      "func main() {",
      "\t_ = md5.Sum(nil) // #nosec G401 -- no secret",
      "\t_ = md5.Sum(nil) // #nosec G404",
      "\tos.Chmod(os.Args[1], 0777)",
      "}",
      "// #nosec",
      "func other() {",
      "\t_ = md5.Sum(nil)",
      "}",
    ];
    repository.write("main.go", `${lines.join("\n")}\n`);
    const { findings, suppressions } = repository.report(...ONLY);
    const hashes = findings.filter(({ ruleId }) => ruleId === "G401");
    expect(hashes.map(({ startLine, disposition }) => `${startLine} ${disposition}`)).toEqual([
      "4 suppressed",
      "5 blocking",
      "10 suppressed",
    ]);
    expect(suppressions.map(({ form, line }) => `${form} ${line}`)).toEqual(["#nosec 4", "#nosec 8"]);
  });

  test("what Go cannot load is unchecked, with what Go says", async () => {
    await using repository = await goRepository();
    repository.write("go.mod", "module example.com/app\n\ngo 1.21\n\nrequire example.com/absent v1.0.0\n");
    repository.write("main.go", 'package main\n\nimport "example.com/absent"\n\nfunc main() { absent.Run() }\n');
    repository.write("sub/broken.go", "package sub\n\nfunc F( {\n");
    const report = repository.report(...ONLY);
    expect(report.unchecked.map(({ path: file }) => file)).toEqual(["main.go", "sub/broken.go"]);
    expect(report.unchecked[0]?.message).toMatch(/Go could not load it.*example\.com\/absent/);
    expect(report.code).toBe(2);
  });

  test("what Go leaves out is unchecked: another system's, a build tag's, what needs C", async () => {
    await using repository = await goRepository();
    repository.write("go.mod", "module example.com/app\n\ngo 1.21\n");
    repository.write("main.go", MAIN);
    repository.write("other.go", OTHER);
    const file = (name: string, head = "") => `${head}package main\n\nimport "os/exec"\n\n${body(name)}`;
    repository.write("x_plan9.go", file("x"));
    repository.write("tagged.go", file("t", "//go:build special\n\n"));
    repository.write("c.go", `package main\n\nimport "C"\nimport "os/exec"\n\n${body("c")}`);
    repository.write("_ignored.go", file("i"));
    repository.write("m_test.go", 'package main_test\n\nimport "testing"\n\nfunc TestM(t *testing.T) {}\n');
    const report = repository.report(...ONLY);
    expect(wordsOf(report, "gosec")).toEqual(["main.go:6 G204"]);
    const why = expect.stringContaining("Go leaves it out here");
    expect(report.unchecked).toMatchObject(
      ["_ignored.go", "c.go", "tagged.go", "x_plan9.go"].map((name) => ({ path: name, message: why })),
    );
    expect(report.code).toBe(2);
    repository.write(".provenfix.yml", "analyzers:\n  gosec: { exclude: [G104], tags: [special] }\n");
    expect(wordsOf(repository.report(...ONLY), "gosec")).toEqual(["main.go:6 G204", "tagged.go:7 G204"]);
  });

  test("packages that embed files are checked, whether these are in the commit or not", async () => {
    await using repository = await goRepository();
    repository.write("go.mod", "module example.com/app\n\ngo 1.21\n");
    const directive =
      '//go:embed data.txt "with space.txt" templates/*.html all:static img/[a-c]?.png\n//go:embed static/deep/x';
    const embed = `package main\n\nimport "embed"\n\n${directive}\nvar files embed.FS\n\nvar _ = files\n`;
    repository.write("embed.go", embed);
    repository.write("static/deep/other.go", "package deep\n");
    repository.write("main.go", MAIN);
    repository.write("other.go", OTHER);
    repository.write("data.txt", "text\n");
    const report = repository.report(...ONLY);
    expect(report.unchecked).toEqual([]);
    expect(wordsOf(report, "gosec")).toEqual(["main.go:6 G204"]);
  });

  test("no code of the repository runs, no toolchain and no module is fetched", async () => {
    await using repository = await goRepository();
    const mark = path.join(repository.root, "..", "mark");
    repository.write("go.mod", "module example.com/app\n\ngo 1.99\n\ntoolchain go1.99.1\n");
    repository.write(
      "main.go",
      `package main\n\n// #cgo CFLAGS: -DX\n// int f() { return 1; }\nimport "C"\n\n//go:generate touch ${mark}\nfunc main() { C.f() }\n`,
    );
    repository.write(
      "main_test.go",
      'package main\n\nimport ("os"; "testing")\n\nfunc TestMain(m *testing.M) { os.Exit(1) }\n',
    );
    const report = repository.report(...ONLY);
    expect(existsSync(mark)).toBe(false);
    expect(
      report.unchecked.length + report.analyzers.filter(({ status }) => status === "failed").length,
    ).toBeGreaterThan(0);
    expect(JSON.stringify(report)).toMatch(/go1\.99|go 1\.99|1\.99/);
  });
});
