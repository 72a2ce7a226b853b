/** Validators for the machine formats, with errors that a person can read. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

type Schema = Record<string, unknown>;
const ROOT = path.resolve(import.meta.dirname, "../..");

/** Published by OASIS, not ours to ship: it lies beside the checkout where there is one. */
const SARIF_SCHEMA = path.resolve(ROOT, "../shared/data/sarif/sarif-schema-2.1.0.json");
export const hasSarifSchema = existsSync(SARIF_SCHEMA);

/** Gives the errors; none means valid. */
export function validator(schema: Schema): (data: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (data) =>
    validate(data)
      ? []
      : (validate.errors ?? []).map(
          (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
        );
}

export const sarifErrors = (data: unknown): string[] => validator(readSchema(SARIF_SCHEMA))(data);

export function jsonReportSchema(): Schema {
  return readSchema(path.join(ROOT, "docs/json-report.schema.json"));
}

/** The schema is open, so that readers accept later minor versions; what we write today must be in it. */
export function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  return Object.fromEntries("properties" in schema ? [...entries, ["additionalProperties", false]] : entries);
}

function readSchema(file: string): Schema {
  return JSON.parse(readFileSync(file, "utf8")) as Schema;
}
