/** Every line of real records meets the published schema, whatever happened in them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { edits, fixJson, HONEST, NO_PYTEST, pythonProject, withModel } from "../support/fixing.ts";
import { reply, startProvider } from "../support/provider.ts";
import type { Repository } from "../support/repository.ts";

const SCHEMA = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../../docs/trajectory.schema.json"), "utf8"),
) as object;

function linesOf(project: Repository): { kind: string }[] {
  const folder = path.join(project.root, ".git/provenfix/trajectories");
  return readdirSync(folder).flatMap((name) =>
    readFileSync(path.join(folder, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { kind: string }),
  );
}

describe.skipIf(NO_PYTEST)("trajectories", { timeout: 120_000 }, () => {
  test("every line meets the schema: verified, refused, malformed, failed, skipped", async () => {
    await using project = await pythonProject();
    const answers = [reply("prose"), edits([HONEST[0], `${HONEST[0]}  # nosec`]), edits(HONEST)];
    await using provider = await startProvider(answers);
    withModel(project, provider, { llm: { seed: 7, temperature: 0.5 } });
    await fixJson(project, "--staged", "--dry-run");
    await using broken = await startProvider([{ kind: "status", status: 500 }]);
    withModel(project, broken);
    await fixJson(project, "--staged", "--dry-run", "--no-tests");
    await fixJson(project, "--staged", "--dry-run", "--no-tests", "--no-model");
    const ajv = new Ajv2020({ allErrors: false, strict: true });
    formats.default(ajv);
    const validate = ajv.compile(SCHEMA);
    const lines = linesOf(project);
    for (const line of lines)
      expect(validate(line), `${JSON.stringify(validate.errors)} ${JSON.stringify(line)}`).toBe(true);
    const kinds = new Set(lines.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["candidate", "end", "exchange", "refusal", "start", "verdict"]);
    // The schema can refuse.
    expect(validate({ ...lines[0], kind: "begin" })).toBe(false);
    expect(validate({ ...lines[0], more: 1 })).toBe(false);
  });
});
