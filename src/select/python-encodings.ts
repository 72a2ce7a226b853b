/**
 * Encodings that Python reads and the WHATWG standard does not know, in which code hides in what looks like a comment or
 * a string: `# +AAo-import os` is two lines in UTF-7. Text is ASCII, and lenient where Python would refuse the file.
 */

const SIMPLE_ESCAPES: Record<string, string> = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\n\\'"abfnrtv]))/g;
const RAW_ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g;
const UTF7_RUN = /\+([A-Za-z0-9+/]*)-?/g;

/** By Python's name with hyphens, in lower case. https://docs.python.org/3/library/codecs.html#standard-encodings */
export const PYTHON_ENCODINGS: ReadonlyMap<string, (text: string) => string> = new Map([
  ["unicode-escape", (text: string) => text.replace(ESCAPE, unescaped)],
  ["raw-unicode-escape", (text: string) => text.replace(RAW_ESCAPE, unescapedRaw)],
  ["utf-7", decodeUtf7],
  ["utf7", decodeUtf7],
  ["u7", decodeUtf7],
]);

function unescapedRaw(all: string, short?: string, long?: string): string {
  return character(all, short ?? long);
}

function unescaped(all: string, x?: string, u?: string, long?: string, octal?: string, simple?: string): string {
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  if (simple !== undefined) return SIMPLE_ESCAPES[simple] ?? all;
  return character(all, x ?? u ?? long);
}

function character(all: string, hex: string | undefined): string {
  const code = Number.parseInt(hex ?? "", 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

/** RFC 2152: `+`, base64 of UTF-16 BE, and a `-` that is swallowed; `+-` is a plus. */
function decodeUtf7(text: string): string {
  return text.replace(UTF7_RUN, (all: string, base64: string) => {
    if (base64 === "") return all === "+-" ? "+" : all;
    const units = Buffer.from(base64, "base64");
    return units
      .subarray(0, units.length & ~1)
      .swap16()
      .toString("utf16le");
  });
}
