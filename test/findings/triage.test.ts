import { expect, test } from "vitest";
import type { Config } from "../../src/config/config.ts";
import type { Content } from "../../src/model/scan.ts";
import { type Case, detection, only, regionOf, run, selectionOf, STAGED } from "./support.ts";

const EVAL: Case = {
  files: { "app.py": "a\nb\neval(x)\nd\n" },
  detections: [detection("S602", regionOf("a\nb\neval(x)", "eval(x)"))],
};

test("a finding carries all that its rule and its file say", async () => {
  expect(await only(EVAL)).toEqual({
    ruleId: "S602",
    analyzer: "python",
    title: "title of S602",
    message: "message of S602",
    cwe: ["CWE-78"],
    severity: "high",
    confidence: "high",
    family: "command-injection",
    path: "app.py",
    startLine: 3,
    startColumn: 1,
    endLine: 3,
    endColumn: 8,
    frame: { firstLine: 1, lines: ["a", "b", "eval(x)", "d", ""] },
    fingerprint: expect.stringMatching(/^[0-9a-f]{24}:1$/),
    lineHash: expect.stringMatching(/^[0-9a-f]{1,16}:1$/),
    witnesses: [
      {
        analyzer: "python",
        ruleId: "S602",
        message: "message of S602",
        severity: "high",
        confidence: "high",
        cwe: ["CWE-78"],
        region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 8 },
      },
    ],
    disposition: "blocking",
    reason: "high severity with high confidence blocks from medium severity and medium confidence up",
  });
});

test.for<[changed: (readonly [number, number])[], disposition: string]>([
  [[[1, 2]], "outside-change"],
  [[[4, 9]], "outside-change"],
  [[], "outside-change"],
  [
    [
      [1, 1],
      [3, 3],
      [7, 8],
    ],
    "blocking",
  ],
  [[[1, 5]], "blocking"],
])("with %j changed it is %s", async ([changed, disposition]) => {
  expect((await only({ ...EVAL, asked: STAGED, changed: { "app.py": changed } })).disposition).toBe(disposition);
});

test("a call over several lines is new where one of them is; the line behind its end is none of them", async () => {
  const region = { startLine: 1, startColumn: 1, endLine: 3, endColumn: 1 };
  const story = { files: { "app.py": "run(\nx)\ny" }, detections: [detection("S602", region)], asked: STAGED };
  expect((await only({ ...story, changed: { "app.py": [[2, 2]] } })).disposition).toBe("blocking");
  expect((await only({ ...story, changed: { "app.py": [[3, 3]] } })).disposition).toBe("outside-change");
});

test.for<[settings: Partial<Config>, disposition: string, reason: string | RegExp]>([
  [{ rules: { S602: "low" } }, "advisory", "low severity is below the threshold, medium"],
  [{ rules: { B602: "off" } }, "suppressed", "S602 is off in the configuration"],
  [{ rules: { "CWE-78": "off" } }, "suppressed", "S602 is off in the configuration"],
  [{ rules: { "CWE-78": "off", B602: "off", s602: "critical" } }, "blocking", /^critical severity/],
  [
    { failOn: { severity: "critical", confidence: "low" } },
    "advisory",
    "high severity is below the threshold, critical",
  ],
  [{ failOn: { severity: "never", confidence: "low" } }, "advisory", "the configuration says that nothing blocks here"],
  [{ overrides: [{ paths: ["*.py"], failOn: { severity: "critical" }, rules: {} }] }, "advisory", /^high severity/],
  [{ overrides: [{ paths: ["tests/**"], failOn: { severity: "critical" }, rules: {} }] }, "blocking", /^high severity/],
  [
    {
      rules: { S602: "off" },
      overrides: [
        { paths: ["**"], failOn: {}, rules: { S602: "note" } },
        { paths: ["app.py"], failOn: {}, rules: { "CWE-78": "critical" } },
      ],
    },
    "blocking",
    /^critical severity/,
  ],
])("configuration %j: %s", async ([config, disposition, reason]) => {
  const finding = await only({ ...EVAL, config });
  expect(finding.disposition).toBe(disposition);
  expect(finding.reason).toMatch(reason);
});

test("low confidence does not block either", async () => {
  const [known] = EVAL.detections;
  const finding = await only({ ...EVAL, detections: [{ ...known!, confidence: "low" }] });
  expect(finding).toMatchObject({ disposition: "advisory", reason: "low confidence is below the threshold, medium" });
});

test("findings are sorted by path, position, rule", async () => {
  const text = "a b c\nd";
  const detections = ["b.py", "a.py", "B.py"].flatMap((path) => [
    detection("S602", regionOf(text, "d"), { path }),
    detection("S608", regionOf(text, "b"), { path }),
    detection("S602", regionOf(text, "b"), { path }),
    detection("S605", regionOf(text, "a"), { path }),
  ]);
  const { findings } = await run({ files: { "b.py": text, "a.py": text, "B.py": text }, detections });
  const order = ["S605", "S602", "S608", "S602"];
  expect(findings.map(({ path, ruleId }) => `${path} ${ruleId}`)).toEqual(
    ["B.py", "a.py", "b.py"].flatMap((path) => order.map((id) => `${path} ${id}`)),
  );
});

test("a rule that its analyzer does not describe still is a finding", async () => {
  const finding = await only({ ...EVAL, detections: [detection("X1", regionOf("a\nb\neval(x)", "eval(x)"))] });
  expect(finding).toMatchObject({ ruleId: "X1", family: "X1", severity: "medium", disposition: "blocking" });
});

/** What reading the file again may give, and what is said of it. */
const LOST: [name: string, content: (file: Content["file"]) => Content, message: string][] = [
  [
    "shortened",
    (file) => ({ kind: "text", file, bytes: Buffer.from("SECRET") }),
    "changed between its analysis and the report",
  ],
  ["skipped", (file) => ({ kind: "skipped", file, reason: "binary" }), "is now left out: binary"],
  ["unreadable", (file) => ({ kind: "unreadable", file, message: "EACCES" }), "could not be read again: EACCES"],
];

test.for(LOST)(
  "a file that was %s after its analysis: its findings stay, its text is not shown",
  async ([, content, message]) => {
    const selection = {
      ...selectionOf(EVAL),
      contents: async function* (files = selectionOf(EVAL).files) {
        for (const file of files) yield content(file);
      },
    };
    const { findings, unchecked } = await run({ ...EVAL, more: { selection } });
    expect(unchecked).toMatchObject([
      {
        path: "app.py",
        analyzer: "provenfix",
        kind: "changed-while-scanning",
        message: expect.stringContaining(message),
      },
    ]);
    expect(findings).toMatchObject([
      { startLine: 3, startColumn: 1, disposition: "blocking", frame: { firstLine: 3, lines: [] } },
    ]);
  },
);

test("so it is where the caller knows that the bytes differ, and for a path that was not selected", async () => {
  const changed = await run({ ...EVAL, more: { isUnchanged: () => false } });
  expect(changed).toMatchObject({
    findings: [{ frame: { lines: [] } }],
    unchecked: [{ kind: "changed-while-scanning" }],
  });
  const unknown = await run({ files: {}, detections: EVAL.detections });
  expect(unknown).toMatchObject({ findings: [{ disposition: "blocking" }], unchecked: [{ path: "app.py" }] });
});

test("only files with detections are read again", async () => {
  const read: string[] = [];
  const story = { ...EVAL, files: { ...EVAL.files, "other.py": "x" } };
  const selection = selectionOf(story);
  const contents = async function* (files = selection.files) {
    read.push(...files.map(({ path }) => path));
    yield* selection.contents(files);
  };
  await run({ ...story, more: { selection: { ...selection, contents } } });
  expect(read).toEqual(["app.py"]);
});

/** Milliseconds of processor time for one file with so many findings, on lines of their own or all on one. */
async function millisecondsFor(count: number, separator: string): Promise<number> {
  const unit = 'run("k" + x, "hunter2x9"); ';
  const text = Array.from({ length: count }, (_, index) => unit.replace("9", String(10_000 + index))).join(separator);
  const width = unit.length + 4;
  const detections = Array.from({ length: count }, (_, index) => {
    const line = separator === "\n" ? index + 1 : 1;
    const column = separator === "\n" ? 1 : 1 + index * width;
    const place = (from: number, to: number) => ({
      startLine: line,
      endLine: line,
      startColumn: column + from,
      endColumn: column + to,
    });
    return [detection("S602", place(0, 3)), detection("S105", place(13, 28), { secret: true })];
  }).flat();
  const story = { files: { "app.py": text }, detections };
  const start = process.cpuUsage();
  const { findings } = await run(story);
  expect(findings).toHaveLength(2 * count);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test.for(["\n", ""])("time grows linearly with findings (%j between them)", async (separator) => {
  await millisecondsFor(1000, separator);
  const small = await millisecondsFor(1000, separator);
  const large = await millisecondsFor(8000, separator);
  expect(large).toBeLessThan(8 * 3 * Math.max(small, 20));
});
