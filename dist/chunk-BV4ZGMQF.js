import {
  encodingMark
} from "./chunk-C3VMSUOC.js";
import {
  require_node_buffer
} from "./chunk-X35OY2DY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/sarif/json.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);
var MAX_SARIF_BYTES = 1e8;
function parseJson(bytes) {
  if (bytes.length > MAX_SARIF_BYTES) return { kind: "bad", message: TOO_LARGE };
  if (bytes.length === 0) return { kind: "bad", message: "is empty" };
  let encoding = encodingMark(bytes) ?? "utf-8", text = new TextDecoder(encoding).decode(bytes);
  try {
    return { kind: "json", value: JSON.parse(text), mended: encoding === "utf-8" && !(0, import_node_buffer.isUtf8)(bytes) };
  } catch (error) {
    return { kind: "bad", message: `is not JSON: ${problemOf(error, text)}` };
  }
}
var TOO_LARGE = `is larger than ${MAX_SARIF_BYTES / 1e6} MB, the most that is read: let the tool report fewer rules or paths`;
function problemOf(error, text) {
  let message = error instanceof Error ? error.message : "", end = text.trimEnd(), position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  return /end of JSON|Unterminated/.test(message) || position >= end.length ? `it ends in the middle, after ${end.length} characters` : Number.isNaN(position) ? "it has no JSON value" : `wrong from character ${position} on`;
}

export {
  MAX_SARIF_BYTES,
  parseJson,
  TOO_LARGE
};
