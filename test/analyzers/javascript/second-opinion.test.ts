import { expect, test } from "vitest";
import { javascript } from "../../../src/analyzers/javascript/javascript.ts";
import { secondOpinion } from "../../../src/analyzers/javascript/second-opinion.ts";

const SINK = 'import { exec } from "node:child_process";\nexport const list = (dir: string) => exec(`ls ${dir}`);\n';

/** Each is TypeScript that the grammar cannot read. */
const GAPS = {
  "a tuple member named like a type": "export type Row = [number: number, text: string];\n",
  "variance annotations": "export interface Box<in out T> {\n  value: T;\n}\n",
  "a gap in a function's own signature":
    "export function first(row: [number: number, string: string]) {\n  return row[0];\n}\n",
};

async function check(path: string, text: string) {
  const checker = await javascript.load({});
  return checker.check({ path, text });
}

for (const [name, gap] of Object.entries(GAPS)) {
  test(`${name} is no syntax error, and hides nothing`, async () => {
    expect(await check("a.ts", gap)).toEqual({ detections: [] });
    const { detections, unchecked } = await check("a.ts", gap + SINK);
    expect(unchecked).toBeUndefined();
    const line = gap.split("\n").length + 1;
    expect(detections.map(({ ruleId, region }) => [ruleId, region.startLine])).toEqual([
      ["js/command-injection", line],
    ]);
  });
}

test("a sink within the gap itself is still found", async () => {
  const text = SINK.replace("(dir: string)", "(dir: string, row: [number: number, string: string])");
  const { detections, unchecked } = await check("a.ts", text);
  expect(unchecked).toBeUndefined();
  expect(detections.map(({ ruleId }) => ruleId)).toEqual(["js/command-injection"]);
});

test("a real mistake is told with its line, as precisely as Babel knows it", async () => {
  const { unchecked } = await check("a.ts", `${SINK}\nconst x = = 1;\n`);
  expect(unchecked).toMatchObject({ kind: "syntax-error", line: 4, message: "Unexpected token" });
});

test("types are blanked in place, in each form that TypeScript has", () => {
  const text = [
    "import type { A } from './a';",
    "interface B<T> { a: T }",
    "export type C = B<string>;",
    "declare const d: C;",
    "export default function f<T>(this: C, x?: T): x is T {",
    "  const y = x as unknown as A satisfies A;",
    "  return g<T>(y)!;",
    "}",
  ].join("\n");
  const opinion = secondOpinion("typescript", text);
  if (opinion?.kind !== "program") throw new Error("not a program");
  expect(opinion.withoutTypes.length).toBe(text.length);
  expect(opinion.withoutTypes.split("\n").map((line) => line.replaceAll(/ +/g, " ").trim())).toEqual([
    "",
    "",
    "",
    "",
    "export default function f (this , x? ) {",
    "const y = x ;",
    "return g (y)!;",
    "}",
  ]);
});

test("nesting beyond Babel's stack is no opinion", () => {
  expect(secondOpinion("javascript", `${"[".repeat(50_000)}=`)).toBeUndefined();
});

test("declaration files hold nothing that runs", () => {
  expect(["a.d.ts", "a.d.mts", "a.d.css.ts"].map((path) => javascript.handles(path, ""))).toEqual([
    false,
    false,
    false,
  ]);
  expect(javascript.handles("a.ts", "")).toBe(true);
});
