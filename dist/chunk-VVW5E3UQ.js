// src/report/escape.ts
var EMOJI = new RegExp("\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?)*|[#*0-9]\\uFE0F\\u20E3", "u"), UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]|[\uFFF9-\uFFFB]/u, RUNNER_COMMAND = /(?<=##)\[/u, EMOJI_OR_UNSEEN = new RegExp(`(?<emoji>${EMOJI.source})|${UNSEEN.source}|${RUNNER_COMMAND.source}`, "gu"), PRINTABLE = /^[\x20-\x7e]*$/, NAMED = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function shown(character) {
  let code = character.codePointAt(0) ?? 0;
  return code < 256 ? NAMED[character] ?? `\\x${code.toString(16).padStart(2, "0")}` : code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
function escapeLine(text) {
  return PRINTABLE.test(text) && !text.includes("##[") ? text : text.replace(EMOJI_OR_UNSEEN, (match, emoji) => emoji ?? shown(match));
}
function escapeControl(text) {
  return text.replaceAll(/[^\n\t]+/g, escapeLine);
}
function safeJson(value, indent = 2) {
  return JSON.stringify(value, null, indent).replace(UNSEEN_IN_JSON, asUnits);
}
function scriptJson(value) {
  return safeJson(value, 0).replace(/[<>&]/g, asUnits);
}
var UNSEEN_IN_JSON = /[\x7f-\x9f\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]|[\uFFF9-\uFFFB]|(?<=##)\[/gu;
function asUnits(character) {
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

export {
  escapeLine,
  escapeControl,
  safeJson,
  scriptJson
};
