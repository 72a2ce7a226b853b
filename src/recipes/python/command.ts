/** A command line → an argument list. */
import type { Node } from "web-tree-sitter";
import { functionAround } from "./syntax.ts";
import { type Part, partsOf, quoted, quoteOf } from "./template.ts";

/** What a shell would act on. Quotes too: what they hold together is not to be guessed. */
const SHELL_SYNTAX = /[|&;<>()$`\\"'*?[\]#~=%!{}\n]/;
/** `=` is harmless within a word: `--depth=1`; `VAR=1 cmd` is not. */
const HARMLESS = /(?<=\S)=/g;

/** No programs, or programs that only change themselves. */
const BUILTINS: ReadonlySet<string> = new Set(
  ". : alias bg cd eval exec exit export fg hash jobs popd pushd read set shift source trap type ulimit umask unalias unset wait".split(
    " ",
  ),
);

/** `["ls", "-l", name]`, or why not. */
export function argumentList(command: Node): { list: string } | { reason: string } {
  const parts = partsOf(command);
  if (parts === undefined) return { reason: "the command is not put together in one plain expression" };
  const words = wordsOf(parts);
  if (words === undefined) return { reason: "the command uses the shell's own syntax, or quotes" };
  const [program] = words;
  if (program === undefined || program.some(({ kind }) => kind === "value")) {
    return { reason: "which program is started is a value: no argument list makes that safe" };
  }
  const name = program.map((part) => (part.kind === "text" ? part.text : "")).join("");
  if (name.includes("=") || BUILTINS.has(name)) return { reason: `\`${name}\` is the shell's own` };
  const quote = quoteOf(command.text);
  const known = knownStrings(command);
  return { list: `[${words.map((word) => wordCode(word, quote, known)).join(", ")}]` };
}

function wordsOf(parts: readonly Part[]): Part[][] | undefined {
  const words: Part[][] = [[]];
  for (const part of parts) {
    if (part.kind === "value") {
      words.at(-1)?.push(part);
      continue;
    }
    if (SHELL_SYNTAX.test(part.text.replaceAll(HARMLESS, ""))) return undefined;
    const pieces = part.text.split(/[ \t]+/);
    for (const [index, text] of pieces.entries()) {
      if (index > 0) words.push([]);
      if (text !== "") words.at(-1)?.push({ kind: "text", text });
    }
  }
  return words.filter((word) => word.length > 0);
}

function wordCode(word: readonly Part[], quote: string, known: ReadonlySet<string>): string {
  const [only] = word;
  if (only !== undefined && word.length === 1) {
    if (only.kind === "text") return quoted(only.text, quote);
    // A list holds strings only; an f-string made one of anything.
    return only.isText || known.has(only.code) ? only.code : `str(${only.code})`;
  }
  const inner = word.map((part) => (part.kind === "text" ? part.text : `{${part.code}}`)).join("");
  const outer = inner.includes(quote) ? (quote === '"' ? "'" : '"') : quote;
  return `f${outer}${inner}${outer}`;
}

/** Parameters that are annotated as strings. */
function knownStrings(node: Node): Set<string> {
  const parameters = functionAround(node)?.childForFieldName("parameters")?.namedChildren ?? [];
  const typed = parameters.filter(({ type }) => type.startsWith("typed_"));
  return new Set(
    typed
      .filter((parameter) => parameter.childForFieldName("type")?.text === "str")
      .map((parameter) => (parameter.childForFieldName("name") ?? parameter.namedChildren[0])?.text ?? ""),
  );
}
