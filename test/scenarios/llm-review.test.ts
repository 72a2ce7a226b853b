import { expect, test } from "vitest";
import { createRepository, type Repository } from "../support/repository.ts";
import { type Provider, reply, startProvider } from "../support/provider.ts";
import { spawn } from "node:child_process";
import { BUNDLE, BUNDLE_NODE } from "../support/repository.ts";

const opinion = (cwe: string, line: number, confidence = "high") =>
  ({ cwe, startLine: line, endLine: line, title: "suspicious", why: "it may be", confidence }) as const;

const says = (...findings: ReturnType<typeof opinion>[]) => reply(JSON.stringify({ findings }));

async function reviewing(provider: Provider, more = ""): Promise<Repository> {
  const repository = await createRepository();
  repository.write("app.py", "def untouched():\n    return 1\n");
  repository.write(
    ".provenfix.yml",
    `llm:\n  model: m\n  baseUrl: ${provider.baseUrl}\n  retries: 0\n  review: true\n${more}`,
  );
  repository.commit();
  repository.env["OPENAI_API_KEY"] = "test-key";
  return repository;
}

/** Not synchronous: the provider answers in this process. */
function scan(repository: Repository): Promise<{ code: number | null; report: Report }> {
  const child = spawn(BUNDLE_NODE, [BUNDLE, "scan", "--staged", "-f", "json"], {
    cwd: repository.root,
    env: repository.env,
  });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, report: JSON.parse(out) as Report })));
}

interface Report {
  findings: {
    ruleId: string;
    disposition: string;
    severity: string;
    witnesses: { analyzer: string }[];
    startLine: number;
  }[];
  analyzers: { name: string; status: string }[];
  unchecked: { analyzer: string }[];
}

const CHANGED = `def untouched():
    return 1


def changed(order):
    total = order.price * order.count
    return total
`;

test("what only the model sees is advisory, and only changed functions are shown to it", async () => {
  await using provider = await startProvider([
    says(opinion("CWE-840", 6), opinion("CWE-79", 2), opinion("nonsense", 6)),
  ]);
  await using repository = await reviewing(provider);
  repository.write("app.py", CHANGED);
  repository.git("add", "--all");
  const { code, report } = await scan(repository);
  expect(provider.complaints).toEqual([]);
  expect(provider.requests).toHaveLength(1);
  expect(JSON.stringify(provider.requests[0]?.body)).toContain("def changed");
  expect(JSON.stringify(provider.requests[0]?.body)).not.toContain("def untouched");
  // Line 2 was not shown, and a CWE that is none names no weakness.
  expect(report.findings.map(({ ruleId, disposition }) => [ruleId, disposition])).toEqual([
    ["llm/cwe-840", "advisory"],
  ]);
  expect(code).toBe(0);
  // The same change is not paid for twice.
  await scan(repository);
  expect(provider.requests).toHaveLength(1);
});

test("where a tool sees the same, the model is one more witness and changes nothing else", async () => {
  await using provider = await startProvider([says(opinion("CWE-78", 5))]);
  await using repository = await reviewing(provider);
  repository.write("app.py", "import os\n\n\ndef run(name):\n    os.system('ls ' + name)\n");
  repository.git("add", "--all");
  const { code, report } = await scan(repository);
  const shell = report.findings.find(({ ruleId }) => ruleId === "S605");
  expect(shell?.witnesses.map(({ analyzer }) => analyzer)).toContain("llm");
  expect([shell?.disposition, code]).toEqual(["blocking", 1]);
});

test("the model's word does not lift a finding over the threshold", async () => {
  await using provider = await startProvider([says(opinion("CWE-703", 4))]);
  await using repository = await reviewing(provider, "failOn: medium\n");
  repository.write("app.py", "def pay(amount):\n    x = amount\n\n    assert x > 0\n    return x\n");
  repository.git("add", "--all");
  const { code, report } = await scan(repository);
  expect(report.findings.map(({ disposition }) => disposition)).not.toContain("blocking");
  expect(code).toBe(0);
});

test.each<[string, Parameters<typeof startProvider>[0]]>([
  ["fails", [{ kind: "status", status: 500 }]],
  ["answers with prose", [reply("looks good to me")]],
])("a model that %s is told of, and does not fail the run", async (_name, answers) => {
  await using provider = await startProvider(answers);
  await using repository = await reviewing(provider);
  repository.write("app.py", CHANGED);
  repository.git("add", "--all");
  const { code, report } = await scan(repository);
  expect(code).toBe(0);
  expect(report.unchecked.map(({ analyzer }) => analyzer)).toEqual(["llm"]);
});

test("without a key the review is left out, with the reason", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", "llm:\n  model: m\n  review: true\n");
  repository.write("app.py", CHANGED);
  repository.git("add", "--all");
  const { code, report } = await scan(repository);
  expect(code).toBe(0);
  expect(report.analyzers.find(({ name }) => name === "llm")).toMatchObject({
    status: "failed",
    failure: expect.stringContaining("OPENAI_API_KEY"),
  });
});
