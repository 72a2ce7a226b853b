import { expect, test } from "vitest";
import { lineHashes } from "../../src/findings/line-hash.ts";
import { only, randomOf, regionOf, detection } from "./support.ts";

function allHashes(text: string): string[] {
  const count = text.split(/\r\n|\r|\n/).length;
  const hashes = lineHashes(text, new Set(Array.from({ length: count + 1 }, (_, index) => index + 1)));
  return [...hashes.values()];
}

const GREETING = [
  "e9496ae3ebfced30:1",
  "fb7c023a8b9ccb3f:1",
  "ce8ba1a563dcdaca:1",
  "e20e36e16fcb0cc8:1",
  "b3edc88f2938467e:1",
  "c8e28b0b4002a3a0:1",
  "c129715d7a2bc9a3:1",
];

/** Input and result as github/codeql-action publishes them for its own implementation. */
test.for<[name: string, text: string, hashes: string[]]>([
  ["an empty file", "", ["c129715d7a2bc9a3:1"]],
  [
    "short lines",
    " a\nb\n  \t\tc\n d",
    ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
  ],
  [
    "no newline at the end",
    " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
    [
      "8b7cf3e952e7aeb2:1",
      "b1ae1287ec4718d9:1",
      "bff680108adb0fcc:1",
      "c6805c5e1288b612:1",
      "b86d3392aea1be30:1",
      "e6ceba753e1a442:1",
    ],
  ],
  ["a newline at the end", " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", GREETING],
  ["CR", " hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", GREETING],
  ["CRLF", " hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", GREETING],
  ["mixed line endings", " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", GREETING],
  [
    "repeated lines",
    "Lorem ipsum dolor sit amet.\n".repeat(10),
    [
      "a7f2ff13bc495cf2:1",
      "a7f2ff13bc495cf2:2",
      "a7f2ff13bc495cf2:3",
      "a7f2ff13bc495cf2:4",
      "a7f2ff13bc495cf2:5",
      "a7f2ff13bc495cf2:6",
      "a7f2ff1481e87703:1",
      "a9cf91f7bbf1862b:1",
      "55ec222b86bcae53:1",
      "cc97dc7b1d7d8f7b:1",
      "c129715d7a2bc9a3:1",
    ],
  ],
])("GitHub's hash of %s", ([, text, hashes]) => {
  expect(allHashes(text)).toEqual(hashes);
});

/** The definition, unit by unit, in arbitrary precision. */
function reference(text: string): string[] {
  const units: number[] = [];
  const starts = [0];
  let afterCr = false;
  for (const char of text.split("")) {
    const dropped = char === " " || char === "\t" || (char === "\n" && afterCr);
    afterCr = char === "\r";
    if (dropped) continue;
    units.push(char === "\r" ? 10 : char.charCodeAt(0));
    if (char === "\r" || char === "\n") starts.push(units.length);
  }
  units.push(65535);
  const seen = new Map<string, number>();
  return starts.map((start) => {
    let hash = 0n;
    for (let at = start; at < start + 100; at++) hash = BigInt.asUintN(64, hash * 37n + BigInt(units[at] ?? 0));
    const hex = hash.toString(16);
    seen.set(hex, (seen.get(hex) ?? 0) + 1);
    return `${hex}:${seen.get(hex)}`;
  });
}

test("500 random texts hash as the definition says", () => {
  const random = randomOf(1);
  const alphabet = [
    ..."ab{}();= \t\t",
    "\n",
    "\n",
    "\r",
    "\r\n",
    "\r \n",
    "ä",
    "\uFEFF",
    "\uFFFF",
    "😀",
    "x".repeat(90),
  ];
  for (let round = 0; round < 500; round++) {
    const text = Array.from({ length: random.below(200) }, () => alphabet[random.below(alphabet.length)]).join("");
    expect({ text, hashes: allHashes(text) }).toEqual({ text, hashes: reference(text) });
  }
});

test("only the wanted lines, their occurrences counted among all", () => {
  const text = "same\n".repeat(200);
  expect(lineHashes(text, new Set([3, 9999]))).toEqual(new Map([[3, reference(text)[2]]]));
});

test("a finding's hash counts the byte order mark, which analyzers do not see", async () => {
  const text = "eval(x)\nlast line\n";
  const finding = await only({
    files: { "app.py": Buffer.from(`\uFEFF${text}`) },
    detections: [detection("S602", regionOf(text, "eval(x)"))],
  });
  expect(finding.lineHash).toBe(reference(`\uFEFF${text}`)[0]);
  expect(finding.frame.lines[0]).toBe("eval(x)");
});

test("a megabyte takes a few milliseconds of processor time", () => {
  const text = "    return some_function(argument, another_one)  # comment\n".repeat(18_000);
  const milliseconds = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    lineHashes(text, new Set([1, 500, 9000]));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  expect(Math.min(...milliseconds)).toBeLessThan(80);
});
