/** The bundled rules. `test/analyzers/python/pack.test.ts` holds every file to the schema and to its examples. */
import type { PackRule } from "../../patterns/rule.ts";
import documents from "./rules/*.yml";

export const packRules = documents as PackRule[];
