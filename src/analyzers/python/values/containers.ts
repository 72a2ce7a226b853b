/**
 * What stands at one place of a list or mapping, where every step since its making is in sight: `xs = [a, b]; xs.pop(0)`,
 * then `xs[0]` is `b`. Whatever cannot be followed for certain is not answered.
 */
import type { Node } from "web-tree-sitter";
import type { Binding, Bindings } from "../../patterns/bindings.ts";
import { type Constant, evaluate } from "./constants.ts";
import { isDead, onlyValue, precedesAlways } from "./flow.ts";
import { argumentsOf, enclosingOf, functionAround, memberName, unwrap } from "./nodes.ts";

/** A list's items by position, or a mapping's by key. */
type Content = { kind: "list"; items: Node[] } | { kind: "mapping"; items: Map<string, Node> };

/** Functions and methods that leave what they are asked about as it is. */
const READERS = /^(?:len|print|str|repr|sorted|list|dict|tuple|set|sum|min|max|any|all|iter|enumerate|bool)$/;
const READING_METHODS =
  /^(?:get|keys|values|items|index|count|copy|sections|options|has_option|has_section|add_section)$/;
const MAPPING_CALLS = /^(?:dict|collections\.OrderedDict|OrderedDict|configparser\.(?:Raw)?ConfigParser)$/;
const LOOPS = ["for_statement", "while_statement"];

export interface Containers {
  /** @param keys of `container[key]` and `container.get(key)`, several for what is asked by section and option */
  itemOf(container: Node, keys: readonly Node[]): Node | undefined;
}

function keyOf(keys: readonly (Constant | undefined)[]): string | undefined {
  return keys.length === 0 || keys.includes(undefined) ? undefined : JSON.stringify(keys);
}

/** The assignment of a name that comes last on every way to its use. */
function lastAssignment(binding: Binding, use: Node, bindings: Bindings): { at: Node; value: Node } | undefined {
  const { declaration, leaf, assignments } = binding;
  if (declaration.kind !== "variable" || declaration.init === undefined) return undefined;
  const all = [{ at: leaf, value: declaration.init, path: declaration.path }, ...assignments];
  const last = all
    .filter(({ at, path }) => path.length === 0 && at.parent?.type === "assignment")
    .filter(({ at }) => at.startIndex < use.startIndex && !isDead(at, bindings))
    .toSorted((a, b) => a.at.startIndex - b.at.startIndex)
    .at(-1);
  return last && precedesAlways(last.at, use, bindings) ? last : undefined;
}

export function containers(bindings: Bindings): Containers {
  const constant = (node: Node): Constant | undefined =>
    evaluate(node, (name) => onlyValue(name, bindings))?.is ?? undefined;
  const keysOf = (nodes: readonly Node[]): string | undefined => keyOf(nodes.map(constant));

  const made = (value: Node): Content | undefined => {
    const node = unwrap(value);
    const parts = node.namedChildren.filter(({ type }) => type !== "comment");
    if (node.type === "list" && parts.every(({ type }) => type !== "list_splat")) return { kind: "list", items: parts };
    if (node.type === "call") {
      const callee = node.childForFieldName("function")?.text ?? "";
      const isEmpty = argumentsOf(node).positional.length + argumentsOf(node).named.size === 0;
      if (callee === "list" && isEmpty) return { kind: "list", items: [] };
      return MAPPING_CALLS.test(callee) && isEmpty ? { kind: "mapping", items: new Map() } : undefined;
    }
    if (node.type !== "dictionary") return undefined;
    const items = new Map<string, Node>();
    for (const part of parts) {
      const [key, item] = [part.childForFieldName("key"), part.childForFieldName("value")];
      const name = key === null ? undefined : keysOf([key]);
      if (part.type !== "pair" || name === undefined || item === null) return undefined;
      items.set(name, item);
    }
    return { kind: "mapping", items };
  };

  /** @returns whether the content is still known afterwards */
  const put = (content: Content, keys: readonly Node[], value: Node): boolean => {
    const key = keysOf(keys);
    if (key === undefined) return false;
    if (content.kind === "mapping") return content.items.set(key, value) !== undefined;
    const index = positionIn(content.items, constant(keys[0]!));
    if (index === undefined) return false;
    content.items[index] = value;
    return true;
  };

  const called = (content: Content, method: string, call: Node): boolean => {
    const { positional, named, spread } = argumentsOf(call);
    const [first] = positional;
    if (READING_METHODS.test(method)) return true;
    if (spread || named.size > 0) return false;
    if (content.kind === "mapping")
      return method === "set" && positional.length > 1 && put(content, positional.slice(0, -1), positional.at(-1)!);
    if (method === "append" && first !== undefined) return content.items.push(first) > 0;
    const index = method === "pop" && first === undefined ? -1 : first && constant(first);
    if (method === "insert" && typeof index === "number" && index >= 0 && positional[1] !== undefined) {
      content.items.splice(index, 0, positional[1]);
      return true;
    }
    const at = method === "pop" ? positionIn(content.items, index) : undefined;
    return at !== undefined && content.items.splice(at, 1).length === 1;
  };

  /** What one mention of the name does. */
  const step = (content: Content, leaf: Node): boolean => {
    const owner = leaf.parent;
    const outer = owner?.parent;
    if (owner?.type === "attribute" && outer?.type === "call") return called(content, memberName(owner) ?? "", outer);
    if (owner?.type === "subscript" && owner.childForFieldName("value")?.id === leaf.id) {
      const isTarget = outer?.childForFieldName("left")?.id === owner.id;
      const value = outer?.type === "assignment" && isTarget ? outer.childForFieldName("right") : undefined;
      if (value)
        return put(
          content,
          owner.childrenForFieldName("subscript").flatMap((key) => key ?? []),
          value,
        );
      return !isTarget && outer?.type !== "delete_statement";
    }
    if (owner?.type === "argument_list") return READERS.test(outer?.childForFieldName("function")?.text ?? "");
    return owner?.type === "comparison_operator" || owner?.type === "for_statement" || owner?.type === "for_in_clause";
  };

  const contentAt = (use: Node): Content | undefined => {
    const binding = bindings.resolve(use);
    const start = binding && lastAssignment(binding, use, bindings);
    const content = start && made(start.value);
    if (binding === undefined || start === undefined || content === undefined) return undefined;
    const loop = enclosingOf(start.at, LOOPS)?.id;
    const isPlain = (leaf: Node): boolean =>
      enclosingOf(leaf, LOOPS)?.id === loop &&
      functionAround(leaf)?.id === functionAround(start.at)?.id &&
      precedesAlways(leaf, use, bindings);
    const between = bindings
      .occurrences(use.text)
      .filter(({ startIndex }) => startIndex > start.value.endIndex && startIndex < use.startIndex)
      .filter((leaf) => bindings.resolve(leaf)?.leaf.id === binding.leaf.id && !isDead(leaf, bindings));
    return between.every((leaf) => isPlain(leaf) && step(content, leaf)) ? content : undefined;
  };

  return {
    itemOf(container, keys) {
      const content = container.type === "identifier" && keys.length > 0 ? contentAt(container) : undefined;
      if (content?.kind === "mapping") return content.items.get(keysOf(keys) ?? "");
      const index = content && positionIn(content.items, constant(keys[0]!));
      return index === undefined ? undefined : content?.items[index];
    },
  };
}

/** Python counts from the end below zero. */
function positionIn(items: readonly Node[], index: Constant | undefined): number | undefined {
  if (typeof index !== "number") return undefined;
  const at = index < 0 ? items.length + index : index;
  return Number.isInteger(at) && at >= 0 && at < items.length ? at : undefined;
}
