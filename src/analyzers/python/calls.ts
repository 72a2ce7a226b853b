/** Calls as the tokens show them: who is called, and with which arguments. */
import { lastAtMost } from "./search.ts";
import type { Token } from "./tokens.ts";

export interface Call {
  /** Dotted and qualified by the imports. A leading dot where the receiver is an expression: `.exec_command`. */
  name: string;
  /** Offsets from the callee's first word to past the closing bracket. */
  start: number;
  end: number;
  /** Where the callee ends, as an offset. */
  nameEnd: number;
  /** Token indices of the brackets. */
  open: number;
  close: number;
  /** The call that this one is an argument of, or part of one. */
  parent: Call | undefined;
}

export interface Argument {
  keyword?: string;
  /** Its value's tokens, none of them left out. */
  tokens: Token[];
}

/** For each opening bracket's index, that of its closing one; unclosed ones reach to the last token. */
function matchBrackets(text: string, tokens: Token[]): Int32Array {
  const closing = new Int32Array(tokens.length);
  const open: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]!.kind !== "op") continue;
    const character = text[tokens[index]!.start]!;
    if ("([{".includes(character)) open.push(index);
    else if (")]}".includes(character) && open.length > 0) closing[open.pop()!] = index;
  }
  for (const index of open) closing[index] = tokens.length - 1;
  return closing;
}

/** The index of the first token of the dotted name that ends at `last`. */
function calleeStart(text: string, tokens: Token[], last: number): number {
  let first = last;
  while (first >= 2 && text[tokens[first - 1]!.start] === "." && tokens[first - 2]!.kind === "name") first -= 2;
  return first;
}

function isOp(text: string, token: Token | undefined, character: string): boolean {
  return token?.kind === "op" && text[token.start] === character;
}

const NOT_CALLEES = new Set(
  "and as assert await class def del elif except for from if in is lambda not or raise return while with yield".split(
    " ",
  ),
);

function withoutBlanks(dotted: string): string {
  return /[\s\\]/.test(dotted) ? dotted.replaceAll(/[\s\\]+/g, "") : dotted;
}

type Bare = Omit<Call, "name" | "parent"> & { dotted: string };

function callAt(text: string, tokens: Token[], open: number, close: number): Bare {
  const first = calleeStart(text, tokens, open - 1);
  const { start } = tokens[first]!;
  const nameEnd = tokens[open - 1]!.end;
  const receiver = isOp(text, tokens[first - 1], ".") ? "." : "";
  const dotted = receiver + withoutBlanks(text.slice(start, nameEnd));
  return { dotted, start, end: tokens[close]!.end, nameEnd, open, close };
}

function isCall(text: string, tokens: Token[], { dotted, open }: Bare): boolean {
  const keyword = tokens[open - 2];
  const defined = keyword?.kind === "name" && /^(?:def|class)$/.test(text.slice(keyword.start, keyword.end));
  return !defined && !NOT_CALLEES.has(dotted);
}

/** Ordered by their start. */
export function findCalls(text: string, tokens: Token[], qualify: (dotted: string) => string): Call[] {
  const calls: Call[] = [];
  const closing = matchBrackets(text, tokens);
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open - 1]!.kind !== "name" || !isOp(text, tokens[open], "(")) continue;
    const bare = callAt(text, tokens, open, closing[open]!);
    if (!isCall(text, tokens, bare)) continue;
    const { dotted, ...call } = bare;
    const name = dotted.startsWith(".") ? dotted : qualify(dotted);
    calls.push({ ...call, name, parent: reaching(calls.at(-1), call.end) });
  }
  return calls;
}

function reaching(call: Call | undefined, end: number): Call | undefined {
  let outer = call;
  while (outer && outer.end < end) outer = outer.parent;
  return outer;
}

/** The innermost call whose brackets, or whose name, hold the place. Time: logarithmic, plus the depth of nesting. */
export function enclosingCall(calls: readonly Call[], start: number, end: number): Call | undefined {
  return reaching(calls[lastAtMost(calls, ({ start: at }) => at, start)], end);
}

/** The last part of a call's name: `run` of `subprocess.run`. */
export function lastPart(call: Call): string {
  return call.name.slice(call.name.lastIndexOf(".") + 1);
}

function toArgument(text: string, tokens: Token[]): Argument {
  const [first, second, third] = tokens;
  const named = first?.kind === "name" && isOp(text, second, "=") && !isOp(text, third, "=");
  return named ? { keyword: text.slice(first.start, first.end), tokens: tokens.slice(2) } : { tokens };
}

/** Time is linear in the call's tokens. */
export function argumentsOf(text: string, tokens: Token[], call: Call): Argument[] {
  const found: Argument[] = [];
  let from = call.open + 1;
  let depth = 0;
  for (let at = from; at <= call.close; at++) {
    const character = tokens[at]!.kind === "op" ? text[tokens[at]!.start]! : "";
    if (at === call.close || (depth === 0 && character === ",")) {
      if (at > from) found.push(toArgument(text, tokens.slice(from, at)));
      from = at + 1;
    } else if ("([{".includes(character) && character !== "") depth++;
    else if (")]}".includes(character) && character !== "") depth--;
  }
  return found;
}

/** The value of one plain string literal, escapes as written; undefined for anything else. */
export function literalString(text: string, tokens: readonly Token[]): string | undefined {
  const [only] = tokens;
  if (tokens.length !== 1 || only?.kind !== "string") return undefined;
  const parts = /^([a-z]*)("""|'''|"|')([^]*)\2$/i.exec(text.slice(only.start, only.end));
  return parts === null || /[ft]/i.test(parts[1]!) ? undefined : parts[3];
}
