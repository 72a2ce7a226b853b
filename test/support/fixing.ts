/**
 * A small Python project with a test suite, weaknesses that recipes can and cannot mend, and `fix` run on it from the bundle:
 *
 *     await using project = await pythonProject();
 *     const { code, outcomes } = await fixJson(project, "--staged");
 */
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { expect } from "vitest";
import type { LlmOptions } from "../../src/config/llm.ts";
import type { outcomeEntry } from "../../src/report/outcomes.ts";
import { type Answer, type Provider, reply } from "./provider.ts";
import { BUNDLE, BUNDLE_NODE, createRepository, type Repository, type Result } from "./repository.ts";
import { tool } from "./tools.ts";

const pytest = tool("pytest");

/** Without pytest nothing here can be proven. */
export const NO_PYTEST = pytest.missing;

/** Two findings that recipes mend, `S506` and `S602`, and one, `S324`, whose repair takes somebody who knows what the digest is for. */
export const APP = `import hashlib
import subprocess

import yaml


def load(text):
    return yaml.load(text, Loader=yaml.Loader)


def listing(folder):
    return subprocess.run("ls " + folder, shell=True, capture_output=True, text=True).stdout


def name_of(data):
    """A short name for content: twelve letters."""
    if not data:
        raise ValueError("no content")
    digest = hashlib.md5(data).hexdigest()
    return digest[:12]


def label(data):
    return "content " + name_of(data)
`;

export const TESTS = `import pytest

import app


def test_load():
    assert app.load("a: 1") == {"a": 1}


def test_listing(tmp_path):
    (tmp_path / "x").write_text("")
    assert "x" in app.listing(str(tmp_path))


def test_name():
    assert len(app.name_of(b"x")) == 12
    assert app.name_of(b"x") == app.name_of(b"x")
    assert app.name_of(b"x") != app.name_of(b"y")


def test_no_content():
    with pytest.raises(ValueError):
        app.name_of(b"")


def test_label():
    assert app.label(b"x").startswith("content ")
`;

export const MANIFEST = `[project]
name = "sample"
version = "1"
dependencies = ["pyyaml"]

[tool.pytest.ini_options]
pythonpath = ["."]
`;

/** For `PATH`: the tools' virtual environment first. */
export const TOOLS_PATH = `${pytest.folder}${path.delimiter}${process.env["PATH"] ?? ""}`;

/** Committed: the tests and the manifest. Staged: `app.py`. The tools' virtual environment is first in PATH. */
export async function pythonProject(app: string | Uint8Array = APP, tests = TESTS): Promise<Repository> {
  const repository = await createRepository();
  repository.env["PATH"] = TOOLS_PATH;
  repository.write("pyproject.toml", MANIFEST);
  repository.write("test_app.py", tests);
  repository.commit("base");
  repository.write("app.py", app);
  repository.git("add", "app.py");
  return repository;
}

export type OutcomeEntry = ReturnType<typeof outcomeEntry>;

export interface Fixed {
  code: number | null;
  stderr: string;
  report: FixReport;
  outcomes: OutcomeEntry[];
  /** By the finding's rule. */
  of(ruleId: string): OutcomeEntry;
}

export interface FixReport {
  summary: { exitCode: number };
  notices: string[];
  findings: { fingerprint: string; ruleId: string; path: string; startLine: number; disposition: string }[];
  outcomes: OutcomeEntry[];
  repair: { dryRun: boolean; target: string; model: { requests: number; tokens: number; cost: number } | null } | null;
}

/** The bundle without waiting for it in the event loop, in which a provider may have to answer. */
export function runAsync(repository: Repository, args: readonly string[], stdin = ""): Promise<Result> {
  const child = spawn(BUNDLE_NODE, [BUNDLE, ...args], { cwd: repository.root, env: repository.env });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.on("error", () => undefined).end(stdin);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

export async function fixJson(repository: Repository, ...args: string[]): Promise<Fixed> {
  const { code, stdout, stderr } = await runAsync(repository, ["fix", "--format", "json", ...args]);
  expect([0, 1, 2], stderr).toContain(code);
  const report = JSON.parse(stdout) as FixReport;
  const of = (ruleId: string) => {
    const found = report.findings.find((finding) => finding.ruleId === ruleId && finding.disposition === "blocking");
    const outcome = report.outcomes.find(({ fingerprint }) => fingerprint === found?.fingerprint);
    if (outcome === undefined) throw new Error(`no outcome of ${ruleId}: ${stdout}`);
    return outcome;
  };
  return { code, stderr, report, outcomes: report.outcomes, of };
}

/** What is staged of a file. */
export const indexed = (repository: Repository, file: string): string =>
  repository.spawn("git", "show", `:${file}`).stdout;

/** What `text` becomes by a diff, as git applies it. */
export function applies(repository: Repository, diff: string): boolean {
  const { root: cwd, env } = repository;
  return spawnSync("git", ["apply", "--check", "-"], { cwd, env, input: diff }).status === 0;
}

export const KEY = "test-key";

/** Configures the provider as the model; committed and staged, for that is the configuration which counts. */
export function withModel(repository: Repository, provider: Pick<Provider, "baseUrl">, more: object = {}): void {
  const llm: Partial<LlmOptions> = { model: "tester", baseUrl: provider.baseUrl, retries: 0, timeout: 10 };
  const fix = { strategy: "tool-feedback" };
  repository.write(".provenfix.yml", JSON.stringify({ llm, fix, ...merged({ llm, fix }, more) }));
  repository.git("add", ".provenfix.yml");
  repository.env["OPENAI_API_KEY"] = KEY;
}

function merged(base: Record<string, object>, more: object): object {
  return Object.fromEntries(
    Object.entries(more).map(([key, value]) => [key, isObject(value) ? { ...base[key], ...value } : value]),
  );
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A model's answer with search/replace edits. */
export const edits = (...pairs: [search: string, replace: string][]): Answer =>
  reply(
    JSON.stringify({
      explanation: "The digest was weak.",
      edits: pairs.map(([search, replace]) => ({ search, replace })),
      functions: [],
    }),
  );

/** What mends `S324` in `APP`. */
export const HONEST: [string, string] = [
  "digest = hashlib.md5(data).hexdigest()",
  "digest = hashlib.sha256(data).hexdigest()",
];
