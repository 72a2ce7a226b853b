/** `--only`: by rule, alias, CWE, path, folder, fingerprint; one that fits nothing is told, and is no success. */
import { describe, expect, test } from "vitest";
import { createRepository } from "../support/repository.ts";
import { APP, fixJson } from "../support/fixing.ts";

const asked = (outcomes: { fingerprint: string }[], findings: { fingerprint: string; ruleId: string }[]) =>
  outcomes.map(({ fingerprint }) => findings.find((finding) => finding.fingerprint === fingerprint)?.ruleId);

describe("fix --only", { timeout: 120_000 }, () => {
  test("narrows what is repaired", async () => {
    await using repository = await createRepository();
    repository.write("src/app.py", APP);
    repository.write(
      "other/app.py",
      "import yaml\n\n\ndef read(text):\n    return yaml.load(text, Loader=yaml.Loader)\n",
    );
    repository.git("add", "--all");
    const only = async (...values: string[]) => {
      const flags = values.flatMap((value) => ["--only", value]);
      const { outcomes, report } = await fixJson(repository, "--staged", "--dry-run", "--no-tests", ...flags);
      return asked(outcomes, report.findings);
    };
    expect(await only("S602")).toEqual(["S602"]);
    expect(await only("B602")).toEqual(["S602"]);
    expect(await only("CWE-78")).toEqual(["S602"]);
    expect(await only("cwe-78")).toEqual(["S602"]);
    expect(await only("src/app.py")).toEqual(["S506", "S602", "S324"]);
    expect(await only("./src/")).toEqual(["S506", "S602", "S324"]);
    expect(await only("other")).toEqual(["S506"]);
    expect(await only("S602", "CWE-328")).toEqual(["S602", "S324"]);
    const { report } = await fixJson(repository, "--staged", "--dry-run", "--no-tests");
    const { fingerprint } = report.findings.find(({ ruleId }) => ruleId === "S324")!;
    expect(await only(fingerprint)).toEqual(["S324"]);
    expect(await only(fingerprint.slice(0, 10))).toEqual(["S324"]);
  });

  test("paths are also meant from where the person stands", async () => {
    await using repository = await createRepository();
    repository.write("src/app.py", APP);
    repository.git("add", "--all");
    const { stdout } = repository.spawn(
      "sh",
      "-c",
      'cd src && exec "$0" "$1" fix --staged --dry-run --no-tests --only app.py -f json',
      process.execPath,
      (await import("../support/repository.ts")).BUNDLE,
    );
    expect(JSON.parse(stdout).outcomes).toHaveLength(3);
  });

  test("one that fits nothing that blocks is told, and the findings still block", async () => {
    await using repository = await createRepository();
    repository.write("app.py", APP);
    repository.git("add", "--all");
    const { code, report, outcomes } = await fixJson(repository, "--staged", "--only", "S602", "--only", "CWE-999");
    expect(code).toBe(1);
    expect(report.notices).toContain('--only "CWE-999" fits nothing that blocks');
    expect(outcomes).toHaveLength(1);
    const none = await fixJson(repository, "--staged", "--only", "nothing.py");
    expect(none).toMatchObject({ code: 1, outcomes: [] });
    expect(none.report.notices).toContain('--only "nothing.py" fits nothing that blocks');
  });
});
