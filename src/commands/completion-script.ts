/** Completion scripts, derived from the command list. Words of ours only: nothing in them needs more than quoting. */
import { UserError } from "../model/user-error.ts";
import type { Command, CommandOption } from "./command.ts";

interface Flag {
  /** `--format`, and `-f` where there is one. */
  names: string[];
  summary: string;
  takesValue: boolean;
  /** Empty with `takesValue`: a file name, as far as anyone can tell. */
  values: readonly string[];
}

interface Entry {
  name: string;
  summary: string;
  flags: Flag[];
  /** Words that may stand after it, beside files. */
  words: readonly string[];
}

const HELP: CommandOption = { flags: "-h, --help", summary: "show help" };

function flagOf({ flags, summary, choices = [] }: CommandOption): Flag {
  const names = flags.match(/(?<![\w-])--?[a-z][a-z-]*/g) ?? [];
  return { names, summary, takesValue: /[<[]/.test(flags), values: choices };
}

/** The shells' names in the argument's summary are the only fixed words that an argument takes. */
function wordsOf(command: Command): string[] {
  return command.name === "completion" ? Object.keys(SCRIPTS) : [];
}

function entryOf(command: Command): Entry {
  const flags = [...command.options, HELP].map(flagOf);
  return { name: command.name, summary: command.summary, flags, words: wordsOf(command) };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function bashCase(entry: Entry): string {
  const valued = entry.flags.filter((flag) => flag.takesValue && flag.values.length > 0);
  const files = entry.flags.filter((flag) => flag.takesValue && flag.values.length === 0);
  const cases = valued.map((flag) => `${flag.names.join("|")}) words=${quoted(flag.values.join(" "))} ;;`);
  if (files.length > 0) cases.push(`${files.flatMap((flag) => flag.names).join("|")}) words= ;;`);
  const all = [...entry.flags.flatMap((flag) => flag.names), ...entry.words].join(" ");
  return `    ${entry.name}) case $previous in ${cases.join(" ")} *) words=${quoted(all)} ;; esac ;;`;
}

function bashScript(entries: readonly Entry[]): string {
  return `_provenfix() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...entries.map((entry) => entry.name), "help", "--help", "--version"].join(" "))} -- "$current"))
    return
  fi
  case \${COMP_WORDS[1]} in
${entries.map(bashCase).join("\n")}
    help) words=${quoted(entries.map((entry) => entry.name).join(" "))} ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _provenfix provenfix
`;
}

/** In zsh's `_arguments` a colon and brackets have a meaning of their own. */
function zshText(text: string): string {
  return text.replaceAll(/[[\]:\\]/g, "\\$&");
}

function zshFlag(flag: Flag): string[] {
  const values = flag.values.length > 0 ? `(${flag.values.join(" ")})` : "_files";
  const rest = `[${zshText(flag.summary)}]${flag.takesValue ? `:value:${values}` : ""}`;
  return flag.names.map((name) => quoted(`*${name}${rest}`));
}

function zshCase(entry: Entry): string {
  const words = entry.words.length > 0 ? `*:word:(${entry.words.join(" ")})` : "*:file:_files";
  return `    ${entry.name}) _arguments ${[...entry.flags.flatMap(zshFlag), quoted(words)].join(" ")} ;;`;
}

function zshScript(entries: readonly Entry[]): string {
  const commands = entries.map((entry) => quoted(`${entry.name}:${zshText(entry.summary)}`));
  return `#compdef provenfix
_provenfix() {
  local -a commands
  commands=(${commands.join(" ")})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${entries.map(zshCase).join("\n")}
    help) _describe command commands ;;
  esac
}
compdef _provenfix provenfix
`;
}

function fishFlag(command: string, flag: Flag): string {
  const names = flag.names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const values = flag.values.length > 0 ? ` -x -a ${quoted(flag.values.join(" "))}` : flag.takesValue ? " -r" : "";
  const condition = quoted(`__fish_seen_subcommand_from ${command}`);
  return `complete -c provenfix -n ${condition} ${names.join(" ")}${values} -d ${fishQuoted(flag.summary)}`;
}

function fishQuoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, "\\$&")}'`;
}

function fishEntry(entry: Entry): string[] {
  const start = `complete -c provenfix -n __fish_use_subcommand -f -a ${entry.name} -d ${fishQuoted(entry.summary)}`;
  const seen = quoted(`__fish_seen_subcommand_from ${entry.name}`);
  const words = entry.words.map((word) => `complete -c provenfix -n ${seen} -f -a ${word}`);
  return [start, ...entry.flags.map((flag) => fishFlag(entry.name, flag)), ...words];
}

function fishScript(entries: readonly Entry[]): string {
  return `${entries.flatMap(fishEntry).join("\n")}\n`;
}

const SCRIPTS: Record<string, (entries: readonly Entry[]) => string> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

export function completionScript(shell: string, commands: readonly Command[]): string {
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (!script) {
    throw new UserError(
      `no completion for ${JSON.stringify(shell)}`,
      `choose one of ${Object.keys(SCRIPTS).join(", ")}`,
    );
  }
  return script(commands.map(entryOf));
}
