/** Names that say of a value that others must not see it: passwords, keys, certificates, what is private to a person. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { argumentsOf, memberName, stringValue, unwrap } from "./nodes.ts";
import type { Sources } from "./sources.ts";

const PASSWORD = "passwords?|passwd|passphrase|passcode|pwd";
const SECRET =
  "secret|(?:api|secret|private|encryption|signing|access|auth)_?keys?|(?:access|auth|refresh|bearer|secret|session)_tokens?|credentials?";
const CERTIFICATE = "cert|certificates?";
const PRIVATE =
  "ssn|social_security(?:_\\w+)?|credit_?card(?:_num(?:ber)?)?|card_num(?:ber)?|ccn|cvv|cvc|iban|bank_account(?:_\\w+)?|post_?code|zip_?code|passport(?:_num(?:ber)?|_no)?|(?:mobile|tele|cell)_?phone(?:_num(?:ber)?)?|phone_num(?:ber)?|salary|date_of_birth|birth_?date|dob|latitude|longitude|medical_\\w+|health_\\w+|home_address";

/** As the last words of a name: `user_password`, and not `password_policy`. */
const ending = (accepted: string): RegExp =>
  new RegExp(`(?:^|_)(?:${accepted})(?:_?\\d+|_(?:text|value|str|data|plain|clear|raw))?$`);
const ALL = [PASSWORD, SECRET, CERTIFICATE, PRIVATE].join("|");
const KINDS = { password: ending(PASSWORD), any: ending(ALL) };

/** Names of what is made of a secret, or only speaks of one. */
const HARMLESS =
  /hash|digest|crypt|cipher|mask|redact|censor|obfusc|sanit|dummy|fake|invalid|wrong|missing|incorrect|^(?:is|has|no|needs?|use|show|ask|with|requires?|allow|forgot|valid|check|verify|validate|reset|change|set|confirm|update)_|^conf_/;
const GETTER =
  /^(?:get|fetch|load|read|generate|gen|create|make|new|find|retrieve|current|user|my|the|input|prompt|ask|decrypt)?_?(?=\w)/;

export type SensitiveKind = keyof typeof KINDS;

/** Stands in every file where a name can be sensitive. */
const mayHold = (accepted: string): RegExp =>
  new RegExp(`(?:getpass|(?:${accepted})(?:_?\\d+|_(?:text|value|str|data|plain|clear|raw))?)(?!\\w)`, "gi");
export const MAY_HOLD_SENSITIVE = { password: mayHold(PASSWORD), any: mayHold(ALL) };

/** `userPassword` and `USER_PASSWORD` give `user_password`. */
function words(name: string): string {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, "_").toLowerCase();
}

function isSensitive(name: string, kind: SensitiveKind): boolean {
  const plain = words(name).replace(/^_+/, "");
  return KINDS[kind].test(plain) && !HARMLESS.test(plain);
}

function keyIn(node: Node): string | undefined {
  if (node.type === "subscript") {
    const key = node.childForFieldName("subscript");
    return key === null ? undefined : stringValue(key);
  }
  const callee = node.childForFieldName("function");
  const [key] = argumentsOf(node).positional;
  return callee && /^(?:get|getenv|pop)$/.test(memberName(callee) ?? "") && key ? stringValue(key) : undefined;
}

/** What a function is named after: `get_password` gives a password, `check_password` does not. */
function resultName(call: Node): string | undefined {
  const callee = call.childForFieldName("function");
  const name = callee && (callee.type === "identifier" ? callee.text : memberName(callee));
  return name === "getpass" ? "password" : name?.replace(GETTER, "");
}

function nameIn(node: Node, bindings: Bindings): string | undefined {
  switch (node.type) {
    case "identifier": {
      const kind = bindings.resolve(node)?.declaration.kind;
      return kind === "definition" || kind === "import" ? undefined : node.text;
    }
    case "attribute":
      return node.parent?.type === "call" && node.parent.childForFieldName("function")?.id === node.id
        ? undefined
        : memberName(node);
    case "subscript":
      return keyIn(node);
    case "call":
      return keyIn(node) ?? resultName(node);
    default:
      return undefined;
  }
}

/** Sensitive values as a source of their own. */
export function sensitiveSources(bindings: Bindings, kind: SensitiveKind): Sources {
  return {
    requestOf(expression) {
      const name = nameIn(unwrap(expression), bindings);
      return name !== undefined && name.length <= 80 && isSensitive(name, kind) ? "sensitive" : undefined;
    },
  };
}

/** What was caught, and the trace that led there, as a source of their own. */
export function errorSources(bindings: Bindings): Sources {
  return {
    requestOf(expression) {
      const node = unwrap(expression);
      if (node.type === "call") {
        const callee = node.childForFieldName("function")?.text ?? "";
        return /(?:^|\.)(?:format_exc|format_exception|format_tb|format_stack|exc_info)$/.test(callee)
          ? "error"
          : undefined;
      }
      const binding = node.type === "identifier" ? bindings.resolve(node) : undefined;
      return binding?.declaration.kind === "catch" && isAnyError(binding.leaf) ? "error" : undefined;
    },
  };
}

/** Errors of one's own carry messages for people; what is caught because it may be anything does not. */
function isAnyError(leaf: Node): boolean {
  const type = leaf.parent?.parent?.type === "as_pattern" ? leaf.parent.parent.firstNamedChild?.text : undefined;
  return /^\(?\s*(?:Exception|BaseException|(?:Runtime|OS|IO|System|Type|Attribute|Import|Index|Name|Arithmetic|ZeroDivision|Memory|Recursion|Connection|Timeout|Unicode)Error|\w+\.Error)\b/.test(
    type ?? "",
  );
}
