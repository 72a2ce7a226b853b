/** What a file's bytes say of it. */
import type { SkipReason } from "../model/scan.ts";
import { encodingMark } from "./decode.ts";
import { isSourceName } from "./names.ts";

/** As far as git looks for a NUL byte. */
const BINARY_WINDOW = 8000;
const MARKER_WINDOW = 2048;
const MARKER_LINES = 20;
const LONG_LINE = 500;

/** Why these bytes are not analyzed, if they are not. */
export function skippedByContent(path: string, bytes: Buffer): SkipReason | undefined {
  if (isBinary(path, bytes)) return "binary";
  if (isLfsPointer(bytes)) return "lfs-pointer";
  if (isGenerated(bytes)) return "generated";
  return isMinified(path, bytes) ? "minified" : undefined;
}

/** A NUL byte makes a file binary, as for git; but not UTF-16, and not what an interpreter would run. */
function isBinary(path: string, bytes: Buffer): boolean {
  const isText = isSourceName(path) || encodingMark(bytes) !== undefined || bytes.toString("latin1", 0, 2) === "#!";
  return !isText && bytes.subarray(0, BINARY_WINDOW).includes(0);
}

/** The whole file must be one: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function isLfsPointer(bytes: Buffer): boolean {
  if (bytes.length > 1024 || bytes[0] !== 0x76) return false;
  const pointer =
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n$/;
  return pointer.test(bytes.toString("latin1"));
}

// A comment's start, then the marker: prose that only mentions one does not count.
const COMMENT = String.raw`^[ \t]*(?:#+|\/\/+|\/\*+!?|\*+|--|;+|<!--|%+|"""|''')[ \t]*`;
const GENERATED = new RegExp(
  String.raw`${COMMENT}(?:(?:This (?:file|code) (?:is|was) )?(?:auto(?:matically)?[- ]?)?@generated\b|(?:Code )?(?:auto(?:matically)?[- ]?)?generated\b.*\bDO NOT EDIT\b)`,
  "im",
);

function isGenerated(bytes: Buffer): boolean {
  const start = bytes.toString("latin1", 0, MARKER_WINDOW);
  if (!/generated/i.test(start)) return false;
  return GENERATED.test(start.split("\n", MARKER_LINES).join("\n"));
}

/**
 * Most lines that are not blank or in the banner are very long. The average would not do: one long comment would make a
 * file of ordinary code look minified.
 */
function isMinified(path: string, bytes: Buffer): boolean {
  if (!/\.(?:[cm]?js|css)$/i.test(path) || bytes.length <= LONG_LINE) return false;
  let [long, short] = [0, 0];
  for (let at = bannerEnd(bytes); at < bytes.length;) {
    const newline = bytes.indexOf(10, at);
    const end = newline < 0 ? bytes.length : newline;
    if (end - at > LONG_LINE) long += 1;
    else if (end - at > 1) short += 1;
    at = end + 1;
  }
  return long > 0 && long >= short;
}

function bannerEnd(bytes: Buffer): number {
  return bytes.toString("latin1", 0, 2) === "/*" ? Math.max(bytes.indexOf("*/"), 0) + 2 : 0;
}
