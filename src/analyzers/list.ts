import type { ConfigurableAnalyzer } from "../config/analyzer-options.ts";
import type { Config } from "../config/config.ts";
import type { Rule } from "../model/finding.ts";
import type { Analyzer, ExternalAnalyzer } from "./analyzer.ts";
import { bandit } from "./bandit/bandit.ts";
import { commandAnalyzers, commandTemplate } from "./command/command.ts";
import { embedded } from "./embedded.ts";
import { eslint } from "./eslint/eslint.ts";
import { gosec } from "./gosec/gosec.ts";
import { pylint } from "./pylint/pylint.ts";
import { ruff } from "./ruff/ruff.ts";
import { semgrep } from "./semgrep/semgrep.ts";

/** Every analyzer that is a program of its own. */
const external: readonly ExternalAnalyzer<unknown>[] = [bandit, ruff, pylint, semgrep, gosec, eslint];

/** Every analyzer that provenfix knows, in the order of reports. */
export const analyzers: readonly Analyzer[] = [...embedded, ...external];

/**
 * Metadata of every rule of theirs.
 *
 * @param settings by analyzer name, for those whose options bring rules
 */
export async function rulesOf(
  those: readonly Pick<Analyzer, "name" | "rules">[],
  settings: Readonly<Record<string, { options: unknown }>> = {},
): Promise<Rule[]> {
  return (await Promise.all(those.map(({ name, rules }) => rules(settings[name]?.options)))).flat();
}

/** What the configuration may speak of: these, and programs that only it knows. */
export const configurable: readonly ConfigurableAnalyzer[] = [...analyzers, commandTemplate];

/** These, and those that only this configuration knows. */
export async function analyzersOf(config: Config): Promise<readonly Analyzer[]> {
  const known = new Set(analyzers.map(({ name }) => name));
  const own = Object.keys(config.analyzers).filter((name) => !known.has(name));
  return [...analyzers, ...(await commandAnalyzers(config, own))];
}
