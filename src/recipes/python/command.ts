/** A command line → an argument list. */
import type { Node } from "web-tree-sitter";
import { type Part, quoted, quoteOf } from "../parts.ts";
import { joinedList, shellWords } from "../shell-words.ts";
import { functionAround } from "./syntax.ts";
import { partsOf, textCode } from "./template.ts";

/** `["ls", "-l", name]`, or why not. */
export function argumentList(command: Node): { list: string } | { reason: string } {
  const parts = partsOf(command);
  if (parts === undefined) return { reason: "the command is not put together in one plain expression" };
  const split = shellWords(parts);
  if ("reason" in split) return split;
  const quote = quoteOf(command.text);
  const known = knownStrings(command);
  return { list: `[${split.words.map((word) => wordCode(word, quote, known)).join(", ")}]` };
}

function wordCode(word: readonly Part[], quote: string, known: ReadonlySet<string>): string {
  const [only] = word;
  if (only !== undefined && word.length === 1) {
    if (only.kind === "text") return quoted(only.text, quote);
    const list = joinedList(only.code);
    if (list !== undefined) return `*${list}`;
    // A list holds strings only; an f-string made one of anything.
    return only.isText || known.has(only.code) ? only.code : `str(${only.code})`;
  }
  return textCode(word, quote);
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
