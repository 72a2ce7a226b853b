/** The bundled rules. `test/analyzers/javascript/rules.test.ts` holds every file to the schema. */
import type { PackRule } from "../patterns/rule.ts";
import documents from "./rules/*.yml";

export const packRules = documents as PackRule[];
