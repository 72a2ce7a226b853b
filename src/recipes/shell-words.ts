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

/** What every system has (POSIX): these are never missing. */
const ALWAYS_THERE: ReadonlySet<string> = new Set(
  "awk basename cat chgrp chmod chown cmp comm cp cut date dd df diff dirname du echo env expr false find fold grep head id kill ln ls mkdir mkfifo mv nice od paste printf ps pwd rm rmdir sed sh sleep sort split stat stty tail tar tee test touch tr true tty uname uniq wc which xargs".split(
    " ",
  ),
);

/** A shell reports a program that is missing as an exit code; who starts it without one gets an error of the language. */
export const mayBeMissing = (program: string): boolean => !ALWAYS_THERE.has(program.replace(/^\/(?:usr\/)?bin\//, ""));

/** Names of values that may hold several words, or stand for several files, which the shell took apart. */
const SEVERAL_WORDS =
  /(?:pattern|glob|mask|wildcard|globspec|filespec)$|(?:arg(?:ument)?|option|opt|flag|param|parameter|switch|file|path|name|package|target)s$|^(?:cmd|command|commandline|extra|rest)$|_(?:cmd|command)$|Command$/i;

/** `shlex.quote(name)`, `shellescape([name])` */
const SHELL_QUOTED = /\b(?:quote|shell_?quote|shell_?escape|escape_?shell\w*)\(/i;

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
  const isQuoted = parts.some((part) => part.kind === "value" && SHELL_QUOTED.test(part.code));
  if (isQuoted) return { reason: "a value is quoted for a shell: a program would take the quotes for a part of it" };
  const several = parts.find(
    (part) =>
      part.kind === "value" && part !== first[0] && !isJoined(part.code) && SEVERAL_WORDS.test(lastName(part.code)),
  );
  if (several?.kind === "value") return { reason: `\`${several.code}\` may stand for several words, as its name says` };
  return { words, program };
}

/** Values that are words of their own. */
export const alone = (words: readonly (readonly Part[])[]): string[] =>
  words.flatMap(([only, ...others]) => (only?.kind === "value" && others.length === 0 ? [only.code] : []));

/** Of a word that may be empty: between a shell's spaces that is no word at all, and in a list it is one. */
export const mayBeEmpty = (code: string): string =>
  `\`${code}\` may be empty: a shell leaves such a word out, and a list does not`;

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
