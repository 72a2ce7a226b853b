/**
 * File names are bytes, and need not be UTF-8. Inside the program a name is a string in which a byte that is not UTF-8
 * stands as the lone surrogate U+DC80..U+DCFF (Python's `surrogateescape`, PEP 383): lossless, and an ordinary string
 * for all but a handful of names.
 */
import { isUtf8 } from "node:buffer";

const LONE_SURROGATE = /[\uDC80-\uDCFF]/;
/** Such a byte as it is shown to people. */
const SHOWN_BYTE = /\\x[0-9a-f]{2}/;

export function decodePath(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString("utf8") : decodeBytewise(bytes);
}

/** What the file system needs: a Buffer only where a string would not do. */
export function encodePath(path: string): string | Buffer {
  return isWellFormed(path) ? path : Buffer.concat([...path].map(encodeCharacter));
}

/**
 * The name as reports show it: a byte that is not UTF-8 as `\xNN`. Where that could be mistaken for the name of another
 * file every backslash is doubled, so that different files are always shown differently.
 */
export function displayPath(path: string): string {
  if (isWellFormed(path)) return SHOWN_BYTE.test(path) ? path.replaceAll("\\", "\\\\") : path;
  return [...path.replaceAll("\\", "\\\\")].map(displayCharacter).join("");
}

/** The names in the output of `git … -z`. */
export function splitNul(bytes: Buffer): string[] {
  if (isUtf8(bytes)) return bytes.toString("utf8").split("\0").slice(0, -1);
  const names: string[] = [];
  for (let start = 0, end = bytes.indexOf(0); end >= 0; start = end + 1, end = bytes.indexOf(0, start)) {
    names.push(decodePath(bytes.subarray(start, end)));
  }
  return names;
}

function isWellFormed(path: string): boolean {
  return !LONE_SURROGATE.test(path) || path.isWellFormed();
}

function decodeBytewise(bytes: Buffer): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    text += length > 0 ? bytes.toString("utf8", at, at + length) : String.fromCharCode(0xdc00 + bytes[at]!);
    at += Math.max(length, 1);
  }
  return text;
}

/** Of the well-formed UTF-8 sequence that starts there, or 0. */
function sequenceLength(bytes: Buffer, at: number): number {
  return [1, 2, 3, 4].find((length) => at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) ?? 0;
}

function encodeCharacter(character: string): Buffer {
  return LONE_SURROGATE.test(character) && character.length === 1
    ? Buffer.of(character.charCodeAt(0) - 0xdc00)
    : Buffer.from(character, "utf8");
}

function displayCharacter(character: string): string {
  return LONE_SURROGATE.test(character) && character.length === 1
    ? `\\x${(character.charCodeAt(0) - 0xdc00).toString(16)}`
    : character;
}
