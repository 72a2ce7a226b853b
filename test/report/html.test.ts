import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
// @ts-expect-error plain JavaScript
import { GENERATED, generatePage } from "../../scripts/report-page.mjs";
import { html } from "../../src/report/html.ts";
import { pageData } from "../../src/report/html/data.ts";
import { emptyRun, EVERYTHING, finding } from "./everything.ts";
import { golden } from "./golden.ts";

const STYLE = { colour: false, verbosity: "normal", width: 80 } as const;

test("the data of a run with everything", () => {
  const text = `${JSON.stringify(pageData(EVERYTHING), null, 2)}\n`;
  expect(text).toBe(golden("everything.page.json", text));
});

test("page.ts is what `node scripts/report-page.mjs` makes of page/", async () => {
  expect(readFileSync(GENERATED as string, "utf8")).toBe(await (generatePage as () => Promise<string>)());
});

test("nothing is loaded, and only the page's own script and style may run", () => {
  const page = html.render(emptyRun(), STYLE);
  expect(page).toContain("default-src 'none'; script-src 'sha256-");
  expect(page).not.toMatch(/unsafe|<link|<img|\ssrc=|@import|url\(|\son\w+=/);
});

test("a masked or cut line is marked by its own region", () => {
  const region = { startLine: 1, startColumn: 7, endLine: 1, endColumn: 11 };
  const frame = { firstLine: 1, lines: ["key = ****"], region };
  const { findings } = pageData(
    emptyRun({ findings: [finding({ startLine: 1, startColumn: 7, endLine: 1, endColumn: 47, frame })] }),
  );
  expect(findings[0]!.frame).toEqual([[1, "key = ", "****", ""]]);
});
