/** Results about files that the analyzer was never given. */
import { symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { failureOf, hostileTool } from "./hostile-tool.ts";

test.for([
  ["../../etc/passwd"],
  ["/etc/passwd"],
  ["file:///etc/passwd"],
  ["..%2f..%2f..%2fetc%2fpasswd"],
  ["a.txt/../../b.txt"],
  ["nowhere.txt"],
])("%s is a lie, and fails the analyzer", async ([uri]) => {
  await using hostile = await hostileTool(`print(results(result("a.txt"), result(${JSON.stringify(uri)})))`);
  const { code, report } = hostile.scan();
  expect(failureOf(report)).toContain("which it was not given");
  expect(report.findings).toEqual([]);
  expect(code).toBe(2);
});

test("a link that the program itself has made leads nowhere", async () => {
  await using hostile = await hostileTool(
    `fs.symlinkSync("/etc/passwd", "link.txt"); print(results(result("link.txt")))`,
  );
  const { code, report } = hostile.scan();
  expect(failureOf(report)).toContain('"link.txt", which it was not given');
  expect(code).toBe(2);
});

test("a link of the repository is no file that it is asked about", async () => {
  await using hostile = await hostileTool(`print(results(...fs.readdirSync(".").map((name) => result(name))))`);
  symlinkSync("/etc/passwd", `${hostile.repository.root}/link.txt`);
  hostile.repository.git("add", "--all");
  const { report } = hostile.scan();
  expect(report.findings.map(({ path }) => path)).toEqual(["a.txt"]);
});

test("files that are only there for context get no findings", async () => {
  await using hostile = await hostileTool(`print(results(result("a.txt"), result("sub/module.cfg")))`, {
    options: 'context: ["*.cfg"]',
  });
  hostile.repository.write("sub/module.cfg", "x\n");
  hostile.repository.git("add", "--all");
  const { code, report } = hostile.scan();
  expect(report.findings.map(({ path }) => path)).toEqual(["a.txt"]);
  expect(code).toBe(1);
});

test("what the program itself has made gets none either, and is told", async () => {
  await using hostile = await hostileTool(
    `fs.writeFileSync("generated.txt", "x"); print(results(result("generated.txt")))`,
  );
  const { code, report } = hostile.scan();
  expect(report.findings).toEqual([]);
  expect(report.notices.join()).toContain("generated.txt");
  expect(code).toBe(0);
});
