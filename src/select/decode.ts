/** From a file's bytes to the text that analyzers see. */
import { isUtf8 } from "node:buffer";
import { PYTHON_ENCODINGS } from "./python-encodings.ts";

const MARKS: readonly [encoding: string, mark: Buffer][] = [
  ["utf-8", Buffer.of(0xef, 0xbb, 0xbf)],
  ["utf-16le", Buffer.of(0xff, 0xfe)],
  ["utf-16be", Buffer.of(0xfe, 0xff)],
];

/** The encoding that a byte order mark declares. */
export function encodingMark(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

/**
 * Never throws. A byte order mark decides, and is not part of the text, as in editors: the first character is in column
 * 1. Then comes what Python's `coding:` comment declares, then UTF-8, and else every byte is a character of windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingMark(bytes) ?? declaredEncoding(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
  return decodeAs(encoding, bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}

/** PEP 263: a comment in the first or second line, where the first is a comment or blank. */
const CODING = /^(?:[ \t\f]*(?:#[^\r\n]*)?\r?\n)?[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/;

/** The name with hyphens, in lower case, if it is one that can be decoded. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const declared = CODING.exec(latin1(bytes.subarray(0, 512)))?.[1]?.toLowerCase();
  if (declared === undefined) return undefined;
  const spellings = [
    declared.replaceAll("_", "-"),
    declared.replace(/^iso-latin-1.*/, "latin1"),
    declared.replace("_", ""),
  ];
  return spellings.find((name) => PYTHON_ENCODINGS.has(name) || isKnown(name));
}

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "replacement";
  } catch {
    return false;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** Undefined where the bytes are not of that encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  const python = PYTHON_ENCODINGS.get(encoding);
  if (python) return python(latin1(bytes));
  try {
    return new TextDecoder(encoding, { fatal: !encoding.startsWith("utf-16") }).decode(bytes);
  } catch {
    return undefined;
  }
}
