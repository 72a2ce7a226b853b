/** `fix.intent`: a model is asked, last of all, whether the code still does what its documentation says. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import {
  APP,
  edits,
  fixJson,
  HONEST,
  indexed,
  NO_PYTEST,
  pythonProject,
  runAsync,
  TESTS,
  withModel,
} from "../support/fixing.ts";
import { type Answer, reply, type SentRequest, startProvider } from "../support/provider.ts";
import type { Repository } from "../support/repository.ts";

const ONLY = ["--only", "S324"] as const;
const INTENT = { fix: { intent: true } };
const OTHER: [string, string] = [HONEST[0], "digest = hashlib.blake2b(data).hexdigest()"];

const opinion = (verdict: string): Answer =>
  reply(JSON.stringify({ verdict, behaviour: "twelve letters", reason: "Told by a test." }));

const isIntent = ({ body }: SentRequest): boolean => JSON.stringify(body.response_format).includes('"intent"');

const next = (answers: Answer[]): Answer => (answers.length > 1 ? answers.shift() : answers[0]) ?? reply("");

/** Patches in turn, opinions in turn. */
function answering(patches: Answer[], opinions: Answer[]) {
  return (request: SentRequest) => next(isIntent(request) ? opinions : patches);
}

function lines(project: Repository): Record<string, unknown>[] {
  const folder = path.join(project.root, ".git/provenfix/trajectories");
  return readdirSync(folder).flatMap((name) =>
    readFileSync(path.join(folder, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  );
}

describe.skipIf(NO_PYTEST)("fix.intent", { timeout: 180_000 }, () => {
  test("kept: the patch is fixed, and the question stands in the record; undocumented code is not asked about", async () => {
    await using project = await pythonProject();
    await using provider = await startProvider(answering([edits(HONEST)], [opinion("kept")]));
    withModel(project, provider, INTENT);
    const { of, report } = await fixJson(project, "--staged");
    expect(provider.complaints).toEqual([]);
    expect([of("S324"), of("S506"), of("S602")].map(({ status }) => status)).toEqual(["fixed", "fixed", "fixed"]);
    expect(JSON.stringify(of("S324"))).toMatch(/"check":"intent","status":"passed".*documented behaviour kept/);
    expect(JSON.stringify(of("S506"))).toMatch(/"check":"intent","status":"passed".*no model was asked/);
    expect(provider.requests.filter(isIntent)).toHaveLength(1);
    expect(report.repair?.model?.requests).toBe(2);
    const record = lines(project);
    const kinds = record.filter(({ finding }) => finding === undefined).map(({ kind, purpose }) => purpose ?? kind);
    expect(kinds.join()).toContain("tool-feedback,candidate,intent,verdict,refusal,end");
    const asked = JSON.stringify(record.find(({ purpose }) => purpose === "intent"));
    expect(asked).toContain("def name_of(data)");
    for (const other of ["def label", "def load", "test_name", project.root]) expect(asked).not.toContain(other);
  });

  test("changed: the model may try again, and what is left is proposed, whatever the options; the record meets its schema", async () => {
    await using project = await pythonProject();
    const before = project.read("app.py");
    await using provider = await startProvider(answering([edits(HONEST), edits(OTHER)], [opinion("changed")]));
    withModel(project, provider, {
      fix: { intent: true, includeUnverified: true, strategies: { "tool-feedback": { turns: 2 } } },
    });
    const { of } = await fixJson(project, "--staged", ...ONLY);
    expect(of("S324")).toMatchObject({
      status: "proposed",
      applied: false,
      reason: "a model says that the code no longer does what its documentation says",
    });
    expect(project.read("app.py")).toBe(before);
    expect(indexed(project, "app.py")).toBe(before);
    const patches = provider.requests.filter((request) => !isIntent(request));
    expect(patches).toHaveLength(2);
    expect(JSON.stringify(patches[1]?.body)).toContain('refused by the check \\"intent\\"');
    expect(provider.requests.filter(isIntent)).toHaveLength(2);
    const ajv = new Ajv2020({ allErrors: false, strict: true });
    formats.default(ajv);
    const schema = readFileSync(path.join(import.meta.dirname, "../../docs/trajectory.schema.json"), "utf8");
    const validate = ajv.compile(JSON.parse(schema) as object);
    for (const line of lines(project)) expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
  });

  test("changed, then kept: the second patch is fixed", async () => {
    await using project = await pythonProject();
    await using provider = await startProvider(
      answering([edits(HONEST), edits(OTHER)], [opinion("changed"), opinion("kept")]),
    );
    withModel(project, provider, INTENT);
    expect((await fixJson(project, "--staged", ...ONLY)).of("S324")).toMatchObject({ status: "fixed", applied: true });
    expect(indexed(project, "app.py")).toBe(APP.replace(...OTHER));
  });

  test("what the tests refuse is not asked about, and no answer makes it good", async () => {
    const pinned = `${TESTS}\n\ndef test_pinned():\n    assert app.name_of(b"x") == "9dd4e461268c"\n`;
    await using project = await pythonProject(APP, pinned);
    await using provider = await startProvider(answering([edits(HONEST)], [opinion("kept")]));
    withModel(project, provider, { fix: { intent: true, strategies: { "tool-feedback": { turns: 1 } } } });
    const { of } = await fixJson(project, "--staged", ...ONLY);
    expect(of("S324")).toMatchObject({ status: "rejected", reason: expect.stringContaining('by the check "tests"') });
    expect(provider.requests.filter(isIntent)).toHaveLength(0);
  });

  test("a question that fails, or that a limit forbids, rejects nothing: it is said", async () => {
    await using project = await pythonProject();
    await using provider = await startProvider(answering([edits(HONEST)], [{ kind: "status", status: 500 }]));
    withModel(project, provider, INTENT);
    const failed = (await fixJson(project, "--staged", ...ONLY, "--dry-run")).of("S324");
    expect(failed).toMatchObject({ status: "proposed", reason: expect.stringContaining("and did not") });
    expect(JSON.stringify(failed)).toContain("the model tester gave no answer");
    // The first request, for the patch, reaches it.
    withModel(project, provider, { fix: { intent: true }, llm: { limits: { finding: { tokens: 100 } } } });
    const limited = (await fixJson(project, "--staged", ...ONLY, "--dry-run")).of("S324");
    expect(limited.status).toBe("proposed");
    expect(JSON.stringify(limited)).toContain("the limit of 100 tokens for this finding is reached");
    expect(provider.requests.filter(isIntent)).toHaveLength(1);
  });

  test("without a model it is a mistake, with --no-model it is off; --patch is asked about too", async () => {
    await using project = await pythonProject();
    await using provider = await startProvider(answering([], [opinion("changed")]));
    project.write(".provenfix.yml", JSON.stringify(INTENT));
    project.git("add", ".provenfix.yml");
    const { code, stderr } = await runAsync(project, ["fix", "--staged", "--no-tests"]);
    expect(code).toBe(2);
    expect(stderr).toContain("`fix.intent` asks a model, and none is configured");
    const off = await fixJson(project, "--staged", "--no-model", "--only", "S506", "--dry-run");
    expect(off.of("S506").status).toBe("fixed");
    withModel(project, provider, INTENT);
    project.write("app.py", APP.replace(...HONEST));
    const file = project.write("../some.patch", project.spawn("git", "diff", "--", "app.py").stdout);
    project.write("app.py", APP);
    const shown = await runAsync(project, ["fix", "--staged", ...ONLY, "--patch", file, "--show-prompt"]);
    expect(shown.stderr).toContain("Does the code after the patch still do");
    expect(provider.requests).toHaveLength(0);
    const patched = (await fixJson(project, "--staged", ...ONLY, "--patch", file)).of("S324");
    expect(patched).toMatchObject({ status: "proposed", applied: false });
    expect(provider.requests.map(isIntent)).toEqual([true]);
    const alone = (await fixJson(project, "--staged", ...ONLY, "--patch", file, "--no-model")).of("S324");
    expect(alone).toMatchObject({ status: "fixed", applied: true });
    expect(provider.requests).toHaveLength(1);
  });
});
