/** Texts put together from literal pieces and values, whichever language wrote them. */

export type Part =
  | { kind: "text"; text: string }
  /** `isText`: known to be a string. */
  | { kind: "value"; code: string; isText: boolean };

/** Neighbouring texts become one; empty ones go. */
export function joinTexts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === "text" && last?.kind === "text")
      joined[joined.length - 1] = { kind: "text", text: last.text + part.text };
    else if (part.kind === "value" || part.text !== "") joined.push(part);
  }
  return joined;
}

/** Every list, or `undefined` where one is missing. */
export function allOf(lists: readonly (Part[] | undefined)[]): Part[] | undefined {
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/** A string literal in these quotes, or in the others where the text holds these. */
export function quoted(text: string, quote: string): string {
  const other = quote === '"' ? "'" : '"';
  if (text.includes(quote) && !text.includes(other)) return `${other}${text}${other}`;
  return `${quote}${text.replaceAll(quote, `\\${quote}`)}${quote}`;
}

/** The quote of the first string in the code. */
export const quoteOf = (code: string): string => /["']/.exec(code)?.[0] ?? '"';
