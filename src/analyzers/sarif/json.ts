/** The bytes of a SARIF file → JSON, or why they are none. */
import { isUtf8 } from "node:buffer";
import { encodingMark } from "../../select/decode.ts";

/** What `JSON.parse` makes of it takes up to ten times the memory. */
export const MAX_SARIF_BYTES = 100_000_000;

export type Parsed =
  /** `mended`: some bytes were not of the encoding, and read as U+FFFD. */
  { kind: "json"; value: unknown; mended: boolean } | { kind: "bad"; message: string };

export function parseJson(bytes: Buffer): Parsed {
  if (bytes.length > MAX_SARIF_BYTES) return { kind: "bad", message: TOO_LARGE };
  if (bytes.length === 0) return { kind: "bad", message: "is empty" };
  const encoding = encodingMark(bytes) ?? "utf-8";
  // A decoder without `ignoreBOM` takes the mark away, which `JSON.parse` would refuse.
  const text = new TextDecoder(encoding).decode(bytes);
  try {
    return { kind: "json", value: JSON.parse(text) as unknown, mended: encoding === "utf-8" && !isUtf8(bytes) };
  } catch (error) {
    return { kind: "bad", message: `is not JSON: ${problemOf(error, text)}` };
  }
}

export const TOO_LARGE = `is larger than ${MAX_SARIF_BYTES / 1e6} MB, the most that is read: let the tool report fewer rules or paths`;

/** V8's message quotes the text, which may hold anything. */
function problemOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : "";
  const end = text.trimEnd();
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  if (/end of JSON|Unterminated/.test(message) || position >= end.length)
    return `it ends in the middle, after ${end.length} characters`;
  return Number.isNaN(position) ? "it has no JSON value" : `wrong from character ${position} on`;
}
