/**
 * Reads regular expressions of JavaScript and Python as far as matching by backtracking is concerned: groups are their
 * content, laziness is left out. What is not understood is refused, which the analysis takes as harmless.
 */
import { ANY, type CharSet, complement, DIGITS, DOT, ignoringCase, SPACES, union, WORDS } from "./charset.ts";

export type Expression =
  | { kind: "char"; set: CharSet }
  | { kind: "sequence"; parts: Expression[] }
  | { kind: "choice"; options: Expression[] }
  | { kind: "repeat"; body: Expression; min: number; max: number }
  /** `^` holds or not before anything is tried again; `$`, `\b` and look-arounds decide after what they follow. */
  | { kind: "assertion"; look: Expression | undefined; start: boolean };

const UNSUPPORTED = new Error("not understood");
const CLASSES: Record<string, CharSet> = { d: DIGITS, w: WORDS, s: SPACES };
const CONTROLS: Record<string, number> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0, b: 8 };
/** `\p{L}` and its like, by their first letter, near enough. */
const PROPERTIES: Record<string, CharSet> = {
  L: [
    [65, 90],
    [97, 122],
    [0xaa, 0x2fff],
  ],
  N: [
    [48, 57],
    [0xb2, 0xb3],
    [0x660, 0x669],
  ],
};

interface Reader {
  source: string;
  at: number;
  flags: string;
}

function take(reader: Reader, expected: RegExp): RegExpExecArray | undefined {
  const sticky = new RegExp(expected.source, "yu");
  sticky.lastIndex = reader.at;
  const match = sticky.exec(reader.source);
  if (match === null) return undefined;
  reader.at = sticky.lastIndex;
  return match;
}

function cased(reader: Reader, set: CharSet): CharSet {
  return reader.flags.includes("i") ? ignoringCase(set) : set;
}

function ofCodePoint(code: number): CharSet {
  return [[code, code]];
}

/** What follows a backslash and stands for characters. */
function escapedSet(reader: Reader): CharSet {
  const known = take(reader, /[dwsDWS]/);
  if (known !== undefined) {
    const letter = known[0];
    const set = CLASSES[letter.toLowerCase()] ?? [];
    return letter === letter.toLowerCase() ? set : complement(set);
  }
  const property = take(reader, /([pP])\{(?:Script=|General_Category=|gc=)?(\w)\w*\}/);
  if (property !== undefined) {
    const set = PROPERTIES[property[2] ?? ""];
    if (set === undefined) throw UNSUPPORTED;
    return property[1] === "p" ? set : complement(set);
  }
  const hex = take(reader, /x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})/);
  if (hex !== undefined) return ofCodePoint(parseInt(hex[1] ?? hex[2] ?? hex[3] ?? "0", 16));
  const control = take(reader, /[nrtfv0]/);
  if (control !== undefined) return ofCodePoint(CONTROLS[control[0]] ?? 0);
  const other = take(reader, /c[A-Za-z]|./s);
  if (other === undefined) throw UNSUPPORTED;
  return ofCodePoint(other[0].codePointAt(other[0].length > 1 ? 1 : 0) ?? 0);
}

function classMember(reader: Reader): CharSet {
  if (take(reader, /\\/)) return take(reader, /b/) ? ofCodePoint(8) : escapedSet(reader);
  const plain = take(reader, /[^\]]/s);
  if (plain === undefined) throw UNSUPPORTED;
  return ofCodePoint(plain[0].codePointAt(0) ?? 0);
}

function characterClass(reader: Reader): CharSet {
  const negated = take(reader, /\^/) !== undefined;
  const sets: CharSet[] = [];
  while (!take(reader, /\]/)) {
    const from = classMember(reader);
    const isRange =
      from.length === 1 && from[0]?.[0] === from[0]?.[1] && /^-[^\]]/s.test(reader.source.slice(reader.at));
    if (!isRange || from[0] === undefined) {
      sets.push(from);
      continue;
    }
    reader.at += 1;
    const to = classMember(reader);
    const high = to[0]?.[1];
    sets.push(to.length === 1 && high !== undefined && high >= from[0][0] ? [[from[0][0], high]] : union([from, to]));
  }
  const set = cased(reader, union(sets));
  return negated ? complement(set) : set;
}

function group(reader: Reader): Expression {
  const look = take(reader, /\?(?:=|!|<=|<!)/);
  if (look === undefined && take(reader, /\?(?::|P?<\w+>)|(?!\?)/u) === undefined) throw UNSUPPORTED;
  const body = choice(reader);
  if (!take(reader, /\)/)) throw UNSUPPORTED;
  return look === undefined ? body : { kind: "assertion", look: body, start: false };
}

function assertion(start: boolean): Expression {
  return { kind: "assertion", look: undefined, start };
}

function char(set: CharSet): Expression {
  return { kind: "char", set };
}

function atom(reader: Reader): Expression {
  if (take(reader, /\(/)) return group(reader);
  if (take(reader, /\[/)) return char(characterClass(reader));
  if (take(reader, /\./)) return char(reader.flags.includes("s") ? ANY : DOT);
  if (take(reader, /\^/)) return assertion(true);
  if (take(reader, /\$|\\[bBZ]/)) return assertion(false);
  if (take(reader, /\\A/)) return assertion(true);
  // What it refers to is not known: any text, of which one character stands here.
  if (take(reader, /\\(?:[1-9]\d*|k<\w+>)/)) return { kind: "repeat", body: char(ANY), min: 0, max: 1 };
  if (take(reader, /\\/)) return char(cased(reader, escapedSet(reader)));
  const plain = take(reader, /[^()|*+?]/s);
  if (plain === undefined) throw UNSUPPORTED;
  return char(cased(reader, ofCodePoint(plain[0].codePointAt(0) ?? 0)));
}

function quantified(reader: Reader): Expression {
  const body = atom(reader);
  const quantifier = take(reader, /[*+?]|\{(\d+)(,?)(\d*)\}/);
  if (quantifier === undefined) return body;
  if (take(reader, /\+/)) throw UNSUPPORTED;
  take(reader, /\?/);
  const [symbol, least, comma, most] = quantifier;
  if (least === undefined)
    return { kind: "repeat", body, min: symbol === "+" ? 1 : 0, max: symbol === "?" ? 1 : Infinity };
  const max = comma === "" ? Number(least) : most === "" ? Infinity : Number(most);
  return { kind: "repeat", body, min: Number(least), max };
}

function sequence(reader: Reader): Expression {
  const parts: Expression[] = [];
  while (reader.at < reader.source.length && !/^[|)]/.test(reader.source.slice(reader.at, reader.at + 1))) {
    parts.push(quantified(reader));
  }
  return { kind: "sequence", parts };
}

function choice(reader: Reader): Expression {
  const options = [sequence(reader)];
  while (take(reader, /\|/)) options.push(sequence(reader));
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { kind: "choice", options };
}

/**
 * @param flags those of JavaScript: `i` and `s` count
 * @returns nothing where the source is not understood
 */
export function parseExpression(source: string, flags: string): Expression | undefined {
  const reader: Reader = { source, at: 0, flags };
  try {
    const expression = choice(reader);
    return reader.at === source.length ? expression : undefined;
  } catch (error) {
    if (error === UNSUPPORTED) return undefined;
    throw error;
  }
}
