/** What the arguments of `path.join` and `path.resolve` are. */
import type { Node } from "web-tree-sitter";
import { descendants, namedChildren } from "../edit.ts";
import { isFixedName, type NameReader, type PathReader } from "../folder.ts";
import { argumentsOf, calleeOf, functionAround, methodOf } from "./syntax.ts";
import { partsOf } from "./template.ts";

export const pathReader = (restarts: boolean): PathReader => ({
  isFixed,
  partsOf: (argument) => (BUILT.test(argument.type) ? partsOf(argument) : undefined),
  isBare,
  restarts,
});

const BUILT = /^(?:template_string|binary_expression|parenthesized_expression)$/;
const FIXED =
  /^(?:__dirname|__filename|import\.meta\.(?:dirname|filename|url)|process\.cwd\(\)|os\.(?:tmpdir|homedir)\(\)|process\.env\.\w+|config\.[\w.]+)$/;
const GIVEN = /\breq|request|query|params|body|ctx|args|argv/;

/** A constant of the file or of Node, and nothing that a request or a parameter brings. */
function isFixed(node: Node, index = 0): boolean {
  if (node.type === "string") return true;
  if (node.type === "template_string") return namedChildren(node).every(({ type }) => type === "string_fragment");
  if (GIVEN.test(node.text)) return false;
  if (FIXED.test(node.text)) return true;
  // Its own folder an object may have from whoever made it; a name in it, from whoever asks.
  if (/^this\.\w+$/.test(node.text)) return index === 0;
  if (node.type === "identifier") return isFixedName(node, NAMES);
  const isPath = /^(?:path\.(?:join|resolve|dirname|normalize)|fileURLToPath)$/.test(calleeOf(node)?.text ?? "");
  return isPath && argumentsOf(node)?.every((each) => isFixed(each)) === true;
}

/** All that the file assigns to a name; `undefined` where it adds to it. */
function valuesOf(name: Node): Node[] | undefined {
  const values: Node[] = [];
  for (const node of descendants(name.tree.rootNode)) {
    const target = node.childForFieldName("name") ?? node.childForFieldName("left");
    if (target?.text !== name.text) continue;
    if (node.type === "augmented_assignment_expression") return undefined;
    const value = node.childForFieldName("value") ?? node.childForFieldName("right");
    if (/^(?:variable_declarator|assignment_expression)$/.test(node.type) && value !== null) values.push(value);
  }
  return values;
}

const NAMES: NameReader = { valuesOf, isFixed, functionAround, given: GIVEN };

const KEEPS = /^(?:toString|trim|toLowerCase|toUpperCase|normalize|replace|replaceAll|slice|substring)$/;
const READS = /^(?:get|param|header|query)$/;

function isBare(node: Node): boolean {
  const [inner] = namedChildren(node);
  switch (node.type) {
    case "member_expression":
    case "subscript_expression":
      return true;
    case "identifier":
      return valuesOf(node)?.every((value) => value.text !== node.text && isBare(value)) === true && isGivenBare(node);
    case "string":
      return !/[/\\]/.test(node.text);
    case "binary_expression":
      return (
        /^(?:\|\||\?\?)$/.test(node.childForFieldName("operator")?.text ?? "") && namedChildren(node).every(isBare)
      );
    case "call_expression":
      return isBareCall(node);
    default:
      return /^(?:parenthesized|await|as|non_null|satisfies)_expression$/.test(node.type) && !!inner && isBare(inner);
  }
}

/** `String(name)`, `name.trim()`, `url.searchParams.get("name")` */
function isBareCall(call: Node): boolean {
  const [method, callee] = [methodOf(call) ?? "", calleeOf(call)];
  const object = callee?.childForFieldName("object");
  if (object && KEEPS.test(method)) return isBare(object);
  if (object && READS.test(method)) return true;
  const [first] = argumentsOf(call) ?? [];
  const isPlain = /^(?:String|decodeURI(?:Component)?|unescape|path\.(?:normalize|basename))$/.test(callee?.text ?? "");
  return isPlain && first !== undefined && isBare(first);
}

/** Where it is a parameter: no call of that function in the file puts a folder before it. */
function isGivenBare(name: Node): boolean {
  const scope = functionAround(name);
  const holder = scope?.parent?.type === "variable_declarator" || scope?.parent?.type === "pair" ? scope.parent : scope;
  const called = (holder?.childForFieldName("name") ?? holder?.childForFieldName("key"))?.text;
  if (called === undefined) return true;
  return !name.tree.rootNode.descendantsOfType("call_expression").some((call) => {
    const callee = calleeOf(call);
    const isOurs = (callee?.childForFieldName("property") ?? callee)?.text === called;
    return isOurs && /["'`][^"'`]*\/|\/[^"'`]*["'`]/.test(call.childForFieldName("arguments")?.text ?? "");
  });
}
