/** What an analyzer's program can see and change. */
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { failureOf, hostileTool } from "./hostile-tool.ts";

test("it works on a copy: the repository stays as it is", async () => {
  const program = `
    for (const name of fs.readdirSync(".", { recursive: true })) fs.rmSync(name, { recursive: true, force: true });
    fs.writeFileSync("planted.txt", "x");
    print(results())`;
  await using hostile = await hostileTool(program);
  const before = hostile.repository.state();
  const { code, report } = hostile.scan();
  expect(hostile.repository.state()).toBe(before);
  expect(failureOf(report)).toContain('liar changed "a.txt" while it ran');
  expect(code).toBe(2);
});

test("one that changes what it checks is not believed, and no other analyzer sees it", async () => {
  await using hostile = await hostileTool(`fs.writeFileSync("a.txt", "safe\\n"); print(results())`);
  const { repository } = hostile;
  repository.write(
    ".provenfix.yml",
    `${repository.read(".provenfix.yml")}  second:\n    command: [liar, "{scratch}", .]\n    files: ["*.txt"]\n`,
  );
  const { report } = hostile.scan();
  expect(
    report.analyzers.filter(({ name }) => ["liar", "second"].includes(name)).map(({ failure }) => failure),
  ).toEqual([expect.stringContaining('liar changed "a.txt"'), expect.stringContaining('second changed "a.txt"')]);
});

test("it sees no secrets, only the variables that are named", async () => {
  await using hostile = await hostileTool(
    `print(results(result("a.txt", { message: { text: Object.keys(process.env).sort().join(" ") } })))`,
    {
      options: "env: [TOOL_LICENCE]",
    },
  );
  Object.assign(hostile.repository.env, {
    OPENAI_API_KEY: "sk-x",
    GITHUB_TOKEN: "t",
    AWS_SECRET_ACCESS_KEY: "s",
    TOOL_LICENCE: "l",
  });
  const { message } = hostile.scan().report.findings[0] ?? {};
  expect(message).toContain("TOOL_LICENCE");
  expect(message).not.toMatch(/KEY|TOKEN|GIT_/);
});

test("it starts in its copy, with nothing on standard input and a home of its own", async () => {
  const program = `
    const input = fs.readFileSync(0, "utf8");
    print(results(result("a.txt", { message: { text: [input.length, fs.readdirSync(".").join(), fs.readdirSync(process.env.HOME).length].join(" ") } })))`;
  await using hostile = await hostileTool(program);
  expect(hostile.scan().report.findings[0]?.message).toBe("0 a.txt 0");
});

test("nothing of a program is taken from the scanned repository", async () => {
  await using hostile = await hostileTool("");
  const { repository } = hostile;
  repository.write("bin/planted", `#!/bin/sh\ntouch ${repository.root}/executed\n`, 0o755);
  repository.env["PATH"] = `${repository.root}/bin:bin:${repository.env["PATH"]}`;
  repository.write(".provenfix.yml", "analyzers:\n  liar:\n    command: [planted, .]\n");
  const { code, report } = hostile.scan();
  expect(failureOf(report)).toContain("in the scanned repository");
  expect(existsSync(`${repository.root}/executed`)).toBe(false);
  expect(code).toBe(2);
});

test("no temporary file stays behind", async () => {
  await using hostile = await hostileTool(
    `fs.writeFileSync("big", "x"); print(results(result("a.txt", { message: { text: process.cwd().replaceAll("/", "|") } })))`,
  );
  const folder = (hostile.scan().report.findings[0]?.message ?? "").replaceAll("|", "/");
  expect(folder).toContain("provenfix-");
  expect(existsSync(folder)).toBe(false);
});
