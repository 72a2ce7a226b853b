/** Untrusted text, made safe for where it goes. What could control, hide or reorder is shown, never obeyed. */

/** Emoji are made with invisible joiners and selectors, which belong to them: the first group, left as it is. */
const EMOJI =
  /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*|[#*0-9]\uFE0F\u20E3/u;

/** Controls, lone surrogates, separators, bidirectional overrides, and everything that renders as nothing. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]|[\uFFF9-\uFFFB]/u;

/** GitHub's runner obeys `##[command]` anywhere in a log, and knows no escape for it. */
const RUNNER_COMMAND = /(?<=##)\[/u;

const EMOJI_OR_UNSEEN = new RegExp(`(?<emoji>${EMOJI.source})|${UNSEEN.source}|${RUNNER_COMMAND.source}`, "gu");

/** Most texts: the long expression is not even compiled for them. */
const PRINTABLE = /^[\x20-\x7e]*$/;

const NAMED: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return NAMED[character] ?? `\\x${code.toString(16).padStart(2, "0")}`;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** One line of a terminal: `\n`, `\x1b`, `\u202e` stand for what they name. Line feeds and tabs too. */
export function escapeLine(text: string): string {
  if (PRINTABLE.test(text) && !text.includes("##[")) return text;
  return text.replace(EMOJI_OR_UNSEEN, (match: string, emoji: string | undefined) => emoji ?? shown(match));
}

/** Like {@link escapeLine}, for text of several lines: line feeds and tabs stay. */
export function escapeControl(text: string): string {
  return text.replaceAll(/[^\n\t]+/g, escapeLine);
}

/**
 * JSON whose every character is visible or an escape: the data are exact, and the text is harmless on a terminal.
 *
 * @param indent spaces per level; 0 for one line
 */
export function safeJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(UNSEEN_IN_JSON, asUnits);
}

/** The same in one line, for a `<script>` element: nothing in it can end the element or open another. */
export function scriptJson(value: unknown): string {
  return safeJson(value, 0).replace(/[<>&]/g, asUnits);
}

/** As above; `JSON.stringify` escapes C0 and lone surrogates already; its own line feeds must stay. */
const UNSEEN_IN_JSON =
  /[\x7f-\x9f\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]|[\uFFF9-\uFFFB]|(?<=##)\[/gu;

/** UTF-16 code units as JSON escapes: a character beyond U+FFFF takes two. */
function asUnits(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
