/** A rule whose expression never ends is named, once, and does not hold up the files after it. */
import { expect, test } from "vitest";
import { changed, ruleText } from "../analyzers/custom/rule-files.ts";
import { createRepository } from "../support/repository.ts";

test("it is named, asked once, and the other rules go on", { timeout: 120_000 }, async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", "limits: { fileTimeout: 4s }\n");
  repository.write(".provenfix/rules/good.yml", ruleText.javascript);
  const endless = changed(ruleText.javascript, "id: acme/raw-query", "id: acme/endless");
  repository.write(
    ".provenfix/rules/endless.yml",
    changed(endless, "any: [rawQuery]", 'any: [rawQuery], match: "(\\\\w+\\\\w+)+!!|rawQuery"'),
  );
  const call = "export const find = (db, sql) => db.rawQuery(sql);\n";
  for (const name of ["a", "b", "c", "d", "e", "f", "g", "h"])
    repository.write(`${name}.js`, `// ${"x".repeat(60)}\n${call}`);
  for (const round of ["first", "from the cache"]) {
    const { code, stdout } = repository.run("scan", "--all", "-f", "json");
    expect(code, round).toBe(2);
    const { unchecked, findings } = JSON.parse(stdout) as {
      unchecked: { path: string; message: string }[];
      findings: { ruleId: string; path: string }[];
    };
    const gaps = unchecked.filter(({ message }) => message.startsWith("the rule acme/endless did not end within 4 s"));
    expect(gaps.length, round).toBeGreaterThan(0);
    expect(gaps.length, round).toBeLessThan(4);
    expect(unchecked, round).toHaveLength(gaps.length);
    const found = new Set(findings.filter(({ ruleId }) => ruleId === "acme/raw-query").map(({ path }) => path));
    expect(found.size + gaps.length, round).toBe(8);
    expect(findings.some(({ ruleId }) => ruleId === "acme/endless")).toBe(false);
  }
});
