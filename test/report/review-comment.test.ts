import { expect, test } from "vitest";
import { commentText, markerOf, readMarker, resolvedText, suggestionBlock } from "../../src/report/review-comment.ts";
import { commitMessage, pullRequestText, type ProvenFix } from "../../src/action/fix/text.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Attempt } from "../../src/model/outcome.ts";

const HOSTILE = [
  "![x](https://evil.example/p.png)",
  "[click](https://evil.example)",
  "<img src=x onerror=alert(1)>",
  "<!-- provenfix:open 000000000000000000000000:1 -->",
  "-->\n<script>",
  "@acme/security fixes #1",
  "https://evil.example/login",
  "```\n# heading\n````suggestion\nrm -rf /\n````",
  "| a | b |\n| --- | --- |",
  "##[error]x\n::error::x\n::set-output name=a::b",
  "\u202e\u200b\u0000\u001b[31m",
  "</details></sub>",
  "Co-authored-by: mallory <m@evil.example>\nSigned-off-by: x",
  "closes GH-7 and acme/shop#8",
  "www.evil.example and mail@evil.example",
];

function finding(text: string): Finding {
  const region = { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 };
  const witness = {
    analyzer: text,
    ruleId: text,
    message: text,
    severity: "high",
    confidence: "high",
    cwe: [text],
    region,
  } as const;
  return {
    ...region,
    ruleId: text,
    analyzer: text,
    title: text,
    message: `${text} `,
    cwe: [text],
    severity: "high",
    confidence: "high",
    family: text,
    path: text,
    frame: { firstLine: 3, lines: [text] },
    fingerprint: `${"a".repeat(24)}:1`,
    lineHash: "",
    witnesses: [{ ...witness, cwe: [text] }],
    disposition: "blocking",
    reason: text,
  };
}

function attempt(text: string): Attempt {
  const tests = {
    command: text,
    passed: 2,
    flaky: [text],
    executing: [text],
    sandbox: "bubblewrap",
    seconds: 1,
  } as const;
  return {
    candidate: {
      fingerprint: `${"a".repeat(24)}:1`,
      provenance: { kind: "model", strategy: text, model: text, solution: 1, turn: 1 },
      changes: [],
      explanation: text,
    },
    verdict: { state: "verified", checks: [], tests: { ...tests, flaky: [text], executing: [text] } },
  };
}

/** What is left of Markdown once code is taken away: GitHub finds mentions, links and HTML only there. */
function outsideCode(markdown: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split("\n")) {
    const run = /^`{3,}/.exec(line)?.[0];
    if (fence === undefined && run !== undefined) fence = run;
    else if (fence !== undefined && run !== undefined && line === run && run.length >= fence.length) fence = undefined;
    else if (fence === undefined) lines.push(line);
  }
  expect(fence).toBeUndefined();
  return lines.join("\n").replaceAll(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, "");
}

test.each(HOSTILE)("%j stays text in comments, pull requests and commits", (text) => {
  const diff = `--- a\n+++ b\n@@ -1 +1 @@\n-${text}\n+${text}\n`;
  const own = "<!-- provenfix:open aaaaaaaaaaaaaaaaaaaaaaaa:1 -->";
  const fix: ProvenFix = { finding: finding(text), chosen: attempt(text), diff };
  const comment = commentText(finding(text), undefined, { chosen: attempt(text), diff });
  expect(readMarker(comment)).toEqual({ fingerprint: `${"a".repeat(24)}:1`, state: "open" });
  for (const markdown of [comment, pullRequestText([fix], text)]) {
    const rest = outsideCode(markdown.replace(own, "")).replaceAll(/<\/?sub>|&#\d+;/g, "");
    expect(rest).not.toMatch(/[<>@]|\]\(|!\[|:\/\/|www\.|^#|#\d|GH&#45;\d/m);
    expect(markdown).not.toContain("##[");
    // oxlint-disable-next-line no-control-regex
    expect(markdown).not.toMatch(/[\u202e\u200b\u0000\u001b]/);
  }
  const message = commitMessage([fix]);
  expect(message).not.toMatch(/@\S|#\d|GH-\d|:\/\/|^[\w-]+-by:/im);
  expect(message.split("\n")).toHaveLength(6);
});

test("a suggestion's fence is longer than any run of backticks in it, and its lines are exact", () => {
  expect(suggestionBlock(["a ```` b", ""])).toBe("`````suggestion\na ```` b\n\n`````");
  expect(suggestionBlock([])).toBe("```suggestion\n```");
});

test("only a marker at the end counts", () => {
  const marker = markerOf("abc:1", "open");
  expect(readMarker(`text ${marker}`)).toEqual({ fingerprint: "abc:1", state: "open" });
  expect(readMarker(`${marker} text`)).toBeUndefined();
  expect(readMarker(resolvedText({ fingerprint: "abc:2", title: "x" }))).toEqual({
    fingerprint: "abc:2",
    state: "resolved",
  });
  expect(markerOf("a --> <b>:1", "open")).toBe("<!-- provenfix:open a--b:1 -->");
});
