/** What `is:` in a rule can ask of an expression, beyond its shape. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import type { Origin } from "../patterns/origins.ts";
import { isPolynomial } from "../redos/polynomial.ts";
import { isCatastrophic } from "../redos/redos.ts";
import { isEntryName } from "./archives.ts";
import { comparesDigest, KEYED } from "./digests.ts";
import { isSemiAnchored, isStrangeRange, matchesHostAnywhere, matchesOtherHosts, missesTags } from "./expressions.ts";
import { isFingerprint } from "./fingerprints.ts";
import { type Functions, isPublic } from "./functions.ts";
import { literalBehind } from "./literal.ts";
import type { Names } from "./names.ts";
import type { Objects } from "./objects.ts";
import { argumentsOf, isFunction, propertyName, stringValue, unwrap } from "./pattern.ts";
import { pollutes } from "./pollution.ts";
import type { Secrets } from "./secrets.ts";
import { MAY_HOLD_REQUEST, type Sources } from "./sources.ts";
import { isDomText, isJquery } from "./dom.ts";
import { isUnverified } from "./tokens.ts";

interface Knowledge {
  bindings: Bindings;
  functions: Functions;
  objects: Objects;
  sources: Sources;
  secrets: Secrets;
  names: Names;
  /** Whether the file's text does; asked once for each expression. */
  mentions: (expression: RegExp) => boolean;
  originOf: (expression: Node, sanitizers: readonly string[]) => Origin;
}

type Test = (expression: Node, knowledge: Knowledge) => boolean;

const MAX_DEPTH = 5;
const ESCAPED_BACKSLASH = /\\\\/g;

const UNGUESSABLE = /uuid|mkdtemp|nanoid|crypto|random(?:Bytes|UUID|Fill|Int)|getRandomValues/i;

/** Asks about a regular expression, or the string that one is made of. */
function ofExpression(test: (source: string, flags: string) => boolean): Test {
  return (expression, { bindings }) => {
    const node = literalBehind(expression, bindings);
    const text = stringValue(node);
    if (text !== undefined) return test(text.replace(ESCAPED_BACKSLASH, "\\"), "");
    const source = node.childForFieldName("pattern")?.text;
    return source !== undefined && test(source, node.childForFieldName("flags")?.text ?? "");
  };
}

/** A function of this file that takes messages and never looks where they come from. */
function ignoresOrigin(expression: Node, { functions }: Knowledge): boolean {
  const node = unwrap(expression);
  const handler = isFunction(node) ? node : functions.functionOf(node);
  return handler !== undefined && !/[.{,]\s*origin\b|\.source\b|isTrusted|\.ports\b/.test(handler.text);
}

/** Parsers make objects of bodies and query strings, `{ "$ne": "" }` too; parts of a path are always texts. */
const STRUCTURED = /(?:^|\.)(?:body|query|payload|json\(\)|queryStringParameters)(?:\.|$)|^<remote>|^JSON\.parse\(\)/;

function mayBeObject(expression: Node, { sources }: Knowledge): boolean {
  return STRUCTURED.test(sources.chainOf(unwrap(expression)));
}

/** So that two values that one request brings are not taken for a secret and a guess. */
function isOurs(expression: Node, { sources }: Knowledge): boolean {
  return !sources.isRequest(unwrap(expression));
}

/** A parameter of an exported function, or a member of one. */
function isLibraryInput(expression: Node, { bindings }: Knowledge): boolean {
  const node = unwrap(expression);
  const name = node.type === "member_expression" ? node.childForFieldName("object") : node;
  const declaration = name?.type === "identifier" ? bindings.resolve(name)?.declaration : undefined;
  return declaration?.kind === "parameter" && isPublic(declaration.owner);
}

/** A method of what a library for databases made: `pgp(url).any`, `new sqlite3.Database(file).run`. */
function isDatabase(callee: Node, { names }: Knowledge): boolean {
  const object = unwrap(callee).childForFieldName("object");
  if (object === null) return false;
  return DATABASE.test(names.nameOf(object) ?? "") || /^(?:t|t1|tx|task)$/.test(object.text);
}

/** The right sides of a loop's comparisons: all must hold, so that one harmless bound is enough. */
function bounds(test: Node): Node[] {
  const node = unwrap(test);
  const [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")];
  const operator = node.childForFieldName("operator")?.text ?? "";
  return left !== null && right !== null && /^(?:<=?|!==?)$/.test(operator) ? [right] : [];
}

/** `body.length`, where nothing makes sure that the body is a list. */
function isLengthOfObject(bound: Node, knowledge: Knowledge): boolean {
  const list = bound.type === "member_expression" ? bound.childForFieldName("object") : null;
  if (list === null || propertyName(bound) !== "length" || !knowledge.mentions(MAY_HOLD_REQUEST)) return false;
  return mayBeObject(list, knowledge) && knowledge.originOf(list, ["isArray", "Array.isArray"]) === "request";
}

/** `${method} ${path}` can be none of the names that every object has. */
function holdsNoWord(name: Node): boolean {
  if (name.type === "template_string")
    return name.namedChildren.some(({ type, text }) => type === "string_fragment" && /[^\w$]/.test(text));
  if (name.type !== "binary_expression") return /[^\w$]/.test(stringValue(name) ?? "");
  return [name.childForFieldName("left"), name.childForFieldName("right")].some(
    (part) => part !== null && holdsNoWord(part),
  );
}

/** `objects[req.query.name]`, under a name or as what is written to. */
function isChosenMember(expression: Node, knowledge: Knowledge): boolean {
  if (!knowledge.mentions(MAY_HOLD_REQUEST)) return false;
  const target = expression.childForFieldName("left")?.childForFieldName("object") ?? expression;
  const node = literalBehind(target, knowledge.bindings);
  const index = node.type === "subscript_expression" ? node.childForFieldName("index") : null;
  if (index === null || stringValue(index) !== undefined || index.type === "number") return false;
  const object = node.childForFieldName("object");
  const owned = object === null || knowledge.sources.isRequest(object);
  return !owned && !holdsNoWord(index) && knowledge.originOf(index, []) === "request";
}

/** An object literal with such a value among its members, or the value itself. */
function holdsObject(expression: Node, knowledge: Knowledge): boolean {
  const values = knowledge.objects.valuesOf(expression);
  return values.some((value) => mayBeObject(value, knowledge));
}

const DATABASE =
  /^(?:pg-promise|sqlite3|better-sqlite3|sqlite|mysql2?|mssql|pg|mariadb|node:sqlite|duckdb|libsql|@libsql\/client|@google-cloud\/(?:spanner|bigquery))\b.*\(\)/;
const TO_NUMBER =
  /^(?:Number|parseInt|parseFloat|Number\.parse(?:Int|Float)|Math\.(?:floor|ceil|round|abs|max|trunc))$/;

/** A number that a request chose, turned into one or not. */
function isSize(expression: Node, knowledge: Knowledge, depth = 0): boolean {
  const node = unwrap(expression);
  if (depth > MAX_DEPTH || !knowledge.mentions(MAY_HOLD_REQUEST)) return false;
  if (knowledge.originOf(node, []) === "request") return true;
  const init = node.type === "identifier" ? literalBehind(node, knowledge.bindings) : node;
  if (init.id !== node.id) return isSize(init, knowledge, depth + 1);
  const callee = node.childForFieldName("function");
  const parts =
    callee !== null && TO_NUMBER.test(callee.text)
      ? argumentsOf(node).slice(0, 1)
      : /^(?:unary|binary)_expression$/.test(node.type)
        ? node.namedChildren
        : [];
  const operator = node.childForFieldName("operator")?.text ?? "+";
  return /^[+*]$/.test(operator) && parts.some((part) => isSize(part, knowledge, depth + 1));
}

/** Bytes of a secure source of randomness, under a name or not. */
function isRandomBytes(expression: Node, { bindings }: Knowledge): boolean {
  const callee = literalBehind(expression, bindings).childForFieldName("function");
  return /\b(?:randomBytes|getRandomValues|pseudoRandomBytes)$/.test(callee?.text ?? "");
}

/** A variable among its parts holds what `Math.random` gave. */
function isPredictable(expression: Node, { bindings }: Knowledge): boolean {
  const parts =
    expression.type === "identifier" ? [expression] : expression.descendantsOfType("identifier").slice(0, 8);
  return parts.some((part) => {
    const value = literalBehind(part, bindings);
    return value.id !== part.id && /^[^;{}]*\bMath\.random\(\)/.test(value.text.slice(0, 200));
  });
}

/** A path of a name that others can guess, in the folder for temporary files. */
function isTemporaryPath(expression: Node, { bindings }: Knowledge): boolean {
  const node = literalBehind(expression, bindings);
  if (node.type === "identifier") return false;
  const parts = /^(?:binary_expression|template_string|call_expression)$/.test(node.type)
    ? node.descendantsOfType("identifier").slice(0, 6)
    : [];
  const text = [node, ...parts.map((part) => literalBehind(part, bindings))].map((one) => one.text).join(" ");
  return /^[`'"]\/(?:var\/)?tmp\/|tmpdir\(\)|process\.env\.TE?MP\b/.test(text) && !UNGUESSABLE.test(text);
}

const TESTS = new Map<string, Test>([
  ["catastrophic-regex", ofExpression(isCatastrophic)],
  ["polynomial-regex", ofExpression(isPolynomial)],
  ["other-hosts-regex", ofExpression(matchesOtherHosts)],
  ["unanchored-host-regex", ofExpression(matchesHostAnywhere)],
  ["semi-anchored-regex", ofExpression(isSemiAnchored)],
  ["strange-range-regex", ofExpression(isStrangeRange)],
  ["misses-tags-regex", ofExpression(missesTags)],
  ["random-bytes", isRandomBytes],
  ["temporary-path", isTemporaryPath],
  ["holds-secret", (expression, { secrets }) => secrets.holds(expression)],
  ["given-secret", (call, { secrets }) => argumentsOf(call).some((argument) => secrets.holds(argument))],
  ["pollutes-prototype", (assignment, { bindings }) => pollutes(assignment, bindings)],
  ["jquery", (expression, knowledge) => isJquery(expression, knowledge)],
  ["dom-text", (expression, knowledge) => isDomText(expression, knowledge)],
  ["sized-by-request", (expression, knowledge) => isSize(expression, knowledge)],
  ["bounded-by-request", (test, knowledge) => bounds(test).some((bound) => isSize(bound, knowledge))],
  ["bounded-by-object", (test, knowledge) => bounds(test).some((bound) => isLengthOfObject(bound, knowledge))],
  ["member-of-request", isChosenMember],
  ["database", isDatabase],
  ["library-input", isLibraryInput],
  ["compares-digest", (comparison, knowledge) => knowledge.mentions(KEYED) && comparesDigest(comparison, knowledge)],
  ["no-fingerprint", (hash) => !isFingerprint(hash)],
  ["unverified-token", (decoding) => isUnverified(decoding)],
  ["entry-name", (expression, { bindings }) => isEntryName(expression, bindings)],
  ["predictable", isPredictable],
  ["ignores-origin", ignoresOrigin],
  ["may-be-object", mayBeObject],
  ["not-from-request", isOurs],
  ["object-of-request", holdsObject],
]);

/** Stands in every file where a test of that name can hold. */
export const MAY_HOLD = {
  "compares-digest": KEYED,
  "library-input": /\bexports?\b/g,
  "member-of-request": MAY_HOLD_REQUEST,
  "sized-by-request": MAY_HOLD_REQUEST,
  "bounded-by-request": MAY_HOLD_REQUEST,
  "bounded-by-object": MAY_HOLD_REQUEST,
  "random-bytes": /randomBytes|getRandomValues|pseudoRandomBytes/g,
  "temporary-path": /\/tmp\/|tmpdir\(\)|process\.env\.TE?MP\b/g,
  predictable: /\bMath\.random\(\)/g,
};

/** @returns whether the expression passes; a test of an unknown name never does */
export function passes(test: string, expression: Node, knowledge: Knowledge): boolean {
  return TESTS.get(test)?.(expression, knowledge) === true;
}
