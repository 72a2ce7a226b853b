import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SEVERITIES } from "../../src/model/finding.ts";
import type { Run } from "../../src/model/run.ts";
import { html } from "../../src/report/html.ts";
import { browserPath, launch, withFile } from "./browser.ts";
import { emptyRun, EVERYTHING, finding } from "./everything.ts";
import { HOSTILE, hostileRun } from "./hostile.ts";

const STYLE = { colour: false, verbosity: "normal", width: 80 } as const;

const places = (page: Page): Promise<string[]> => page.locator(".finding .place").allTextContents();
const shown = (page: Page): Promise<string> => page.getByRole("status").innerText();
const choice = (page: Page, name: string): Locator => page.getByRole("combobox", { name });
const search = (page: Page, name: string): Locator => page.getByRole("searchbox", { name });

/** A browser is optional on a developer's machine, not in CI. */
describe.skipIf(browserPath === undefined && !process.env["CI"])("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  /** Opens the report as a file; afterwards nothing may have gone wrong or been asked of the network. */
  async function open(run: Run, look: (page: Page) => Promise<void>): Promise<void> {
    await withFile(html.render(run, STYLE), async (url) => {
      const page = await browser.newPage();
      const trouble: string[] = [];
      page.on("console", (message) => trouble.push(message.text()));
      page.on("pageerror", (error) => trouble.push(error.message));
      page.on("dialog", (dialog) => trouble.push(`dialog: ${dialog.message()}`));
      page.on("request", (request) => trouble.push(...(request.url() === url ? [] : [request.url()])));
      await page.goto(url);
      await look(page);
      expect(trouble).toEqual([]);
      await page.close();
    });
  }

  test("verdict, counts and gaps are at the top; what is known is one click away", async () => {
    await open(EVERYTHING, async (page) => {
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
        "Incomplete 4 blocking findings in 3 files",
      );
      expect(await page.locator(".gaps li").allInnerTexts()).toHaveLength(5);
      expect(await shown(page)).toBe("5 findings of 8");
      await page.getByLabel("baselined").check();
      expect(await places(page)).toContain("src/old.py:12:5");
    });
  });

  test("each filter narrows the list", async () => {
    await open(EVERYTHING, async (page) => {
      await page.getByLabel("low", { exact: false }).uncheck();
      expect(await shown(page)).toBe("4 findings of 8");
      await choice(page, "Analyzer").selectOption("semgrep");
      expect(await places(page)).toEqual(["src/web/unpack.py:20:85"]);
      await choice(page, "Analyzer").selectOption("");
      await choice(page, "CWE").selectOption("CWE-94");
      expect(await places(page)).toEqual(["web/ページ/表示.ts:3:18"]);
      await choice(page, "CWE").selectOption("");
      await search(page, "File").fill("DB/");
      expect(await places(page)).toEqual(["src/db/query.py:41:12"]);
      await search(page, "File").fill("");
      await search(page, "Search").fill("request.args");
      expect(await places(page)).toEqual(["src/web/unpack.py:12:5"]);
      await search(page, "Search").fill("no such thing");
      expect(await shown(page)).toBe("0 findings of 8");
    });
  });

  test("a bar of a chart filters, and releases again", async () => {
    await open(EVERYTHING, async (page) => {
      await page.getByRole("button", { name: "CWE-89" }).click();
      expect(await places(page)).toEqual(["src/db/query.py:41:12"]);
      expect(await choice(page, "CWE").inputValue()).toBe("CWE-89");
      await page.getByRole("button", { name: "CWE-89", pressed: true }).click();
      await page.getByRole("button", { name: "src/web" }).click();
      expect(await shown(page)).toBe("2 findings of 8 in src/web all folders");
      await page.getByRole("button", { name: "all folders" }).click();
      expect(await shown(page)).toBe("5 findings of 8");
    });
  });

  test("the keyboard is enough", async () => {
    await open(EVERYTHING, async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("tar xf");
      expect(await shown(page)).toBe("2 findings of 8");
      for (let presses = 0; presses < 20; presses += 1) {
        await page.keyboard.press("Tab");
        if ((await page.locator(".finding summary:focus").count()) === 1) break;
      }
      await page.keyboard.press("Enter");
      expect(await page.locator(".finding mark").innerText()).toBe('subprocess.call(f"tar xf {name}", shell=True)');
      expect(await page.getByText("Why it matters").isVisible()).toBe(true);
    });
  });

  test("the region is marked on each of its lines", async () => {
    await open(EVERYTHING, async (page) => {
      await search(page, "Search").fill("S608");
      await page.locator(".finding summary").click();
      const marks = await page.locator(".finding mark").allInnerTexts();
      expect(marks).toHaveLength(11);
      expect([marks[0], marks[10]]).toEqual(["db.execute(", ")"]);
    });
  });

  test("hostile text stays text", async () => {
    const findings = HOSTILE.flatMap((text) => hostileRun(text).findings.slice(0, 1));
    const rules = HOSTILE.flatMap((text) => hostileRun(text).rules);
    const tables = HOSTILE.map((text) => hostileRun(text)).flatMap((run) => run.suppressions.slice(0, 1));
    await open(emptyRun({ findings, rules, suppressions: tables, notices: [...HOSTILE] }), async (page) => {
      await page.getByRole("button", { name: "Show" }).click();
      await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
      await page.waitForFunction("document.querySelectorAll('.finding .body').length > 100");
      const strangers = "img, iframe, base, link, object, embed, svg *:not(rect), a:not([rel]), [onload], [onerror]";
      expect(await page.locator(strangers).count()).toBe(0);
      expect(await page.locator("script").count()).toBe(2);
      expect(await page.evaluate("typeof window.pwned")).toBe("undefined");
      expect(await page.locator(".finding").count()).toBe(findings.length);
    });
  });

  test("5,000 findings stay quick, and all of them print", async () => {
    const findings = Array.from({ length: 5000 }, (_, index) =>
      finding({
        path: `src/part${index % 40}/file${index}.py`,
        severity: SEVERITIES[index % 5]!,
        cwe: [`CWE-${index % 30}`],
      }),
    );
    await open(emptyRun({ findings }), async (page) => {
      expect(await page.locator(".finding").count()).toBe(100);
      const start = performance.now();
      await search(page, "Search").fill("part7/");
      expect(await shown(page)).toBe("125 findings of 5,000");
      expect(performance.now() - start).toBeLessThan(5000);
      await page.getByRole("button", { name: "Show 25 more of 25" }).click();
      expect(await page.locator(".finding").count()).toBe(125);
      await page.emulateMedia({ media: "print" });
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator(".finding[open] .frame").count()).toBe(125);
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await page.locator(".finding[open]").count()).toBe(0);
    });
  });

  test.each(["light", "dark"] as const)("text is readable in %s colours", async (colorScheme) => {
    await open(EVERYTHING, async (page) => {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(CONTRASTS)).toEqual([]);
    });
  });

  test("nothing is wider than a telephone", async () => {
    await open(EVERYTHING, async (page) => {
      await page.setViewportSize({ width: 360, height: 700 });
      await page.locator(".finding summary").first().click();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    });
  });
});

/** Texts whose contrast is under 4.5 : 1 (WCAG 2.2, 1.4.3). */
const CONTRASTS = `(() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const linear = (value) => (value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const background = (node) => {
    for (let at = node; at !== null; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll("main *")]
    .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== ""))
    .flatMap((node) => {
      const [low, high] = [luminance(parse(getComputedStyle(node).color)), luminance(background(node))].sort((a, b) => a - b);
      const ratio = (high + 0.05) / (low + 0.05);
      return ratio < 4.5 ? [node.className + " " + ratio.toFixed(2)] : [];
    });
})()`;
