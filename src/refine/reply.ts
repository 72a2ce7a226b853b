/** A model's answer → a patched text. Strict: what is not exactly in the form is answered with what was wrong. */
import { z } from "zod";
import type { ReplySchema } from "../llm/model.ts";

export type Parsed<T> = { kind: "parsed"; value: T } | { kind: "malformed"; problem: string };

const edits = z.strictObject({
  explanation: z.string().trim().min(1).max(2000),
  edits: z.array(z.strictObject({ search: z.string().min(1), replace: z.string() })),
  functions: z.array(z.strictObject({ name: z.string().min(1), code: z.string().min(1) })),
});

export type EditReply = z.output<typeof edits>;

const solutions = z.strictObject({
  solutions: z.array(z.strictObject({ title: z.string().trim().min(1), plan: z.string().trim().min(1) })).min(1),
});

export type Solution = z.output<typeof solutions>["solutions"][number];

/** The schemas as servers take them. */
export const EDITS: ReplySchema = { name: "patch", schema: schemaOf(edits) };
export const SOLUTIONS: ReplySchema = { name: "solutions", schema: schemaOf(solutions) };

/** `strict` mode knows no lengths and no minimum counts; whoever reads the reply checks them. */
export function schemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input" });
  return withoutLimits(json) as Record<string, unknown>;
}

function withoutLimits(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLimits);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !/^(?:min|max)(?:Length|Items)$/.test(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLimits(inner)]));
}

export const parseEdits = (text: string): Parsed<EditReply> => {
  const parsed = parseAs(text, withFunctions);
  if (parsed.kind === "malformed") return parsed;
  const { edits: listed, functions } = parsed.value;
  return listed.length + functions.length > 0 ? parsed : malformed("it holds no edit");
};

/** Servers without schemas leave the empty list out. */
const withFunctions = edits.extend({
  edits: edits.shape.edits.default([]),
  functions: edits.shape.functions.default([]),
});

export const parseSolutions = (text: string): Parsed<{ solutions: Solution[] }> => parseAs(text, solutions);

/** Reads one JSON object, alone or in one code fence; anything else around it is malformed. */
export function parseAs<T>(text: string, schema: z.ZodType<T>): Parsed<T> {
  const json = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text)?.[1] ?? text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return malformed(`it is not one JSON object: ${error instanceof Error ? error.message.slice(0, 200) : "no JSON"}`);
  }
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { kind: "parsed", value: parsed.data }
    : malformed(z.prettifyError(parsed.error).slice(0, 500));
}

function malformed(problem: string): { kind: "malformed"; problem: string } {
  return { kind: "malformed", problem };
}

/** A function of the shown text, by UTF-16 offsets, `end` exclusive. */
export interface NamedSpan {
  name: string;
  start: number;
  end: number;
}

interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * Carries the edits out.
 *
 * @param text the whole file
 * @param shown the part that the model saw: nothing outside of it may be edited
 * @param functions of the shown part
 */
export function applyEdits(
  text: string,
  shown: { start: number; end: number }[],
  functions: readonly NamedSpan[],
  reply: EditReply,
): Parsed<string> {
  const replacements: Replacement[] = [];
  for (const { search, replace } of reply.edits) {
    const found = findOnce(text, shown, search);
    if (typeof found === "string") return malformed(found);
    replacements.push({ ...found, text: asIn(text, replace) });
  }
  for (const { name, code } of reply.functions) {
    const named = functions.filter((span) => span.name === name);
    const [span] = named;
    if (span === undefined) return malformed(`no function "${name}" is shown`);
    if (named.length > 1) return malformed(`several functions are called "${name}": use "edits"`);
    replacements.push({ start: span.start, end: span.end, text: reindented(text, span.start, asIn(text, code)) });
  }
  return joined(text, replacements);
}

function joined(text: string, replacements: readonly Replacement[]): Parsed<string> {
  const sorted = replacements.toSorted((a, b) => a.start - b.start);
  if (sorted.some(({ start }, index) => index > 0 && start < (sorted[index - 1]?.end ?? 0))) {
    return malformed("two edits change the same lines");
  }
  let at = 0;
  let patched = "";
  for (const { start, end, text: replacement } of sorted) {
    patched += text.slice(at, start) + replacement;
    at = end;
  }
  patched += text.slice(at);
  return patched === text ? malformed("the edits change nothing") : { kind: "parsed", value: patched };
}

/** Where it stands, or what is wrong. */
function findOnce(text: string, shown: readonly { start: number; end: number }[], search: string) {
  const wanted = asIn(text, search);
  const places = placesOf(text, wanted).filter((at) =>
    shown.some(({ start, end }) => at >= start && at + wanted.length <= end),
  );
  const [start] = places;
  const quoted = JSON.stringify(search.length > 120 ? `${search.slice(0, 120)}…` : search);
  if (start === undefined) return `the search text ${quoted} does not stand in the shown lines exactly as given`;
  if (places.length > 1)
    return `the search text ${quoted} stands ${places.length} times in the shown lines: make it longer`;
  return { start, end: start + wanted.length };
}

function placesOf(text: string, search: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(search); at >= 0; at = text.indexOf(search, at + 1)) places.push(at);
  return places;
}

/** Models write `\n`, whatever the file's line ends are. */
function asIn(text: string, piece: string): string {
  const lines = piece.replaceAll("\r\n", "\n");
  return text.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines;
}

/**
 * A replaced function keeps its place: the first line starts where the old one did. Where the model left out the indentation of a
 * method, every line is given it.
 */
function reindented(text: string, start: number, code: string): string {
  const indent = /[ \t]*$/.exec(text.slice(0, start))?.[0] ?? "";
  const trimmed = code.replace(/\s+$/, "");
  const own = /^[ \t]*/.exec(trimmed)?.[0] ?? "";
  if (own === indent) return trimmed.slice(indent.length);
  if (own !== "" || indent === "") return trimmed.slice(own.length);
  return trimmed.replaceAll(/\n(?=[^\r\n])/g, `\n${indent}`);
}
