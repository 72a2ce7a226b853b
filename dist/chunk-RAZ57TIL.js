import {
  require_node_buffer
} from "./chunk-WFGOW6JZ.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/system/path-bytes.ts
var import_node_buffer = __toESM(require_node_buffer(), 1), LONE_SURROGATE = /[\uDC80-\uDCFF]/, SHOWN_BYTE = /\\x[0-9a-f]{2}/;
function decodePath(bytes) {
  return (0, import_node_buffer.isUtf8)(bytes) ? bytes.toString("utf8") : decodeBytewise(bytes);
}
function encodePath(path) {
  return isWellFormed(path) ? path : Buffer.concat([...path].map(encodeCharacter));
}
function displayPath(path) {
  return isWellFormed(path) ? SHOWN_BYTE.test(path) ? path.replaceAll("\\", "\\\\") : path : [...path.replaceAll("\\", "\\\\")].map(displayCharacter).join("");
}
function splitNul(bytes) {
  if ((0, import_node_buffer.isUtf8)(bytes)) return bytes.toString("utf8").split("\0").slice(0, -1);
  let names = [];
  for (let start = 0, end = bytes.indexOf(0); end >= 0; start = end + 1, end = bytes.indexOf(0, start))
    names.push(decodePath(bytes.subarray(start, end)));
  return names;
}
function isWellFormed(path) {
  return !LONE_SURROGATE.test(path) || path.isWellFormed();
}
function decodeBytewise(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    let length = sequenceLength(bytes, at);
    text += length > 0 ? bytes.toString("utf8", at, at + length) : String.fromCharCode(56320 + bytes[at]), at += Math.max(length, 1);
  }
  return text;
}
function sequenceLength(bytes, at) {
  return [1, 2, 3, 4].find((length) => at + length <= bytes.length && (0, import_node_buffer.isUtf8)(bytes.subarray(at, at + length))) ?? 0;
}
function encodeCharacter(character) {
  return LONE_SURROGATE.test(character) && character.length === 1 ? Buffer.of(character.charCodeAt(0) - 56320) : Buffer.from(character, "utf8");
}
function displayCharacter(character) {
  return LONE_SURROGATE.test(character) && character.length === 1 ? `\\x${(character.charCodeAt(0) - 56320).toString(16)}` : character;
}

export {
  decodePath,
  encodePath,
  displayPath,
  splitNul
};
