/** `examples/workflows/` as people copy them: valid, without findings of the linters, pinned, with no more rights than they need. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { BUNDLE, createRepository } from "../support/repository.ts";
import { tool } from "../support/tools.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../examples/workflows");
const GITLAB = path.join(FOLDER, "gitlab-ci.yml");
const workflows = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yml") && name !== "gitlab-ci.yml")
  .map((name) => path.join(FOLDER, name));

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  name: string;
  on: Record<string, { workflows?: string[] } | null>;
  permissions: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const read = (file: string) => parse(readFileSync(file, "utf8")) as Workflow;
const steps = (workflow: Workflow) => Object.values(workflow.jobs).flatMap((job) => job.steps);

function finds(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  return status === 0 ? "" : `${status}: ${stdout}${stderr}`;
}

const [schema, zizmor, actionlint] = [tool("check-jsonschema"), tool("zizmor"), tool("actionlint")];

test.skipIf(schema.missing)("they fit the published schemas of workflows and of GitLab CI", () => {
  expect(finds(schema.path, "--builtin-schema", "vendor.github-workflows", ...workflows)).toBe("");
  expect(finds(schema.path, "--builtin-schema", "vendor.gitlab-ci", GITLAB)).toBe("");
});

test.skipIf(zizmor.missing)("zizmor finds nothing", () => {
  expect(finds(zizmor.path, "--offline", "--no-progress", ...workflows)).toBe("");
});

test.skipIf(actionlint.missing)("actionlint finds nothing", () => {
  expect(finds(actionlint.path, "-shellcheck=", "-pyflakes=", ...workflows)).toBe("");
});

describe.each(workflows.map((file) => [path.basename(file), read(file)] as const))("%s", (_name, workflow) => {
  test("starts without rights, and each job says which it needs", () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
  });

  test("pins every action by a commit, and no checkout keeps its token", () => {
    const used = steps(workflow).filter(({ uses }) => uses !== undefined);
    expect(used.filter(({ uses = "" }) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    const checkouts = used.filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  test("gives our Action inputs that it has", () => {
    const manifest = parse(readFileSync(path.resolve(FOLDER, "../../action.yml"), "utf8")) as {
      inputs: Record<string, unknown>;
      outputs: Record<string, unknown>;
    };
    const own = steps(workflow).filter(({ uses }) => uses?.startsWith("provenfix/provenfix@"));
    expect(own.length).toBeGreaterThan(0);
    for (const { with: inputs = {} } of own)
      expect(Object.keys(manifest.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    const outputs = [...JSON.stringify(workflow).matchAll(/steps\.provenfix\.outputs\.([\w-]+)/g)].map(
      ([, name]) => name,
    );
    expect(Object.keys(manifest.outputs)).toEqual(expect.arrayContaining(outputs));
  });
});

test("the pair for forks: the half with rights follows the other, and checks out nothing of the fork", () => {
  const scan = read(path.join(FOLDER, "fork-scan.yml"));
  const publish = read(path.join(FOLDER, "fork-publish.yml"));
  expect(publish.on["workflow_run"]?.workflows).toEqual([scan.name]);
  expect(Object.values(scan.jobs).map(({ permissions }) => permissions)).toEqual([{ contents: "read" }]);
  expect(steps(publish).filter(({ uses }) => uses?.startsWith("actions/checkout@"))).toEqual([
    { uses: expect.any(String), with: { "persist-credentials": false } },
  ]);
  expect(steps(publish).filter(({ run }) => run !== undefined)).toEqual([]);
});

test("the script for any CI passes, blocks, and takes the configuration from the base", async () => {
  await using repository = await createRepository();
  repository.env["PROVENFIX"] = path.dirname(path.dirname(BUNDLE));
  repository.write("a.py", "print(1)\n");
  const base = repository.commit("base");
  const ci = (...args: string[]) => repository.spawn("sh", path.join(FOLDER, "ci.sh"), ...args);
  expect(ci()).toMatchObject({ code: 0 });
  repository.write("b.py", "import subprocess, sys\nsubprocess.call(sys.argv[1], shell=True)\n");
  repository.write(".provenfix.yml", "failOn: never\n");
  repository.commit("change");
  expect(ci(base)).toMatchObject({ code: 1, stdout: expect.stringContaining("b.py:2") });
  expect(JSON.parse(repository.read("provenfix.sarif"))).toMatchObject({ version: "2.1.0" });
});
