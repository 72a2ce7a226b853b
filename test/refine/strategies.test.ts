import { expect, test } from "vitest";
import { LLM_DEFAULTS, type LlmOptions } from "../../src/config/llm.ts";
import { openAiModel } from "../../src/llm/openai.ts";
import { redaction } from "../../src/llm/redact.ts";
import type { Candidate } from "../../src/model/candidate.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { excerptOf } from "../../src/refine/excerpt.ts";
import { fromModel, type ModelTask } from "../../src/refine/from-model.ts";
import { readCode } from "../../src/refine/gate/tree/code.ts";
import { fdsp } from "../../src/refine/strategies/fdsp.ts";
import { strategies } from "../../src/refine/strategies/list.ts";
import type { Strategy } from "../../src/refine/strategy.ts";
import { type Answer, type Provider, reply, startProvider } from "../support/provider.ts";

const SECRET = "hunter2-hunter2";
const TEXT = `import os\n\nTOKEN = "${SECRET}"\n\n\ndef run(name):\n    os.system("ls " + name)\n    return TOKEN\n`;

const witness = {
  analyzer: "python",
  ruleId: "S605",
  message: `starts a shell with ${SECRET}`,
  severity: "high" as const,
  confidence: "high" as const,
  cwe: ["CWE-78"],
  region: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 28 },
};

const FINDING = {
  ...witness.region,
  ruleId: "S605",
  analyzer: "python",
  path: "app.py",
  fingerprint: "f1",
  family: "command-injection",
  witnesses: [witness],
} as unknown as Finding;

const REJECTED: Verdict = {
  state: "rejected",
  failed: "honesty",
  checks: [],
  evidence: [{ message: "the call of os.system is gone", path: "app.py", line: 7 }],
};
const VERIFIED = { state: "verified", checks: [] } as unknown as Verdict;

const patch = (replace: string) =>
  reply(
    JSON.stringify({
      explanation: "It ran a shell.",
      edits: [{ search: '    os.system("ls " + name)', replace }],
      functions: [],
    }),
  );
const good = patch('    subprocess.run(["ls", name])');

async function taskAt(provider: Provider, strategy: Strategy<never>, options: unknown): Promise<ModelTask> {
  const llm = { ...LLM_DEFAULTS, model: "m", baseUrl: provider.baseUrl, retries: 0, timeout: 5 } as LlmOptions;
  const code = await readCode("app.py", "python", TEXT);
  return {
    finding: FINDING,
    text: TEXT,
    language: "python",
    excerpt: excerptOf(code, witness.region),
    redaction: redaction([SECRET], [TEXT]),
    rulesOf: () => [],
    model: openAiModel(llm, "test-key", {}),
    strategy: strategy as unknown as Strategy<unknown>,
    options,
    signal: undefined,
  };
}

/** Drives it as the refinement does, with these verdicts in turn; the last one again and again. */
async function drive(
  answers: Parameters<typeof startProvider>[0],
  name: string,
  options: unknown,
  verdicts: Verdict[],
) {
  await using provider = await startProvider(answers);
  const strategy = strategies.find((each) => each.name === name) as Strategy<never>;
  const source = fromModel(await taskAt(provider, strategy, options));
  const rounds: Candidate[][] = [];
  let told: Verdict[] = [];
  for (;;) {
    const step = await source.next(told);
    if (step.done) return { rounds, end: step.value, requests: provider.requests, complaints: provider.complaints };
    rounds.push(step.value);
    told = step.value.map((_, index) => verdicts[Math.min(rounds.length - 1, verdicts.length - 1)] ?? verdicts[index]!);
    if (told.some(({ state }) => state === "verified")) {
      await source.return({ failed: false, refusals: [] });
      return { rounds, end: undefined, requests: provider.requests, complaints: provider.complaints };
    }
  }
}

const lastMessage = (request: { body: { messages: { content: string }[] } } | undefined) =>
  request?.body.messages.at(-1)?.content ?? "";

test("tool feedback: the gate's evidence is the next turn's question", async () => {
  const answers = [patch("    pass"), good];
  const { rounds, requests, complaints } = await drive(answers, "tool-feedback", { turns: 3 }, [REJECTED, VERIFIED]);
  expect(complaints).toEqual([]);
  expect(rounds.map((round) => round.length)).toEqual([1, 1]);
  expect(rounds[1]?.[0]).toMatchObject({
    fingerprint: "f1",
    provenance: { kind: "model", strategy: "tool-feedback", model: "m", solution: 1, turn: 2 },
    explanation: "It ran a shell.",
  });
  expect(rounds[1]?.[0]?.changes[0]?.after).toBe(
    TEXT.replace('os.system("ls " + name)', 'subprocess.run(["ls", name])'),
  );
  expect(lastMessage(requests[1])).toContain('refused by the check "honesty"');
  expect(lastMessage(requests[1])).toContain("app.py:7: the call of os.system is gone");
});

test("no secret leaves, in code or in messages; placeholders come back as what they stand for", async () => {
  const moved = reply(
    JSON.stringify({
      explanation: "x",
      edits: [
        { search: 'TOKEN = "REDACTED_SECRET_1"', replace: 'TOKEN = "REDACTED_SECRET_1"  # kept' },
        { search: "return TOKEN", replace: "return str(TOKEN)" },
      ],
      functions: [],
    }),
  );
  const { rounds, requests } = await drive([moved], "tool-feedback", { turns: 1 }, [VERIFIED]);
  expect(JSON.stringify(requests)).not.toContain(SECRET);
  expect(JSON.stringify(requests)).toContain("REDACTED_SECRET_1");
  expect(rounds[0]?.[0]?.changes[0]?.after).toContain(`TOKEN = "${SECRET}"  # kept`);
});

test("a malformed reply and a repeated patch cost a turn each, and are answered with what was wrong", async () => {
  const answers = [reply("Here is the fix: …"), good, good];
  const { rounds, requests, end } = await drive(answers, "tool-feedback", { turns: 3 }, [REJECTED]);
  expect(rounds).toHaveLength(1);
  expect(lastMessage(requests[1])).toContain("not one JSON object");
  expect(end).toMatchObject({ failed: false, refusals: [{ reason: "no patch passed the gate in 3 turns" }] });
});

const SOLUTIONS = reply(
  JSON.stringify({
    solutions: [
      { title: "argument list", plan: "no shell" },
      { title: "quote", plan: "shlex.quote" },
      { title: "library", plan: "os.listdir" },
    ],
  }),
);

/** Answers by what is asked. */
const fdspAnswers =
  (implement: (solution: string, turn: number) => Answer, solutions = SOLUTIONS) =>
  ({ body: { messages } }: { body: { messages: { content: string }[] } }): Answer => {
    const opening = messages[1]?.content ?? "";
    if (opening.includes("Explain to a programmer")) return reply("The name reaches a shell.");
    if (opening.includes("distinct ways")) return solutions;
    const solution = /(argument list|quote|library): /.exec(opening)?.[1] ?? "?";
    return implement(solution, (messages.length - 2) / 2 + 1);
  };

test("FDSP: verbalise, K solutions side by side, each refined until one is proven", async () => {
  const answers = fdspAnswers((solution, turn) => patch(`    run("${solution}", ${turn}, name)`));
  const { rounds, requests, complaints } = await drive(answers, "fdsp", { solutions: 3, refinements: 3 }, [
    REJECTED,
    VERIFIED,
  ]);
  expect(complaints).toEqual([]);
  expect(rounds.map((round) => round.map(({ provenance }) => provenance))).toMatchObject([
    [1, 2, 3].map((solution) => ({ solution, turn: 1, strategy: "fdsp" })),
    [1, 2, 3].map((solution) => ({ solution, turn: 2 })),
  ]);
  // One verbalisation, one request for solutions, two rounds of three.
  expect(requests).toHaveLength(8);
  expect(lastMessage(requests[1])).toContain("The name reaches a shell.");
  expect(lastMessage(requests[2])).toContain("argument list: no shell");
});

test("FDSP ends after N refinements of each of K solutions", async () => {
  const answers = fdspAnswers((solution, turn) => patch(`    run("${solution}", ${turn}, name)`));
  const { rounds, end, requests } = await drive(answers, "fdsp", { solutions: 2, refinements: 2 }, [REJECTED]);
  expect(rounds.map((round) => round.length)).toEqual([2, 2]);
  expect(requests).toHaveLength(2 + 4);
  expect(end?.failed).toBe(false);
});

test("FDSP asks once more for solutions that cannot be read, then says so", async () => {
  const answers = fdspAnswers(() => good, reply("1. quote it"));
  const { end, requests } = await drive(answers, "fdsp", fdsp.defaults, [REJECTED]);
  expect(requests).toHaveLength(3);
  expect(end?.refusals[0]?.reason).toMatch(/no usable solutions/);
});

test.each<[string, Answer, boolean, RegExp]>([
  ["a refusal", { kind: "completion", text: "", refusal: "no" }, false, /the model refused: no/],
  ["a server error", { kind: "status", status: 500 }, true, /500/],
  ["a wrong key", { kind: "status", status: 401 }, true, /401/],
])("%s ends a strategy with its reason", async (_name, answer, failed, reason) => {
  for (const name of ["fdsp", "tool-feedback"]) {
    const strategy = strategies.find((each) => each.name === name);
    const { end } = await drive([answer], name, strategy?.defaults, [REJECTED]);
    expect(end).toMatchObject({ failed, refusals: [{ reason: expect.stringMatching(reason) }] });
  }
});

test("one lane that fails does not end the others", async () => {
  const answers = fdspAnswers((solution) => (solution === "quote" ? { kind: "status", status: 500 } : good));
  const { rounds } = await drive(answers, "fdsp", { solutions: 3, refinements: 1 }, [VERIFIED]);
  // The third offers what the first offered already.
  expect(rounds.map((round) => round.length)).toEqual([1]);
});
