/** Which files of the repository configure an external analyzer. */
import type { GuardFiles } from "../../config/staged.ts";
import type { ExternalAnalyzer } from "../analyzer.ts";
import type { ReadyTool } from "./tools.ts";

/** The files of the repository that say what it reports: they have to be as trustworthy as `.provenfix.yml`. */
export function configGlobs(analyzer: ExternalAnalyzer<unknown>, options: unknown, trustConfig: boolean): string[] {
  return [...(analyzer.ruleFiles?.(options) ?? []), ...(trustConfig ? (analyzer.configFiles?.(options) ?? []) : [])];
}

/** Whether its configuration comes from elsewhere than what it checks. */
export function isGuarded({ analyzer, options, settings }: ReadyTool, guard: GuardFiles | undefined): boolean {
  return guard?.kind === "commit" && configGlobs(analyzer, options, settings.trustConfig).length > 0;
}
