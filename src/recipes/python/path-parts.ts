/** What the arguments of `os.path.join` are. */
import type { Node } from "web-tree-sitter";
import { descendants, namedChildren } from "../edit.ts";
import { isFixedName, type NameReader, type PathReader } from "../folder.ts";
import { argumentsOf, calleeOf, functionAround } from "./syntax.ts";
import { partsOf } from "./template.ts";

export const pathReader: PathReader = {
  isFixed,
  partsOf: (argument) => (BUILT.test(argument.type) || isFormat(argument) ? partsOf(argument) : undefined),
  isBare,
  restarts: true,
};

const BUILT = /^(?:string|concatenated_string|binary_operator|parenthesized_expression)$/;
const isFormat = (node: Node): boolean => calleeOf(node)?.childForFieldName("attribute")?.text === "format";

const GIVEN = /request|args|GET|POST|FILES|argv|input\(/;
/** Settings by name, and what the process itself is told. */
const FIXED =
  /^(?:__file__|(?:\w+\.)*(?:root_path|instance_path|static_folder)|(?:\w+\.)*(?:config|settings|environ)(?:\.\w+|\[["']\w+["']\])|os\.getcwd\(\)|tempfile\.gettempdir\(\)|(?:\w+\.)*[A-Z][A-Z0-9_]+)$/;
const FOLDER_CALLS = /^(?:os\.path\.(?:join|abspath|realpath|dirname|normpath|expanduser)|str)$/;

/** A constant of the file or a setting, and nothing that a request or a parameter brings. */
function isFixed(node: Node, index = 0): boolean {
  if (node.type === "string") return !node.namedChildren.some(({ type }) => type === "interpolation");
  if (GIVEN.test(node.text)) return false;
  // Its own folder an object may have from whoever made it; a name in it, from whoever asks.
  if (/^self\.\w+$/.test(node.text)) return index === 0;
  if (node.type === "identifier" && node.text !== "__file__") return isFixedName(node, NAMES);
  if (FIXED.test(node.text)) return true;
  const isFolder = node.type === "call" && FOLDER_CALLS.test(calleeOf(node)?.text ?? "");
  return isFolder && argumentsOf(node)?.every(({ value }) => isFixed(value)) === true;
}

/** All that the file assigns to a name; `undefined` where it adds to it. */
function valuesOf(name: Node): Node[] | undefined {
  const values: Node[] = [];
  for (const node of descendants(name.tree.rootNode)) {
    const target = node.childForFieldName("left") ?? (node.type === "named_expression" ? node.namedChildren[0] : null);
    if (target?.text !== name.text) continue;
    if (node.type === "augmented_assignment") return undefined;
    const value = node.childForFieldName("right") ?? node.childForFieldName("value");
    if (/^(?:assignment|named_expression)$/.test(node.type) && value !== null) values.push(value);
  }
  return values;
}

const NAMES: NameReader = { valuesOf, isFixed, functionAround, given: GIVEN };

const KEEPS = /^(?:strip|lower|upper|replace|lstrip|rstrip|casefold|title|decode)$/;
const READS = /^(?:get|pop|getlist)$/;

function isBare(node: Node): boolean {
  const [inner] = namedChildren(node);
  switch (node.type) {
    case "attribute":
    case "subscript":
      return true;
    case "identifier":
      return valuesOf(node)?.every((value) => value.text !== node.text && isBare(value)) === true && isGivenBare(node);
    case "string":
      return !/[/\\{]/.test(node.text);
    case "boolean_operator":
      return namedChildren(node).every(isBare);
    case "call":
      return isBareCall(node);
    default:
      return /^(?:parenthesized_expression|await)$/.test(node.type) && inner !== undefined && isBare(inner);
  }
}

/** `str(name)`, `name.strip()`, `request.args.get("name")` */
function isBareCall(call: Node): boolean {
  const callee = calleeOf(call);
  const object = callee?.childForFieldName("object");
  const method = callee?.childForFieldName("attribute")?.text ?? "";
  if (object && KEEPS.test(method)) return isBare(object);
  if (object && READS.test(method)) return true;
  const [first] = argumentsOf(call) ?? [];
  const isPlain = /^(?:str|(?:\w+\.)*unquote(?:_plus)?|os\.path\.(?:normpath|basename))$/.test(callee?.text ?? "");
  return isPlain && first !== undefined && isBare(first.value);
}

/** Where it is a parameter: no call of that function in the file puts a folder before it. */
function isGivenBare(name: Node): boolean {
  const scope = functionAround(name);
  const called = scope?.childForFieldName("name")?.text;
  if (called === undefined) return true;
  return !name.tree.rootNode.descendantsOfType("call").some((call) => {
    const callee = calleeOf(call);
    const isOurs = (callee?.childForFieldName("attribute") ?? callee)?.text === called;
    return isOurs && /["'][^"']*\/|\/[^"']*["']/.test(call.childForFieldName("arguments")?.text ?? "");
  });
}
