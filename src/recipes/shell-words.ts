/** A command line → the words that a shell would make of it, where it would do nothing else. */
import type { Part } from "./parts.ts";

/** What a shell would act on. Quotes too: what they hold together is not to be guessed. */
const SHELL_SYNTAX = /[|&;<>()$`\\"'*?[\]#~=%!{}\r\n]/;
/** `=` is harmless within a word: `--depth=1`; `VAR=1 cmd` is not. */
const HARMLESS = /(?<=\S)=/g;

/** No programs, or programs that only change themselves. */
const BUILTINS: ReadonlySet<string> = new Set(
  ". : alias bg cd eval exec exit export fg hash jobs popd pushd read set shift source trap type ulimit umask unalias unset wait".split(
    " ",
  ),
);

/** Names of values that may hold several words, which the shell took apart. */
const SEVERAL_WORDS =
  /(?:arg(?:ument)?|option|opt|flag|param|parameter|switch|file|path|name|package|target)s$|^(?:cmd|command|commandline|extra|rest)$|_(?:cmd|command)$|Command$/i;

const JOINED = [/^(["']) \1\.join\(([\w.]+)\)$/, /^([\w$.]+)\.join\((["']) \2\)$/] as const;

/** The list of which a value is the join with spaces, each item a word: `args` of Python's `" ".join(args)` and of `args.join(" ")`. */
export function joinedList(code: string): string | undefined {
  return JOINED[0].exec(code)?.[2] ?? JOINED[1].exec(code)?.[1];
}

const isJoined = (code: string): boolean => joinedList(code) !== undefined;

/** The words with the program first, or why they cannot be known. */
export function shellWords(parts: readonly Part[]): { words: Part[][]; program: string } | { reason: string } {
  const words = split(parts);
  if (words === undefined) return { reason: "the command uses the shell's own syntax, or quotes" };
  const [first] = words;
  const rest = parts.some((part) => part.kind === "value" && isJoined(part.code));
  // Where its arguments come in a list of their own, a value alone names the program and nothing else.
  if (first === undefined || (first.some(({ kind }) => kind === "value") && (!rest || first.length > 1))) {
    return { reason: "which program is started is a value: no argument list makes that safe" };
  }
  const program = first.map((part) => (part.kind === "text" ? part.text : "")).join("");
  if (program.includes("=") || BUILTINS.has(program)) return { reason: `\`${program}\` is the shell's own` };
  const several = parts.find(
    (part) =>
      part.kind === "value" && part !== first[0] && !isJoined(part.code) && SEVERAL_WORDS.test(lastName(part.code)),
  );
  if (several?.kind === "value") return { reason: `\`${several.code}\` may hold several words, as its name says` };
  return { words, program };
}

/** `options` of `self.options` and of `args["options"]`. */
const lastName = (code: string): string => /(\w+)["'\])]*$/.exec(code)?.[1] ?? "";

function split(parts: readonly Part[]): Part[][] | undefined {
  const words: Part[][] = [[]];
  for (const part of parts) {
    if (part.kind === "value") {
      words.at(-1)?.push(part);
      continue;
    }
    if (SHELL_SYNTAX.test(part.text.replaceAll(HARMLESS, ""))) return undefined;
    for (const [index, text] of part.text.split(/[ \t]+/).entries()) {
      if (index > 0) words.push([]);
      if (text !== "") words.at(-1)?.push({ kind: "text", text });
    }
  }
  return words.filter((word) => word.length > 0);
}
