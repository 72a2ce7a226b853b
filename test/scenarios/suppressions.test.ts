/** One ledger: who silenced what, why, and whether it holds. */
import { expect, test } from "vitest";
import { createRepository, type Repository } from "../support/repository.ts";

const DEFECT = "import os\n\nos.system(input())";

function scan(repository: Repository): { code: number | null; suppressions: Record<string, unknown>[] } {
  const { code, stdout } = repository.run("scan", "--all", "-f", "json");
  return { code, suppressions: JSON.parse(stdout).suppressions };
}

test("an inline suppression holds with a reason only", async () => {
  await using repository = await createRepository();
  repository.write("app.py", `${DEFECT}  # provenfix-ignore[S605]: input of the operator only\n`);
  expect(scan(repository)).toMatchObject({ code: 0, suppressions: [{ source: "inline", held: true, uses: 1 }] });
  repository.write("app.py", `${DEFECT}  # provenfix-ignore[S605]\n`);
  expect(scan(repository)).toMatchObject({ code: 1, suppressions: [{ source: "inline", held: false, uses: 0 }] });
});

test("a suppression in the configuration holds up to its last day", async () => {
  await using repository = await createRepository();
  repository.write("app.py", `${DEFECT}\n`);
  const configure = (expires: string) =>
    repository.write(
      ".provenfix.yml",
      `suppressions:\n  - {rule: S605, path: app.py, reason: a script, owner: ada, expires: ${expires}}\n`,
    );
  configure("2999-12-31");
  expect(scan(repository)).toMatchObject({
    code: 0,
    suppressions: [{ source: "configuration", owner: "ada", uses: 1 }],
  });
  configure("2001-01-01");
  expect(scan(repository)).toMatchObject({ code: 1, suppressions: [{ held: false, problem: /expired/ }] });
});

test("a suppression that nothing needs is reported", async () => {
  await using repository = await createRepository();
  repository.write("app.py", "print(1)  # provenfix-ignore[S605]: once there was a reason\n");
  const { code, suppressions } = scan(repository);
  expect(code).toBe(0);
  expect(suppressions).toMatchObject([{ uses: 0, problem: expect.stringContaining("unused") }]);
});

test("Bandit's and Ruff's own comments are honoured and listed", async () => {
  await using repository = await createRepository();
  repository.write("a.py", `${DEFECT}  # nosec B605\n`);
  repository.write("b.py", `${DEFECT}  # noqa: S605\n`);
  repository.write("c.py", `${DEFECT}  # nosec B602\n`);
  const { code, suppressions } = scan(repository);
  expect(code).toBe(1);
  expect(suppressions.filter(({ source }) => source === "native")).toMatchObject([
    { path: "a.py", form: "nosec", uses: 1 },
    { path: "b.py", form: "noqa", uses: 1 },
  ]);
});
