import {
  userRules
} from "./chunk-P5YE5GFQ.js";
import {
  findRepository
} from "./chunk-II4TXTZ6.js";
import {
  realPathOf
} from "./chunk-XZ4GGKDC.js";

// src/commands/rules-root.ts
async function rulesPlace({ cwd, env }) {
  let found = await findRepository(cwd, env);
  return { root: found.kind === "repository" ? found.topLevel : realPathOf(cwd) };
}
async function userRulesHere(host) {
  return userRules(await rulesPlace(host));
}

export {
  rulesPlace,
  userRulesHere
};
