/** `fix --interactive`: one patch at a time, with verdict, evidence and diff. */
import { createInterface } from "node:readline";
import type { Finding } from "../model/finding.ts";
import type { Attempt } from "../model/outcome.ts";
import { unifiedDiff } from "../refine/diff.ts";
import { escapeLine } from "../report/escape.ts";
import { location } from "../report/terminal/finding.ts";
import { paintFor } from "../report/terminal/paint.ts";
import { originOf, proofOf } from "../report/provenance.ts";
import { paintDiffLine } from "../report/terminal/repair.ts";
import type { Decision, Review } from "../stages/choose.ts";
import { editText } from "../system/editor.ts";
import type { Host } from "./command.ts";

const HELP = "a accept, s skip, e edit, q quit";

/** Questions go to standard error, answers come from standard input, a line each; its end means quit. */
export function reviewer(host: Host): Review {
  const { stderr } = host;
  const answers = linesOf(host.stdin);
  return async (finding, attempt, { index, count }) => {
    stderr.write(`\n[${index + 1}/${count}] ${describe(finding, attempt, host)}`);
    for (;;) {
      stderr.write(`${questionFor(attempt)} `);
      const answer = await answers();
      const decision = await decisionOf(answer, attempt, host);
      if (decision !== undefined) return decision;
      stderr.write(`${HELP}\n`);
    }
  };
}

function questionFor({ verdict }: Attempt): string {
  return verdict.state === "rejected"
    ? "The gate refused it: [s]kip, [e]dit, [q]uit?"
    : "Apply? [a]ccept, [s]kip, [e]dit, [q]uit:";
}

async function decisionOf(answer: string | undefined, attempt: Attempt, host: Host): Promise<Decision | undefined> {
  switch (answer?.trim().toLowerCase()) {
    case undefined:
    case "q":
    case "quit":
      return { kind: "quit" };
    case "s":
    case "skip":
      return { kind: "skip" };
    case "a":
    case "accept":
      return attempt.verdict.state === "rejected" ? undefined : { kind: "accept" };
    case "e":
    case "edit":
      return edited(attempt, host);
    default:
      return undefined;
  }
}

async function edited({ candidate }: Attempt, { env, stderr }: Host): Promise<Decision | undefined> {
  const after = new Map<string, string>();
  for (const change of candidate.changes) {
    const result = await editText(change.after, change.path, env);
    if (result.kind === "edited") after.set(change.path, result.text);
    else {
      stderr.write(`${escapeLine(result.message)}\n`);
      return undefined;
    }
  }
  return { kind: "edit", after };
}

function describe(finding: Finding, { candidate, verdict }: Attempt, { stderr, env }: Host): string {
  const paint = paintFor(stderr.isTTY === true && (env["NO_COLOR"] ?? "") === "");
  const evidence =
    verdict.state === "rejected"
      ? verdict.evidence
      : verdict.checks.flatMap((check) => (check.status === "unknown" ? check.evidence : []));
  return [
    `${paint.cyan(location(finding))} ${escapeLine(finding.ruleId)} ${escapeLine(finding.message)}`,
    `${paint.dim(originOf(candidate.provenance))}: ${escapeLine(candidate.explanation)}`,
    `${paint.bold(verdict.state)}: ${escapeLine(proofOf(verdict))}`,
    ...evidence.map(({ message }) => `  ${escapeLine(message)}`),
    ...unifiedDiff(candidate.changes)
      .split("\n")
      .map((line) => paintDiffLine(line, paint)),
  ].join("\n");
}

/** `undefined` after the last. */
function linesOf(stdin: NodeJS.ReadableStream): () => Promise<string | undefined> {
  let lines: AsyncIterator<string> | undefined;
  return async () => {
    lines ??= createInterface({ input: stdin, terminal: false })[Symbol.asyncIterator]();
    const { value, done } = await lines.next();
    return done === true ? undefined : value;
  };
}
