/** Messages of SARIF 2.1.0 §3.11: text, or an id with arguments; placeholders and links made plain. */
import { type Json, listIn, memberOf, objectIn, textIn } from "./narrow.ts";

const MOST_CHARACTERS = 2000;

/**
 * The message as plain text, or undefined where it has none.
 *
 * @param tables where `id` is looked up, first come first: the rule's `messageStrings`, the tool's `globalMessageStrings`
 */
export function messageText(message: unknown, tables: readonly unknown[] = []): string | undefined {
  const own = objectIn(message);
  const id = textIn(own["id"]);
  const found = id === undefined ? [] : tables.map((table) => objectIn(memberOf(objectIn(table), id)));
  const template = [own, ...found].map(templateOf).find((text) => text !== undefined) ?? textIn(message);
  if (template === undefined) return undefined;
  return shorten(plain(filled(template, listIn(own["arguments"]))), MOST_CHARACTERS);
}

function templateOf(message: Json): string | undefined {
  return textIn(message["text"]) ?? textIn(message["markdown"]);
}

/** `{0}` is the first argument, `{{` a brace. A placeholder without an argument stays as it is. */
function filled(template: string, values: readonly unknown[]): string {
  if (values.length === 0) return template;
  return template.replace(/\{\{|\}\}|\{(\d+)\}/g, (match, index: string | undefined) => {
    if (index === undefined) return match.slice(1);
    const value = values[Number(index)];
    return typeof value === "string" || typeof value === "number" ? String(value) : match;
  });
}

/** `[text](3)` and `[text](https://…)` are links of the message; only their text can be shown everywhere. */
function plain(text: string): string {
  return text
    .replace(/(?<!\\)\[((?:\\.|[^[\]\\]){1,500})\]\((?:\d{1,6}|[a-z]{2,10}:[^\s()]{1,500})\)/g, "$1")
    .replace(/\\([[\]])/g, "$1");
}

export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
