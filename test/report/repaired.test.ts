import { describe, expect, test } from "vitest";
import { html } from "../../src/report/html.ts";
import { json } from "../../src/report/json.ts";
import { sarif, sarifLog } from "../../src/report/sarif.ts";
import { terminal } from "../../src/report/terminal.ts";
import { browserPath, launch, withFile } from "./browser.ts";
import { HOSTILE as STRINGS } from "./hostile.ts";
import { REPAIR, repairedRun } from "./repaired.ts";
import { closed, hasSarifSchema, jsonReportSchema, sarifErrors, validator } from "./schemas.ts";

const HOSTILE = STRINGS.join(" ");
const STYLE = { colour: false, verbosity: "normal", width: 100 } as const;

test("the terminal tells each outcome with its patch and what proves it", () => {
  const rendered = terminal.render(repairedRun(), STYLE);
  const text = rendered.replaceAll(/\n {4}(?=\w)/g, " ");
  expect(text).toContain("✔ fixed src/web/unpack.py:12:5 S602 · recipe python/shell-true");
  expect(text).toContain("set aside as flaky: tests/test_clock.py::test_now");
  expect(text).toContain("the patch is executed by tests/test_unpack.py::test_tar, tests/test_unpack.py::test_zip");
  expect(text).toContain("    -    run(f'tar xf {name}', shell=True)");
  expect(text).toContain("◇ proposed src/web/unpack.py:13:5 S602 · fdsp, small, solution 2, turn 1");
  expect(text).toContain("✖ no patch held");
  expect(text).toContain("Model small: 3 requests, 1200 tokens, 0.0123 in money, 4.2 s");
  expect(text.trimEnd().split("\n").at(-1)).toBe(
    "✖ 1 fixed · 1 proposed · 3 blocking (3 high) in 1 file · 120 files checked",
  );
});

test("with --verbose each refused attempt says why", () => {
  const text = terminal.render(repairedRun(), { ...STYLE, verbosity: "verbose" });
  expect(text).toContain("fdsp, small, solution 2, turn 1: honesty: adds `# nosec`");
});

test("a dry run has fixed nothing", () => {
  const text = terminal.render(repairedRun({ repair: { ...REPAIR, dryRun: true } }), STYLE);
  expect(text).toContain("✔ proven src/web/unpack.py:12:5");
  expect(text).toContain("1 provable · 1 proposed · 4 blocking");
});

test("the JSON report has the outcomes, as its schema says, and no text of a file beside the diff", () => {
  const report = JSON.parse(json.render(repairedRun(), STYLE));
  const errors = validator(closed(jsonReportSchema()) as Record<string, unknown>);
  expect(errors(report)).toEqual([]);
  expect(report.outcomes.map((outcome: { status: string }) => outcome.status)).toEqual([
    "fixed",
    "proposed",
    "rejected",
    "skipped",
  ]);
  expect(report.outcomes[0]).toMatchObject({
    applied: true,
    patch: {
      provenance: { kind: "recipe" },
      verdict: { state: "verified", tests: { executing: [expect.any(String), expect.any(String)] } },
    },
  });
  expect(report.outcomes[2].attempts[0].verdict).toMatchObject({ failedCheck: "honesty" });
  expect(JSON.stringify(report)).not.toContain('"before"');
});

test("SARIF results carry fixes that give the patched text", () => {
  const [fixed, proposed, rejected] = sarifLog(repairedRun()).runs[0]?.results ?? [];
  expect(fixed).toMatchObject({
    fixes: [
      {
        description: { text: "verified: A shell read the whole command." },
        artifactChanges: [
          {
            artifactLocation: { uri: "src/web/unpack.py" },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 },
                insertedContent: { text: "    run(['tar', 'xf', name])\n" },
              },
            ],
          },
        ],
      },
    ],
  });
  expect(proposed).toHaveProperty("fixes");
  expect(rejected).not.toHaveProperty("fixes");
});

test.skipIf(!hasSarifSchema)("the log with fixes is valid SARIF", () => {
  expect(sarifErrors(JSON.parse(sarif.render(repairedRun(), STYLE)))).toEqual([]);
});

describe.skipIf(browserPath === undefined && !process.env["CI"])("in a browser", () => {
  test("a finding opens into its patch, and untrusted text stays text", async () => {
    const outcomes = REPAIR.outcomes.map((outcome) =>
      "chosen" in outcome
        ? {
            ...outcome,
            chosen: { ...outcome.chosen, candidate: { ...outcome.chosen.candidate, explanation: HOSTILE } },
          }
        : { ...outcome, reason: HOSTILE },
    );
    const views = { ...REPAIR.views, one: { edits: [], diff: `+${HOSTILE}\n-old\n` } };
    const browser = await launch();
    try {
      await withFile(html.render(repairedRun({ repair: { ...REPAIR, outcomes, views } }), STYLE), async (url) => {
        const page = await browser.newPage();
        const trouble: string[] = [];
        page.on("console", (message) => trouble.push(message.text()));
        page.on("pageerror", (error) => trouble.push(error.message));
        page.on("dialog", (dialog) => trouble.push(dialog.message()));
        await page.goto(url);
        const card = page.locator(".finding").first();
        await card.locator("summary").click();
        expect(await card.locator(".outcome").innerText()).toBe("fixed");
        expect((await card.locator(".diff .removed").innerText()).trim()).toBe("-old");
        expect(await card.locator(".repair").innerText()).toContain("recipe python/shell-true");
        expect(trouble).toEqual([]);
      });
    } finally {
      await browser.close();
    }
  });
});
