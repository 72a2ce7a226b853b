/**
 * Writes what editors check YAML with: `schema.json` for `.provenfix.yml`, `rule-schema.json` for `.provenfix/rules/`. Both come from
 * the zod schemas. Tests say when they are due.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fromSources, root } from "./from-sources.mjs";

const { schema, ruleSchema } = await fromSources(`
  import { ruleJsonSchema } from "./src/analyzers/custom/parse.ts";
  import { configurable } from "./src/analyzers/list.ts";
  import { jsonSchema } from "./src/config/schema.ts";
  export const schema = jsonSchema(configurable);
  export const ruleSchema = ruleJsonSchema();
`);

const write = (name, value) => writeFileSync(path.join(root, name), `${JSON.stringify(value, null, 2)}\n`);
write("schema.json", schema);
write("rule-schema.json", ruleSchema);
