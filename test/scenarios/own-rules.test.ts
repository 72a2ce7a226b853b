/** A team's own rules: found in commits, listed, tested, refused where they are wrong, and not weakened by an edit that is not staged. */
import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { changed, ruleText } from "../analyzers/custom/rule-files.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const FILE = ".provenfix/rules/raw-query.yml";
const INSECURE = "export const find = (db, sql) => db.rawQuery(sql);\n";

function findingsOf({ stdout }: { stdout: string }): string[] {
  return JSON.parse(stdout).findings.map((it: { ruleId: string; path: string }) => `${it.path} ${it.ruleId}`);
}

async function withRule(): Promise<Repository> {
  const repository = await createRepository();
  repository.write(FILE, ruleText.javascript);
  repository.write("README.md", "text\n");
  repository.commit();
  return repository;
}

test("a rule blocks a commit, by the bytes that are staged", async () => {
  await using repository = await withRule();
  repository.write("find.js", INSECURE);
  repository.git("add", "find.js");
  const first = repository.run("scan", "--staged", "-f", "json");
  expect([first.code, findingsOf(first)]).toEqual([1, ["find.js acme/raw-query"]]);

  repository.write(FILE, changed(ruleText.javascript, "any: [rawQuery]", "any: [rawQuery, find], all: [nothing]"));
  const broken = repository.run("scan", "--all");
  expect([broken.code, broken.stderr]).toEqual([2, expect.stringContaining(`${FILE}:`)]);
  expect(repository.run("scan", "--staged").code).toBe(1);

  repository.remove(FILE);
  expect(repository.run("scan", "--staged").code).toBe(1);
  repository.git("add", "--all");
  expect(repository.run("scan", "--staged").code).toBe(0);
});

test("a changed rule asks every file anew", async () => {
  await using repository = await withRule();
  repository.write("find.js", INSECURE);
  expect(repository.run("scan", "--all").code).toBe(1);
  repository.write(
    FILE,
    changed(ruleText.javascript, "parameter: high", "unknown: high").replace(
      / +- "export const find = \(db, (?:sql|name)\) => db.raw.*\n/g,
      '    - "f(rawQuery);"\n',
    ),
  );
  expect(repository.run("scan", "--all").code).toBe(0);
});

test("a wrong rule is refused with file, line and reason, whatever is scanned", async () => {
  await using repository = await withRule();
  repository.write(FILE, changed(ruleText.javascript, "severity: high", "severity: grave"));
  for (const command of [["scan", "--all"], ["rules", "test"], ["rules", "list"], ["doctor"]]) {
    const { code, stderr, stdout } = repository.run(...command);
    expect([command, code, stdout + stderr]).toEqual([
      command,
      2,
      expect.stringContaining(`${FILE}:6:11: severity must be one of`),
    ]);
  }
});

test("a pattern that does not parse fails the scan, never passes it", async () => {
  await using repository = await withRule();
  repository.write("find.js", INSECURE);
  repository.write(FILE, changed(ruleText.javascript, "$DB.rawQuery($SQL, $$$)", "$DB.rawQuery($SQL, $$$"));
  for (const command of [
    ["scan", "--all"],
    ["rules", "test"],
  ]) {
    const { code, stderr, stdout } = repository.run(...command);
    expect([code, stdout + stderr]).toEqual([2, expect.stringContaining(`${FILE}:12:22: the pattern`)]);
  }
});

test("rules test runs the examples and tells what matched where", async () => {
  await using repository = await withRule();
  repository.write(".provenfix/rules/legacy.yml", ruleText.python);
  const right = repository.run("rules", "test");
  expect([right.code, right.stdout]).toEqual([0, "2 rules, 14 examples, 0 failed\n"]);

  repository.write("packs/wide.yml", changed(ruleText.javascript, "parameter: high", "constant: low, parameter: high"));
  const wrong = repository.run("rules", "test", "packs");
  expect(wrong.code).toBe(1);
  expect(wrong.stdout).toContain(
    `packs/wide.yml:29:7: examples.noMatch[0] must not match, and matched "'SELECT 1'" at 1:13`,
  );
  const json = repository.run("rules", "test", "packs", "--format", "json");
  expect([json.code, JSON.parse(json.stdout)]).toMatchObject([
    1,
    { ok: false, rules: [{ id: "acme/raw-query", failures: [{ line: 29 }] }] },
  ]);
});

test("rules list and explain know them beside the bundled ones", async () => {
  await using repository = await withRule();
  const listed = repository.run("rules", "list");
  expect(listed.stdout).toMatch(/^acme\/raw-query +high +CWE-89 +custom +javascript +Raw query/m);
  expect(listed.stdout).toMatch(/^js\/command-injection +critical +CWE-78.* javascript +javascript /m);
  expect(listed.stdout).toMatch(/^S602 .* python +python /m);
  expect(listed.stdout).toContain("1 of them your own");
  const { rules } = JSON.parse(repository.run("rules", "list", "-f", "json").stdout);
  expect(rules).toContainEqual(
    expect.objectContaining({ id: "acme/raw-query", analyzer: "custom", language: "javascript" }),
  );
  expect(repository.run("explain", "acme/raw-query").stdout).toContain("Raw query outside of the data layer");
});

test("without rules nothing is asked of them, and --analyzers custom says that there are none", async () => {
  await using repository = await createRepository();
  repository.write("find.js", INSECURE);
  expect(repository.run("scan", "--all").code).toBe(0);
  const asked = repository.run("scan", "--all", "--analyzers", "custom");
  expect([asked.code, asked.stdout + asked.stderr]).toEqual([
    2,
    expect.stringContaining("no rules in .provenfix/rules"),
  ]);
  expect(repository.run("rules", "test").code).toBe(2);
});

test.for([
  ["sub/deep/raw.yml", 1],
  ["RAW.YML", 1],
  ["a.Yaml", 1],
  ["raw.txt", 0],
] as const)("%s is read as every command reads it", async ([name, code]) => {
  await using repository = await withRule();
  repository.git("rm", "--quiet", FILE);
  repository.write(`.provenfix/rules/${name}`, ruleText.javascript);
  repository.write("find.js", INSECURE);
  repository.git("add", "--all");
  for (const asked of ["--all", "--staged"]) expect(repository.run("scan", asked).code, asked).toBe(code);
  expect(repository.run("rules", "test").code).toBe(code === 1 ? 0 : 2);
  repository.commit("rules");
  repository.write("more.js", INSECURE);
  repository.commit("change");
  expect(repository.run("scan", "--from", "HEAD~1", "--config-from", "HEAD").code).toBe(code);
});

test.for([
  ["a.yml", "/etc/passwd"],
  ["a.yml", "../../shared/raw.yml"],
  ["team", "../../shared"],
  ["", "../shared"],
] as const)(
  "%s as a link to %s is refused by every command alike, and what is there is not shown",
  async ([name, target]) => {
    await using repository = await withRule();
    repository.write("shared/raw.yml", `${ruleText.javascript}\nroot:x: secret line\n`);
    repository.write("find.js", INSECURE);
    if (name === "") repository.remove(".provenfix/rules");
    const place = path.join(repository.root, ".provenfix/rules", name);
    symlinkSync(target, place);
    repository.commit("link");
    repository.git("rm", "--quiet", "--cached", "find.js");
    repository.git("add", "find.js");
    const shown = `${[".provenfix/rules", name].filter((part) => part !== "").join("/")} is a link, which is not followed`;
    const commands = [
      ["scan", "--all"],
      ["scan", "--staged"],
      ["scan", "--from", "HEAD", "--config-from", "HEAD"],
      ["rules", "test"],
      ["rules", "list"],
      ["doctor"],
    ];
    for (const command of commands) {
      const { code, stdout, stderr } = repository.run(...command);
      expect([command, code, stdout + stderr]).toEqual([command, 2, expect.stringContaining(shown)]);
      expect(stdout + stderr).not.toMatch(/root:x/);
    }
  },
);

test("what is no rule file is not shown, also where a person names it", async () => {
  await using repository = await withRule();
  const { code, stderr } = repository.run("rules", "test", "/etc/passwd");
  expect([code, stderr]).toEqual([2, expect.stringContaining("/etc/passwd is no rule file")]);
  expect(stderr).not.toContain("root:");
});
