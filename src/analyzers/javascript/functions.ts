/** Functions of the file: who calls them with what, and what they return. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import { isField } from "../patterns/nodes.ts";
import { argumentsOf, isFunction, propertyName, unwrap } from "./pattern.ts";

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

function collectReturns(node: Node, found: Node[]): void {
  for (const child of node.namedChildren) {
    if (NESTED.has(child.type)) continue;
    const value = child.type === "return_statement" ? child.firstNamedChild : null;
    if (value !== null) found.push(value);
    else collectReturns(child, found);
  }
}

/** The method of the class or object literal around `this.name()`. */
function methodNamed(callee: Node, name: string): Node | undefined {
  let holder = callee.parent;
  while (holder !== null && holder.type !== "class_body") holder = holder.parent;
  return holder?.namedChildren.find(
    (member) => member.type === "method_definition" && member.childForFieldName("name")?.text === name,
  );
}

export function functions(bindings: Bindings): Functions {
  const callers = new Map<number, Callers>();
  const returns = new Map<number, Node[]>();

  const collectCallers = (owner: Node): Callers => {
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
      const object = node.type === "member_expression" ? node.childForFieldName("object") : null;
      const method = object?.type === "this" ? methodNamed(node, propertyName(node) ?? "") : undefined;
      const value = method ?? (node.type === "identifier" ? valueOf(node) : undefined);
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

/** What a call hands to the parameter at `index`; a rest parameter takes all from there on. */
export function argumentsAt(call: Node, index: number, rest: boolean): readonly Node[] {
  const given = argumentsOf(call);
  const spread = given.findIndex(({ type }) => type === "spread_element");
  if (spread !== -1 && spread <= index) return given.slice(spread);
  return rest ? given.slice(index) : given.slice(index, index + 1);
}
