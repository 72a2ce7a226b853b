/** A command line → an argument list. */
import type { Node } from "web-tree-sitter";
import { type Part, quoted, quoteOf } from "../parts.ts";
import { alone, joinedList, mayBeEmpty, mayBeMissing, shellWords } from "../shell-words.ts";
import { calleeOf, functionAround, keyword } from "./syntax.ts";
import { partsOf, textCode } from "./template.ts";

/**
 * `["ls", "-l", name]`, or why not.
 *
 * @param call what runs it: where the code around asks how it ended, a program that is missing must not become an error that nobody catches
 */
export function argumentList(command: Node, call: Node): { list: string } | { reason: string } {
  const parts = partsOf(command);
  if (parts === undefined) return { reason: "the command is not put together in one plain expression" };
  const split = shellWords(parts);
  if ("reason" in split) return split;
  if (mayBeMissing(split.program) && asksHowItEnded(call))
    return {
      reason: `if \`${split.program}\` is missing, the shell says so by its exit code, and Python by an error that nothing here catches`,
    };
  const empty = alone(split.words).find((code) => hasEmptyDefault(command, code));
  if (empty !== undefined) return { reason: mayBeEmpty(empty) };
  const quote = quoteOf(command.text);
  const known = knownStrings(command);
  return { list: `[${split.words.map((word) => wordCode(word, quote, known)).join(", ")}]` };
}

/** `def list(folder="")`, and `folder or ""`. */
function hasEmptyDefault(command: Node, code: string): boolean {
  const parameters = functionAround(command)?.childForFieldName("parameters")?.namedChildren ?? [];
  const parameter = parameters.find((each) => each.childForFieldName("name")?.text === code);
  return EMPTY.test(parameter?.childForFieldName("value")?.text ?? code);
}

const EMPTY = /(?:^|\bor |\belse |, ?)(?:""|'')\)?$/;

const CATCHES_MISSING =
  /\b(?:OSError|FileNotFoundError|IOError|EnvironmentError|Exception|BaseException)\b|^except\s*:/;

/** The result is compared or kept, or the failure of the program is caught, and the error of one that is missing is not. */
function asksHowItEnded(call: Node): boolean {
  for (let at: Node | null = call; at !== null && at.type !== "function_definition"; at = at.parent) {
    if (at.parent?.type !== "try_statement" || at.parent.childForFieldName("body")?.id !== at.id) continue;
    const handlers = at.parent.namedChildren.filter(({ type }) => type === "except_clause");
    if (handlers.some(({ text }) => CATCHES_MISSING.test(text.split("\n")[0] ?? ""))) return false;
    if (handlers.some(({ text }) => /Error/.test(text.split("\n")[0] ?? ""))) return true;
  }
  const name = calleeOf(call)?.text ?? "";
  if (/(?:check_call|check_output|Popen|popen)$/.test(name) || keyword(call, "check")?.value.text === "True")
    return false;
  const scope = functionAround(call) ?? call.tree.rootNode;
  return /(?:^|\.)run$/.test(name) ? /\.returncode\b/.test(scope.text) : call.parent?.type !== "expression_statement";
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
