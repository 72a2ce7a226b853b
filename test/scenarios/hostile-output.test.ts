/** Output that is broken, endless or absurd. */
import { expect, test } from "vitest";
import { failureOf, hostileTool } from "./hostile-tool.ts";

const ENDLESS = `
  const chunk = Buffer.alloc(1 << 20, "[");
  const to = process.argv[3] === undefined ? 1 : fs.openSync(process.argv[2], "w");
  for (let written = 0; written < 2 ** 31; written += chunk.length) fs.writeSync(to, chunk);`;

test("truncated", async () => {
  await using hostile = await hostileTool(`print(JSON.stringify(results(result("a.txt"))).slice(0, -20))`);
  const { code, report } = hostile.scan();
  expect(failureOf(report)).toContain("is not JSON: it ends in the middle");
  expect(code).toBe(2);
});

test("2 GB on standard output fill no memory", async () => {
  await using hostile = await hostileTool(ENDLESS);
  const { code, report } = hostile.scan();
  expect(failureOf(report)).toContain("more than 100000000 bytes");
  expect(code).toBe(2);
});

test("2 GB in a file fill no disk", async () => {
  await using hostile = await hostileTool(ENDLESS, { command: '[liar, "{output}", .]' });
  const { code, report } = hostile.scan();
  expect(failureOf(report)).toContain("more than 100000000 bytes");
  expect(code).toBe(2);
});

test.for<[string, string, string]>([
  ["a link to another file", `fs.symlinkSync("/etc/passwd", process.argv[2])`, "it is a link"],
  ["a folder", `fs.mkdirSync(process.argv[2])`, "it is no file"],
  ["a pipe", `child.execFileSync("mkfifo", [process.argv[2]])`, "it is no file"],
  ["nothing at all", ``, "it is gone"],
])("%s for an output file", async ([, program, why]) => {
  await using hostile = await hostileTool(program, { command: '[liar, "{output}", .]' });
  const { code, report } = hostile.scan();
  expect(failureOf(report)).toContain(why);
  expect(code).toBe(2);
});

test.for<[string, string, string]>([
  ["NaN", `print('{"version":"2.1.0","runs":NaN}')`, "is not JSON"],
  [
    "a million results",
    `print(JSON.stringify(results(...Array.from({ length: 1e5 }, () => 0))).replaceAll("0", "0,0,0,0,0,0,0,0,0,0"))`,
    "results; the most that is read is",
  ],
  ["no SARIF", `print({ results: [] })`, "is not SARIF"],
])("%s", async ([, program, why]) => {
  await using hostile = await hostileTool(program);
  const { code, report } = hostile.scan();
  expect(failureOf(report)).toContain(why);
  expect(code).toBe(2);
});

test("lines that cannot be, bytes that are no text, deep nesting, names of prototypes: what can be read is read", async () => {
  const program = `
    const strange = (region, more) => {
      const one = result("a.txt", more);
      one.locations[0].physicalLocation.region = region;
      return one;
    };
    const log = results(
      strange({ startLine: -3 }, { ruleId: "negative" }),
      strange({ startLine: 1e308, endLine: 7 }, { ruleId: "huge" }),
      strange({ startLine: 900 }, { ruleId: "behind" }),
      strange({ startLine: 2, startColumn: 1e9, endColumn: 3 }, { ruleId: "wide" }),
      result("a.txt", { ruleId: "__proto__", rule: { id: "constructor" } }),
      result("a.txt", { ruleId: "deep", taxa: "NEST" }),
      result("a.txt", { ruleId: "latin1", message: { text: "caf?" } }),
    );
    const nested = "[".repeat(50000) + "]".repeat(50000);
    const bytes = Buffer.from(JSON.stringify(log).replace('"NEST"', nested));
    bytes[bytes.indexOf("caf?") + 3] = 0xe9;
    fs.writeSync(1, bytes);`;
  await using hostile = await hostileTool(program);
  const { code, report } = hostile.scan();
  expect(report.findings.map(({ ruleId, startLine }) => [ruleId, startLine]).toSorted()).toEqual([
    ["__proto__", 1],
    ["behind", 1],
    ["deep", 1],
    ["huge", 1],
    ["latin1", 1],
    ["negative", 1],
    ["wide", 2],
  ]);
  expect(report.notices.join("\n")).toMatch(/-3 is no position[^]*line 900 is behind the end/);
  expect(code).toBe(1);
});

/** @param more of each result, as text; `at` is its number */
const many = (more: string) => `print(results(...Array.from({ length: 3e4 }, (_, at) => result("a.txt", ${more}))))`;

test("thirty thousand results in one file take no time that grows with their square", async () => {
  await using same = await hostileTool(many("{ message: { text: String(at) } }"));
  const repeated = same.scan();
  expect(repeated.report.findings).toHaveLength(1);
  expect(repeated.code).toBe(1);
  await using different = await hostileTool(many("{ ruleId: String(at), properties: { cwe: 79 } }"));
  const { code, report } = different.scan();
  expect(report.unchecked).toMatchObject([{ path: "a.txt", message: expect.stringContaining("more than 2000") }]);
  expect(code).toBe(2);
});
