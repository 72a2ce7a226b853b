/**
 * The check `intent`: whether the code still does what its documentation says, as a model sees it. The last one, and optional (`fix.intent`).
 * A model cannot prove: what it says can take a patch its `verified`, and give none.
 */
import { z } from "zod";
import { redaction } from "../../llm/redact.ts";
import type { ChatResult, Message, Model, ReplySchema } from "../../llm/model.ts";
import type { Candidate, FileChange } from "../../model/candidate.ts";
import type { Finding } from "../../model/finding.ts";
import type { CheckResult, UnknownReason } from "../../model/verdict.ts";
import { type Language, languageOf } from "../../syntax/languages.ts";
import { prompt } from "../prompt.ts";
import { parseAs, schemaOf } from "../reply.ts";
import { secretsIn } from "../secrets.ts";
import { type IntentView, intentView } from "./intent-view.ts";
import { readCode } from "./tree/code.ts";

const opinion = z.strictObject({
  verdict: z.enum(["kept", "changed", "unsure"]),
  behaviour: z.string(),
  reason: z.string().trim().min(1),
});

type Opinion = z.output<typeof opinion>;

const INTENT: ReplySchema = { name: "intent", schema: schemaOf(opinion) };

export interface IntentInput {
  candidate: Candidate;
  finding: Finding;
  /** Recorded and limited as the finding's; asked once at most. */
  model: Model;
  /** Where analyzers saw secrets in the unpatched file. */
  secretRegions: (path: string) => readonly Finding[];
  signal: AbortSignal | undefined;
}

/** Never `failed`, and no reason to throw: what a model says, or a server does, refuses no patch. */
export async function checkIntent({
  candidate,
  finding,
  model,
  secretRegions,
  signal,
}: IntentInput): Promise<CheckResult> {
  const pieces: Piece[] = [];
  for (const change of candidate.changes) {
    const piece = await pieceOf(change);
    if (piece === undefined)
      return unclear(`no model was asked: ${change.path} is in a language that is not read here`);
    if (piece.documented) pieces.push(piece);
  }
  if (pieces.length === 0) return passed("no model was asked: nothing documents the code that the patch changes");
  if (pieces.some(({ before, after }) => before.length + after.length > LONGEST))
    return unclear("no model was asked: the code that the patch changes is too long to be shown");
  const { hide } = redaction(await secretsOf(candidate.changes, secretRegions), candidate.changes.flatMap(textsOf));
  const messages = messagesFor(pieces, finding).map(({ role, content }) => ({ role, content: hide(content) }));
  return resultOf(model.name, await model.chat({ purpose: "intent", messages, schema: INTENT }, signal));
}

/** Characters. */
const LONGEST = 60_000;

interface Piece extends IntentView {
  path: string;
  language: Language;
}

async function pieceOf({ path, before, after }: FileChange): Promise<Piece | undefined> {
  const language = languageOf(path, before.slice(0, 128).split("\n")[0] ?? "");
  if (language === undefined) return undefined;
  const [old, current] = [await readCode(path, language, before), await readCode(path, language, after)];
  return { path, language, ...intentView(old, current) };
}

const textsOf = ({ before, after }: FileChange): string[] => [before, after];

/** A patch may bring secrets of its own. */
async function secretsOf(changes: readonly FileChange[], regions: IntentInput["secretRegions"]): Promise<string[]> {
  const found: string[] = [];
  for (const { path, before, after } of changes)
    found.push(...(await secretsIn(path, before, regions(path))), ...(await secretsIn(path, after, [])));
  return found;
}

const unique = (texts: readonly string[]): string => [...new Set(texts)].join(", ");

function messagesFor(pieces: readonly Piece[], { ruleId, cwe }: Finding): Message[] {
  const joined = (side: "before" | "after") => pieces.map((piece) => piece[side]).join("\n\n");
  const content = prompt("intent", {
    path: unique(pieces.map(({ path }) => path)),
    language: unique(pieces.map(({ language }) => language)),
    before: joined("before"),
    after: joined("after"),
    weakness: [ruleId, ...cwe].join(", "),
  });
  return [
    { role: "system", content: prompt("judge") },
    { role: "user", content },
  ];
}

function resultOf(name: string, result: ChatResult): CheckResult {
  if (result.kind === "failed") return unclear(`the model ${name} gave no answer: ${short(result.message)}`);
  if (result.kind === "refusal") return unclear(`the model ${name} refused: ${short(result.message)}`);
  if (result.kind === "cut-off") return unclear(`the reply of the model ${name} was cut off`);
  const parsed = parseAs(result.text, opinion);
  if (parsed.kind === "malformed")
    return unclear(`the reply of the model ${name} is not of the form that was asked for`);
  return said(name, parsed.value);
}

function said(name: string, { verdict, behaviour, reason }: Opinion): CheckResult {
  const about = short(behaviour);
  const message = `${about === "" ? "" : `"${about}": `}${short(reason)}`;
  if (verdict === "kept") return passed(`the model ${name} sees documented behaviour kept: ${message}`);
  if (verdict === "unsure")
    return unclear(`the model ${name} is not sure that documented behaviour is kept: ${message}`);
  return unknown("intent-changed", `the model ${name} sees documented behaviour changed: ${message}`);
}

/** Of a reply or a server's message: on one line, and not for ever. */
function short(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 400 ? `${line.slice(0, 399)}…` : line;
}

function passed(message: string): CheckResult {
  return { check: "intent", status: "passed", evidence: [{ message }] };
}

const unclear = (message: string): CheckResult => unknown("intent-unclear", message);

function unknown(reason: UnknownReason, message: string): CheckResult {
  return { check: "intent", status: "unknown", reason, evidence: [{ message }] };
}
