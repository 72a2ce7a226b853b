/** What `is:` in a rule can ask of an expression, beyond its shape. */
import type { Node } from "web-tree-sitter";
import { isCatastrophic } from "../redos/redos.ts";
import type { Functions } from "./functions.ts";
import type { Objects } from "./objects.ts";
import { isFunction, stringValue, unwrap } from "./pattern.ts";
import type { Sources } from "./sources.ts";

interface Knowledge {
  functions: Functions;
  objects: Objects;
  sources: Sources;
}

type Test = (expression: Node, knowledge: Knowledge) => boolean;

const ESCAPED_BACKSLASH = /\\\\/g;

/** A regular expression, or the string that one is made of. */
function isCatastrophicLiteral(expression: Node): boolean {
  const node = unwrap(expression);
  const text = stringValue(node);
  if (text !== undefined) return isCatastrophic(text.replace(ESCAPED_BACKSLASH, "\\"), "");
  const source = node.childForFieldName("pattern")?.text;
  return source !== undefined && isCatastrophic(source, node.childForFieldName("flags")?.text ?? "");
}

/** A function of this file that takes messages and never looks where they come from. */
function ignoresOrigin(expression: Node, { functions }: Knowledge): boolean {
  const node = unwrap(expression);
  const handler = isFunction(node) ? node : functions.functionOf(node);
  return handler !== undefined && !/[.{,]\s*origin\b|\.source\b|isTrusted|\.ports\b/.test(handler.text);
}

/** Parsers make objects of bodies and query strings, `{ "$ne": "" }` too; parts of a path are always texts. */
const STRUCTURED = /(?:^|\.)(?:body|query|payload|json\(\)|queryStringParameters)(?:\.|$)|^<remote>/;

function mayBeObject(expression: Node, { sources }: Knowledge): boolean {
  return STRUCTURED.test(sources.chainOf(unwrap(expression)));
}

/** So that two values that one request brings are not taken for a secret and a guess. */
function isOurs(expression: Node, { sources }: Knowledge): boolean {
  return !sources.isRequest(unwrap(expression));
}

/** An object literal with such a value among its members, or the value itself. */
function holdsObject(expression: Node, knowledge: Knowledge): boolean {
  const values = knowledge.objects.valuesOf(expression);
  return values.some((value) => mayBeObject(value, knowledge));
}

const TESTS = new Map<string, Test>([
  ["catastrophic-regex", isCatastrophicLiteral],
  ["ignores-origin", ignoresOrigin],
  ["may-be-object", mayBeObject],
  ["not-from-request", isOurs],
  ["object-of-request", holdsObject],
]);

/** @returns whether the expression passes; a test of an unknown name never does */
export function passes(test: string, expression: Node, knowledge: Knowledge): boolean {
  return TESTS.get(test)?.(expression, knowledge) === true;
}
