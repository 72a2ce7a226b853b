/** What a run works with, out of the request and the configuration. */
import path from "node:path";
import type { Analyzer } from "../analyzers/analyzer.ts";
import { cacheFolderIn } from "../analyzers/cache.ts";
import { userRules, withUserRules } from "../analyzers/custom/read.ts";
import { analyzers, analyzersOf, configurable, rulesOf } from "../analyzers/list.ts";
import type { SarifFile } from "../analyzers/sarif/files.ts";
import type { Config } from "../config/config.ts";
import { loadConfig } from "../config/load.ts";
import { unknownRuleNotes } from "../config/rule-names.ts";
import type { GuardFiles } from "../config/staged.ts";
import { type Baseline, parseBaseline, readBaseline } from "../findings/baseline.ts";
import type { RuleBook } from "../model/rule-book.ts";
import { UserError } from "../model/user-error.ts";
import type { Place } from "../select/request.ts";
import type { Request, World } from "./request.ts";

export async function configure(request: Request, guard: GuardFiles | undefined, { root }: Place): Promise<Config> {
  const { configFile: file, failOn: severity } = request;
  const from = guard === undefined ? {} : { guard };
  const [said, ownRules] = await Promise.all([
    loadConfig({ root, analyzers: configurable, ...(file === undefined ? {} : { file }), ...from }),
    userRules({ root, ...from }),
  ]);
  const config = withUserRules(said, ownRules);
  const minWitnesses = request.minWitnesses ?? config.minWitnesses;
  const failOn = severity === undefined ? config.failOn : { ...config.failOn, severity };
  return { ...config, failOn, minWitnesses };
}

export async function enabledAnalyzers(request: Request, config: Config): Promise<Analyzer[]> {
  const all = await analyzersOf(config);
  const names = all.map(({ name }) => name);
  const asked = request.analyzers?.filter((name) => name !== NONE);
  const unknown = asked?.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new UserError(`--analyzers: there is no analyzer "${unknown}"`, `the analyzers are ${names.join(", ")}`);
  }
  const wanted = (name: string) => asked?.includes(name) ?? config.analyzers[name]?.enabled === true;
  const enabled = all.filter(({ name }) => wanted(name));
  if (enabled.length > 0 || request.sarif.length > 0) return enabled;
  throw new UserError("every analyzer is switched off, so nothing would be checked", "switch one on in .provenfix.yml");
}

/** `--analyzers none`: nothing but what tools found elsewhere. */
const NONE = "none";

/** As with the configuration: one that only lies in the working tree does not open the gate. */
export async function baselineOf(
  request: Request,
  file: string,
  config: Config,
  guard: GuardFiles | undefined,
): Promise<Baseline | undefined> {
  if (!request.baseline) return undefined;
  const working = guard?.kind === "commit" ? undefined : await readBaseline(file);
  if (guard === undefined || (guard.kind === "index" && working === undefined)) return working;
  const [guarded] = await guard.read([config.baseline]);
  return guarded === undefined ? working : parseBaseline(guarded.bytes.toString("utf8"), file);
}

/** A slip in a rule's name switches nothing off, but somebody meant something by it. All rules are loaded only to be sure that it is one. */
export async function configurationNotices(config: Config, { rules }: RuleBook): Promise<string[]> {
  if (unknownRuleNotes(config, rules).length === 0) return [];
  return unknownRuleNotes(config, await rulesOf(analyzers, config.analyzers));
}

export async function namedSarif({ sarif }: Request, { cwd }: World): Promise<SarifFile[]> {
  if (sarif.length === 0) return [];
  const { sarifFiles } = await import("../analyzers/sarif/files.ts");
  return sarifFiles(sarif, cwd);
}

/** Where external analyzers keep what they need again, beside the cache. */
export function analyzersHome(cacheIn: string | undefined): string | undefined {
  return cacheIn === undefined ? undefined : path.join(path.dirname(cacheIn), "analyzers");
}

export function cacheFolder(request: Request, config: Config, { repository }: Place): string | undefined {
  if (!request.cache || !config.cache || repository === undefined) return undefined;
  return cacheFolderIn(repository.commonDir);
}
