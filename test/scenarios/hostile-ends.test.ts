/** However an analyzer's program ends: never 'no findings', never a hang. */
import { expect, test } from "vitest";
import { failureOf, hostileTool } from "./hostile-tool.ts";

test.for<[string, string, string]>([
  ["is killed", `process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 5000)`, "liar was killed by SIGKILL"],
  ["has an unknown exit code", `print(results()); process.exitCode = 77`, "liar ended with code 77"],
  ["says that it found something, and prints nothing", `process.exitCode = 1`, "the output of liar is empty"],
  [
    "says that it found something, and has nothing",
    `print(results()); process.exitCode = 1`,
    "its output has no result",
  ],
  ["crashes with its last words", `throw new Error("no such rule")`, "the output of liar is empty"],
  ["prints a stack trace", `print("Traceback (most recent call last):"); process.exitCode = 1`, "is not JSON"],
])("one that %s", async ([, program, failure]) => {
  await using hostile = await hostileTool(program);
  const { code, report } = hostile.scan();
  expect(failureOf(report)).toContain(failure);
  expect(code).toBe(2);
});

test("one that hangs is ended, with grandchildren that hold its pipes", async () => {
  const program = `
    child.spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit", detached: true });
    setInterval(() => {}, 1000);`;
  await using hostile = await hostileTool(program, { options: "timeout: 1s" });
  const start = performance.now();
  const { code, report } = hostile.scan();
  expect(failureOf(report)).toBe("liar was not finished after 1 s");
  expect(code).toBe(2);
  expect(performance.now() - start).toBeLessThan(8000);
});

test("one that is not there", async () => {
  await using hostile = await hostileTool("", { command: "[no-such-tool, .]" });
  const { code, report } = hostile.scan();
  expect(failureOf(report)).toContain("no-such-tool was not found on PATH");
  expect(code).toBe(2);
});

test("one that ends with 0 and has findings is believed", async () => {
  await using hostile = await hostileTool(`print(results(result("a.txt")))`);
  const { code, report } = hostile.scan();
  expect(report.findings).toMatchObject([{ path: "a.txt", ruleId: "lie", analyzer: "liar" }]);
  expect(code).toBe(1);
});

test("exit codes are the configuration's", async () => {
  const options = "exitCodes: {clean: [3], findings: [4]}";
  await using clean = await hostileTool(`print(results()); process.exitCode = 3`, { options });
  expect(clean.scan().code).toBe(0);
  await using crashed = await hostileTool(`print(results()); process.exitCode = 1`, { options });
  expect(crashed.scan().code).toBe(2);
});

test("with `onError: warn` the run goes on, and says what failed", async () => {
  await using hostile = await hostileTool(`process.exitCode = 77`, { options: "onError: warn" });
  const { code, report } = hostile.scan();
  expect(code).toBe(0);
  expect(failureOf(report)).toContain("code 77");
  expect(hostile.repository.run("scan", "--all").stdout).toContain("code 77");
});

test("one that says of itself that it failed", async () => {
  const invocations = `[{ executionSuccessful: false, toolExecutionNotifications: [{ level: "error", message: { text: "out of memory" } }] }]`;
  await using hostile = await hostileTool(
    `const log = results(); log.runs[0].invocations = ${invocations}; print(log)`,
  );
  const { code, report } = hostile.scan();
  expect(failureOf(report)).toContain("out of memory");
  expect(code).toBe(2);
});
