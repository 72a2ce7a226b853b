/** A model behind a real HTTP server: what it is sent, what is written down, and that its honest patch is applied once it is proven. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  APP,
  edits,
  fixJson,
  HONEST,
  indexed,
  KEY,
  NO_PYTEST,
  pythonProject,
  runAsync,
  withModel,
} from "../support/fixing.ts";
import { startProvider } from "../support/provider.ts";
import type { Repository } from "../support/repository.ts";

const SECRET = "AKIAIOSFODNN7QXRTPLE";
const PASSWORD = "correct-horse-9battery";

/** The weak digest, with secrets in the function and elsewhere. */
const WITH_SECRETS = APP.replace("    digest =", `    tag = "${SECRET}"\n    digest =`)
  .replace("hashlib.md5(data)", "hashlib.md5(data + tag.encode())")
  .replace("import yaml\n", `import yaml\n\npassword = "${PASSWORD}"\n`);

const ONLY = ["--only", "S324"] as const;

function records(project: Repository): string[] {
  const folder = path.join(project.root, ".git/provenfix/trajectories");
  return readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
}

const timeless = (outcome: unknown): unknown =>
  JSON.parse(JSON.stringify(outcome, (key, value: unknown) => (key === "seconds" ? 0 : value)));

describe.skipIf(NO_PYTEST)("fix with a model", { timeout: 180_000 }, () => {
  test("an honest reply is proven and applied; the record plays it again without a server", async () => {
    await using project = await pythonProject();
    await using provider = await startProvider([edits(HONEST)]);
    withModel(project, provider);
    const { code, of, report } = await fixJson(project, "--staged", ...ONLY);
    expect(provider.complaints).toEqual([]);
    expect(of("S324")).toMatchObject({
      status: "fixed",
      applied: true,
      patch: { provenance: { kind: "model", strategy: "tool-feedback", model: "tester", solution: 1, turn: 1 } },
    });
    expect(code).toBe(1);
    expect(report.repair?.model).toMatchObject({ requests: 1, tokens: 120 });
    expect(indexed(project, "app.py")).toBe(APP.replace(...HONEST));
    expect(project.read("app.py")).toBe(APP.replace(...HONEST));

    // The code, the analyzers' words; nothing of the tests, of other functions, of where it lies.
    const sent = JSON.stringify(provider.requests.map(({ body }) => body));
    expect(sent).toContain("def name_of(data)");
    expect(sent).toContain("S324");
    for (const other of ["test_name", "def listing", "def load", project.root]) expect(sent).not.toContain(other);

    const shown = project.run("trajectory", "show");
    expect(shown.code, shown.stderr).toBe(0);
    for (const word of ["app.py:19 S324", "? tool-feedback (tester", "candidate 1", "verified", "fixed"]) {
      expect(shown.stdout).toContain(word);
    }
    expect(project.run("trajectory", "list").stdout).toMatch(/app\.py:19 S324 {2}fixed/);

    const [recorded = ""] = records(project);
    project.run("undo");
    project.write("recorded.jsonl", recorded);
    withModel(project, { baseUrl: "http://127.0.0.1:9/v1" }, { llm: { replay: "recorded.jsonl" } });
    const replayed = await fixJson(project, "--staged", ...ONLY);
    expect(timeless(replayed.of("S324"))).toEqual(timeless(of("S324")));
    expect(provider.requests).toHaveLength(1);
  });

  test("no secret in any request, record, report or on the terminal; the patch keeps them", async () => {
    await using project = await pythonProject(WITH_SECRETS);
    const change: [string, string] = [
      "digest = hashlib.md5(data + tag.encode()).hexdigest()",
      "digest = hashlib.sha256(data + tag.encode()).hexdigest()",
    ];
    await using provider = await startProvider([edits(change)]);
    withModel(project, provider);
    const fix = await runAsync(project, ["fix", "--staged", ...ONLY, "--verbose", "-f", "terminal", ...REPORTS]);
    expect(fix.stdout).toContain("fixed");
    expect(project.read("app.py")).toBe(WITH_SECRETS.replace(...change));
    const told = {
      sent: JSON.stringify(provider.requests),
      terminal: fix.stdout + fix.stderr + project.run("trajectory", "show").stdout,
      records: records(project).join("\n"),
      reports: ["r.json", "r.sarif", "r.html"].map((name) => project.read(name)).join("\n"),
    };
    for (const [where, text] of Object.entries(told)) {
      expect(text.includes(SECRET), where).toBe(false);
      expect(text.includes(PASSWORD), where).toBe(false);
      // The one place for the key is the request's header.
      expect(where !== "sent" && text.includes(KEY), where).toBe(false);
    }
    expect(told.sent).toContain("REDACTED_SECRET_");
    expect(told.reports).toContain("REDACTED_SECRET_");
  });

  test("--show-prompt shows the placeholders, and sends nothing", async () => {
    await using project = await pythonProject(WITH_SECRETS);
    await using provider = await startProvider([edits(HONEST)]);
    withModel(project, provider);
    delete project.env["OPENAI_API_KEY"];
    const before = project.state();
    const { stderr, stdout } = await runAsync(project, ["fix", "--staged", ...ONLY, "--show-prompt"]);
    expect(provider.requests).toHaveLength(0);
    expect(provider.complaints).toEqual([]);
    expect(stderr).toContain("def name_of(data)");
    expect(stderr).toContain('tag = "REDACTED_SECRET_');
    expect(stderr + stdout).not.toContain(SECRET);
    expect(stderr + stdout).not.toContain(PASSWORD);
    expect(stderr).not.toMatch(/Model tester: /);
    expect(project.state()).toBe(before);
  });

  test("off by default, and with --no-model; recipes come before the model", async () => {
    await using project = await pythonProject();
    await using provider = await startProvider([edits(HONEST)]);
    // The usual variables alone switch nothing on.
    Object.assign(project.env, { OPENAI_API_KEY: "test-key", OPENAI_BASE_URL: provider.baseUrl });
    const off = await fixJson(project, "--staged", ...ONLY, "--no-tests");
    expect(off.of("S324").status).toBe("skipped");
    withModel(project, provider);
    expect((await fixJson(project, "--staged", "--no-model", "--no-tests")).of("S324").status).toBe("skipped");
    expect(provider.requests).toHaveLength(0);
    const both = await fixJson(project, "--staged", "--no-tests");
    expect(provider.requests).toHaveLength(1);
    expect(both.of("S506").patch?.provenance.kind).toBe("recipe");
    expect(both.of("S324").patch?.provenance.kind).toBe("model");
  });

  test("what no model understands is not asked of it: wrong strategies and options end before anything is sent", async () => {
    await using project = await pythonProject();
    await using provider = await startProvider([edits(HONEST)]);
    const refused = async (more: object, ...args: string[]) => {
      withModel(project, provider, more);
      const { code, stderr } = await runAsync(project, ["fix", "--staged", "--no-tests", ...args]);
      expect(code, stderr).toBe(2);
      return stderr;
    };
    expect(await refused({}, "--strategy", "magic")).toMatch(/there is no strategy "magic".*\n.*fdsp, tool-feedback/);
    expect(await refused({ fix: { strategy: "magic" } })).toMatch(/strategy "magic"/);
    expect(await refused({ fix: { strategies: { fdsp: { solutions: 99 } } } })).toContain(
      "fix.strategies.fdsp.solutions",
    );
    expect(await refused({ fix: { strategies: { fdsp: { turn: 1 } } } })).toContain("fix.strategies.fdsp");
    expect(await refused({}, "--max-cost", "1")).toContain("llm.price");
    expect(await refused({ llm: { price: { input: 1, output: 1 } } }, "--max-cost", "much")).toContain("--max-cost");
    delete project.env["OPENAI_API_KEY"];
    expect(provider.requests).toHaveLength(0);
  });
});

const REPORTS = ["-f", "json", "-o", "r.json", "-f", "sarif", "-o", "r.sarif", "-f", "html", "-o", "r.html"];
