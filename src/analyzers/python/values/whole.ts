/** Expressions that say all of a value, so that what is checked of them is checked of it: not its length, not its end. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { reaching } from "./flow.ts";
import { argumentsOf, memberName, stringValue, unwrap } from "./nodes.ts";

const MAX_DEPTH = 6;
const WHOLE_METHODS =
  /^(?:strip|lower|upper|casefold|encode|decode|resolve|absolute|expanduser|as_posix|format|join|joinpath|geturl|get_full_path|__str__)$/;
const WHOLE_CALLS =
  /^(?:str|bytes|repr|(?:\w+\.)*(?:realpath|abspath|normpath|join|expanduser|fspath|unquote|unquote_plus|normalize)|(?:pathlib\.)?(?:Pure)?(?:Posix|Windows)?Path)$/;
/** Of an address: which host is asked. */
const ADDRESS_CALLS =
  /(?:^|\.)(?:urlparse|urlsplit|urljoin|make_url|parse_url|URL|ip_address|gethostbyname|getaddrinfo)$/;
const ADDRESS_PARTS = /^(?:netloc|hostname|host)$/;
const PATH_CALLS = /(?:^|\.)(?:dirname)$/;
/** What may be left out of a name before it is asked for letters. */
const HARMLESS = /^[-_. ]?$/;

function ofCall(call: Node, isWhole: (node: Node) => boolean): boolean {
  const callee = call.childForFieldName("function");
  if (callee === null) return false;
  const { positional } = argumentsOf(call);
  const object = callee.childForFieldName("object");
  const method = memberName(callee) ?? "";
  if (object !== null && isWhole(object)) {
    if (method === "replace") return positional.every((one) => HARMLESS.test(stringValue(one) ?? "x"));
    return WHOLE_METHODS.test(method) && (method !== "strip" || positional.length === 0);
  }
  const takes = WHOLE_CALLS.test(callee.text) || ADDRESS_CALLS.test(callee.text) || PATH_CALLS.test(callee.text);
  const builds = /^(?:format|join|joinpath)$/.test(method);
  return (takes || builds) && positional.some(isWhole);
}

function isPartOf(node: Node, isWhole: (node: Node) => boolean): boolean {
  switch (node.type) {
    case "call":
      return ofCall(node, isWhole);
    case "attribute": {
      const object = node.childForFieldName("object");
      const part = memberName(node) ?? "";
      return object !== null && (ADDRESS_PARTS.test(part) || part === "parent") && isWhole(object);
    }
    case "subscript": {
      // `urlparse(url)[1]`.
      const [value, key] = [node.childForFieldName("value"), node.childForFieldName("subscript")];
      return value?.type === "call" && key?.text === "1" && isWhole(value);
    }
    case "binary_operator":
    case "list":
    case "tuple":
    case "string":
    case "named_expression":
      return node.namedChildren.some((child) =>
        isWhole(child.type === "interpolation" ? (child.firstNamedChild ?? child) : child),
      );
    default:
      return false;
  }
}

/** @returns whether an expression is the named value, or made of all of it */
export function wholeOf(name: string, bindings: Bindings): (node: Node) => boolean {
  const at = (given: Node, depth: number): boolean => {
    const node = unwrap(given);
    if (depth > MAX_DEPTH) return false;
    if (node.type !== "identifier") return isPartOf(node, (inner) => at(inner, depth + 1));
    if (node.text === name) return true;
    const binding = bindings.resolve(node);
    if (binding?.declaration.kind !== "variable") return false;
    const { values } = reaching(binding, node, bindings);
    return values.some(({ value, path }) => path.length === 0 && value.text.includes(name) && at(value, depth + 1));
  };
  return (node) => at(node, 0);
}
