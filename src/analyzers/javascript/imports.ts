/** How modules are asked what they pass on to those that import them. */
import type { ImportReader } from "../analyzer.ts";
import { reexports } from "./reexports.ts";
import { specifiers } from "./specifiers.ts";

export const imports: ImportReader = { specifiers, reexports };
