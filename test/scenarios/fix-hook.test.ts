/** `fix.mode: apply`: the hook repairs what it can prove, stages it, and stops the commit for a look. */
import { describe, expect, test } from "vitest";
import path from "node:path";
import { APP, indexed, NO_PYTEST, pythonProject } from "../support/fixing.ts";
import { BUNDLE, BUNDLE_NODE, type Repository, repositoryAt } from "../support/repository.ts";
import { tool } from "../support/tools.ts";

/** What recipes mend to the end. */
const TWO = `${APP.slice(0, APP.indexOf("def name_of")).trimEnd()}\n`;
const TESTS = `import app


def test_load():
    assert app.load("a: 1") == {"a": 1}


def test_listing(tmp_path):
    (tmp_path / "x").write_text("")
    assert "x" in app.listing(str(tmp_path))
`;
const MENDED = TWO.replace("yaml.load(text, Loader=yaml.Loader)", "yaml.safe_load(text)").replace(
  '"ls " + folder, shell=True',
  '["ls", folder]',
);

/** `app.py` is committed as something harmless, and the weak one is staged. */
async function hooked(fix: object): Promise<Repository> {
  const project = await pythonProject("VALUE = 1\n", TESTS);
  project.write(".provenfix.yml", JSON.stringify({ fix: { mode: "apply", ...fix } }));
  project.git("add", "--all");
  project.git("commit", "--quiet", "--no-verify", "--message", "configured");
  expect(project.run("install").code).toBe(0);
  project.write("app.py", TWO);
  project.git("add", "app.py");
  return project;
}

const commit = (project: Repository, ...args: string[]) => project.tryGit("commit", "--message", "change", ...args);

describe.skipIf(NO_PYTEST)("the hook with fix.mode: apply", { timeout: 180_000 }, () => {
  test("a plain commit stops with what changed; the next one goes through", async () => {
    await using project = await hooked({});
    const head = project.git("rev-parse", "HEAD");
    const stopped = commit(project);
    expect(stopped.code).not.toBe(0);
    expect(stopped.stdout + stopped.stderr).toContain("2 patches were applied and staged");
    expect(project.git("rev-parse", "HEAD")).toBe(head);
    expect(indexed(project, "app.py")).toBe(MENDED);
    expect(project.read("app.py")).toBe(MENDED);
    expect(commit(project).code).toBe(0);
    expect(project.git("show", "HEAD:app.py")).toBe(MENDED.trimEnd());
    expect(project.git("status", "--porcelain")).toBe("");
  });

  test("with fix.commit the commit goes on with the patches in it", async () => {
    await using project = await hooked({ commit: true });
    const { code, stderr } = commit(project);
    expect(code, stderr).toBe(0);
    expect(project.git("show", "HEAD:app.py")).toBe(MENDED.trimEnd());
    expect(project.git("status", "--porcelain")).toBe("");
  });

  test("commit -a: the working tree is patched, for git throws that index away when the commit stops", async () => {
    await using project = await hooked({});
    project.git("reset", "--quiet");
    expect(commit(project, "-a").code).not.toBe(0);
    expect(project.read("app.py")).toBe(MENDED);
    expect(commit(project, "-a").code).toBe(0);
    expect(project.git("show", "HEAD:app.py")).toBe(MENDED.trimEnd());
    expect(project.git("status", "--porcelain")).toBe("");
  });

  test("commit -a with fix.commit", async () => {
    await using project = await hooked({ commit: true });
    project.git("reset", "--quiet");
    const { code, stderr } = commit(project, "-a");
    expect(code, stderr).toBe(0);
    expect(project.git("show", "HEAD:app.py")).toBe(MENDED.trimEnd());
    expect(project.git("status", "--porcelain")).toBe("");
  });

  test("commit PATH: this file's patches are in the commit, what else is staged is not", async () => {
    await using project = await hooked({ commit: true });
    project.write("other.py", TWO);
    project.git("add", "other.py");
    const { code, stderr } = commit(project, "app.py");
    expect(code, stderr).toBe(0);
    expect(project.git("show", "HEAD:app.py")).toBe(MENDED.trimEnd());
    expect(project.git("status", "--porcelain")).toBe("A  other.py");
    expect(indexed(project, "other.py")).toBe(TWO);
  });

  test("commit PATH that stops: index and working tree agree afterwards", async () => {
    await using project = await hooked({});
    expect(commit(project, "app.py").code).not.toBe(0);
    expect(project.read("app.py")).toBe(MENDED);
    const again = commit(project, "app.py");
    expect(again.code, again.stderr).toBe(0);
    expect(project.git("show", "HEAD:app.py")).toBe(MENDED.trimEnd());
  });

  test("unstaged edits of the same file stay unstaged", async () => {
    await using project = await hooked({ commit: true });
    project.write("app.py", `# mine\n${TWO}`);
    const { code, stderr } = commit(project);
    expect(code, stderr).toBe(0);
    expect(project.git("show", "HEAD:app.py")).toBe(MENDED.trimEnd());
    expect(project.read("app.py")).toBe(`# mine\n${MENDED}`);
    expect(project.git("status", "--porcelain")).toBe(" M app.py");
  });

  test("in a linked worktree: its own index and files, and nobody else's", async () => {
    await using project = await hooked({});
    project.git("reset", "--quiet", "--hard");
    const main = project.state();
    const root = path.join(path.dirname(project.root), "linked");
    project.git("worktree", "add", "--quiet", "-b", "side", root);
    const linked = repositoryAt(root, project);
    linked.write("app.py", TWO);
    linked.git("add", "app.py");
    expect(commit(linked).code).not.toBe(0);
    expect(indexed(linked, "app.py")).toBe(MENDED);
    expect(linked.read("app.py")).toBe(MENDED);
    expect(project.state()).toBe(main);
    expect(linked.run("undo").code).toBe(0);
    expect(linked.read("app.py")).toBe(TWO);
    expect(indexed(linked, "app.py")).toBe(TWO);
  });

  const preCommit = tool("pre-commit");
  test.skipIf(preCommit.missing)("under the pre-commit framework, with unstaged edits elsewhere", async () => {
    await using project = await hooked({});
    project.run("uninstall");
    project.write(
      ".pre-commit-config.yaml",
      JSON.stringify({
        repos: [
          {
            repo: "local",
            hooks: [
              {
                id: "provenfix",
                name: "provenfix",
                language: "system",
                entry: `${BUNDLE_NODE} ${BUNDLE} hook`,
                require_serial: true,
              },
            ],
          },
        ],
      }),
    );
    project.git("add", ".pre-commit-config.yaml");
    expect(project.spawn(preCommit.path, "install").code).toBe(0);
    project.write("test_app.py", `${TESTS}# mine\n`);
    const stopped = commit(project);
    expect(stopped.code).not.toBe(0);
    expect(indexed(project, "app.py")).toBe(MENDED);
    expect(project.read("app.py")).toBe(MENDED);
    expect(project.read("test_app.py")).toBe(`${TESTS}# mine\n`);
    const again = commit(project);
    expect(again.code, again.stderr).toBe(0);
    expect(project.git("show", "HEAD:app.py")).toBe(MENDED.trimEnd());
  });

  test("off by default: the hook only blocks", async () => {
    await using project = await hooked({ mode: "off" });
    const before = project.state();
    expect(commit(project).code).not.toBe(0);
    expect(project.state()).toBe(before);
  });
});
