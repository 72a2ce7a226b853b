/** SQL put together from strings, in the forms that Ruff's S608 misses: statements over several lines, `VALUES(`, `.replace()`. */
import { isInterpolated, type Token } from "../tokens.ts";
import type { PythonSource } from "../source.ts";
import type { Check, Hit } from "./check.ts";

/** Characters of a string that are looked at: a statement shows itself early. */
const HEAD = 1000;
const STATEMENT =
  /^\s*(?:with\s[^]*?\bas\s*\(\s*)?(?:select\s[^]*?\sfrom\s|delete\s+from\s|(?:insert|replace)\s+(?:\w+\s+)?into\s[^]*?\bvalues[\s(]|update\s[^]*?\sset\s)/i;

interface StringGroup {
  first: number;
  last: number;
}

/** Neighbouring literals, which Python joins into one. */
function stringGroups(tokens: Token[]): StringGroup[] {
  const groups: StringGroup[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "string") continue;
    const previous = groups.at(-1);
    if (previous?.last === index - 1) previous.last = index;
    else groups.push({ first: index, last: index });
  }
  return groups;
}

const LITERAL = /^([a-z]*)(?:"""|'''|"|')/i;

/** The literal's text with its replacement fields cut out, and whether it has any. */
function fixedPart(literal: string): { fixed: string; computed: boolean } {
  const [opening, prefix] = LITERAL.exec(literal) as unknown as [string, string];
  const body = literal.slice(opening.length, opening.length - prefix.length < 3 ? -1 : -3).slice(0, HEAD);
  if (!isInterpolated(prefix)) return { fixed: body, computed: false };
  const unescaped = body.replaceAll("{{", "");
  const fixed = unescaped.replaceAll(/\{[^{}]*\}/g, "?");
  return { fixed, computed: fixed !== unescaped };
}

function isJoined({ text, tokens }: { text: string; tokens: Token[] }, { first, last }: StringGroup): boolean {
  const word = (index: number): string => text.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0);
  if (["%", "+"].includes(word(last + 1)) || word(first - 1) === "+") return true;
  return word(last + 1) === "." && ["format", "replace"].includes(word(last + 2));
}

function groupHit(source: PythonSource, group: StringGroup): Hit[] {
  const tokens = source.tokens();
  const parts = tokens
    .slice(group.first, group.last + 1)
    .map((token) => fixedPart(source.text.slice(token.start, token.end)));
  const statement = parts.map((part) => part.fixed).join("");
  if (!STATEMENT.test(statement.slice(0, HEAD))) return [];
  if (!parts.some((part) => part.computed) && !isJoined({ text: source.text, tokens }, group)) return [];
  const message = "SQL put together from strings: a value can change what the statement does";
  return [{ ruleId: "S608", start: tokens[group.first]!.start, end: tokens[group.last]!.end, message }];
}

export const sqlCheck: Check = {
  trigger: /\b(?:insert\s+into|replace\s+into|delete\s+from|update\s+\S+\s+set|select\s[^]{0,400}?\sfrom)\s/i,
  find: (source) => stringGroups(source.tokens()).flatMap((group) => groupHit(source, group)),
};
