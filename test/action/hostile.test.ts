/** A thousand names that want to be more than names, and every text that a payload may hold. */
import { symlinkSync } from "node:fs";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { escapeForRunner, workflowCommand } from "../../src/report/escape-runner.ts";
import { jobSummary, SUMMARY_LIMIT } from "../../src/report/job-summary.ts";
import { codeBlock, codeSpan, markdownText } from "../../src/report/markdown.ts";
import { emptyRun, finding } from "../report/everything.ts";
import { HOSTILE, hostileRun } from "../report/hostile.ts";
import { commandsIn } from "../support/action/commands.ts";
import { createForge } from "../support/action/forge.ts";
import { runJob } from "../support/action/runner.ts";

const INSECURE = "import pickle\npickle.loads(input())\n";
const options = { notes: [], limit: SUMMARY_LIMIT };

/** Inline code as CommonMark reads it: a run of backticks up to the next run of the same length. */
function withoutCode(line: string): string {
  let rest = line;
  let shown = "";
  for (;;) {
    const open = /`+/.exec(rest);
    if (open === null) return shown + rest;
    const after = rest.slice(open.index + open[0].length);
    const close = [...after.matchAll(/`+/g)].find(([run]) => run === open[0]);
    shown += rest.slice(0, open.index);
    if (close === undefined) return `${shown}UNCLOSED${open[0]}${after}`;
    rest = after.slice(close.index + close[0].length);
  }
}

const linkTo = () => "https://github.com/acme/shop/blob/0/a.py#L1-L1";
const cells = (line: string) => line.replaceAll(String.raw`\|`, "").split("|").length;

/** What is left once code and our own links are gone must mean nothing. */
const STRUCTURE = /[<>*_[\]()\\~@]|https?:|www\.|UNCLOSED|!\[/;

function structureIn(line: string): string | undefined {
  const own = withoutCode(line).replaceAll(/\[[^\][]*\]\(<https?:\/\/[^<>\s]*>\)/g, "");
  return STRUCTURE.exec(own)?.[0];
}

describe("Markdown", () => {
  test.each(HOSTILE)("%j", (text) => {
    for (const line of [markdownText(text), codeSpan(text), `| ${codeSpan(text)} | ${markdownText(text)} |`]) {
      expect(line).not.toContain("\n");
      expect(structureIn(line), line).toBeUndefined();
    }
    expect(withoutCode(codeSpan(text))).toBe("");
    const block = codeBlock(text).split("\n");
    expect(block.slice(1, -1).filter((line) => line.trimStart().startsWith(block[0] ?? ""))).toEqual([]);
  });

  test.each(HOSTILE)("a job's page has the same form with %j", (text) => {
    const form = (run: string) =>
      jobSummary(hostileRun(run), { ...options, linkTo, notes: [run] })
        .split("\n")
        .map((line) => /^(\||- |#+ |$|[^|#-])/.exec(line)?.[0]?.replace(/[^|#\- ]/, "a"));
    const page = jobSummary(hostileRun(text), { ...options, linkTo, notes: [text] });
    expect(form(text)).toEqual(form("harmless"));
    const body = page.split("\n").filter((line) => !/^(#|\| ---)/.test(line));
    expect(body.map(structureIn).filter((found) => found !== undefined)).toEqual([]);
    const tables = page.split("\n\n").filter((part) => part.startsWith("|"));
    for (const one of tables) expect(new Set(one.split("\n").map(cells)).size).toBe(1);
  });

  test("a page stays below the limit, and says what it leaves out", () => {
    const findings = Array.from({ length: 900 }, (_, index) => finding({ path: `${"d/".repeat(900)}${index}.py` }));
    const page = jobSummary(emptyRun({ findings }), { ...options, limit: 100_000 });
    expect(Buffer.byteLength(page)).toBeLessThan(100_000);
    expect(page).toMatch(/… and \d+ more, in the report/);
  });
});

test.each(HOSTILE)("the runner's log: %j", (text) => {
  for (const log of [text, `a\n${text}`, `  ${text}`, `::${text}`, `${text}::error::x`]) {
    expect(commandsIn(escapeForRunner(log))).toEqual([]);
  }
  const [command, ...others] = commandsIn(workflowCommand("warning", text, { title: text, file: text }));
  expect(others).toEqual([]);
  expect(Object.keys(command?.properties ?? {})).toEqual(text === "" ? [] : ["title", "file"]);
});

/** As the file system takes them: no slash, no NUL, 255 bytes. */
function fileNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const text = (HOSTILE[index % HOSTILE.length] ?? "").replaceAll(/[/\0]/g, "_").toWellFormed();
    return `${[...text].slice(0, 50).join("")}${index}.py`;
  });
}

test("1,000 names of files, and titles, branches and descriptions", { timeout: 300_000 }, async () => {
  const names = fileNames(1_000);
  const change = Object.fromEntries(names.map((name) => [name, INSECURE]));
  await using forge = await createForge({ base: { "app.py": "x = 1\n" }, change });
  const workspace = forge.checkout({ sha: forge.merge });
  for (const text of HOSTILE.slice(-2)) {
    const event = forge.pullRequest({ title: text, body: text, headRef: text });
    const job = await runJob({ github: forge.github, workspace, event });
    expect(job.code).toBe(1);
    expect(new Set(job.commands.map(({ name }) => name))).toEqual(new Set(["error", "notice"]));
    expect(job.annotations.filter(({ name }) => name === "error")).toHaveLength(10);
    expect(job.outputs).toMatchObject({ verdict: "blocking", blocking: "1000" });
    expect(Object.keys(job.outputs)).toHaveLength(11);
    expect(Buffer.byteLength(job.summary)).toBeLessThan(2 ** 20);
    const rows = job.summary.split("\n").filter((line) => line.startsWith("|") && !line.startsWith("| ---"));
    expect(rows.map(structureIn).filter((found) => found !== undefined)).toEqual([]);
    const { findings } = JSON.parse(readFileSync(job.outputs["report-json"] ?? "", "utf8")) as { findings: unknown[] };
    expect(findings.length).toBeGreaterThanOrEqual(1_000);
    expect(forge.github.state.complaints).toEqual([]);
  }
});

test("links lead nowhere", { timeout: 60_000 }, async () => {
  await using forge = await createForge({ base: { "app.py": "x = 1\n" }, change: { "b.py": "x = 2\n" } });
  const { author } = forge;
  const secret = author.write("../outside/secret.py", INSECURE);
  author.git("switch", "--quiet", "--detach", forge.head);
  symlinkSync(secret, path.join(author.root, "link.py"));
  symlinkSync(path.dirname(secret), path.join(author.root, "folder"));
  const head = author.commit("links");
  author.git("update-ref", "refs/pull/1/head", head);
  forge.publish();
  for (const inputs of [{}, { paths: "link.py\nfolder" }, { paths: "../outside" }]) {
    const event = forge.pullRequest({ head });
    const job = await runJob({ github: forge.github, workspace: forge.checkout({ sha: head }), event, inputs });
    expect(job.log).not.toContain("secret.py:");
    expect([0, 2]).toContain(job.code);
  }
});
