import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ruleJsonSchema } from "../src/analyzers/custom/parse.ts";
import { embedded } from "../src/analyzers/embedded.ts";
import { rulesOf } from "../src/analyzers/list.ts";
// @ts-expect-error plain JavaScript, shared with the script
import { pagesOf } from "../scripts/rule-docs-pages.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
const read = (name: string) => readFileSync(path.join(ROOT, name), "utf8");
const pages: Map<string, string> = pagesOf(await rulesOf(embedded));

test.each([...pages.keys()])("docs/rules/%s is what the rules say (else: npm run docs:rules)", (name) => {
  expect(read(`docs/rules/${name}`)).toBe(pages.get(name));
});

test("every page but the measured one is generated", () => {
  const files = readdirSync(path.join(ROOT, "docs/rules"));
  expect(files.toSorted()).toEqual([...pages.keys(), "quality.md"].toSorted());
});

test("every link to a rule leads to its heading", () => {
  for (const [page, text] of pages) {
    for (const [, file = "", anchor = ""] of text.matchAll(/\]\(([\w.]*)#([^)]+)\)/g)) {
      const headings = [...(pages.get(file === "" ? page : file) ?? "").matchAll(/^### `(.+)`$/gm)];
      const anchors = headings.map(([, id = ""]) => id.toLowerCase().replaceAll(/[^\w-]/g, ""));
      expect(anchors).toContain(anchor);
    }
  }
});

test("rule-schema.json is what the sources say (else: npm run schema)", () => {
  expect(JSON.parse(read("rule-schema.json"))).toEqual(JSON.parse(JSON.stringify(ruleJsonSchema())));
});
