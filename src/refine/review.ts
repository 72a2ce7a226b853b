/**
 * The model as a scanner: it reviews changed functions, and what it says is an opinion. In 'Rethinking the Evaluation of Secure Code
 * Generation' about half of what a model reported was not there.
 */
import { z } from "zod";
import { type Cache, textKey } from "../analyzers/cache.ts";
import { cweIds, familyOf } from "../analyzers/metadata/families.ts";
import { redaction } from "../llm/redact.ts";
import type { ChatResult, Model, ReplySchema } from "../llm/model.ts";
import { CONFIDENCES, type Detection, type Rule } from "../model/finding.ts";
import type { ChangedLines, Content, Scan, Unchecked } from "../model/scan.ts";
import { decodeText } from "../select/decode.ts";
import { languageOf } from "../syntax/languages.ts";
import { readCode } from "./gate/tree/code.ts";
import { prompt } from "./prompt.ts";
import { parseAs, schemaOf } from "./reply.ts";
import { secretsIn } from "./secrets.ts";

export const LLM = "llm";

const review = z.strictObject({
  findings: z.array(
    z.strictObject({
      cwe: z.string(),
      startLine: z.number(),
      endLine: z.number(),
      title: z.string(),
      why: z.string(),
      confidence: z.enum(CONFIDENCES),
    }),
  ),
});

type Opinion = z.output<typeof review>["findings"][number];

const REVIEW: ReplySchema = { name: "review", schema: schemaOf(review) };

const MOST_FINDINGS = 20;

/** One function with changed lines, as it is shown. */
interface Piece {
  path: string;
  language: string;
  code: string;
  first: number;
  last: number;
  changed: string;
}

/** The files' changed functions, each asked about once; replies are kept by what was asked. */
export async function reviewChanges(contents: AsyncIterable<Content>, model: Model, cache: Cache): Promise<Scan> {
  const head = { analyzer: LLM, version: model.name, onError: "warn" as const };
  const detections: Detection[] = [];
  const unchecked: Unchecked[] = [];
  let files = 0;
  for await (const content of contents) {
    if (content.kind !== "text") continue;
    const pieces = await piecesOf(content);
    if (pieces.length > 0) files += 1;
    const opinions = await Promise.all(pieces.map((piece) => ask(piece, model, cache)));
    for (const [index, opinion] of opinions.entries()) {
      const piece = pieces[index];
      if (piece === undefined) continue;
      if (typeof opinion === "string")
        unchecked.push({ path: piece.path, analyzer: LLM, kind: "crash", message: opinion });
      else detections.push(...opinion.flatMap((one) => detectionOf(one, piece)));
    }
  }
  return { ...head, status: "completed", files, detections, unchecked, rules: rulesFor(detections) };
}

async function piecesOf({ file, bytes }: Extract<Content, { kind: "text" }>): Promise<Piece[]> {
  const text = decodeText(bytes);
  const language = languageOf(file.path, text.slice(0, 128).split("\n")[0] ?? "");
  if (language === undefined) return [];
  const code = await readCode(file.path, language, text);
  const { hide } = redaction(await secretsIn(file.path, text, []), [text]);
  const lines = text.split("\n");
  const functions = code.definitions.filter(({ kind, local }) => kind === "function" && !local);
  return functions.flatMap(({ node }) => {
    const changed = within(file.changed, node.line, node.endLine);
    if (changed === "") return [];
    const numbered = lines.slice(node.line - 1, node.endLine).map((line, index) => `${node.line + index}: ${line}`);
    return [
      { path: file.path, language, code: hide(numbered.join("\n")), first: node.line, last: node.endLine, changed },
    ];
  });
}

/** The changed lines in a range, as `3-5, 9`; empty where there are none. */
function within(changed: ChangedLines, first: number, last: number): string {
  const ranges = changed === "all" ? [[first, last] as const] : changed;
  return ranges
    .filter(([from, to]) => from <= last && to >= first)
    .map(([from, to]) => [Math.max(from, first), Math.min(to, last)] as const)
    .map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
    .join(", ");
}

/** @returns what it sees, or why it did not answer */
async function ask(piece: Piece, model: Model, cache: Cache): Promise<Opinion[] | string> {
  const { path, language, code, first, last, changed } = piece;
  const content = prompt("review", { path, language, lines: `${first}-${last}`, code, changed });
  const key = textKey(LLM, model.name, content);
  const kept = cache.getText(key);
  if (kept !== undefined) return opinionsIn(kept) ?? [];
  const messages = [
    { role: "system" as const, content: prompt("reviewer") },
    { role: "user" as const, content },
  ];
  const reply = await model.chat({ purpose: "review", messages, schema: REVIEW });
  if (reply.kind !== "reply") return reasonOf(reply);
  const opinions = opinionsIn(reply.text);
  if (opinions === undefined) return "the model's reply is not of the form that was asked for";
  cache.putText(key, reply.text);
  return opinions;
}

function reasonOf(reply: Exclude<ChatResult, { kind: "reply" }>): string {
  if (reply.kind === "cut-off") return "the model's reply was cut off";
  return reply.kind === "refusal" ? `the model refused: ${reply.message}` : reply.message;
}

function opinionsIn(text: string): Opinion[] | undefined {
  const parsed = parseAs(text, review);
  return parsed.kind === "parsed" ? parsed.value.findings.slice(0, MOST_FINDINGS) : undefined;
}

/** Lines that were not shown, and a CWE that is none, are no finding. */
function detectionOf(
  { cwe, startLine, endLine, title, why, confidence }: Opinion,
  { path, first, last }: Piece,
): Detection[] {
  const [id] = cweIds([cwe]);
  const isInside = Number.isInteger(startLine) && startLine >= first && startLine <= last && endLine >= startLine;
  if (id === undefined || !isInside) return [];
  const region = { startLine, startColumn: 1, endLine: Math.min(Math.trunc(endLine), last) + 1, endColumn: 1 };
  const message = `${title}: ${why}`.slice(0, 1000);
  return [
    { analyzer: LLM, ruleId: `llm/${id.toLowerCase()}`, path, region, message, confidence, cwe: [id], advisory: true },
  ];
}

function rulesFor(detections: readonly Detection[]): Rule[] {
  const ids = new Set(detections.flatMap(({ cwe = [] }) => cwe));
  return [...ids].map((cwe) => ({
    id: `llm/${cwe.toLowerCase()}`,
    analyzer: LLM,
    title: `A language model sees ${cwe}`,
    cwe: [cwe],
    severity: "medium",
    confidence: "low",
    family: familyOf({ cwe: [cwe], id: "" }),
    aliases: [],
    help: {
      why: "A language model reviewed the changed function. About half of what models report is not there: read it as a question.",
      fix: "",
      bad: "",
      good: "",
      language: "",
      link: `https://cwe.mitre.org/data/definitions/${cwe.slice(4)}.html`,
    },
  }));
}
