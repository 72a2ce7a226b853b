/** `npm run docs:rules`: writes docs/rules/ from the rules. A test says when it is due. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fromSources, root } from "./from-sources.mjs";
import { pagesOf } from "./rule-docs-pages.mjs";

const { rules } = await fromSources(`
  import { embedded } from "./src/analyzers/embedded.ts";
  import { rulesOf } from "./src/analyzers/list.ts";
  export const rules = await rulesOf(embedded);
`);

const folder = path.join(root, "docs/rules");
mkdirSync(folder, { recursive: true });
for (const [name, text] of pagesOf(rules)) writeFileSync(path.join(folder, name), text);
