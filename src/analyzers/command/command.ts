/** Analyzers that only the configuration knows: any program that writes SARIF. */
import type { Config } from "../../config/config.ts";
import { matcherOf } from "../../select/globs.ts";
import { languageOf } from "../../syntax/languages.ts";
import type { ExternalAnalyzer, RunTool, ToolVersion } from "../analyzer.ts";
import { outputOf } from "../external/output.ts";
import { COMMAND_DEFAULTS, commandOptions, type CommandOptions } from "./options.ts";

/** What the configuration may say of each of them, under whatever name. */
export const commandTemplate = {
  kind: "external",
  name: "*",
  options: commandOptions,
  defaults: COMMAND_DEFAULTS,
} as const;

/** @param names of those that provenfix does not know itself */
export async function commandAnalyzers(
  { analyzers }: Config,
  names: readonly string[],
): Promise<ExternalAnalyzer<unknown>[]> {
  return Promise.all(names.map((name) => commandAnalyzer(name, completed(analyzers[name]?.options as CommandOptions))));
}

/** An inner mapping of which only a part is given. */
function completed(options: CommandOptions): CommandOptions {
  return { ...options, exitCodes: { ...COMMAND_DEFAULTS.exitCodes, ...options.exitCodes } };
}

async function commandAnalyzer(name: string, options: CommandOptions): Promise<ExternalAnalyzer<unknown>> {
  const { files, languages, exclude, context, command } = options;
  const [program = ""] = command;
  const everything = files.length === 0 && languages.length === 0;
  const [isNamed, isExcluded] = await Promise.all([matcherOf(files), matcherOf(exclude)]);
  const analyzer: ExternalAnalyzer<CommandOptions> = {
    kind: "external",
    name,
    summary: `${program}, as .provenfix.yml says`,
    program,
    handles(path, firstLine) {
      if (isExcluded(path)) return false;
      const language = languages.length === 0 ? undefined : languageOf(path, firstLine);
      return everything || isNamed(path) || (language !== undefined && languages.includes(language));
    },
    context: () => context,
    ruleFiles: () => options.config,
    passes: options.env,
    perFile: false,
    install: `see the documentation of ${program}`,
    options: commandOptions as ExternalAnalyzer<CommandOptions>["options"],
    defaults: options,
    rules: async () => [],
    version: (run, { version }) => versionOf(program, version, run),
    check: async (job) => (await import("./check.ts")).checkWithCommand(name, { ...job, options }),
  };
  return analyzer as ExternalAnalyzer<unknown>;
}

/** Some programs that are built from source print a sentence instead of a number: better than none. */
async function versionOf(program: string, argv: string[] | undefined, run: RunTool): Promise<ToolVersion> {
  const [asked, ...args] = argv ?? [];
  if (asked === undefined) return { kind: "found", version: "of unknown version" };
  const output = outputOf(await run([asked, ...args]), program, [0]);
  if (output.status === "failed") return { kind: "unusable", message: output.failure.message };
  const text = `${output.stdout}\n${output.stderr}`;
  const version = /\d+\.\d+[\w.+-]*/.exec(text)?.[0] ?? text.trim().split("\n", 1)[0]?.slice(0, 60);
  return { kind: "found", version: version === undefined || version === "" ? "of unknown version" : version };
}
