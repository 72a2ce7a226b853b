/** Where a change is judged by its base's configuration, the tools' own files are the base's too: those of the change neither hide nor run. */
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createToolRepository, type ToolRepository, wordsOf } from "../support/external.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { tool } from "../support/tools.ts";

const [pylint, bandit, semgrep, eslint] = [tool("pylint"), tool("bandit"), tool("semgrep"), tool("eslint")];
const JUDGED = ["--from", "main", "--config-from", "main"];
const on = (name: string, more = "") =>
  `analyzers: { ${name}: { trustConfig: true${more} }, python: false, javascript: false }\n`;
const rule = (pattern: string) =>
  `rules:\n- {id: calls, languages: [python], severity: ERROR, message: no, pattern: ${pattern}}\n`;

/** The base as it stands, then a branch with the change. */
function branch(repository: Repository, change: Record<string, string | undefined>): void {
  repository.commit("base");
  repository.git("switch", "--quiet", "--create", "feature");
  for (const [name, text] of Object.entries(change)) {
    if (text === undefined) repository.remove(name);
    else repository.write(name, text);
  }
  repository.commit("change");
}

const markOf = (repository: ToolRepository) => path.join(path.dirname(repository.root), "mark");

describe.skipIf(pylint.missing)("pylint", () => {
  test("a file that the change adds runs nothing; in the working tree it would", { timeout: 60_000 }, async () => {
    await using repository = await createToolRepository(pylint, on("pylint"));
    const mark = markOf(repository);
    repository.write("README", "x\n");
    branch(repository, {
      "a.py": "import os\nprint(os)\n",
      ".pylintrc": `[MAIN]\ninit-hook=open("${mark}", "w").close()\n`,
    });
    const judged = repository.report(...JUDGED);
    expect(judged).toMatchObject({
      code: 0,
      analyzers: expect.arrayContaining(
        [{ name: "pylint", status: "completed", files: 1 }].map((one) => expect.objectContaining(one)),
      ),
    });
    expect(judged.notices.join("\n")).toContain("this change alters .pylintrc: it is judged as it is at");
    expect(existsSync(mark)).toBe(false);
    repository.report("--from", "main");
    expect(existsSync(mark)).toBe(true);
  });
});

describe.skipIf(bandit.missing)("bandit", () => {
  const shell = "import os\n\n\ndef run(y):\n    os.system(y)\n";

  test(
    "what the change adds or alters hides nothing, and what it deletes still counts",
    { timeout: 60_000 },
    async () => {
      await using repository = await createToolRepository(bandit, on("bandit"));
      repository.write("bandit.yaml", "skips: [B403]\n");
      branch(repository, { "a.py": `import pickle\n${shell}`, "bandit.yaml": "skips: [B605]\n" });
      const altered = repository.report(...JUDGED);
      expect(wordsOf(altered, "bandit")).toEqual(["a.py:6 B605"]);
      expect(altered.notices[0]).toMatch(/^this change alters bandit\.yaml: it is judged/);
      expect(wordsOf(repository.report("--from", "main"), "bandit")).toEqual(["a.py:1 B403"]);
      repository.remove("bandit.yaml");
      repository.commit("without");
      expect(wordsOf(repository.report(...JUDGED), "bandit")).toEqual(["a.py:6 B605"]);
    },
  );

  test("a configuration that is named is the base's, and is there", { timeout: 60_000 }, async () => {
    await using repository = await createToolRepository(bandit, on("bandit", ", config: ci/b.yaml"));
    repository.write("README", "x\n");
    branch(repository, { "a.py": shell, "ci/b.yaml": "skips: [B605]\n" });
    const missing = repository.report(...JUDGED);
    expect(missing.code).toBe(2);
    expect(missing.analyzers.find(({ name }) => name === "bandit")?.failure).toContain(
      'names "ci/b.yaml", which is no file where',
    );
    repository.write(".provenfix.yml", "analyzers: { bandit: { config: ci/b.yaml } }\n");
    expect(repository.report().analyzers.find(({ name }) => name === "bandit")?.failure).toContain(
      "only with trustConfig: true",
    );
    for (const outside of ["../b.yaml", "/etc/passwd", "ci/../../b.yaml", "*.yaml"]) {
      repository.write(".provenfix.yml", `analyzers: { bandit: { config: "${outside}", trustConfig: true } }\n`);
      const refused = repository.run("scan", "--all");
      expect(refused.code, outside).toBe(2);
      expect(refused.stderr).toContain("analyzers.bandit.config: must be the path of a file in the repository");
    }
  });
});

describe.skipIf(semgrep.missing)("semgrep", () => {
  test("rules of the repository are the base's", { timeout: 120_000 }, async () => {
    const config = "analyzers: { semgrep: { config: [rules] }, python: false }\n";
    await using repository = await createToolRepository(semgrep, config);
    repository.write("rules/a.yml", rule("danger(...)"));
    branch(repository, { "a.py": "danger(1)\nharmless(1)\n", "rules/a.yml": rule("harmless(...)") });
    const judged = repository.report(...JUDGED);
    expect(wordsOf(judged, "semgrep")).toEqual(["a.py:1 calls"]);
    expect(judged.notices.join("\n")).toMatch(
      /this change alters rules\/a\.yml.*\n.*semgrep does not check rules\/a\.yml/,
    );
    expect(wordsOf(repository.report("--from", "main"), "semgrep")).toEqual(["a.py:2 calls"]);
  });
});

describe("a command", () => {
  test("is configured by the base", { timeout: 60_000 }, async () => {
    await using repository = await createRepository();
    const script =
      'test "$(cat "$1/tool.cfg")" = strict || exit 3; test ! -e "$1/tool.d" || exit 4; echo \'{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "T"}}, "results": []}]}\'';
    const entry = {
      command: ["sh", "-c", script, "tool", "{directory}"],
      config: ["tool.cfg", "tool.d"],
      files: ["*.txt"],
    };
    repository.write(".provenfix.yml", JSON.stringify({ analyzers: { tool: entry } }));
    repository.write("tool.cfg", "strict");
    branch(repository, { "a.txt": "x\n", "tool.cfg": "lax", "tool.d/a.txt": "x\n" });
    const judged = repository.run("scan", ...JUDGED);
    expect([judged.code, judged.stdout + judged.stderr]).toEqual([
      0,
      expect.stringContaining("this change alters tool.cfg, tool.d/a.txt"),
    ]);
    expect(judged.stdout + judged.stderr).toContain("tool does not check tool.d/a.txt, which is its own configuration");
    expect(repository.run("scan", "--from", "main").code).toBe(2);
  });
});

const evil = (mark: string) =>
  `require("fs").writeFileSync(${JSON.stringify(mark)}, "");\nmodule.exports = { rules: {} };\n`;

async function withModules(configuration: Record<string, string>): Promise<ToolRepository> {
  const repository = await createToolRepository(eslint, on("eslint"));
  mkdirSync(path.join(repository.root, "node_modules"));
  symlinkSync(path.join(path.dirname(eslint.folder), "eslint"), path.join(repository.root, "node_modules/eslint"));
  repository.write(".gitignore", "node_modules\n");
  for (const [name, text] of Object.entries(configuration)) repository.write(name, text);
  return repository;
}

describe.skipIf(eslint.missing)("eslint", () => {
  test("neither the configuration of the change nor what it imports runs", { timeout: 120_000 }, async () => {
    await using repository = await withModules({
      "eslint.config.js": 'module.exports = [{ rules: require("./lint/rules") }];\n',
      "lint/rules.js": 'module.exports = { "no-eval": 2 };\n',
    });
    const mark = markOf(repository);
    branch(repository, {
      "a.js": "eval(x);\n",
      "eslint.config.js": `${evil(mark)}module.exports = [];\n`,
      "lint/rules.js": evil(mark),
      "lint/rules.mjs": "export default 1;\n",
    });
    const judged = repository.report(...JUDGED);
    expect(wordsOf(judged, "eslint")).toEqual(["a.js:1 no-eval"]);
    expect(existsSync(mark)).toBe(false);
    const told = judged.notices.join("\n");
    expect(told).toContain("this change alters eslint.config.js: it is judged");
    for (const name of ["eslint.config.js", "lint/rules.js"])
      expect(told).toContain(`eslint does not check ${name}, which is its own`);
  });

  test("a configuration that only the change has counts no more than none", { timeout: 120_000 }, async () => {
    await using repository = await withModules({ "a.js": "1;\n" });
    const mark = markOf(repository);
    branch(repository, { "a.js": "eval(x);\n", "eslint.config.js": evil(mark) });
    const judged = repository.report(...JUDGED);
    expect(judged.code).toBe(2);
    expect(judged.analyzers.find(({ name }) => name === "eslint")?.failure).toContain("no eslint.config.js");
    expect(existsSync(mark)).toBe(false);
  });

  test("what nobody can follow is refused", { timeout: 120_000 }, async () => {
    await using repository = await withModules({
      "eslint.config.js": 'module.exports = [require(require("path").resolve("lint/rules"))];\n',
    });
    const mark = markOf(repository);
    branch(repository, { "a.js": "eval(x);\n", "lint/rules.js": evil(mark) });
    const judged = repository.report(...JUDGED);
    expect(judged.code).toBe(2);
    expect(judged.analyzers.find(({ name }) => name === "eslint")?.failure).toContain(
      "loads modules by computed names",
    );
    expect(existsSync(mark)).toBe(false);
  });
});
