/** Conditions that a value with something dangerous in it meets: `"'" in name`, `any(c in name for c in "'\"")`. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { refusesOnly } from "../../redos/admits.ts";
import { onlyValue } from "./flow.ts";
import { argumentsOf, memberName, stringValue, unwrap } from "./nodes.ts";

/** Before a text, in a rule's `sanitizers`: that the value is refused where it holds it makes it safe. */
const PREFIX = "text:";

function isName(node: Node | undefined, name: string): boolean {
  return node?.type === "identifier" && node.text === name;
}

/** `os.path.join(folder, name)` gives up its folder where the name begins with a slash; adding texts does not. */
function mayStartAnew(name: string, bindings: Bindings): boolean {
  return bindings.occurrences(name).some((leaf) => {
    const outer = leaf.parent;
    if (outer?.type === "binary_operator") return outer.childForFieldName("operator")?.text === "/";
    const call = outer?.type === "argument_list" ? outer.parent : null;
    const callee = call?.childForFieldName("function") ?? null;
    return callee !== null && /^(?:join|joinpath|Path|open)$/.test(memberName(callee) ?? callee.text);
  });
}

/** `"…" in name`, where the rule takes that for a refusal; `..` alone says nothing of absolute paths. */
export function refusesText(
  comparison: Node,
  name: string,
  sanitizers: readonly string[],
  bindings: Bindings,
): boolean {
  const [left, right] = comparison.namedChildren;
  const text = left && stringValue(left);
  const isIn = comparison.children[1]?.type === "in";
  if (text === undefined || !isIn || !isName(right, name) || !sanitizers.includes(PREFIX + text)) return false;
  return !text.startsWith("..") || !mayStartAnew(name, bindings);
}

/** The texts that are looked for, where they are known: `"'\""`, `["..", "/"]`. */
function soughtIn(list: Node, bindings: Bindings): readonly string[] | undefined {
  const node = unwrap((list.type === "identifier" ? onlyValue(list, bindings) : undefined) ?? list);
  const text = stringValue(node);
  if (text !== undefined) return [...text.matchAll(/\\.|./g)].map(([one]) => one);
  if (!/^(?:list|tuple|set)$/.test(node.type)) return undefined;
  return node.namedChildren.map((one) => stringValue(one) ?? "");
}

/** `any(c in name for c in BAD)`, `re.search("[^a-z]", name)`. */
export function refusesCharacters(
  call: Node,
  name: string,
  sanitizers: readonly string[],
  bindings: Bindings,
): boolean {
  const callee = call.childForFieldName("function")?.text ?? "";
  const { positional } = argumentsOf(call);
  if (/(?:^|\.)re\.search$/.test(callee))
    return isName(positional[1], name) && refusesOnly(stringValue(positional[0]!) ?? "", "");
  const body = positional[0]?.type === "generator_expression" ? positional[0].firstNamedChild : null;
  const isIn = body?.type === "comparison_operator" && body.children[1]?.type === "in";
  if (callee !== "any" || !isIn || !isName(body.namedChildren[1], name)) return false;
  const list = positional[0]?.namedChildren.at(-1)?.childForFieldName("right");
  const sought = list && soughtIn(list, bindings);
  return sanitizers.some((one) => one.startsWith(PREFIX) && (sought?.includes(one.slice(PREFIX.length)) ?? true));
}
