import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config/defaults.ts";
import { DEFAULT_FIX } from "../../src/config/fix.ts";
import { LLM_DEFAULTS } from "../../src/config/llm.ts";
import { DEFAULT_TESTS } from "../../src/config/tests.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { UserError } from "../../src/model/user-error.ts";
import { ANALYZERS } from "./analyzers.ts";

const parse = (text: string) => parseConfig({ name: ".provenfix.yml", text }, ANALYZERS);

function problems(text: string): string[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return error.message.split("\n");
    throw error;
  }
  return [];
}

test.each([
  ["nothing", ""],
  ["a comment", "# nothing yet\n"],
  ["an empty document", "---\n"],
  ["an empty mapping", "{}\n"],
  [
    "keys without values",
    "analyzers:\n  python:\ninclude:\nexclude:\nfailOn:\nrules:\nlimits:\n  maxFileSize:\ncache:\n",
  ],
])("%s gives the defaults", (_, text) => {
  expect(parse(text)).toEqual(defaultConfig(ANALYZERS));
});

test("every key arrives", () => {
  const text = `
analyzers:
  python: false
  secrets: { onError: warn, entropy: 4.5 }
include: [src/**]
exclude: [vendor/]
failOn: { severity: high, confidence: low }
minWitnesses: 2
rules: { S311: off, B602: critical }
overrides:
  - paths: [tests/**]
    failOn: never
    rules: { S101: off }
suppressions:
  - rule: S602
    path: deploy.py
    reason: " runs on our own input "
    owner: ada
    expires: 2028-02-29
baseline: known.json
limits: { maxFileSize: 1.5 MiB, fileTimeout: 500ms }
tests: { timeout: 2m, memory: 1GB, keep: [a.env] }
fix: { mode: apply, strategies: { fdsp: { solutions: 2 } } }
llm: { model: small, timeout: 30s, limits: { day: { time: 1m } } }
cache: false
`;
  expect(parse(text)).toEqual({
    analyzers: {
      python: { enabled: false, onError: "fail", options: {} },
      secrets: { enabled: true, onError: "warn", options: { entropy: 4.5 } },
    },
    include: ["src/**"],
    exclude: ["vendor/"],
    failOn: { severity: "high", confidence: "low" },
    minWitnesses: 2,
    rules: { S311: "off", B602: "critical" },
    overrides: [{ paths: ["tests/**"], failOn: { severity: "never" }, rules: { S101: "off" } }],
    suppressions: [
      {
        rule: "S602",
        path: "deploy.py",
        reason: "runs on our own input",
        owner: "ada",
        expires: "2028-02-29",
        line: 15,
      },
    ],
    baseline: "known.json",
    limits: { maxFileSize: 1_572_864, fileTimeout: 0.5 },
    tests: { ...DEFAULT_TESTS, timeout: 120, memory: 1_000_000_000, keep: ["a.env"] },
    fix: { ...DEFAULT_FIX, mode: "apply", strategies: { fdsp: { solutions: 2 } } },
    llm: {
      ...LLM_DEFAULTS,
      model: "small",
      timeout: 30,
      limits: { ...LLM_DEFAULTS.limits, day: { ...LLM_DEFAULTS.limits.day, time: 60 } },
    },
    cache: false,
  });
});

test("an analyzer's options stand over its own defaults, not instead of them", () => {
  const { secrets } = parse("analyzers: {secrets: {onError: warn}}").analyzers;
  expect(secrets).toEqual({ enabled: true, onError: "warn", options: { entropy: 3 } });
});

test("a severity alone keeps the confidence of the defaults", () => {
  expect(parse("failOn: critical").failOn).toEqual({ severity: "critical", confidence: "medium" });
});

test("a suppression without a reason is read, so that the report can say that it does not hold", () => {
  expect(parse("suppressions: [{rule: S1, path: a.py}]").suppressions[0]?.reason).toBe("");
});

test("CRLF line ends change nothing, positions included", () => {
  expect(parse("cache: false\r\nfailOn: low\r\n")).toEqual(parse("cache: false\nfailOn: low\n"));
  expect(problems("cache: false\r\nfailon: low\r\n")[0]).toContain(".provenfix.yml:2:1:");
});

test("an alias means what it names", () => {
  expect(parse("include: &code [src/**]\nexclude: *code\n")).toMatchObject({
    include: ["src/**"],
    exclude: ["src/**"],
  });
});

test.each([
  ["analyser: {}", '1:1: unknown key "analyser"; did you mean "analyzers"?'],
  ["analyzers: {pyton: true}", '1:13: unknown key "pyton" in analyzers; did you mean "python"?'],
  ["analyzers:\n  secrets:\n    entopy: 3", '3:5: unknown key "entopy" in analyzers.secrets; did you mean "entropy"?'],
  ["analyzers: {python: yes}", '1:21: analyzers.python must be true or false or a mapping, not "yes"'],
  ["analyzers: {secrets: {entropy: x}}", '1:32: analyzers.secrets.entropy must be a number, not "x"'],
  [
    "analyzers: {secrets: {onError: wran}}",
    'analyzers.secrets.onError must be one of fail, warn, not "wran"; did you mean "warn"?',
  ],
  [
    "failOn: hihg",
    'failOn must be one of critical, high, medium, low, note, never or a mapping, not "hihg"; did you mean "high"?',
  ],
  [
    "failOn: {severity: higg}",
    '1:20: failOn.severity must be one of critical, high, medium, low, note, never, not "higg"; did you mean "high"?',
  ],
  ["failOn: {level: high}", '1:10: unknown key "level" in failOn; valid keys: severity, confidence'],
  ["rules: {S311: disabled}", 'rules.S311 must be one of critical, high, medium, low, note, off, not "disabled"'],
  ["rules: [S311]", "1:8: rules must be a mapping, not a list"],
  ["overrides: [{rules: {}}]", '1:13: overrides[0] lacks the key "paths"'],
  ["overrides: [{paths: [tests/**], exclude: []}]", 'unknown key "exclude" in overrides[0]'],
  ["include: vendor", '1:10: include must be a list, not "vendor"'],
  ["exclude: ['src/[ab']", 'exclude[0]: "src/[ab" has a [ without its ]'],
  ["exclude: ['C:/x']", "is absolute"],
  ["exclude: [../other]", "leads out of the repository"],
  ["exclude: ['!src']", "starts with !"],
  [
    "suppressions: [{rule: S1, path: a, expires: 2026-02-30}]",
    "expires: must be a day of the calendar, written YYYY-MM-DD",
  ],
  ["suppressions: [{rule: S1, path: a, expires: soon}]", "must be a day of the calendar"],
  ["suppressions: [{path: a}]", 'suppressions[0] lacks the key "rule"'],
  ["limits: {maxFileSize: 2XB}", "must be a size such as 500kB or 2MB"],
  ["limits: {maxFileSize: 3GB}", "at most 100MB"],
  ["limits: {fileTimeout: 0}", "must be a time such as 500ms or 10s"],
  ["limits: {fileTimeout: -1s}", "must be a time such as 500ms or 10s"],
  ["limits: {fileTimeout: .inf}", "limits.fileTimeout"],
  ["cache: 'no'", 'cache must be true or false, not "no"'],
  ["baseline: ../known.json", "leads out of the repository"],
  ["- a", "1:1: the file must be a mapping, not a list"],
  ["hello", '1:1: the file must be a mapping, not "hello"'],
  ["cache: true\ncache: false", "2:1: this key is here a second time"],
  ["cache: [", "1:9: not valid YAML"],
  ["cache: true\n---\ncache: true", "write one"],
  ["cache: !!js/function 'x'", "1:8: not valid YAML: Unresolved tag"],
  ["? [a, b]\n: 1", "a key must be a word"],
  ["exclude: *nowhere", "1:10: no anchor &nowhere stands before this"],
  ["<<: {cache: true}", 'unknown key "<<"'],
  ['"a\\u001b[2J\\nb": 1', '1:1: unknown key "a\\u001b[2J\\nb"'],
])("%s is refused where it stands", (text, message) => {
  const found = problems(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^\.provenfix\.yml:\d+:\d+: /);
  expect(found[0]).toContain(message);
});

test("everything that is wrong comes at once, in the order of the file", () => {
  const found = problems("cash: true\ninclude: 3\nfailOn: {severity: x, confidence: y}\nlimits: {maxFileSize: huge}\n");
  expect(found.map((line) => line.split(": ")[0])).toEqual([
    ".provenfix.yml:1:1",
    ".provenfix.yml:2:10",
    ".provenfix.yml:3:20",
    ".provenfix.yml:3:35",
    ".provenfix.yml:4:23",
  ]);
});

test("a file full of mistakes does not fill the screen", () => {
  const found = problems(Array.from({ length: 500 }, (_, index) => `wrong${index}: 1`).join("\n"));
  expect(found).toHaveLength(21);
  expect(found.at(-1)).toBe("… and 480 more");
});

test("`__proto__` and `constructor` are keys like any other, and pollute nothing", () => {
  expect(problems("__proto__: {cache: false}")[0]).toContain('unknown key "__proto__"');
  expect(problems("analyzers: {constructor: true}")[0]).toContain('unknown key "constructor" in analyzers');
  expect(problems("analyzers: {__proto__: {enabled: false}}")[0]).toContain('unknown key "__proto__" in analyzers');
  parse("rules: {__proto__: off}");
  expect(({} as Record<string, unknown>)["off"]).toBeUndefined();
  expect(Object.getPrototypeOf(parse("rules: {__proto__: off}").rules)).toBe(Object.prototype);
});

test("what would blow up memory or the stack is refused quickly", () => {
  const bomb = ["a: &a [1,1,1,1,1,1,1,1,1]"];
  for (const [index, name] of [..."bcdefgh"].entries()) {
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${"abcdefg"[index]}`).join(",")}]`);
  }
  const started = performance.now();
  expect(problems(bomb.join("\n")).length).toBeGreaterThan(0);
  expect(problems(`exclude: ${"[".repeat(20_000)}`)[0]).toContain("nested too deeply");
  expect(problems(`x: &x 1\ny: [${"*x,".repeat(20_000)}]`)[0]).toContain("aliases");
  expect(performance.now() - started).toBeLessThan(5_000);
});

test("mutated files give a configuration or a UserError with a position, never anything else", () => {
  const seed =
    'analyzers: {python: true, secrets: {entropy: 3}}\nfailOn: high\nrules:\n  S1: off\n  "S2": low\nexclude: &a [x/**]\ninclude: *a\nlimits: {maxFileSize: 2MB}\n';
  const alphabet = [
    "\0",
    "\t",
    " ",
    "\n",
    ":",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "&a",
    "*a",
    "!",
    "'",
    '"',
    "|",
    ">",
    "%",
    "\u{1f600}",
    "?",
    "#",
    "~",
  ];
  let state = 1;
  const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  for (let round = 0; round < 2_000; round++) {
    let text = seed;
    for (let edit = random(4); edit >= 0; edit--) {
      const at = random(text.length);
      text = text.slice(0, at) + (alphabet[random(alphabet.length)] ?? "") + text.slice(at + random(6));
    }
    for (const line of problems(text)) expect(line).toMatch(/^\.provenfix\.yml:\d+:\d+: |^… and /);
  }
});

test("a command of the tests comes with its report, and the other way round", () => {
  const { tests } = parse("tests: {command: [make, check], report: {format: junit, path: 'out/*.xml'}}");
  expect(tests).toEqual({
    ...DEFAULT_TESTS,
    command: ["make", "check"],
    report: { format: "junit", path: "out/*.xml" },
  });
  expect(problems("tests: {command: [make]}")[0]).toContain("tests.command: a `command` needs a `report`");
  expect(problems("tests: {report: {format: tap}}")[0]).toContain("tests.report: a `report` needs the `command`");
  expect(problems("tests: {timeout: never}")[0]).toContain("tests.timeout: must be a time");
});
