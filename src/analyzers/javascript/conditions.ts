/** What a condition tells of a value: that it is one that was foreseen, or nothing that counts. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import { beginsWithFolder, isFolder, isRelative, isResolved, mayStartAnew } from "./confinement.ts";
import { argumentsOf, propertyName, stringValue, unwrap } from "./pattern.ts";
import { holdsBack } from "./validators.ts";

export interface Question {
  bindings: Bindings;
  /** Of a function of the file whose name says that it checks: whether its body does. Nothing for other functions. */
  doesCheck(call: Node): boolean | undefined;
  /** As it stands in the text. */
  text: string;
  /** Whether an expression is the value, a part of it that stands for it, or made from it. */
  isValue(candidate: Node | null | undefined): boolean;
  sanitizers: readonly string[];
}

const MEMBERSHIP = /^(?:has|hasOwn|hasOwnProperty|includes|contains)$/;
const VALIDATORS =
  /^(?:is|has|check|assert|validate|verify|ensure)(?:_?(?:Valid|Safe|Allowed|Trusted|Known|White|Permitted|Local|Relative|Same|Inside|Within|Integer|SafeInteger|Int|Numeric|Alpha|Alphanumeric|UUID|Uuid|MongoId|Email|Date|Finite|SubPath|Subpath|Path|Url|URL|Hostname|Host|Origin|Redirect))\w*$/;
/** Parts of an address whose check stands for the whole. */
export const STANDS_FOR = /^(?:hostname|host|origin|length)$/;
/** `x.startsWith(root)`, `x.indexOf(root) === 0` and `!x.includes("..")` are checks of addresses and paths only. */
function checksPrefixes({ sanitizers }: Question): boolean {
  return sanitizers.includes("*.startsWith");
}

function isDots(node: Node | undefined): boolean {
  return node !== undefined && /^['"`/\\]*\.\.[/\\]*['"`]$/.test(node.text);
}

export function callHolds(call: Node, question: Question): boolean {
  const callee = unwrap(call.childForFieldName("function") ?? call);
  const object = callee.childForFieldName("object");
  const method = callee.type === "identifier" ? callee.text : (propertyName(callee) ?? "");
  const args = argumentsOf(call);
  const given = args.some((argument) => question.isValue(argument));
  if (question.isValue(object)) {
    if (method === "startsWith") return checksPrefixes(question) && beginsWithFolder(object, args[0], question);
    return method === "match" && holdsBack(args[0], question.bindings, question.sanitizers);
  }
  if (!given) return false;
  if (method === "test" && object !== null) return holdsBack(object, question.bindings, question.sanitizers);
  if (MEMBERSHIP.test(method) && object !== null) return isOwnList(object, question);
  const own = VALIDATORS.test(method) ? question.doesCheck(call) : undefined;
  if (own !== undefined) return own;
  return VALIDATORS.test(method);
}

/** A list that does not hold what it is asked for, or what else was sent along. */
function isOwnList(list: Node, { text }: Question): boolean {
  return stringValue(list) === undefined && !list.text.includes(text) && !/\b(?:req|request|ctx)\b/.test(list.text);
}

function callFails(call: Node, question: Question): boolean {
  const callee = unwrap(call.childForFieldName("function") ?? call);
  const [first] = argumentsOf(call);
  if (/^(?:Number\.)?isNaN$/.test(callee.text)) return question.isValue(first);
  const includes = propertyName(callee) === "includes" && isDots(first);
  const starts = propertyName(callee) === "startsWith" && isDots(first);
  const object = callee.childForFieldName("object");
  if (!checksPrefixes(question) || object === null) return false;
  if (starts) return isRelative(object, question);
  // A resolved path has no dots any more.
  const isRaw = includes && question.isValue(object) && !isResolved(object, question.bindings);
  return isRaw && !mayStartAnew(object);
}

/** `LIST.indexOf(x)`, or `x.indexOf(root)` where beginnings count. */
function searchOf(node: Node, question: Question): "member" | "prefix" | undefined {
  const callee = node.type === "call_expression" ? node.childForFieldName("function") : null;
  if (callee === null || propertyName(unwrap(callee)) !== "indexOf") return undefined;
  if (argumentsOf(node).some((argument) => question.isValue(argument))) return "member";
  const object = callee.childForFieldName("object");
  return checksPrefixes(question) && beginsWithFolder(object, argumentsOf(node)[0], question) ? "prefix" : undefined;
}

function searchVerdict(kind: "member" | "prefix", operator: string, number: string): boolean | undefined {
  if (kind === "prefix") return number === "0" && /^[!=]==?$/.test(operator) ? operator.startsWith("=") : undefined;
  const found = `${operator} ${number}`;
  if (/^(?:!==? -1|>=? -1|>= 0)$/.test(found)) return operator !== ">=" || number !== "-1";
  return /^(?:===? -1|< 0)$/.test(found) ? false : undefined;
}

const NUMBERS = /^['"](?:number|boolean|bigint)['"]$/;

function typeVerdict(operand: Node, other: Node, equal: boolean, question: Question): boolean | undefined {
  if (operand.type !== "unary_expression" || operand.childForFieldName("operator")?.text !== "typeof") return undefined;
  if (!question.isValue(operand.childForFieldName("argument"))) return undefined;
  const isString = /^['"]string['"]$/.test(other.text);
  if (isString && question.sanitizers.includes("not-string")) return !equal;
  const counts = NUMBERS.test(other.text) || (isString && question.sanitizers.includes("typeof"));
  return counts ? equal : undefined;
}

/** `path.basename(x) === x`: nothing had to be taken out. */
function isCleaned(call: Node, other: Node, { sanitizers, isValue }: Question): boolean {
  const callee = call.type === "call_expression" ? call.childForFieldName("function") : null;
  const [first] = callee === null ? [] : argumentsOf(call);
  return callee !== null && sanitizers.includes(callee.text) && first?.text === other.text && isValue(other);
}

/** What a comparison says of the value: checked where it is true, where it is false, or nothing. */
function comparison(node: Node, question: Question): boolean | undefined {
  const [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")].map(
    (one) => one && unwrap(one),
  );
  const operator = node.childForFieldName("operator")?.text ?? "";
  if (!left || !right) return undefined;
  if (operator === "in") return question.isValue(left) && isOwnList(right, question) ? true : undefined;
  const search = searchOf(left, question);
  if (search !== undefined) return searchVerdict(search, operator, right.text);
  if (!/^[!=]==?$/.test(operator)) return undefined;
  const equal = operator.startsWith("=");
  const type = typeVerdict(left, right, equal, question);
  if (type !== undefined) return type;
  if (isCleaned(left, right, question) || isCleaned(right, left, question)) return equal;
  const [value, constant] = question.isValue(left) ? [left, right] : [right, left];
  const text = stringValue(constant);
  if (text === undefined && checksPrefixes(question) && question.isValue(value) && isFolder(value, constant, question))
    return equal;
  if (text === undefined || text === "" || !question.isValue(value)) return undefined;
  return /^(?:__proto__|constructor|prototype)$/.test(text) ? !equal : equal;
}

/** Whether the value is known to be checked where the condition has this outcome. */
export function checked(condition: Node, outcome: boolean, question: Question): boolean {
  const node = unwrap(condition);
  if (node.type === "unary_expression" && node.childForFieldName("operator")?.text === "!") {
    const inner = node.childForFieldName("argument");
    return inner !== null && checked(inner, !outcome, question);
  }
  if (node.type === "call_expression") return outcome ? callHolds(node, question) : callFails(node, question);
  if (node.type !== "binary_expression") return false;
  const operator = node.childForFieldName("operator")?.text;
  if (operator !== "&&" && operator !== "||") return comparison(node, question) === outcome;
  const sides = [node.childForFieldName("left"), node.childForFieldName("right")];
  const holds = (side: Node | null): boolean => side !== null && checked(side, outcome, question);
  return (operator === "&&") === outcome ? sides.some(holds) : sides.every(holds);
}
