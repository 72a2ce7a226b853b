/** What a command is. One file per command, one line in `commands/list.ts`; help, completion and docs derive from it. */
import type { ExitCode } from "../model/run.ts";

export interface CommandOption {
  /** As commander takes it: `-f, --format <name>`, `--no-cache`. */
  flags: string;
  summary: string;
  choices?: readonly string[];
  /** May be given several times; the value is an array. */
  repeatable?: boolean;
  /** The option whose latest value this one belongs to: its values stand at the same index (`--format sarif --output x`). */
  goesWith?: string;
}

export interface CommandArgument {
  /** As commander takes it: `[paths...]`, `<rule>`. */
  name: string;
  summary: string;
}

export interface Example {
  command: string;
  summary: string;
}

/** Where a command runs and what it writes to: the world as `main.ts` found it. */
export interface Host {
  cwd: string;
  env: NodeJS.ProcessEnv;
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/** Values by option name in camel case, as commander gives them. */
export type OptionValues = Record<string, string | boolean | string[] | undefined>;

/** Importing its module must cost little, for every run imports all: what is heavy, `run` imports when it is called. */
export interface Command {
  name: string;
  summary: string;
  /** A paragraph or two under the usage line. */
  description?: string;
  arguments: readonly CommandArgument[];
  options: readonly CommandOption[];
  examples: readonly Example[];
  run(args: readonly string[], options: OptionValues, host: Host): Promise<ExitCode>;
}
