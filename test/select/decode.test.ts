import { expect, test } from "vitest";
import { decodeText } from "../../src/select/decode.ts";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part))));
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

test.each([
  ["UTF-8", bytes("é = '🐍'\n"), "é = '🐍'\n"],
  ["UTF-8 with a mark, which is no character", bytes([0xef, 0xbb, 0xbf], "import os\n"), "import os\n"],
  ["UTF-16 LE", bytes([0xff, 0xfe], [...Buffer.from("é = 1\n", "utf16le")]), "é = 1\n"],
  ["UTF-16 BE", bytes([0xfe, 0xff], [...utf16be("é = 1\n")]), "é = 1\n"],
  ["UTF-16 with half a character", bytes([0xff, 0xfe], [0x61, 0, 0x62]), "a\ufffd"],
  ["no UTF-8", bytes("caf", [0xe9], "\n"), "café\n"],
  ["every byte", Buffer.from([0x81, 0x93, 0xff]), "\u0081“ÿ"],
  [
    "latin-1 declared",
    bytes("# -*- coding: latin-1 -*-\nx = '", [0xe9], "'\n"),
    "# -*- coding: latin-1 -*-\nx = 'é'\n",
  ],
  ["nothing", Buffer.alloc(0), ""],
])("%s", (_, input, expected) => {
  expect(decodeText(input)).toBe(expected);
});

test.each([
  ["declared in line 2", bytes("#!/usr/bin/python\r\n# vim: set fileencoding=iso8859_15 :\r\n", [0xa4]), "€"],
  ["a declaration in line 3 does not count", bytes("#\n#\n# coding: koi8-r\n", [0xe9]), "é"],
  ["koi8-r", bytes("# coding=koi8-r\n", [0xc1]), "а"],
  ["shift_jis", bytes("# coding: shift_jis\n", [0x83, 0x65]), "テ"],
  ["declared wrongly", bytes("# coding: shift_jis\n", [0x83]), "ƒ"],
  ["unknown", bytes("# coding: klingon\né"), "é"],
  ["a name that every object has", bytes("# coding: constructor\né"), "é"],
  ["code that mentions coding", bytes("coding: latin-1\né"), "é"],
])("what the comment declares: %s", (_, input, end) => {
  expect(decodeText(input).slice(-end.length)).toBe(end);
});

test("encodings that hide code from readers are undone as Python does it", () => {
  const utf7 = bytes("# coding: utf-7\n#+AAo-import os+AAo-a = '+-'+ACE\n");
  expect(decodeText(utf7)).toBe("# coding: utf-7\n#\nimport os\na = '+'!\n");
  const escaped = bytes("# coding: unicode_escape\n# \\x0aimport os\\U0000000aa = '\\\\'\\141\\n");
  expect(decodeText(escaped)).toBe("# coding: unicode_escape\n# \nimport os\na = '\\'a\n");
  const raw = bytes("# coding: raw-unicode-escape\n# \\u000aimport os \\n\n");
  expect(decodeText(raw)).toBe("# coding: raw-unicode-escape\n# \nimport os \\n\n");
});

test("a part of a larger buffer, as a worker receives it", () => {
  const whole = bytes("before# coding: latin-1\n", [0xe9]);
  expect(decodeText(new Uint8Array(whole).subarray(6))).toBe("# coding: latin-1\né");
});

test("it never throws", () => {
  let seed = 7;
  const next = () => (seed = (seed * 48271) % 2147483647) & 0xff;
  const starts = ["", "# coding: utf-7\n", "# coding: unicode_escape\n", "# coding: utf-16\n", "# coding: euc-jp\n"];
  for (let i = 0; i < 2000; i += 1) {
    const tail = Array.from({ length: i % 50 }, next);
    expect(typeof decodeText(bytes(starts[i % starts.length]!, tail))).toBe("string");
  }
});
