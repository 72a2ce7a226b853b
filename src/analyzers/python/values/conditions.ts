/** What a condition tells of a value: that it is one that was foreseen, or nothing that counts. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { admits, isChoice } from "../../redos/admits.ts";
import { sharesFolder, staysInFolder, staysWithHost } from "./confinement.ts";
import { onlyValue } from "./flow.ts";
import type { Functions } from "./functions.ts";
import { argumentsOf, memberName, stringValue, unwrap } from "./nodes.ts";
import { refusesCharacters, refusesText } from "./refusals.ts";

export interface Question {
  name: string;
  sanitizers: readonly string[];
  bindings: Bindings;
  functions: Functions;
  /** Whether an expression is the value, or made of all of it. */
  isValue(node: Node): boolean;
  /** Of a function of the file whose name says that it checks: whether its body does. */
  doesCheck(definition: Node, call: Node): boolean;
}

export type Sense = "holds" | "fails";

const PREDICATE_METHODS = /^(?:isdigit|isalnum|isalpha|isidentifier|isnumeric|isdecimal|fullmatch)$/;
export const PREDICATE =
  /(?:^|[._])(?:is|has)_?\w*(?:safe|valid|allowed|permitted|trusted|whitelisted|internal|public|known)\w*$|(?:^|[._])_?(?:allowed|validate|verify|check|ensure|assert)(?:_\w+)?$/i;
/** Looks at the value, not at the list: `fullmatch`, or `match` up to the end. */
const ENDS = /(?:\$|\\Z)$/;
const REQUEST = /\brequest\b|\binput\(|\bsys\.argv\b/;
/** By rule: characters that a pattern must not let through together. What no rule says is: all of them. */
const DANGERS: readonly (readonly [sanitizer: string, dangers: readonly string[]])[] = [
  ["os.path.basename", ["./", ".\\"]],
  ["shlex.quote", [";", "|", "&", "$", "`", "\n", "<", ">"]],
];
const ALL = ["</'\";|&$`"];
/** Any host: `^https://[^/]+$`. One that is written out ends with a slash. */
const ANY_HOST = [".e"];
const OWN_HOST = /[a-z\d]\\?\.[a-z]+(?:\\?\/|\$)/;

export function mentions(node: Node, name: string): boolean {
  if (node.type === "identifier") return node.text === name;
  return node.text.includes(name) && node.descendantsOfType("identifier").some((leaf) => leaf?.text === name);
}

/** The text of a pattern that is written out, or compiled from one. */
function patternOf(given: Node, bindings: Bindings): string | undefined {
  const node = unwrap(given);
  const only = node.type === "identifier" ? onlyValue(node, bindings) : undefined;
  if (only !== undefined) return patternOf(only, bindings);
  if (node.type === "call" && /(?:^|\.)compile$/.test(node.childForFieldName("function")?.text ?? "")) {
    const { positional } = argumentsOf(node);
    return positional[0] && patternOf(positional[0], bindings);
  }
  return stringValue(node);
}

function holdsBack(pattern: string | undefined, whole: boolean, sanitizers: readonly string[]): boolean {
  if (pattern === undefined) return true;
  if (!whole && (!ENDS.test(pattern) || isChoice(pattern, ""))) return false;
  const known = DANGERS.find(([sanitizer]) => sanitizers.includes(sanitizer))?.[1];
  const isAddress = known === undefined && sanitizers.includes("*.startswith") && !OWN_HOST.test(pattern);
  const dangers = known ?? (isAddress ? ANY_HOST : ALL);
  const plain = pattern.replace(/^\\A/, "^").replace(/\\Z$/, "$").replaceAll("(?P<", "(?<");
  return !admits(plain, "", dangers);
}

/** `re.fullmatch(pattern, x)`, `PATTERN.match(x)`. */
function matches(call: Node, { sanitizers, bindings, isValue }: Question): boolean | undefined {
  const callee = call.childForFieldName("function");
  const method = callee === null ? undefined : (memberName(callee) ?? callee.text);
  if (method !== "fullmatch" && method !== "match") return undefined;
  const { positional } = argumentsOf(call);
  const object = callee?.childForFieldName("object");
  const [pattern, value] = positional.length > 1 ? positional : [object, positional[0]];
  if (!pattern || !value || !isValue(value)) return false;
  return holdsBack(patternOf(pattern, bindings), method === "fullmatch", sanitizers);
}

function isPathRule({ sanitizers }: Question): boolean {
  return sanitizers.includes("*.is_relative_to");
}

function vouches(call: Node, question: Question): boolean {
  const { sanitizers, functions } = question;
  const callee = call.childForFieldName("function");
  if (callee === null) return false;
  const matched = matches(call, question);
  if (matched !== undefined) return matched;
  const method = memberName(callee);
  const own = callee.childForFieldName("object");
  if (method !== undefined && own !== null && question.isValue(own)) {
    if (!sanitizers.includes(`*.${method}`)) return PREDICATE_METHODS.test(method);
    if (method !== "startswith" && method !== "is_relative_to") return true;
    return isPathRule(question) ? staysInFolder(call, question) : staysWithHost(call, question);
  }
  return vouchesByName(call, callee, question, functions);
}

/** `is_valid(x)`, which the file does not define, or whose body checks; `bool(…)` around another. */
function vouchesByName(call: Node, callee: Node, question: Question, functions: Functions): boolean {
  const { positional } = argumentsOf(call);
  const [first] = positional;
  if (callee.text === "bool" && first !== undefined) return tells(first, "holds", question);
  if (callee.text === "all" && first !== undefined) return allOf(first, question);
  if (!positional.some(question.isValue)) return false;
  const definition = functions.definitionOf(callee);
  if (definition !== undefined) return question.doesCheck(definition, call);
  const last = callee.text.slice(callee.text.lastIndexOf(".") + 1);
  const isNamed = question.sanitizers.some((one) => one === callee.text || one.endsWith(`.${last}`));
  return PREDICATE.test(callee.text) || (isNamed && /^(?:is|has|url_has)_/.test(last));
}

/** `all(c in LETTERS for c in x)`, `all(c.isalnum() for c in x)`. */
function allOf(generator: Node, { isValue }: Question): boolean {
  const [body, loop] = generator.type === "generator_expression" ? generator.namedChildren : [];
  const over = loop?.childForFieldName("right");
  if (!body || !over || !isValue(over)) return false;
  return / in \w|\.is(?:alnum|digit|alpha|decimal|numeric)\(\)/.test(body.text) && !/ not in /.test(body.text);
}

/** `x in C`, `x == "a"`, and `x not in C` for the other sense; the right side must be no text to search in. */
function compares(comparison: Node, sense: Sense, { name, isValue, sanitizers }: Question): boolean {
  const [left, ...rest] = comparison.namedChildren;
  const right = rest.at(-1);
  if (left === undefined || right === undefined) return false;
  const operator = comparison.text
    .slice(left.endIndex - comparison.startIndex, right.startIndex - comparison.startIndex)
    .trim();
  const equality = sense === "holds" ? "==" : "!=";
  if (operator === equality && isCleaned(left, right, sanitizers)) return isValue(left) || isValue(right);
  if (!isValue(left) || left.type === "string" || (right.type === "string" && operator.endsWith("in"))) return false;
  if (mentions(right, name) || REQUEST.test(right.text)) return false;
  if (operator === (sense === "holds" ? "in" : "not in")) return true;
  return operator === equality && right.type !== "none" && !isEmpty(right);
}

/** `secure_filename(x) == x`: nothing had to be taken out. */
function isCleaned(left: Node, right: Node, sanitizers: readonly string[]): boolean {
  const [call, other] = left.type === "call" ? [left, right] : [right, left];
  const last = call.childForFieldName("function")?.text.split(".").at(-1) ?? "";
  const known = sanitizers.some((one) => one === last || (one.endsWith(`.${last}`) && !one.startsWith("*")));
  return call.type === "call" && known && argumentsOf(call).positional[0]?.text === other.text;
}

function isEmpty({ text }: Node): boolean {
  return /^(?:""|''|0|-1)$/.test(text);
}

function ofComparison(node: Node, sense: Sense, question: Question): boolean {
  const { name, sanitizers, bindings } = question;
  const [left, right] = node.namedChildren;
  const operator = node.children[1]?.text.replace(/\s+/g, " ") ?? "";
  // `re.fullmatch(…) is None`.
  if (left && right?.type === "none" && /^(?:is|is not|==|!=)$/.test(operator)) {
    const isThere = operator === "is not" || operator === "!=";
    return isThere === (sense === "holds") && tells(left, "holds", question);
  }
  if (compares(node, sense, question) || (sense === "fails" && refusesText(node, name, sanitizers, bindings)))
    return true;
  return operator === (sense === "holds" ? "==" : "!=") && isPathRule(question) && sharesFolder(node, question);
}

function ofBoolean(node: Node, sense: Sense, question: Question): boolean {
  const all = node.childForFieldName("operator")?.text === (sense === "holds" ? "and" : "or");
  const sides = [node.childForFieldName("left"), node.childForFieldName("right")].flatMap((side) => side ?? []);
  const told = (side: Node): boolean => tells(side, sense, question);
  if (all && !isPathRule(question) && question.sanitizers.includes("*.startswith") && isOnSite(node)) return true;
  return all ? sides.some(told) : sides.every(told);
}

/** `x.startswith("/") and not x.startswith(("//", "/\\"))`, in either sense: both can lead to another host. */
function isOnSite(node: Node): boolean {
  const text = node.text.replaceAll(/\s+/g, "").replaceAll("'", '"');
  const name = /^(?:not)?\(*(\w+)\.startswith\("\/"\)/.exec(text)?.[1];
  if (name === undefined) return false;
  const others = text.slice(text.indexOf(")") + 1);
  return (
    new RegExp(`${name}(?:\\.startswith\\(|\\[1\\])`).test(others) && /"\/\/"/.test(others) && /\\\\"/.test(others)
  );
}

/** Whether the condition, where it holds (or fails), tells that the value is one that was foreseen. */
export function tells(condition: Node, sense: Sense, question: Question): boolean {
  const node = unwrap(condition);
  switch (node.type) {
    case "not_operator": {
      const inner = node.childForFieldName("argument");
      return inner !== null && tells(inner, sense === "holds" ? "fails" : "holds", question);
    }
    case "boolean_operator":
      return ofBoolean(node, sense, question);
    case "comparison_operator":
      return ofComparison(node, sense, question);
    case "call":
      return sense === "holds"
        ? vouches(node, question)
        : refusesCharacters(node, question.name, question.sanitizers, question.bindings);
    case "named_expression": {
      const value = node.childForFieldName("value");
      return value !== null && tells(value, sense, question);
    }
    case "identifier": {
      // `matched = re.fullmatch(…)`, then `if not matched`.
      const only = onlyValue(node, question.bindings);
      return only !== undefined && only.type !== "identifier" && tells(only, sense, question);
    }
    default:
      return false;
  }
}
