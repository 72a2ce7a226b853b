/** Texts that want to be more than text, and a run made of each. */
import type { Run } from "../../src/model/run.ts";
import { EVERYTHING } from "./everything.ts";

const ESC = "\u001b";
const COMMANDS = [
  "error",
  "warning",
  "notice",
  "set-output name=a",
  "set-env name=PATH",
  "add-path",
  "add-mask",
  "stop-commands",
  "group",
  "save-state name=x",
  "debug",
  "echo",
];

const TERMINAL = [
  `${ESC}[2J`,
  `${ESC}[31mred`,
  `${ESC}[1A${ESC}[2K✔ nothing blocks`,
  `${ESC}]0;title\u0007`,
  `${ESC}]8;;https://evil.example\u0007link${ESC}]8;;\u0007`,
  `${ESC}]8;;https://evil.example${ESC}\\link${ESC}]8;;${ESC}\\`,
  `${ESC}]52;c;ZXZpbA==\u0007`,
  `${ESC}P+q544e${ESC}\\`,
  `${ESC}c`,
  `${ESC}[?1049h`,
  `${ESC}[6n`,
  `${ESC}#8`,
  `${ESC}(0`,
  "\u009b31mC1",
  "\u009d0;title\u009c",
  "\u0090q\u009c",
  "\u0007bell",
  "back\b\b\b\bspace",
  "carriage\rreturn",
  "form\ffeed",
  "vertical\vtab",
  "nul\0byte",
  "del\u007f",
  "\u0085next line",
  "\u001a",
  "\u000e\u000f",
  "tab\tstop",
  "line\nfeed",
  "windows\r\nline",
  "\n\n\n",
  " leading",
  "trailing ",
  "a".repeat(5000),
  `${"x ".repeat(3000)}`,
];

const BIDI = [
  "\u202egnp.exe",
  "\u202dforced",
  "\u202aembed\u202c",
  "\u202bembed\u202c",
  "\u2066isolate\u2069",
  "\u2067isolate\u2069",
  "\u2068isolate\u2069",
  "\u200emark",
  "\u200fmark",
  "\u061cmark",
  "/*\u202e } \u2066if (isAdmin)\u2069 \u2066 begin admins only */",
  "\u200binvisible",
  "\u200cjoin",
  "\u200djoin",
  "\u2060joiner",
  "\ufeffbom",
  "soft\u00adhyphen",
  "\u034fjoiner",
  "\u115ffiller",
  "\u3164filler",
  "\uffa0filler",
  "\u{e0041}\u{e0042}tags",
  "\ufe0falone",
  "\u{e0100}selector",
  "\u2028separator",
  "\u2029separator",
  "\ufff9annotation\ufffb",
  "\ud800lone",
  "lone\udc00",
  "\u206adeprecated",
  "\u180eseparator",
];

const MARKUP = [
  "</script><script>window.pwned=1</script>",
  "<!--<script>",
  "-->",
  "<![CDATA[",
  "]]>",
  "<img src=x onerror=window.pwned=1>",
  "<svg onload=window.pwned=1>",
  "<iframe src=javascript:window.pwned=1>",
  '"><img src=x onerror=window.pwned=1>',
  "'><img src=x onerror=window.pwned=1>",
  "javascript:window.pwned=1",
  "<a href='javascript:window.pwned=1'>x</a>",
  "<style>*{display:none}</style>",
  "</style>",
  "</title>",
  "<base href=https://evil.example>",
  "<meta http-equiv=refresh content='0;url=https://evil.example'>",
  "&lt;img&gt;",
  "&#x3c;img&#x3e;",
  "<plaintext>",
  "<noscript>",
  "</noscript>",
  "{{constructor.constructor('window.pwned=1')()}}",
  "${window.pwned=1}",
  "\\u003cimg\\u003e",
  "__proto__",
  "constructor",
  "toString",
  "%3Cimg%3E",
  "{0}",
  "{{0}}",
];

const MARKDOWN = [
  "`rm -rf /`",
  "```\nfence\n```",
  "[click](https://evil.example)",
  "![x](https://evil.example/x.png)",
  "[x](javascript:alert(1))",
  "| a | b |",
  "# heading",
  "* item",
  "@everyone",
  "#1",
  "<details>",
  "~~~",
  "\\",
  "$(id)",
  "`id`",
  "%0A::error::x",
  "%25",
  ":,%",
  "a,b=c::d",
];

const RUNNER = [
  ...COMMANDS.map((command) => `::${command}::owned`),
  ...COMMANDS.map((command) => `##[${command.split(" ")[0]}]owned`),
  "text ##[error]owned",
  "\n::error::owned",
  "\r\n::set-output name=a::b",
  " \t::error::owned",
  "x\u2028::error::owned",
  "####[error]owned",
  "##\u200b[error]owned",
  ":::error::owned",
  "%0A::error::owned",
  "#\u200b#[error]",
  "::",
];

export const HOSTILE: readonly string[] = [...TERMINAL, ...BIDI, ...MARKUP, ...MARKDOWN, ...RUNNER];

/** What the model closes: everything else may come from a repository or a tool. */
const CLOSED = new Set(["severity", "confidence", "disposition", "kind", "status", "onError", "source"]);

/** The run that has everything, with every free text replaced. */
export function hostileRun(text: string): Run {
  const run = poison(EVERYTHING, text) as Run;
  const skipped = EVERYTHING.skipped.map(({ reason }) => ({ path: text, reason }));
  const findings = run.findings.map((finding) => ({
    ...finding,
    startColumn: 1,
    endColumn: text.split("\n")[0]!.length + 1,
    endLine: finding.startLine,
  }));
  return { ...run, skipped, findings, rules: [{ ...run.rules[0]!, id: text }] };
}

function poison(value: unknown, text: string): unknown {
  if (typeof value === "string") return text;
  if (Array.isArray(value)) return value.map((item) => poison(item, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, CLOSED.has(key) ? item : poison(item, text)]),
  );
}
