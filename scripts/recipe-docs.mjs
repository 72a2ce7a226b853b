/** `npm run docs:recipes`: writes the list in docs/recipes.md from the recipes. A test says when it is due. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fromSources, root } from "./from-sources.mjs";
import { withList } from "./recipe-docs-page.mjs";

const { recipes } = await fromSources(`export { recipes } from "./src/recipes/list.ts";`);
const file = path.join(root, "docs/recipes.md");
writeFileSync(file, withList(readFileSync(file, "utf8"), recipes));
