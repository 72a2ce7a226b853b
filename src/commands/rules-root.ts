/** Whose rules a command is about: those of the repository around the working directory, as they lie there. */
import { type RulesPlace, userRules } from "../analyzers/custom/read.ts";
import type { UserRule } from "../analyzers/custom/user-rule.ts";
import { realPathOf } from "../system/files.ts";
import { findRepository } from "../system/repository.ts";
import type { Host } from "./command.ts";

export async function rulesPlace({ cwd, env }: Host): Promise<RulesPlace> {
  const found = await findRepository(cwd, env);
  return { root: found.kind === "repository" ? found.topLevel : realPathOf(cwd) };
}

export async function userRulesHere(host: Host): Promise<UserRule[]> {
  return userRules(await rulesPlace(host));
}
