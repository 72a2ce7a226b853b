/** argv → command. Help, usage errors and option values come from the commands' own descriptions. */
import { Argument, Command as Program, CommanderError, Option } from "commander";
import { commands } from "./commands/list.ts";
import type { Command, CommandOption, Host, OptionValues } from "./commands/command.ts";
import type { ExitCode } from "./model/run.ts";
import { UserError } from "./model/user-error.ts";
import { version } from "./model/version.ts";

/** Parses `argv` (without node and script) and runs the command it names. Usage errors end with 2. */
export async function runCli(argv: readonly string[], host: Host): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = programFor(host);
  for (const command of commands) {
    program.addCommand(
      programOf(command, host, async (args, options) => {
        exitCode = await command.run(args, options, host);
      }),
    );
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}

function programFor(host: Host): Program {
  return withOutput(new Program("provenfix"), host)
    .description("Blocks insecure code at commit and in CI, and fixes it only with patches it has proven.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .addHelpText(
      "after",
      "\nExit codes: 0 clean, 1 something blocks, 2 configuration or environment needs a person, 3 our own defect.",
    )
    .showSuggestionAfterError();
}

function withOutput(program: Program, host: Host): Program {
  return program.exitOverride().configureOutput({
    writeOut: (text) => void host.stdout.write(text),
    writeErr: (text) => void host.stderr.write(text),
  });
}

function programOf(
  command: Command,
  host: Host,
  run: (args: string[], options: OptionValues) => Promise<void>,
): Program {
  const program = withOutput(new Program(command.name), host)
    .summary(command.summary)
    // Written in lines of the source; wrapped to the width of the terminal.
    .description((command.description ?? command.summary).replaceAll("\n", " "))
    .showSuggestionAfterError()
    .helpOption("-h, --help", "show help");
  for (const argument of command.arguments) program.addArgument(new Argument(argument.name, argument.summary));
  for (const option of command.options) program.addOption(optionOf(option, program));
  if (command.examples.length > 0) program.addHelpText("after", examplesText(command));
  return program.action(async () => run(program.args, program.opts()));
}

function optionOf(described: CommandOption, program: Program): Option {
  const option = new Option(described.flags, described.summary);
  if (described.choices !== undefined) option.choices(described.choices);
  if (described.repeatable === true) option.argParser(collector(option, described, program));
  return option;
}

/** Collects the values of a repeatable option, each one checked as `choices` would. */
function collector(option: Option, described: CommandOption, program: Program) {
  const check = option.parseArg;
  return (value: string, previous: string[] = []): string[] => {
    check?.(value, undefined);
    const values = [...previous];
    values[indexOfNext(values, described, program)] = value;
    return values;
  };
}

/** A value of `--output` stands at the index of the `--format` before it. */
function indexOfNext(values: readonly string[], { goesWith, flags }: CommandOption, program: Program): number {
  if (goesWith === undefined) return values.length;
  const leaders: unknown = program.getOptionValue(goesWith);
  const index = Array.isArray(leaders) && leaders.length > 0 ? leaders.length - 1 : 0;
  if (values[index] !== undefined) {
    throw new UserError(`${flags} is given twice for one --${goesWith}`, `repeat --${goesWith} before each of them`);
  }
  return index;
}

function examplesText(command: Command): string {
  const width = Math.max(...command.examples.map((example) => example.command.length));
  const lines = command.examples.map((example) => `  ${example.command.padEnd(width)}  ${example.summary}`);
  return `\nExamples:\n${lines.join("\n")}`;
}
