/** Functions of the file: who calls them with what, and what they return. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import { isField } from "../patterns/nodes.ts";
import type { Methods } from "./methods.ts";
import { argumentsOf, isFunction, unwrap } from "./pattern.ts";

export interface Functions {
  /** The function that a callee stands for, where the file declares it. */
  functionOf(callee: Node): Node | undefined;
  callersOf(owner: Node): Callers;
  /** What it returns: expressions, not those of functions inside it. */
  returnsOf(owner: Node): readonly Node[];
}

export interface Callers {
  calls: readonly Node[];
  /** Whether others can call it too: it is exported, handed on, or nobody here calls it. */
  open: boolean;
}

const OPEN: Callers = { calls: [], open: true };
const NESTED = new Set(["function_declaration", "function_expression", "arrow_function", "method_definition", "class"]);

/** The name by which the file knows a function. */
function nameOfFunction(owner: Node): Node | undefined {
  if (owner.type.endsWith("function_declaration")) return owner.childForFieldName("name") ?? undefined;
  const parent = owner.parent;
  if (parent?.type !== "variable_declarator" || !isField(parent, "value", owner)) return undefined;
  const name = parent.childForFieldName("name");
  return name?.type === "identifier" ? name : undefined;
}

function isExported(name: Node): boolean {
  const declaration = name.parent?.type === "variable_declarator" ? name.parent.parent : name.parent;
  return declaration?.parent?.type === "export_statement";
}

function callThrough(occurrence: Node): Node | undefined {
  const parent = occurrence.parent;
  return parent?.type === "call_expression" && isField(parent, "function", occurrence) ? parent : undefined;
}

/** `(function (x) { … })(value)`: the call around a function. */
function callAround(owner: Node): Node {
  let outer = owner.parent ?? owner;
  while (outer.type === "parenthesized_expression" && outer.parent !== null) outer = outer.parent;
  return outer;
}

function isImmediate(owner: Node): boolean {
  const callee = callAround(owner).childForFieldName("function");
  return callee !== null && unwrap(callee).id === owner.id;
}

function collectReturns(node: Node, found: Node[]): void {
  for (const child of node.namedChildren) {
    if (NESTED.has(child.type)) continue;
    const value = child.type === "return_statement" ? child.firstNamedChild : null;
    if (value !== null) found.push(value);
    else collectReturns(child, found);
  }
}

/** `module.exports = …`, `exports.name = …`, `export …`, or a member of what is exported. */
export function isPublic(owner: Node): boolean {
  for (let outer: Node | null = owner; outer !== null; outer = outer.parent) {
    if (outer.type === "export_statement") return true;
    const target = outer.type === "assignment_expression" ? outer.childForFieldName("left") : null;
    if (target !== null) return /^(?:module\.)?exports\b/.test(target.text);
    if (outer !== owner && isFunction(outer)) return false;
  }
  return false;
}

export function functions(bindings: Bindings, methods: Methods): Functions {
  const callers = new Map<number, Callers>();
  const returns = new Map<number, Node[]>();

  const collectCallers = (owner: Node): Callers => {
    if (owner.parent !== null && isImmediate(owner)) return { calls: [callAround(owner)], open: false };
    const called = methods.callsTo(owner);
    if (called.length > 0) return { calls: called, open: true };
    const name = nameOfFunction(owner);
    const declaration = name && bindings.resolve(name)?.declaration;
    if (name === undefined || declaration === undefined || isExported(name)) return OPEN;
    const uses = bindings
      .occurrences(name.text)
      .filter((leaf) => leaf.id !== name.id && bindings.resolve(leaf)?.declaration === declaration);
    const calls = uses.flatMap((leaf) => callThrough(leaf) ?? []);
    return { calls, open: calls.length === 0 || calls.length < uses.length };
  };

  const valueOf = (node: Node): Node | undefined => {
    const binding = bindings.resolve(node);
    if (binding === undefined || binding.assignments.length > 0) return undefined;
    const { declaration } = binding;
    if (declaration.kind === "definition") return declaration.node;
    return declaration.kind === "variable" && declaration.path.length === 0 ? declaration.init : undefined;
  };

  return {
    functionOf(callee) {
      const node = unwrap(callee);
      if (isFunction(node)) return node;
      const value = node.type === "identifier" ? valueOf(node) : methods.methodOf(node);
      return value !== undefined && isFunction(value) ? value : undefined;
    },
    callersOf(owner) {
      let known = callers.get(owner.id);
      if (known === undefined) callers.set(owner.id, (known = collectCallers(owner)));
      return known;
    },
    returnsOf(owner) {
      let known = returns.get(owner.id);
      if (known !== undefined) return known;
      const body = owner.childForFieldName("body");
      returns.set(owner.id, (known = []));
      if (body !== null && body.type !== "statement_block") known.push(body);
      else if (body !== null) collectReturns(body, known);
      return known;
    },
  };
}

/** What `Array.from(list, callback)` and `list.map(callback)` make their elements of; nothing for callbacks from elsewhere. */
export function mappedBy(
  callback: Node | undefined,
  { functionOf, returnsOf }: Functions,
): readonly Node[] | undefined {
  const mapped = callback && functionOf(callback);
  return mapped && returnsOf(mapped);
}

/** What a call hands to the parameter at `index`; a rest parameter takes all from there on. */
export function argumentsAt(call: Node, index: number, rest: boolean): readonly Node[] {
  const given = argumentsOf(call);
  const spread = given.findIndex(({ type }) => type === "spread_element");
  if (spread !== -1 && spread <= index) return given.slice(spread);
  return rest ? given.slice(index) : given.slice(index, index + 1);
}
