import { expect, test } from "vitest";
import { checkScope } from "../../../src/refine/gate/scope.ts";

const facts = (path: string) => ({
  flagged: new Set([path]),
  textAt: (asked: string) => (asked === path ? "a\n" : undefined),
});
const judge = (path: string, after = "b\n") => checkScope([{ path, before: "a\n", after }], facts(path));

test.for([
  "app.py",
  "src/a.ts",
  "lib/testing_tools.rb",
  "src/contest.go",
  "spectrum/a.js",
  "a b/ü.py",
  ".hidden/app.py",
  "src/latest/x.php",
])("%s may be patched", (path) => {
  expect(judge(path)).toMatchObject({ status: "passed" });
});

test.for([
  "tests/test_a.py",
  "src/__tests__/a.js",
  "a_test.go",
  "a.spec.ts",
  "src/test/java/AppTest.java",
  "spec/a_spec.rb",
  "conftest.py",
  "pytest.ini",
  "package-lock.json",
  "poetry.lock",
  "go.sum",
  "package.json",
  "requirements-dev.txt",
  "pyproject.toml",
  ".github/workflows/ci.yml",
  ".gitlab-ci.yml",
  "Jenkinsfile",
  ".bandit",
  "eslint.config.js",
  ".semgrepignore",
  "ruff.toml",
  ".provenfix.yml",
  ".provenfix-baseline.json",
  "sonar-project.properties",
  ".golangci.yml",
  ".pre-commit-config.yaml",
  ".husky/pre-commit",
  "lefthook.yml",
  ".gitattributes",
  ".gitmodules",
])("%s judges the code, and may not", (path) => {
  expect(judge(path)).toMatchObject({ status: "failed" });
});

test.for([
  "/etc/passwd",
  "../a.py",
  "a/../b.py",
  "./a.py",
  "a//b.py",
  "C:\\a.py",
  "a\\b.py",
  "~/.ssh/config",
  ".git/hooks/pre-commit",
  "x/.GIT/config",
  "a\u0000.py",
  "a\u202Eyp.py",
  "dir./a.py",
  "",
])("%j is a trick", (path) => {
  expect(judge(path)).toMatchObject({ status: "failed" });
});

test("a file without a finding, a new file and a link stay as they are", () => {
  const other = checkScope([{ path: "b.py", before: "a\n", after: "b\n" }], {
    flagged: new Set(["a.py"]),
    textAt: () => "a\n",
  });
  expect(other.evidence).toMatchObject([{ path: "b.py", message: expect.stringContaining("nothing is reported") }]);
  expect(
    checkScope([{ path: "b.py", before: "", after: "b\n" }], facts("c.py"))
      .evidence.map(({ message }) => message)
      .join(),
  ).toMatch(/no regular file/);
});

test("a patch that was made for another text, that changes nothing, or that names a file twice is none", () => {
  expect(checkScope([{ path: "a.py", before: "other\n", after: "b\n" }], facts("a.py")).evidence).toMatchObject([
    { message: "the file is not what the patch was made for" },
  ]);
  expect(judge("a.py", "a\n").evidence).toMatchObject([{ message: "the patch leaves the file as it is" }]);
  expect(checkScope([], facts("a.py")).status).toBe("failed");
  const twice = { before: "a\n", after: "b\n" };
  expect(
    checkScope(
      [
        { path: "a.py", ...twice },
        { path: "A.py", ...twice },
      ],
      { flagged: new Set(["a.py", "A.py"]), textAt: () => "a\n" },
    ).evidence,
  ).toMatchObject([{ message: "the patch names a file twice" }]);
});

test("nobody reads 50,000 new characters, or one that cannot be seen", () => {
  expect(judge("a.py", "x".repeat(50_000)).evidence).toMatchObject([{ message: expect.stringContaining("grows by") }]);
  expect(judge("a.py", "y\n".repeat(1600)).evidence).toMatchObject([
    { message: expect.stringContaining("lines are changed") },
  ]);
  expect(judge("a.py", "a\nif x: # \u202E } \n").evidence).toMatchObject([
    { line: 2, message: expect.stringContaining("nobody sees") },
  ]);
});
