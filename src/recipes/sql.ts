/** A statement with values in it → the same with parameters. The same for every language: the text is SQL. */
import type { Part } from "./parts.ts";

/** One value that the statement takes: `code`, with what stood around it within the same quotes, such as the `%` of `LIKE '%x%'`. */
export interface Bound {
  before: string;
  code: string;
  after: string;
  /** It stood between quotes, so it was a string to the database. */
  isQuoted: boolean;
}

/** Texts between the bound values: one more than there are values. */
export interface Statement {
  texts: string[];
  values: Bound[];
}

const STATEMENT = /^\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH|MERGE)\b/i;
/** Where a value may stand that is not quoted. */
const BEFORE_VALUE = /(?:[=<>(,]|\b(?:LIKE|ILIKE|IN|BETWEEN|AND|OR|LIMIT|OFFSET|VALUES|THEN|ELSE|WHEN|IS|NOT))\s*$/i;
/** Where a list of columns or tables stands, a comma or a bracket announces a name. */
const BEFORE_NAME =
  /\b(?:SELECT|FROM|JOIN|INTO|UPDATE|TABLE|ORDER\s+BY|GROUP\s+BY|SET|AS|ON|RETURNING|USING|PRAGMA|COLLATE)\b(?:(?!\b(?:WHERE|VALUES|HAVING|LIMIT|LIKE|BETWEEN)\b|[=<>]).)*$/is;

/**
 * `undefined` where a value stands for something that no parameter can be: a table, a column, a keyword, part of a word; or where the
 * quotes are not plain.
 *
 * @param shape a fragment is a condition, as `whereRaw` takes one
 */
export function parameterized(
  parts: readonly Part[],
  shape: "statement" | "fragment" = "statement",
): Statement | undefined {
  const first = parts[0];
  if (first?.kind !== "text" || (shape === "statement" && !STATEMENT.test(first.text))) return undefined;
  if (parts.some((part) => part.kind === "text" && /--|\/\*|;\s*\S|\\/.test(part.text))) return undefined;
  const texts = [first.text];
  const values: Bound[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    const [value, after] = [parts[index], parts[index + 1]];
    if (value?.kind !== "value" || (after !== undefined && after.kind !== "text")) return undefined;
    const bound = bind(texts.at(-1) ?? "", value.code, after?.text ?? "");
    if (bound === undefined) return undefined;
    texts[texts.length - 1] = bound.head;
    texts.push(bound.tail);
    values.push(bound.value);
  }
  return values.length === 0 ? undefined : { texts, values };
}

function bind(head: string, code: string, tail: string): { head: string; value: Bound; tail: string } | undefined {
  const open = openQuote(head);
  if (open !== undefined) return bindQuoted(head, open, code, tail);
  if (!BEFORE_VALUE.test(head) || BEFORE_NAME.test(head) || !/^(?:\s|[,);]|$)/.test(tail)) return undefined;
  // One value between brackets may hold the whole list.
  if (/\bIN\s*\(\s*$/i.test(head) && /^\s*\)/.test(tail)) return undefined;
  return { head, value: { before: "", code, after: "", isQuoted: false }, tail };
}

/** Where the quote stands that is still open at the end of a text, if one is. */
function openQuote(text: string): number | undefined {
  let open: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== "'") continue;
    open = open === undefined ? at : undefined;
  }
  return open;
}

function bindQuoted(head: string, open: number, code: string, tail: string) {
  const close = tail.indexOf("'");
  const [before, after] = [head.slice(open + 1), tail.slice(0, Math.max(close, 0))];
  const outer = head.slice(0, open);
  if (close < 0 || tail[close + 1] === "'" || !BEFORE_VALUE.test(outer)) return undefined;
  return { head: outer, value: { before, code, after, isQuoted: true }, tail: tail.slice(close + 1) };
}

/** It was made a text for the statement's sake, or is made a number: `str(n)`, `n.toString()`, `Number(n)`. */
const NUMBER = /^(?:str|int|float|len|round|String|Number|parseInt|parseFloat)\(|\.(?:length|toString\(\))$/;

/**
 * Whether a value without quotes is compared with an expression, as in `length(name) > 5`. SQLite takes a column's type for what it is
 * compared with; beside an expression, the text `"5"` is greater than every number.
 */
export const asksForNumber = ({ texts, values }: Statement): boolean =>
  values.some(
    ({ code, isQuoted }, index) =>
      !isQuoted && !NUMBER.test(code) && /[)\d]\s*(?:<>|[<>!=]=?|==)\s*$/.test(texts[index] ?? ""),
  );

export const ASKS_FOR_NUMBER =
  "the value is compared with an expression, where SQLite tells numbers from text: which it is, is not known";

/** A value without quotes, as it was before it was made text: a text is equal to no number. */
export function asItWas(code: string): string {
  const inner =
    /^(?:str|String)\(((?:[^()]|\([^()]*\))*)\)$/.exec(code)?.[1] ?? /^([\w$.[\]]+)\.toString\(\)$/.exec(code)?.[1];
  return inner === undefined || /,/.test(inner.replaceAll(/\([^()]*\)/g, "")) ? code : inner;
}
