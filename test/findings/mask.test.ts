import { expect, test } from "vitest";
import { createMasker } from "../../src/findings/mask.ts";
import { maskOf } from "../../src/findings/secret-values.ts";
import { detection, only, randomOf, regionOf, run } from "./support.ts";

const TOKEN = "ghp_16C7e42F292c6912E7710c838347Ae178B4a";

test.for<[value: string, shown: string]>([
  [TOKEN, "ghp_****"],
  ["AKIAIOSFODNN7EXAMPLE", "AKIA****"],
  ["hunter2", "****"],
  ["correct horse battery staple 1", "****"],
  ["averylongpasswordwithoutdigits", "****"],
  ["", "****"],
])("%s is shown as %s", ([value, shown]) => {
  expect(maskOf(value)).toBe(shown);
});

test.for<[region: string, text: string, shown: string]>([
  ['"hunter2"', 'password = "hunter2"  # old', 'password = "****"  # old'],
  ['password="hunter2"', 'connect(password="hunter2", user=u)', 'connect(password="****", user=u)'],
  ['"password": "hunter2"', '{"password": "hunter2"}', '{"password": "****"}'],
  ['config["password"] = "hunter2"', 'config["password"] = "hunter2"', 'config["password"] = "****"'],
  ["hunter2", "PASSWORD=hunter2", "PASSWORD=****"],
  [`"a" + "hunter2"`, `x = "a" + "hunter2"`, `x = "****"`],
  [`b'hunter2'`, `x = b'hunter2'`, `x = b'****'`],
  ["https://u:p'w'd@host", "url: https://u:p'w'd@host", "url: ****"],
])("of a region %s", ([region, text, shown]) => {
  expect(createMasker([text], [regionOf(text, region)]).line(1).text).toBe(shown);
});

test("a value is hidden wherever it is repeated: lines, messages, comments", async () => {
  const text = [
    `header = "${TOKEN}"`,
    `# same as ${TOKEN}`,
    `run("curl -H " + x + "${TOKEN}")  # provenfix-ignore[S605]: uses ${TOKEN} only in tests`,
    `run2(x)  # nosec ${TOKEN}`,
  ].join("\n");
  const native = { kind: "nosec", line: 4, text: `# nosec ${TOKEN}` };
  const triaged = await run({
    files: { "app.py": text },
    detections: [
      detection("secrets/token", regionOf(text, TOKEN), { secret: true }),
      detection("S605", regionOf(text, 'run("'), { message: `runs ${TOKEN}` }),
      detection("S602", regionOf(text, "run2"), { suppression: native }),
    ],
  });
  expect(triaged.findings).toHaveLength(3);
  expect(triaged.suppressions).toHaveLength(2);
  expect(JSON.stringify(triaged)).not.toContain(TOKEN);
  expect(JSON.stringify(triaged)).not.toContain(TOKEN.slice(0, 6));
  expect(triaged.findings[0]?.frame.lines.slice(0, 2)).toEqual(['header = "ghp_****"', "# same as ghp_****"]);
});

test("short values are hidden as words, not within other words; the shortest only where they are flagged", () => {
  const lines = ['password = "pass"', "# pass, not bypass or passwords", 'pin = "12"', "# 12 months"];
  const text = lines.join("\n");
  const masker = createMasker(lines, [regionOf(text, '"pass"'), regionOf(text, '"12"')]);
  expect(lines.map((_, index) => masker.line(index + 1).text)).toEqual([
    'password = "****"',
    "# ****, not bypass or passwords",
    'pin = "****"',
    "# 12 months",
  ]);
});

test("every line of a key is hidden", () => {
  const lines = [
    "key = '''-----BEGIN RSA PRIVATE KEY-----",
    "MIIEpAIBAAKCAQEA1234567890",
    "-----END RSA PRIVATE KEY-----'''",
    "x",
  ];
  const region = { startLine: 1, startColumn: 10, endLine: 3, endColumn: 30 };
  const masker = createMasker(lines, [region]);
  expect([1, 2, 3, 4].map((number) => masker.line(number).text)).toEqual(["key = '''****", "****", "****'''", "x"]);
});

test("overlapping detections of one literal are one mask", async () => {
  const text = `password = "Bearer ${TOKEN}"`;
  const finding = await only({
    files: { "app.py": text },
    detections: [
      detection("S105", regionOf(text, `"Bearer ${TOKEN}"`), { secret: true }),
      detection("secrets/token", regionOf(text, TOKEN), { secret: true }),
    ],
  });
  expect(finding.frame.lines).toEqual(['password = "****"']);
  expect(finding.ruleId).toBe("secrets/token");
});

test("in 300 random files no value of a flagged secret is left in any field", async () => {
  const random = randomOf(3);
  const letters = "abcdefghijKLMNOP0123456789_-+/.$ \"'";
  for (let round = 0; round < 300; round++) {
    const length = 8 + random.below(60);
    const value = `Q${Array.from({ length }, () => letters[random.below(letters.length)]).join("")}7`;
    const before = "é😀x ".repeat(random.below(90));
    const lines = [`import os`, `${before}token = ${value};`, `eval(f) # ${value}${value}`, `x${value}y`, "end"];
    const text = random.shuffled(lines).join("\n");
    const triaged = await run({
      files: { "app.py": text },
      detections: [
        detection("secrets/token", regionOf(text, value), { secret: true, message: `found ${value}` }),
        detection("S602", regionOf(text, "eval(f)"), { message: `eval near ${value}` }),
      ],
    });
    const fields = triaged.findings.flatMap((finding) => [...finding.frame.lines, finding.message, finding.reason]);
    const shown = [...fields, ...triaged.findings.flatMap(({ witnesses }) => witnesses.map(({ message }) => message))];
    const leaks = shown.filter((field) => field.includes(value) || field.includes(value.slice(4)));
    expect({ text, leaks }).toEqual({ text, leaks: [] });
  }
});
