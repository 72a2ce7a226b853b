/** Candidates from a model: a strategy, driven, its drafts made candidates. */
import type { Model } from "../llm/model.ts";
import type { Redaction } from "../llm/redact.ts";
import type { Provenance } from "../model/candidate.ts";
import type { Finding, Rule } from "../model/finding.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Excerpt } from "./excerpt.ts";
import { applyEdits, type EditReply } from "./reply.ts";
import { type CandidateSource, noMore } from "./source.ts";
import type { Strategy, StrategyContext, Task } from "./strategy.ts";

export interface ModelTask {
  finding: Finding;
  /** The whole file, as scanned. */
  text: string;
  language: string;
  excerpt: Excerpt;
  /** Over everything that is sent, and that comes back. */
  redaction: Redaction;
  rulesOf: (finding: Finding) => readonly Rule[];
  model: Model;
  strategy: Strategy<unknown>;
  options: unknown;
  signal: AbortSignal | undefined;
}

export async function* fromModel(task: ModelTask): CandidateSource {
  const { finding, strategy, model } = task;
  const provenance = (solution: number, turn: number): Provenance => ({
    kind: "model",
    strategy: strategy.name,
    model: model.name,
    solution,
    turn,
  });
  const drafts = strategy.run(contextOf(task), task.options);
  let verdicts: Verdict[] = [];
  for (;;) {
    const step = await drafts.next(verdicts);
    if (step.done) return noMore(provenance(0, 0), step.value.reason, step.value.failed);
    verdicts = yield step.value.map(({ solution, turn, explanation, after }) => ({
      fingerprint: finding.fingerprint,
      provenance: provenance(solution, turn),
      changes: [{ path: finding.path, before: task.text, after }],
      explanation,
    }));
  }
}

export function contextOf(task: ModelTask): StrategyContext {
  const { model, redaction, excerpt, text, signal } = task;
  return {
    task: promptTask(task),
    ask: (purpose, messages, schema) =>
      model.chat(
        {
          purpose,
          // Once more, whatever the strategy put in: nothing leaves unhidden.
          messages: messages.map(({ role, content }) => ({ role, content: redaction.hide(content) })),
          ...(schema && { schema }),
        },
        signal,
      ),
    carryOut: (reply) => applyEdits(text, excerpt.spans, excerpt.functions, revealed(reply, redaction)),
  };
}

function promptTask({ finding, language, excerpt, redaction, rulesOf }: ModelTask): Task {
  return {
    path: redaction.hide(finding.path),
    language,
    lines: excerpt.lines,
    code: redaction.hide(excerpt.text),
    feedback: redaction.hide(analyzerFeedback(finding, rulesOf(finding))),
  };
}

/** What each analyzer says, and what the rules' documentation adds: untrusted as the code is. */
export function analyzerFeedback(finding: Finding, rules: readonly Rule[]): string {
  const said = finding.witnesses.map(
    ({ analyzer, ruleId, message, severity, cwe, region }) =>
      `- ${analyzer} ${ruleId} (${severity}${cwe.length === 0 ? "" : `, ${cwe.join(", ")}`}), line ${region.startLine}: ${message}`,
  );
  const known = rules.filter(({ help }) => help.why !== "");
  const explained = known.map(({ id, help: { why, fix } }) => `${id}: ${why} ${fix}`);
  return [...said, ...new Set(explained)].join("\n");
}

function revealed(reply: EditReply, { reveal }: Redaction): EditReply {
  return {
    explanation: reply.explanation,
    edits: reply.edits.map(({ search, replace }) => ({ search: reveal(search), replace: reveal(replace) })),
    functions: reply.functions.map(({ name, code }) => ({ name, code: reveal(code) })),
  };
}
