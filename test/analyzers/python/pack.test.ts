/** Every rule of the pack is held to the schema and to its own examples. */
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { checker } from "../../../src/analyzers/python/pack/check.ts";
import { pythonPack } from "../../../src/analyzers/python/pack/pack.ts";
import { packRules } from "../../../src/analyzers/python/pack/rules.ts";
import { holdToExamples } from "../patterns/pack.ts";

it("finds the whole pack", () => {
  const files = readdirSync(new URL("../../../src/analyzers/python/pack/rules", import.meta.url));
  expect(packRules).toHaveLength(files.length);
  expect(packRules.length).toBeGreaterThanOrEqual(35);
  expect(new Set(packRules.map(({ id }) => id)).size).toBe(packRules.length);
});

holdToExamples({ pack: pythonPack, rules: packRules, checkerOf: (rule) => checker([rule]), path: "example.py" });

it("tells a defect once where a call hands it on to another", async () => {
  const text = `from flask import request
from sqlalchemy import text

def find(session):
    return session.execute(text("select * from users where name = '" + request.args["name"] + "'"))
`;
  const rules = packRules.filter(({ id }) => id === "py/sql-injection");
  const { detections } = await checker(rules).check({ path: "example.py", text });
  expect(detections.map(({ region }) => region.startColumn)).toEqual([28]);
});
