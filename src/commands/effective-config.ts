/** `provenfix config`: the effective configuration as YAML or JSON, with its origin. */
import path from "node:path";
import { stringify } from "yaml";
import { analyzers, configurable, rulesOf } from "../analyzers/list.ts";
import type { Config } from "../config/config.ts";
import { inFileForm } from "../config/effective.ts";
import { loadConfig } from "../config/load.ts";
import { stagedFiles } from "../config/staged.ts";
import { unknownRuleNotes } from "../config/rule-names.ts";
import type { ExitCode } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { realPathOf } from "../system/files.ts";
import { findRepository } from "../system/repository.ts";
import type { Host, OptionValues } from "./command.ts";
import { printJson, printText } from "./print.ts";

async function load(options: OptionValues, { cwd, env }: Host): Promise<Config> {
  const found = await findRepository(cwd, env);
  const repository = found.kind === "repository" ? found : undefined;
  const staged = options["staged"] === true;
  if (staged && found.kind !== "repository") throw found.error;
  const file = options["config"];
  if (staged && file !== undefined)
    throw new UserError("--staged and --config exclude each other", "leave one of them out");
  return loadConfig({
    root: repository?.topLevel ?? realPathOf(cwd),
    analyzers: configurable,
    ...(typeof file === "string" && { file: path.resolve(cwd, file) }),
    ...(staged && repository && { guard: stagedFiles(repository) }),
  });
}

export function originOf(config: Config): string {
  if (config.file === undefined) return "the defaults: there is no .provenfix.yml";
  return config.readFrom === undefined ? config.file : `${config.file}, ${config.readFrom}`;
}

export async function ruleNotes(config: Config): Promise<string[]> {
  return unknownRuleNotes(config, await rulesOf(analyzers));
}

export async function printConfig(options: OptionValues, host: Host): Promise<ExitCode> {
  const config = await load(options, host);
  const effective = inFileForm(config);
  const notes = await ruleNotes(config);
  if (options["json"] === true) {
    printJson(host, {
      schemaVersion: 1,
      file: config.file ?? null,
      staged: config.readFrom !== undefined,
      config: effective,
      notes,
    });
    return 0;
  }
  const comments = [`from ${originOf(config)}`, ...notes.map((note) => `note: ${note}`)];
  const heading = comments.map((line) => `# ${line.replaceAll(/[\r\n]+/g, " ")}`).join("\n");
  printText(host, `${heading}\n${stringify(effective, { lineWidth: 0 })}`);
  return 0;
}
