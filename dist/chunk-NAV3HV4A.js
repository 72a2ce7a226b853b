import {
  require_node_buffer
} from "./chunk-WFGOW6JZ.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/select/decode.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);

// src/select/python-encodings.ts
var SIMPLE_ESCAPES = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: `
`,
  r: "\r",
  t: "	",
  v: "\v"
}, ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\n\\'"abfnrtv]))/g, RAW_ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g, UTF7_RUN = /\+([A-Za-z0-9+/]*)-?/g, PYTHON_ENCODINGS = /* @__PURE__ */ new Map([
  ["unicode-escape", (text) => text.replace(ESCAPE, unescaped)],
  ["raw-unicode-escape", (text) => text.replace(RAW_ESCAPE, unescapedRaw)],
  ["utf-7", decodeUtf7],
  ["utf7", decodeUtf7],
  ["u7", decodeUtf7]
]);
function unescapedRaw(all, short, long) {
  return character(all, short ?? long);
}
function unescaped(all, x, u, long, octal, simple) {
  return octal !== void 0 ? String.fromCharCode(Number.parseInt(octal, 8)) : simple !== void 0 ? SIMPLE_ESCAPES[simple] ?? all : character(all, x ?? u ?? long);
}
function character(all, hex) {
  let code = Number.parseInt(hex ?? "", 16);
  return code <= 1114111 ? String.fromCodePoint(code) : all;
}
function decodeUtf7(text) {
  return text.replace(UTF7_RUN, (all, base64) => {
    if (base64 === "") return all === "+-" ? "+" : all;
    let units = Buffer.from(base64, "base64");
    return units.subarray(0, units.length & -2).swap16().toString("utf16le");
  });
}

// src/select/decode.ts
var MARKS = [
  ["utf-8", Buffer.of(239, 187, 191)],
  ["utf-16le", Buffer.of(255, 254)],
  ["utf-16be", Buffer.of(254, 255)]
];
function encodingMark(bytes) {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}
function decodeText(bytes) {
  let encoding = encodingMark(bytes) ?? declaredEncoding(bytes) ?? ((0, import_node_buffer.isUtf8)(bytes) ? "utf-8" : "windows-1252");
  return decodeAs(encoding, bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}
var CODING = /^(?:[ \t\f]*(?:#[^\r\n]*)?\r?\n)?[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/;
function declaredEncoding(bytes) {
  let declared = CODING.exec(latin1(bytes.subarray(0, 512)))?.[1]?.toLowerCase();
  return declared === void 0 ? void 0 : [
    declared.replaceAll("_", "-"),
    declared.replace(/^iso-latin-1.*/, "latin1"),
    declared.replace("_", "")
  ].find((name) => PYTHON_ENCODINGS.has(name) || isKnown(name));
}
function isKnown(name) {
  try {
    return new TextDecoder(name).encoding !== "replacement";
  } catch {
    return !1;
  }
}
function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function decodeAs(encoding, bytes) {
  let python = PYTHON_ENCODINGS.get(encoding);
  if (python) return python(latin1(bytes));
  try {
    return new TextDecoder(encoding, { fatal: !encoding.startsWith("utf-16") }).decode(bytes);
  } catch {
    return;
  }
}

export {
  encodingMark,
  decodeText
};
