/** One self-contained page: no network, nothing but itself may run in it, and it opens from a file. */
import { createHash } from "node:crypto";
import type { Run } from "../model/run.ts";
import { scriptJson } from "./escape.ts";
import { pageData } from "./html/data.ts";
import { script, style } from "./html/page.ts";
import type { Reporter } from "./reporter.ts";

export const html: Reporter = {
  name: "html",
  summary: "one self-contained page to read, filter and send on",
  render: page,
};

/** Only our own script and style, by their hashes, so that nothing in the data could ever run or load anything. */
function policy(): string {
  return `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function page(run: Run): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>provenfix report</title>
<style>${style}</style>
</head>
<body>
<noscript>This report builds itself with a script that is part of the page; your browser does not run it.</noscript>
<script type="application/json" id="data">${scriptJson(pageData(run))}</script>
<script>${script}</script>
</body>
</html>
`;
}
