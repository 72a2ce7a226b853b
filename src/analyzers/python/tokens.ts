/** A light tokenizer for Python: enough to tell code from strings and comments, and to follow statements and calls. */

export interface Token {
  kind: "name" | "number" | "string" | "op" | "newline";
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

export interface Comment {
  start: number;
  end: number;
}

export interface Tokens {
  /** A `newline` ends a logical line; line breaks inside brackets and blank lines leave none. */
  tokens: Token[];
  comments: Comment[];
}

const STRING_PREFIX = /^(?:[rbuft]|br|rb|fr|rf|tr|rt)$/i;
const NAME = /[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*/y;
const NUMBER = /(?:\d|\.\d)[\w.]*/y;
const COMMENT = /#[^\r\n]*/y;
const LINE_BREAK = /\r\n?|\n/y;
const CONTINUATION = /\\(?:\r\n?|\n)/y;

const HASH = 35;
const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Spaces, tabs, form feeds, and a byte order mark. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 12 || code === 0xfeff;
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'";
}

/** Whether a string literal written with this prefix has replacement fields. */
export function isInterpolated(prefix: string): boolean {
  return /[ft]/i.test(prefix);
}

/** The same for the quote at `open`, read backwards. */
function opensInterpolated(text: string, open: number): boolean {
  return /(?:^|\W)(?:[ft]|r[ft]|[ft]r)$/i.test(text.slice(Math.max(0, open - 3), open));
}

function formatSpecEnd(text: string, from: number, quote: string): number {
  let at = from;
  while (at < text.length && text[at] !== "}" && !text.startsWith(quote, at)) {
    at = text[at] === "{" ? fieldEnd(text, at + 1, quote) : at + 1;
  }
  return text[at] === "}" ? at + 1 : at;
}

/** The end of a replacement field, past its `}`. Since Python 3.12 it may hold any expression, quotes included. */
function fieldEnd(text: string, from: number, quote: string): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const character = text[at]!;
    if (isQuote(character)) {
      at = stringEnd(text, at, opensInterpolated(text, at));
      continue;
    }
    if (character === "#") {
      at = matchEnd(COMMENT, text, at);
      continue;
    }
    if (depth === 0 && character === "}") return at + 1;
    if (depth === 0 && character === ":") return formatSpecEnd(text, at + 1, quote);
    if ("([{".includes(character)) depth++;
    if (")]}".includes(character)) depth--;
    at++;
  }
  return at;
}

const PLAIN_RUN = { '"': /[^"\\\r\n]*/y, "'": /[^'\\\r\n]*/y };

/** Skips what cannot end a string: the many characters of a long one in one step. */
function plainRunEnd(text: string, at: number, mark: string): number {
  return matchEnd(mark === '"' ? PLAIN_RUN['"'] : PLAIN_RUN["'"], text, at);
}

/** The end of the string whose quote stands at `open`; an unterminated one ends with its line, or with the file. */
function stringEnd(text: string, open: number, interpolated: boolean): number {
  const mark = text[open]!;
  const quote = text.startsWith(mark.repeat(3), open) ? mark.repeat(3) : mark;
  let at = open + quote.length;
  while (at < text.length) {
    if (!interpolated) at = plainRunEnd(text, at, mark);
    const character = text[at];
    if (character === "\\") at += 2;
    else if (text.startsWith(quote, at)) return at + quote.length;
    else if (quote.length === 1 && (character === "\n" || character === "\r")) return at;
    else if (!interpolated || character !== "{") at++;
    else at = text[at + 1] === "{" ? at + 2 : fieldEnd(text, at + 1, quote);
  }
  return text.length;
}

function nameOrString(text: string, start: number): Token {
  const end = matchEnd(NAME, text, start);
  const prefix = text.slice(start, end);
  return isQuote(text[end]) && STRING_PREFIX.test(prefix)
    ? { kind: "string", start, end: stringEnd(text, end, isInterpolated(prefix)) }
    : { kind: "name", start, end };
}

function tokenAt(text: string, start: number): Token {
  if (isNameStart(text.charCodeAt(start))) return nameOrString(text, start);
  if (isQuote(text[start])) return { kind: "string", start, end: stringEnd(text, start, false) };
  const number = matchEnd(NUMBER, text, start);
  return number > start ? { kind: "number", start, end: number } : { kind: "op", start, end: start + 1 };
}

function nesting(character: string): -1 | 0 | 1 {
  if (character === "(" || character === "[" || character === "{") return 1;
  return character === ")" || character === "]" || character === "}" ? -1 : 0;
}

/** Never fails: what is no Python gives tokens all the same. */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  let depth = 0;
  for (let at = 0; at < text.length;) {
    const start = at++;
    const code = text.charCodeAt(start);
    if (isBlank(code)) continue;
    if (code === HASH) {
      comments.push({ start, end: (at = matchEnd(COMMENT, text, start)) });
    } else if (code === BACKSLASH) {
      at = Math.max(at, matchEnd(CONTINUATION, text, start));
    } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      at = matchEnd(LINE_BREAK, text, start);
      if (depth === 0 && (tokens.at(-1)?.kind ?? "newline") !== "newline")
        tokens.push({ kind: "newline", start, end: at });
    } else {
      const token = tokenAt(text, start);
      if (token.kind === "op") depth = Math.max(0, depth + nesting(text[start]!));
      tokens.push(token);
      at = token.end;
    }
  }
  return { tokens, comments };
}
