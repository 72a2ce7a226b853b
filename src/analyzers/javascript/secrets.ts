/** Which expressions hold a password or key as it is, told by the names that values go by. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import type { Objects } from "./objects.ts";
import { argumentsOf, isFunction, propertyName, stringValue, unwrap } from "./pattern.ts";
import { reaching } from "./values.ts";

export interface Secrets {
  /** Whether an expression is a secret, or a text, list or object with one in it. */
  holds(expression: Node): boolean;
}

const MAX_DEPTH = 10;
const SECRET_NAME =
  /^_?(?:[a-z0-9_$]*(?:password|passwd|passphrase|passcode|secret|api_?key|access_?token|auth_?token|auth_?key|private_?key|secret_?key|access_?key|encryption_?key|refresh_?token|bearer_?token|credentials?)|pwd|pw)(?:_?(?:value|text|plain|str|string|raw|\d))?$/i;
/** What gives a secret: `getPassword()`, `user.readSecret()`. */
const SECRET_CALL =
  /^(?:get|read|load|fetch|decrypt|ask|prompt|generate|create|make|new)?_?(?:[A-Za-z]*[pP]assword|[A-Za-z]*[aA]pi_?[kK]ey|[A-Za-z]*[pP]assphrase|secret[kK]ey)$/;
const NOT_ONE =
  /hash|mask|redact|crypt(?!o\.)|hidden|translate|length|count|valid|strength|error|message|label|field|prompt|reset|forgot|policy|rule|schema|column|hint|url$|path$|name$/i;
const ASKS = /^(?:is|has|show|toggle|no|use|set|require|check)[A-Z_]/;
/** Objects whose members are texts about secrets. */
const ABOUT =
  /(?:messages?|labels?|errors?|rules|schema|i18n|strings|translations|validators?|fields|types?|keys?|routes?|selectors?|elements?)$/i;
const PASSING =
  /^(?:JSON\.stringify|String|util\.(?:inspect|format)|Object\.assign|Buffer\.from|format|inspect|encodeURIComponent|btoa)$/;
const PASSING_METHOD = /^(?:toString|trim|substr|substring|slice|concat|join|toUpperCase|toLowerCase|toJSON)$/;
const CONSTANT = /^(?:string|number|true|false|null|undefined|regex|class|unary_expression)$/;

function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !NOT_ONE.test(name) && !ASKS.test(name);
}

/** `const passwordField = "password"` is a name of a secret, not one. */
function isText(expression: Node | undefined): boolean {
  const node = expression && unwrap(expression);
  return node !== undefined && (CONSTANT.test(node.type) || stringValue(node) !== undefined || isFunction(node));
}

function isKept(name: string | undefined, value: Node): boolean {
  return name !== undefined && isSecretName(name) && !isText(value) && !NOT_ONE.test(value.text);
}

export function secrets(bindings: Bindings, objects: Objects): Secrets {
  const ofIdentifier = (node: Node, depth: number): boolean => {
    const binding = bindings.resolve(node);
    if (binding === undefined) return isSecretName(node.text);
    const { declaration } = binding;
    if (declaration.kind !== "variable") return declaration.kind === "parameter" && isSecretName(node.text);
    const named = isSecretName(declaration.path.at(-1) ?? node.text);
    const { initial, assigned } = reaching(binding, node);
    const values = [...(initial && declaration.init ? [declaration.init] : []), ...assigned];
    if (named)
      return values.length === 0 || values.some((value) => !isText(value) && !NOT_ONE.test(value.text.slice(0, 80)));
    if (declaration.path.length > 0) return false;
    const written = objects.writesTo(node, binding);
    return (
      values.some((value) => at(value, depth + 1)) ||
      written.some(({ name, value }) => isKept(name, value) || at(value, depth + 1))
    );
  };

  const ofMember = (node: Node, depth: number): boolean => {
    const name = propertyName(node) ?? "";
    const object = node.childForFieldName("object");
    if (object === null || ABOUT.test(object.text)) return false;
    const members = objects.membersOf(object, name);
    if (members !== undefined && members.length > 0)
      return members.some((member) => isKept(name, member) || at(member, depth + 1));
    return isSecretName(name) && !/^[A-Z]\w*$/.test(object.text);
  };

  const ofCall = (node: Node, depth: number): boolean => {
    const callee = unwrap(node.childForFieldName("function") ?? node);
    const name = callee.type === "identifier" ? callee.text : (propertyName(callee) ?? "");
    if (SECRET_CALL.test(name) && !/^(?:set|is|has|check|verify|hash|reset|change|update|validate)/.test(name))
      return true;
    if (PASSING.test(callee.text)) return argumentsOf(node).some((argument) => at(argument, depth + 1));
    const object = PASSING_METHOD.test(name) ? callee.childForFieldName("object") : null;
    return object !== null && at(object, depth + 1);
  };

  const ofLiteral = (literal: Node, depth: number): boolean =>
    literal.namedChildren.some((member) => {
      if (member.type === "shorthand_property_identifier") return ofIdentifier(member, depth + 1);
      const value = member.childForFieldName("value");
      if (value === null) return member.type === "spread_element" && at(member.firstNamedChild ?? member, depth + 1);
      const key = member.childForFieldName("key");
      return isKept(key ? (stringValue(key) ?? key.text) : undefined, value) || at(value, depth + 1);
    });

  /** What was looked at for the question under way: what did not hold one will not. */
  let seen = new Set<number>();

  const at = (expression: Node, depth: number): boolean => {
    const node = unwrap(expression);
    if (depth > MAX_DEPTH || seen.has(node.id)) return false;
    seen.add(node.id);
    switch (node.type) {
      case "identifier":
        return ofIdentifier(node, depth);
      case "member_expression":
      case "subscript_expression":
        return ofMember(node, depth);
      case "call_expression":
        return ofCall(node, depth);
      case "object":
        return ofLiteral(node, depth);
      case "binary_expression":
        if (!/^(?:\+|\|\||\?\?)$/.test(node.childForFieldName("operator")?.text ?? "")) return false;
        return node.namedChildren.some((part) => at(part, depth + 1));
      case "ternary_expression":
        return [node.childForFieldName("consequence"), node.childForFieldName("alternative")].some(
          (part) => part !== null && at(part, depth + 1),
        );
      case "template_string":
      case "template_substitution":
      case "array":
        return node.namedChildren.some((part) => at(part, depth + 1));
      default:
        return false;
    }
  };

  return {
    holds(expression) {
      seen = new Set();
      return at(expression, 0);
    },
  };
}
