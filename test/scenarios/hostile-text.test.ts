/** Escapes and commands in what an analyzer says, in every output. */
import { expect, test } from "vitest";
import { hostileTool } from "./hostile-tool.ts";

const PROGRAM = String.raw`
  const evil = "\u001b[2J\u001b]0;owned\u0007\u202eevil\n::error::owned ##[error]owned\r::set-output name=x::y </script><script>alert(1)</script> | [link](javascript:alert(1))";
  const log = results(result("a.txt", { ruleId: evil, message: { text: evil } }));
  log.runs[0].tool.driver = {
    name: evil,
    rules: [{ id: evil, name: evil, shortDescription: { text: evil }, fullDescription: { text: evil }, helpUri: "javascript:alert(1)" }],
  };
  print(log);`;

test.for(["terminal", "github", "json", "sarif", "html"])("%s", async (format) => {
  await using hostile = await hostileTool(PROGRAM);
  const { code, stdout, stderr } = hostile.repository.run("scan", "--all", "--verbose", "-f", format);
  expect(code).toBe(1);
  expect(stdout).toContain("owned");
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(/[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f\u202e]/);
    expect(text).not.toMatch(/\x1b[^[]|\x1b\[(?![\d;]*m)/);
    expect(text).not.toContain("##[");
    expect(text).not.toMatch(/^\s*::(?!(error|warning|notice|group|endgroup|stop-commands)\b)/m);
    expect(text).not.toMatch(/^\s*::error::owned/m);
    expect(format === "html" && text.includes("<script>alert(1)")).toBe(false);
    expect(text).not.toMatch(/href="?javascript:/);
  }
});
