/** What `is:` in a rule can ask of an expression, beyond its shape. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import { isPolynomial } from "../redos/polynomial.ts";
import { isCatastrophic } from "../redos/redos.ts";
import { isSemiAnchored, isStrangeRange, matchesHostAnywhere, matchesOtherHosts, missesTags } from "./expressions.ts";
import type { Functions } from "./functions.ts";
import type { Objects } from "./objects.ts";
import { argumentsOf, isFunction, propertyName, stringValue, unwrap } from "./pattern.ts";
import type { Sources } from "./sources.ts";

interface Knowledge {
  bindings: Bindings;
  functions: Functions;
  objects: Objects;
  sources: Sources;
}

type Test = (expression: Node, knowledge: Knowledge) => boolean;

const MAX_DEPTH = 5;
const ESCAPED_BACKSLASH = /\\\\/g;

/** The literal that an expression is or stands for: a constant, or the argument of `new RegExp(…)`. */
function literalBehind(expression: Node, bindings: Bindings, depth = 0): Node {
  const node = unwrap(expression);
  if (depth > MAX_DEPTH) return node;
  if (node.type === "identifier") {
    const binding = bindings.resolve(node);
    const init = binding?.declaration.kind === "variable" ? binding.declaration.init : undefined;
    return init && binding?.assignments.length === 0 ? literalBehind(init, bindings, depth + 1) : node;
  }
  const callee = node.childForFieldName("constructor") ?? node.childForFieldName("function");
  const [source] = callee?.text === "RegExp" ? argumentsOf(node) : [];
  return source === undefined ? node : literalBehind(source, bindings, depth + 1);
}

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

const SECRET_NAME =
  /(?:password|passwd|passphrase|secret|api_?key|access_?token|auth_?token|private_?key|secret_?key|credentials?)$|^pwd$/i;
const SECRET_VALUE = /^(?:identifier|member_expression|subscript_expression|call_expression|await_expression)$/;

function isSecretMember(member: Node): boolean {
  const name = (member.childForFieldName("key") ?? member).text.replace(/['"]/g, "");
  const value = member.childForFieldName("value") ?? member;
  return SECRET_NAME.test(name) && (member.type !== "pair" || SECRET_VALUE.test(value.type)) && !isMasked(value);
}

function isMasked(value: Node): boolean {
  return /hash|mask|redact|crypt|undefined|length|Boolean|translate|\bt\(/i.test(value.text);
}

/** A variable that was set to a password or key, or to an object literal with one. */
function holdsSecret(expression: Node, { bindings, objects }: Knowledge): boolean {
  const literal = objects.literalOf(expression);
  if (literal !== undefined) return literal.namedChildren.some(isSecretMember);
  const binding = bindings.resolve(expression);
  const init = binding?.declaration.kind === "variable" ? binding.declaration.init : undefined;
  if (init === undefined || (binding?.declaration.kind === "variable" && binding.declaration.path.length > 0))
    return false;
  const value = unwrap(init);
  const parts = value.type === "binary_expression" ? value.namedChildren : [value];
  return parts.some((part) => part.type === "member_expression" && SECRET_NAME.test(propertyName(part) ?? ""));
}

/** A password or key itself, or a text with one in it. */
function isSecret(expression: Node, knowledge: Knowledge): boolean {
  const node = unwrap(expression);
  if (node.type === "binary_expression" || node.type === "template_string" || node.type === "template_substitution")
    return node.namedChildren.some((part) => isSecret(part, knowledge));
  const name = node.type === "identifier" ? node.text : (propertyName(node) ?? "");
  return SECRET_NAME.test(name) || (node.type === "identifier" && holdsSecret(node, knowledge));
}

/** Bytes of a secure source of randomness, under a name or not. */
function isRandomBytes(expression: Node, { bindings }: Knowledge): boolean {
  const callee = literalBehind(expression, bindings).childForFieldName("function");
  return /\b(?:randomBytes|getRandomValues|pseudoRandomBytes)$/.test(callee?.text ?? "");
}

/** A path of a name that others can guess, in the folder for temporary files. */
function isTemporaryPath(expression: Node, { bindings }: Knowledge): boolean {
  const node = literalBehind(expression, bindings);
  const text = node.type === "identifier" ? "" : node.text;
  return (
    /^[`'"]\/(?:var\/)?tmp\/|tmpdir\(\)|process\.env\.TE?MP\b/.test(text) &&
    !/random|uuid|mkdtemp|nanoid|crypto/i.test(text)
  );
}

const TESTS = new Map<string, Test>([
  ["catastrophic-regex", ofExpression(isCatastrophic)],
  ["polynomial-regex", ofExpression(isPolynomial)],
  ["other-hosts-regex", ofExpression(matchesOtherHosts)],
  ["unanchored-host-regex", ofExpression(matchesHostAnywhere)],
  ["semi-anchored-regex", ofExpression(isSemiAnchored)],
  ["strange-range-regex", ofExpression(isStrangeRange)],
  ["misses-tags-regex", ofExpression(missesTags)],
  ["is-secret", isSecret],
  ["random-bytes", isRandomBytes],
  ["temporary-path", isTemporaryPath],
  ["holds-secret", holdsSecret],
  ["ignores-origin", ignoresOrigin],
  ["may-be-object", mayBeObject],
  ["not-from-request", isOurs],
  ["object-of-request", holdsObject],
]);

/** @returns whether the expression passes; a test of an unknown name never does */
export function passes(test: string, expression: Node, knowledge: Knowledge): boolean {
  return TESTS.get(test)?.(expression, knowledge) === true;
}
