/** Hides the secrets of one file in everything that is shown of it. */
import type { Region } from "../model/finding.ts";
import { findValues, indexValues, secretSpans, type Span } from "./secret-values.ts";

/** A line as it may be shown. */
export interface MaskedLine {
  text: string;
  /** Offset in the original line → offset in `text`; within a hidden part, its start or its end. */
  move(offset: number, side: "start" | "end"): number;
}

export interface Masker {
  /** By 1-based number. */
  line(number: number): MaskedLine;
  /** A message or comment that may repeat a secret of this file. */
  text(text: string): string;
}

/**
 * @param secrets regions that hold secret values; the same values are hidden wherever else they occur
 */
export function createMasker(lines: readonly string[], secrets: readonly Region[]): Masker {
  if (secrets.length === 0) return { line: (number) => plainLine(lines[number - 1] ?? ""), text: (text) => text };
  const byLine = new Map<number, Span[]>();
  const values = new Set<string>();
  for (const [number, span] of secrets.flatMap((region) => secretSpans(lines, region))) {
    const spans = byLine.get(number);
    if (spans === undefined) byLine.set(number, [span]);
    else spans.push(span);
    values.add((lines[number - 1] ?? "").slice(span.start, span.end));
  }
  const index = indexValues(values);
  const known = new Map<number, MaskedLine>();
  const line = (number: number): MaskedLine => {
    const text = lines[number - 1] ?? "";
    const masked = known.get(number) ?? maskLine(text, [...(byLine.get(number) ?? []), ...findValues(text, index)]);
    known.set(number, masked);
    return masked;
  };
  return { line, text: (text) => maskLine(text, findValues(text, index)).text };
}

function plainLine(text: string): MaskedLine {
  return { text, move: (offset) => Math.min(offset, text.length) };
}

/** A hidden part, and by how much what follows it has moved. */
interface Hidden extends Span {
  shiftBefore: number;
  shiftAfter: number;
}

function maskLine(text: string, found: readonly Span[]): MaskedLine {
  if (found.length === 0) return plainLine(text);
  const parts: string[] = [];
  const hidden: Hidden[] = [];
  let at = 0;
  let shift = 0;
  for (const span of unite(found)) {
    parts.push(text.slice(at, span.start), span.shown);
    const shiftBefore = shift;
    shift += span.shown.length - (span.end - span.start);
    hidden.push({ ...span, shiftBefore, shiftAfter: shift });
    at = span.end;
  }
  return { text: parts.join("") + text.slice(at), move: (offset, side) => moveOffset(offset, side, hidden) };
}

/** Sorted and disjoint. What is shown of a union is what the first and longest of them shows. */
function unite(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = united.at(-1);
    if (last === undefined || span.start >= last.end) united.push({ ...span });
    else last.end = Math.max(last.end, span.end);
  }
  return united;
}

function moveOffset(offset: number, side: "start" | "end", hidden: readonly Hidden[]): number {
  const last = lastBefore(offset, hidden);
  if (last === undefined) return offset;
  if (offset >= last.end) return offset + last.shiftAfter;
  return last.start + last.shiftBefore + (side === "start" ? 0 : last.shown.length);
}

/** The last hidden part that starts before the offset. Binary search: a long line may hold thousands. */
function lastBefore(offset: number, hidden: readonly Hidden[]): Hidden | undefined {
  let low = 0;
  let high = hidden.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hidden[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return hidden[low - 1];
}
