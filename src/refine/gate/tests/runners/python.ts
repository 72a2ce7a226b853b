/** pytest and unittest, in the interpreter of the project's own environment. */
import path from "node:path";
import { isFolder } from "../../../../system/files.ts";
import { isExecutable } from "../../../../system/programs.ts";
import { parseLines } from "../reports/lines.ts";
import type { Ask, Output, Runner, RunnerKind, Tree } from "../runner.ts";
import { below, fewEnough, foldersAbove } from "./places.ts";
import type { Seen } from "../../../workspace/workspace.ts";

const MANIFESTS = ["pyproject.toml", "pytest.ini", "setup.cfg", "setup.py", "tox.ini", "requirements.txt", "manage.py"];
const TEST_FILE = /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests?)\.py$/;
const ENVIRONMENTS = [".venv", "venv", "env"];
const QUESTION =
  "import sys,importlib.util as u;print(sys.executable);print(sys.version.split()[0]);print(int(u.find_spec('pytest') is not None))";

interface Python {
  /** As the run sees it, or a name on its PATH. */
  program: (seen: Seen) => string;
  /** As a person would type it. */
  name: string;
  version: string;
  hasPytest: boolean;
  /** Which environment of the project's does not run in the copy. */
  note?: string;
}

export const python: RunnerKind = {
  extensions: ["py", "pyi"],
  async find(file, tree, ask) {
    const folder = projectFolder(file, tree);
    if (folder === undefined) return undefined;
    const found = await findPython(folder, tree, ask);
    if ("problem" in found) return found;
    const texts = testTexts(folder, tree);
    if (!wantsPytest(folder, tree, texts)) return unittestRunner(folder, found);
    if (found.hasPytest)
      return pytestRunner(folder, found, (seen) => [found.program(seen), "-m", "pytest"], `${found.name} -m pytest`);
    const version = await ask(["pytest", "--version"], folder);
    if (version !== undefined) return pytestRunner(folder, { ...found, version }, () => ["pytest"], "pytest");
    return {
      problem: `the tests use pytest, which ${found.name} does not have${found.note === undefined ? "" : ` (${found.note})`}: install it in .venv, or set tests.command`,
    };
  },
};

/** The nearest folder with a manifest and tests below it, else the top if there are tests at all. */
function projectFolder(file: string, tree: Tree): string | undefined {
  const hasTests = (folder: string) => below(folder, tree).some((name) => TEST_FILE.test(name));
  const isProject = (folder: string) => MANIFESTS.some((name) => tree.paths.has(path.posix.join(folder, name)));
  return foldersAbove(file).find((folder) => (folder === "." || isProject(folder)) && hasTests(folder));
}

/** The project's own environment where it runs in the copy, and else what PATH has. */
async function findPython(folder: string, tree: Tree, ask: Ask): Promise<Python | { problem: string }> {
  const places = [...new Set([folder, "."])].flatMap((at) =>
    ENVIRONMENTS.map((name) => path.posix.join(at, name, "bin/python")),
  );
  const own = places.filter((place) => isExecutable(path.join(tree.root, place)));
  for (const place of own) {
    // By its place in the copy: that it runs in the original says nothing.
    const answer = await ask([`./${path.posix.relative(folder, place)}`, "-c", QUESTION], folder);
    if (answer !== undefined) return interrogate(place, (seen) => path.join(seen.root, place), answer);
  }
  const note = own[0] && `${own[0]} cannot be used in the copy that the tests run in: ${unusable(tree.root, own[0])}`;
  for (const name of ["python3", "python"]) {
    const answer = await ask([name, "-c", QUESTION], folder);
    // The interpreter itself: `python3` may be a script that looks for it each time.
    if (answer === undefined) continue;
    return { ...interrogate(name, () => answer.split("\n")[0] ?? name, answer), ...(note && { note }) };
  }
  return { problem: `there is no Python here: ${note ?? "no .venv"}, and no \`python3\` on PATH` };
}

function unusable(root: string, place: string): string {
  const environment = path.posix.dirname(path.posix.dirname(place));
  return isFolder(path.join(root, environment)) ? "it does not run there" : `${environment} is a link`;
}

function interrogate(name: string, program: (seen: Seen) => string, answer: string): Python {
  const [, version = "", hasPytest] = answer.split("\n");
  return { name, program, version, hasPytest: hasPytest === "1" };
}

const MOST_READ = 60;

function testTexts(folder: string, tree: Tree): string[] {
  const names = below(folder, tree).filter((name) => TEST_FILE.test(name));
  return names.slice(0, MOST_READ).map((name) => tree.read(path.posix.join(folder, name)) ?? "");
}

/** Anything that only pytest has; and tests that unittest would not find. */
function wantsPytest(folder: string, tree: Tree, texts: readonly string[]): boolean {
  const names = below(folder, tree);
  if (names.some((name) => /(?:^|\/)(?:conftest\.py|pytest\.ini)$/.test(name))) return true;
  const manifests = names.filter((name) =>
    /^(?:pyproject\.toml|setup\.(?:cfg|py)|tox\.ini|Pipfile|requirements[^/]*\.txt)$/.test(name),
  );
  const mentioned = manifests.some((name) => /\bpytest\b/.test(tree.read(path.posix.join(folder, name)) ?? ""));
  if (mentioned || texts.some((text) => /^\s*(?:import|from) pytest\b/m.test(text))) return true;
  return !texts.some((text) => /\bTestCase\b/.test(text));
}

function pytestRunner(
  folder: string,
  { version, note }: Python,
  program: (seen: Seen) => [string, ...string[]],
  name: string,
): Runner {
  return {
    name: "pytest",
    folder,
    command: name,
    ...(note && { note }),
    fingerprint: version,
    selects: { tests: true, related: false },
    plan: (seen, { tests }) => ({
      argv: [
        ...program(seen),
        "-p",
        "provenfix_pytest",
        ...PYTEST_FLAGS,
        ...(fewEnough(tests)?.filter((id) => id.includes("::")) ?? []),
      ],
      env: reporting(seen),
    }),
    report: linesOf,
  };
}

/** Overrides what `addopts` may say: every test is to run, in one order, and no unreadable file may hide the others. */
const PYTEST_FLAGS = ["--continue-on-collection-errors", "--maxfail=0", "-p", "no:randomly", "--tb=short", "-q"];

function unittestRunner(folder: string, { program, name, version, note }: Python): Runner {
  return {
    name: "unittest",
    folder,
    command: `${name} -m unittest`,
    ...(note && { note }),
    fingerprint: version,
    selects: { tests: true, related: false },
    plan: (seen, { tests }) => ({
      argv: [program(seen), path.join(seen.support, "provenfix_unittest.py"), ...(fewEnough(tests) ?? [])],
      env: reporting(seen),
    }),
    report: linesOf,
  };
}

/** The folder first on the path: without mounts an editable installation would otherwise bring the original's code. */
function reporting(seen: Seen): Record<string, string> {
  return {
    PROVENFIX_REPORT: path.join(seen.out, "report.jsonl"),
    PYTHONPATH: [seen.support, ...(seen.moved ? [seen.root, path.join(seen.root, "src")] : [])].join(path.delimiter),
  };
}

function linesOf(output: Output) {
  return parseLines(output.out("report.jsonl") ?? "");
}
