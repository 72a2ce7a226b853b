/** Finds `provenfix-ignore[rule, rule]: reason` comments, in the comment styles of all common languages. */
import type { IgnoreComment } from "../model/scan.ts";

const MARKER = "provenfix-ignore";

/** What opens a comment, directly before the marker. A `*` continues a block comment, at a line's start only. */
const OPENER = /(?:#+|\/\/+!?|\/\*+|<!--+|--+|;+|%+|(?<=^\s*)\*+)\s*$/;
/** Longer prefixes are cut before the match: an opener and its white space need no more. */
const OPENER_REACH = 40;
const FORM = /^\[(?<rules>[^\]]*)\](?:\s*:(?<reason>.*))?/s;

interface Comment {
  /** Offset of the opener in the line. */
  start: number;
  style: Style;
  /** From behind the marker to the end of the comment's line. */
  body: string;
  /** What follows the comment on its line. */
  rest: string;
  /** It goes on in the next line. */
  open: boolean;
}

interface Style {
  /** What lines of such comments start with. */
  start: RegExp;
  closer: string | undefined;
}

const HTML: Style = { start: /^<!--/, closer: "-->" };
const BLOCK: Style = { start: /^\{?\s*\/?\*/, closer: "*/" };
const STYLES: readonly [opener: RegExp, style: Style][] = [
  [/^<!--/, HTML],
  [/^(\/\*|\*)/, BLOCK],
  [/^\/\//, { start: /^\/\//, closer: undefined }],
  [/^#/, { start: /^#/, closer: undefined }],
  [/^--/, { start: /^--/, closer: undefined }],
  [/^;/, { start: /^;/, closer: undefined }],
  [/^%/, { start: /^%/, closer: undefined }],
];

/** In document order. A text without the marker costs one search. */
export function ignoreComments(path: string, text: string): IgnoreComment[] {
  if (!text.includes(MARKER)) return [];
  const lines = text.split(/\r\n|\n|\r/);
  return lines.flatMap((line, index) => {
    const comment = commentIn(line, path);
    if (comment === undefined) return [];
    return [{ path, line: index + 1, covers: coveredLine(lines, index, comment) + 1, ...rulesAndReason(comment.body) }];
  });
}

/** The first marker of the line that stands in a comment. */
function commentIn(line: string, path: string): Comment | undefined {
  for (let at = line.indexOf(MARKER); at >= 0; at = line.indexOf(MARKER, at + 1)) {
    const reach = Math.max(0, at - OPENER_REACH);
    const opener = OPENER.exec(line.slice(reach, at));
    const style = STYLES.find(([pattern]) => opener !== null && pattern.test(opener[0]))?.[1];
    if (opener === null || style === undefined) continue;
    // In Markdown everything but an HTML comment is prose or an example.
    if (style !== HTML && /\.(md|mdx|markdown)$/i.test(path)) continue;
    const start = reach + opener.index;
    if (!standsInString(line, start, at + MARKER.length))
      return { start, style, ...bodyOf(line.slice(at + MARKER.length), style) };
  }
  return undefined;
}

function bodyOf(tail: string, { closer }: Style): Pick<Comment, "body" | "rest" | "open"> {
  const end = closer === undefined ? -1 : tail.indexOf(closer);
  if (closer === undefined || end < 0) return { body: tail, rest: "", open: closer !== undefined };
  return { body: tail.slice(0, end), rest: tail.slice(end + closer.length), open: false };
}

/** Whether a quote that opened before the comment closes only behind the marker. An apostrophe in prose does not close. */
function standsInString(line: string, start: number, end: number): boolean {
  let quote = "";
  for (let at = 0; at < start; at++) {
    const char = line[at] ?? "";
    if (char === "\\") at += 1;
    else if (quote === "") quote = /["'`]/.test(char) ? char : "";
    else if (char === quote) quote = "";
  }
  return quote !== "" && line.includes(quote, end);
}

function rulesAndReason(body: string): { rules: string[]; reason: string } {
  const { rules = "", reason = "" } = FORM.exec(body)?.groups ?? {};
  const names = rules.split(",").map((rule) => rule.trim());
  return { rules: names.filter((rule) => rule !== ""), reason: reason.trim() };
}

/** Index of the line that the comment speaks of: its own if code stands beside it, else the next line of code. */
function coveredLine(lines: readonly string[], index: number, { start, style, rest, open }: Comment): number {
  const before = (lines[index] ?? "").slice(0, start).replace(/^\s*\{?\s*$/, "");
  const after = rest.replace(/^\s*\}?\s*$/, "");
  if (before !== "" || after !== "") return index;
  let inComment = open;
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next] ?? "";
    const isComment = inComment || style.start.test(line.trimStart());
    if (!isComment && line.trim() !== "") return next;
    if (isComment && style.closer !== undefined) inComment = !line.includes(style.closer);
  }
  return index;
}
