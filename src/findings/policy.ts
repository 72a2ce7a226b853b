/** What the configuration says of a file's findings: the threshold, and other severities for single rules. */
import type { Config, FailOn, RuleSettings } from "../config/config.ts";
import { matcherOf } from "../select/globs.ts";
import type { Severity } from "../model/finding.ts";
import { canonicalName } from "./names.ts";

export interface Policy {
  failOn: FailOn;
  /** @param names of a rule, most specific first, as `namesOf` gives them */
  settingOf(names: readonly string[]): Severity | "off" | undefined;
}

type Settings = ReadonlyMap<string, Severity | "off">;

/**
 * Gives the policy for a path. Keys of `rules` are a rule's id, an alias or a CWE; within one `rules` the most
 * specific key decides, in that order; a later override that names the rule in any way outranks what stands before it.
 */
export async function createPolicies(config: Config): Promise<(path: string) => Policy> {
  const overrides = await Promise.all(
    config.overrides.map(async ({ paths, failOn, rules }) => ({
      matches: await matcherOf(paths),
      failOn,
      settings: settingsOf(rules),
    })),
  );
  const base = settingsOf(config.rules);
  return (path) => {
    const applying = overrides.filter(({ matches }) => matches(path));
    const layers = [base, ...applying.map(({ settings }) => settings)].toReversed();
    return {
      failOn: Object.assign({ ...config.failOn }, ...applying.map(({ failOn }) => failOn)),
      settingOf: (names) => firstSetting(layers, names),
    };
  };
}

function settingsOf(rules: RuleSettings): Settings {
  return new Map(Object.entries(rules).map(([name, setting]) => [canonicalName(name), setting]));
}

function firstSetting(layers: readonly Settings[], names: readonly string[]): Severity | "off" | undefined {
  for (const settings of layers) {
    const name = names.find((candidate) => settings.has(candidate));
    if (name !== undefined) return settings.get(name);
  }
  return undefined;
}
