/** What `.provenfix.yml` says of an analyzer that provenfix does not know: its command, and how to understand it. */
import type { z } from "zod";
import { SEVERITIES, type Severity } from "../../model/finding.ts";
import { LANGUAGES, type Language } from "../../syntax/languages.ts";
import { globProblem } from "../../config/globs.ts";
import { mentions, namesFiles, PLACEHOLDERS, unknownPlaceholder } from "./placeholders.ts";

export interface CommandOptions {
  /** Program and arguments, with placeholders; no shell is involved. */
  command: string[];
  /** Commands before it, such as a build: each must end with code 0. */
  prepare: string[][];
  /** Globs of the files that it checks; empty with `languages` means none but theirs, and without them all. */
  files: string[];
  languages: Language[];
  /** Globs of files that it is not given. */
  exclude: string[];
  /** Globs of other files that it needs. */
  context: string[];
  /** Globs of files that configure it. */
  config: string[];
  exitCodes: { clean: number[]; findings: number[] };
  /** The tool's own words, or SARIF's levels. */
  severities: Record<string, Severity>;
  /** By rule id; a `*` at the end stands for any rest. */
  cwe: Record<string, string | string[]>;
  /** A command that prints its version. */
  version?: string[];
  /** Names of environment variables that it may see. */
  env: string[];
}

/** Without a command: what `analyzers.<name>` lacks is filled in from here. */
export const COMMAND_DEFAULTS: CommandOptions = {
  command: [],
  prepare: [],
  files: [],
  languages: [],
  exclude: [],
  context: [],
  config: [],
  exitCodes: { clean: [0], findings: [1] },
  severities: {},
  cwe: {},
  env: [],
};

const SHELL_HINT = 'is a text; write it as a list, such as ["tool", "scan", "{files}"]: no shell is involved';

/** What is wrong with a command, in words that follow its key. */
function argvProblem(argv: readonly string[]): string | undefined {
  const [program = ""] = argv;
  if (argv.some((argument) => argument.includes("\0"))) return "holds a NUL character";
  if (/^\.{0,2}[^/]*\/|\\/.test(program) && !program.startsWith("/") && !/^[A-Za-z]:[\\/]/.test(program)) {
    return `starts with ${JSON.stringify(program)}, a path that depends on the folder; name a program on PATH, or say under path where it is`;
  }
  if (program.includes("{")) return "has a placeholder for its program";
  const unknown = unknownPlaceholder(argv);
  if (unknown !== undefined) return `has ${unknown}, which stands for nothing; ${KNOWN}`;
  const inside = argv.find((argument) => argument.includes("{files}") && argument !== "{files}");
  return inside === undefined
    ? undefined
    : `has {files} inside ${JSON.stringify(inside)}; it must be an item of its own`;
}

const KNOWN = `the placeholders are ${PLACEHOLDERS.join(", ")}`;

/** It would run, and look at nothing that it was meant to look at. */
function commandProblem(argv: readonly string[]): string | undefined {
  return namesFiles(argv)
    ? undefined
    : `names no files to look at: it needs {files}, {file-list} or {directory}; ${KNOWN}`;
}

/** It runs before there is a list of files for it. */
function prepareProblem(argv: readonly string[]): string | undefined {
  return mentions([argv], "{files}") ? "has {files}, which only `command` is given; use {file-list}" : undefined;
}

function versionProblem(argv: readonly string[]): string | undefined {
  return mentions([argv], ...PLACEHOLDERS) ? "has a placeholder: it is asked without files" : undefined;
}

/** A function, so that zod is loaded only where there is a configuration to validate. */
export function commandOptions(zod: typeof z) {
  const glob = zod.string().superRefine((value, context) => {
    const problem = globProblem(value);
    if (problem !== undefined) context.addIssue({ code: "custom", message: `${JSON.stringify(value)} ${problem}` });
  });
  const argv = (ownProblem: (argv: readonly string[]) => string | undefined) =>
    zod
      .array(zod.string(), { error: (issue) => (typeof issue.input === "string" ? SHELL_HINT : undefined) })
      .min(1)
      .superRefine((value, context) => {
        const problem = argvProblem(value) ?? ownProblem(value);
        if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
      });
  const codes = zod.array(zod.int().min(0).max(255));
  const cwe = zod.string().regex(/^CWE-[1-9]\d{0,4}$/, { error: "must be a CWE such as CWE-79" });
  return zod.object({
    command: argv(commandProblem).describe(
      "The program and its arguments, as a list: no shell is involved. Placeholders: {files}, {file-list}, {directory}, {output}, {scratch}, {cache}.",
    ),
    prepare: zod
      .array(argv(prepareProblem))
      .optional()
      .describe("Commands to run before it, such as a build. With {cache} they run only where the files have changed."),
    files: zod
      .array(glob)
      .optional()
      .describe("Globs of the files that it checks. Default: all, or those of `languages`."),
    languages: zod.array(zod.enum(LANGUAGES)).optional().describe("The languages whose files it checks."),
    exclude: zod.array(glob).optional().describe("Globs of files that it is not given, such as its own configuration."),
    context: zod.array(glob).optional().describe('Globs of other files that it needs; "**" is the whole tree.'),
    config: zod
      .array(glob)
      .optional()
      .describe(
        "Globs of files that configure it, such as rules: from where this file comes from, not from the change.",
      ),
    exitCodes: zod
      .strictObject({
        clean: codes.optional().describe("Default: 0."),
        findings: codes.optional().describe("Default: 1."),
      })
      .optional()
      .describe("Exit codes that mean that it ran to its end. Any other is a crash."),
    severities: zod
      .record(zod.string().min(1), zod.enum(SEVERITIES))
      .optional()
      .describe("What its words for severities mean, or SARIF's levels error, warning, note, none."),
    cwe: zod
      .record(zod.string().min(1), zod.union([cwe, zod.array(cwe).min(1)]))
      .optional()
      .describe("The CWE of a rule, where its output has none; a * at the end of the rule's id stands for any rest."),
    version: argv(versionProblem).optional().describe("The command that prints its version."),
    env: zod
      .array(zod.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: "must be the name of a variable" }))
      .optional()
      .describe("Environment variables that it may see; all others, tokens among them, are kept from it."),
  });
}
