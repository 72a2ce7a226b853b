/**
 * Checks that a value has passed before it is used: `if (!ALLOWED.has(x)) return;`, `/^\w+$/.test(x) ? use(x) : …`.
 * The walk goes outwards from the use and asks each condition on its way, which is dominance for structured code.
 */
import type { Node } from "web-tree-sitter";
import { isField } from "../patterns/nodes.ts";
import type { Bindings } from "../patterns/bindings.ts";
import { argumentsOf, propertyName, stringValue, unwrap } from "./pattern.ts";

/** Which checks count: those of an allow-list always, others where the rule names them among its sanitizers. */
export interface Guards {
  isGuarded(expression: Node, sanitizers: readonly string[]): boolean;
}

interface Question {
  /** Whether an expression is the value, a part of it that stands for it, or made from it. */
  isValue(candidate: Node | null | undefined): boolean;
  sanitizers: readonly string[];
}

const EXITS = new Set(["return_statement", "throw_statement", "continue_statement", "break_statement"]);
const SEQUENCES = new Set(["statement_block", "program", "switch_case", "switch_default"]);
const MEMBERSHIP = /^(?:has|hasOwn|hasOwnProperty|includes|contains)$/;
const VALIDATORS =
  /^(?:is|has|check|assert|validate|verify|ensure)(?:_?(?:Valid|Safe|Allowed|Trusted|Known|White|Permitted|Local|Relative|Same|Inside|Within|Integer|SafeInteger|Int|Numeric|Alpha|Alphanumeric|UUID|Uuid|MongoId|Email|Date|Finite|SubPath|Subpath|Path|Url|URL|Hostname|Host|Origin|Redirect))\w*$/;
/** Parts of an address whose check stands for the whole. */
const STANDS_FOR = /^(?:hostname|host|origin|length)$/;
/** An expression that names what may be in a text from its beginning to its end. */
const WHOLE_TEXT = /^\/\^(?!.*(?<!\\)\.[*+]).*\$\/[a-z]*$/s;
/** Of nesting; checks stand near what they protect. */
const MAX_LEVELS = 80;

/** `x.startsWith(root)`, `x.indexOf(root) === 0` and `!x.includes("..")` are checks of addresses and paths only. */
function checksPrefixes({ sanitizers }: Question): boolean {
  return sanitizers.includes("*.startsWith");
}

function isDots(node: Node | undefined): boolean {
  return node !== undefined && /^['"`/\\]*\.\.[/\\]*['"`]$/.test(node.text);
}

function callHolds(call: Node, question: Question): boolean {
  const callee = unwrap(call.childForFieldName("function") ?? call);
  const object = callee.childForFieldName("object");
  const method = callee.type === "identifier" ? callee.text : (propertyName(callee) ?? "");
  const args = argumentsOf(call);
  const given = args.some((argument) => question.isValue(argument));
  if (question.isValue(object)) {
    if (method === "startsWith") return checksPrefixes(question);
    return method === "match" && WHOLE_TEXT.test(args[0]?.text ?? "");
  }
  if (!given) return false;
  if (method === "test" && object?.type === "regex") return WHOLE_TEXT.test(object.text);
  if (MEMBERSHIP.test(method) && object !== null) return true;
  const name = callee.text;
  return VALIDATORS.test(method) || question.sanitizers.includes(name) || question.sanitizers.includes(method);
}

function callFails(call: Node, question: Question): boolean {
  const callee = unwrap(call.childForFieldName("function") ?? call);
  const [first] = argumentsOf(call);
  if (/^(?:Number\.)?isNaN$/.test(callee.text)) return question.isValue(first);
  const includes = propertyName(callee) === "includes" && isDots(first);
  const starts = propertyName(callee) === "startsWith" && isDots(first);
  return (includes || starts) && question.isValue(callee.childForFieldName("object")) && checksPrefixes(question);
}

/** `LIST.indexOf(x)`, or `x.indexOf(root)` where beginnings count. */
function searchOf(node: Node, question: Question): "member" | "prefix" | undefined {
  const callee = node.type === "call_expression" ? node.childForFieldName("function") : null;
  if (callee === null || propertyName(unwrap(callee)) !== "indexOf") return undefined;
  if (argumentsOf(node).some((argument) => question.isValue(argument))) return "member";
  return question.isValue(callee.childForFieldName("object")) && checksPrefixes(question) ? "prefix" : undefined;
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
  const counts =
    NUMBERS.test(other.text) || (/^['"]string['"]$/.test(other.text) && question.sanitizers.includes("typeof"));
  return counts ? equal : undefined;
}

/** What a comparison says of the value: checked where it is true, where it is false, or nothing. */
function comparison(node: Node, question: Question): boolean | undefined {
  const [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")].map(
    (one) => one && unwrap(one),
  );
  const operator = node.childForFieldName("operator")?.text ?? "";
  if (!left || !right) return undefined;
  if (operator === "in") return question.isValue(left) ? true : undefined;
  const search = searchOf(left, question);
  if (search !== undefined) return searchVerdict(search, operator, right.text);
  if (!/^[!=]==?$/.test(operator)) return undefined;
  const equal = operator.startsWith("=");
  const type = typeVerdict(left, right, equal, question);
  if (type !== undefined) return type;
  const [value, constant] = question.isValue(left) ? [left, right] : [right, left];
  const text = stringValue(constant);
  if (text === undefined || text === "" || !question.isValue(value)) return undefined;
  return /^(?:__proto__|constructor|prototype)$/.test(text) ? !equal : equal;
}

/** Whether the value is known to be checked where the condition has this outcome. */
function checked(condition: Node, outcome: boolean, question: Question): boolean {
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

function exits(statement: Node | null): boolean {
  if (statement === null) return false;
  if (EXITS.has(statement.type)) return true;
  if (statement.type === "statement_block") return exits(statement.lastNamedChild);
  return statement.type === "expression_statement" && statement.text.startsWith("process.exit(");
}

/** A statement after which the value is checked, or the rest does not run. */
function settles(statement: Node, question: Question): boolean {
  if (statement.type === "if_statement") {
    const condition = statement.childForFieldName("condition");
    return (
      condition !== null && exits(statement.childForFieldName("consequence")) && checked(condition, false, question)
    );
  }
  const call = statement.type === "expression_statement" ? statement.firstNamedChild : null;
  if (call === null || unwrap(call).type !== "call_expression") return false;
  const callee = unwrap(call).childForFieldName("function");
  const [first] = argumentsOf(unwrap(call));
  if (callee !== null && /^assert(?:\.ok|\.equal|\.strictEqual)?$|^invariant$/.test(callee.text)) {
    return first !== undefined && checked(first, true, question);
  }
  return /^(?:assert|validate|check|ensure|verify)[A-Z]/.test(callee?.text ?? "") && callHolds(unwrap(call), question);
}

function branchChecks(parent: Node, child: Node, question: Question): boolean {
  const condition = parent.childForFieldName("condition");
  if (condition === null || condition.id === child.id) return false;
  return checked(condition, isField(parent, "consequence", child), question);
}

function logicChecks(parent: Node, child: Node, question: Question): boolean {
  const operator = parent.childForFieldName("operator")?.text;
  const left = parent.childForFieldName("left");
  if (left === null || left.id === child.id || (operator !== "&&" && operator !== "||")) return false;
  return checked(left, operator === "&&", question);
}

function caseChecks(parent: Node, question: Question): boolean {
  const value = parent.childForFieldName("value");
  const subject = parent.parent?.parent?.childForFieldName("value");
  return value !== null && /^(?:string|number)$/.test(value.type) && question.isValue(subject && unwrap(subject));
}

function levelChecks(parent: Node, child: Node, question: Question): boolean {
  switch (parent.type) {
    case "if_statement":
    case "ternary_expression":
      return branchChecks(parent, child, question);
    case "binary_expression":
      return logicChecks(parent, child, question);
    case "switch_case":
      return caseChecks(parent, question) || siblingsCheck(parent, child, question);
    default:
      return SEQUENCES.has(parent.type) && siblingsCheck(parent, child, question);
  }
}

function siblingsCheck(parent: Node, child: Node, question: Question): boolean {
  return parent.namedChildren.some((sibling) => sibling.startIndex < child.startIndex && settles(sibling, question));
}

export function guards(bindings: Bindings): Guards {
  /** `const target = path.resolve(root, x)` is made from `x`: what is checked of it is checked of `x`. */
  const isMadeFrom = (candidate: Node, text: string): boolean => {
    const binding = candidate.type === "identifier" ? bindings.resolve(candidate) : undefined;
    const init = binding?.declaration.kind === "variable" ? binding.declaration.init : undefined;
    return (
      init !== undefined &&
      init.text.includes(text) &&
      /^(?:await )?(?:new URL|[\w.]*(?:resolve|join|normalize|parse|URL|relative|String|realpath\w*)\()/.test(init.text)
    );
  };
  return {
    isGuarded(expression, sanitizers) {
      const { text } = expression;
      const isValue = (candidate: Node | null | undefined): boolean => {
        if (!candidate) return false;
        const node = unwrap(candidate);
        if (node.text === text) return true;
        const object = node.type === "member_expression" ? node.childForFieldName("object") : null;
        if (object !== null && STANDS_FOR.test(propertyName(node) ?? "")) return isValue(object);
        return isMadeFrom(node, text);
      };
      const question: Question = { isValue, sanitizers };
      let child = expression;
      for (let level = 0; level < MAX_LEVELS && child.parent !== null; level++) {
        if (levelChecks(child.parent, child, question)) return true;
        child = child.parent;
      }
      return false;
    },
  };
}
