/** A command line → a program and a list of arguments. */
import type { Node } from "web-tree-sitter";
import { type Part, quoteOf } from "../parts.ts";
import { alone, joinedList, mayBeEmpty, shellWords } from "../shell-words.ts";
import { functionAround } from "./syntax.ts";
import { partsOf, templateCode } from "./template.ts";

/** On Windows these are scripts, which only a shell can start. */
const SCRIPTS_ON_WINDOWS: ReadonlySet<string> = new Set(
  "npm npx yarn pnpm tsc eslint jest vitest mocha gulp grunt webpack node-gyp az gcloud code dir type copy del move".split(
    " ",
  ),
);

/** `"ls", ["-l", name]`, or why not. */
export function programAndArguments(command: Node): { code: string } | { reason: string } {
  const parts = partsOf(command);
  if (parts === undefined) return { reason: "the command is not put together in one plain expression" };
  const split = shellWords(parts);
  if ("reason" in split) return split;
  const { program, words } = split;
  if (SCRIPTS_ON_WINDOWS.has(program))
    return { reason: `\`${program}\` is a script on Windows, which only a shell can start` };
  const empty = alone(words).find((code) => hasEmptyDefault(command, code));
  if (empty !== undefined) return { reason: mayBeEmpty(empty) };
  const quote = quoteOf(command.text);
  const [first, ...rest] = words.map((word) => wordCode(word, quote));
  return { code: `${first}, [${rest.join(", ")}]` };
}

/** `(folder = "") => …`, and `folder || ""`. */
function hasEmptyDefault(command: Node, code: string): boolean {
  const parameters = functionAround(command)?.childForFieldName("parameters")?.namedChildren ?? [];
  const names = parameters.map((each) => ({
    name: (each.childForFieldName("left") ?? each.childForFieldName("pattern"))?.text,
    value: each.childForFieldName("right") ?? each.childForFieldName("value"),
  }));
  return EMPTY.test(names.find(({ name }) => name === code)?.value?.text ?? code);
}

const EMPTY = /(?:^|\|\| ?|\?\? ?|: ?)(?:""|'')\)?$/;

function wordCode(word: readonly Part[], quote: string): string {
  const [only] = word;
  if (only?.kind !== "value" || word.length > 1) return templateCode(word, quote);
  const list = joinedList(only.code);
  if (list !== undefined) return `...${list}`;
  // A list of arguments holds strings only; the template made one of anything.
  return only.isText ? only.code : `String(${only.code})`;
}
