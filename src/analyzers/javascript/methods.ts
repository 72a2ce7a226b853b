/** Methods of the file's classes and object literals: which one a call means, and who calls it. */
import type { Node, Tree } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import { isField } from "../patterns/nodes.ts";
import { isFunction, propertyName } from "./pattern.ts";

export interface Methods {
  /** The class body or object literal behind an instance, a class or a literal's name. */
  holderOf(object: Node): Node | undefined;
  /** @param callee `this.name`, `instance.name`, `literal.name` or `Class.name` */
  methodOf(callee: Node): Node | undefined;
  callsTo(method: Node): readonly Node[];
}

const CALLED = /\.(#?[\w$]+)\(/g;
const HOLDERS = new Set(["class_body", "object"]);
/** Of one name; what is called from everywhere tells nothing. */
const MAX_CALLS = 20;

/** The function that a member of a class or object literal is, and its name. */
function memberFunction(member: Node): { name: string; value: Node } | undefined {
  const key =
    member.childForFieldName("name") ?? member.childForFieldName("property") ?? member.childForFieldName("key");
  const value = member.type === "method_definition" ? member : member.childForFieldName("value");
  return key !== null && value !== null && isFunction(value) ? { name: key.text, value } : undefined;
}

function holderOf(method: Node): { member: Node; holder: Node } | undefined {
  const member = method.type === "method_definition" ? method : method.parent;
  const holder = member?.parent;
  return member && holder && HOLDERS.has(holder.type) ? { member, holder } : undefined;
}

/** The class body or object literal that `this` belongs to: arrow functions leave it as it is. */
function holderOfThis(node: Node): Node | undefined {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (outer.type === "class_body") return outer;
    if (isFunction(outer) && outer.type !== "arrow_function") return holderOf(outer)?.holder;
  }
  return undefined;
}

function find(holder: Node | undefined, name: string): Node | undefined {
  for (const member of holder?.namedChildren ?? []) {
    const found = memberFunction(member);
    if (found?.name === name) return found.value;
  }
  return undefined;
}

export function methods(tree: Tree, text: string, bindings: Bindings): Methods {
  let index: Map<string, number[]> | undefined;

  /** The class body or literal that a name stands for: of `new C()`, `C` itself, `{ … }`. */
  const holderBehind = (object: Node): Node | undefined => {
    if (object.type === "this") return holderOfThis(object);
    const instance = object.type === "new_expression" ? object : undefined;
    const name = instance?.childForFieldName("constructor") ?? object;
    if (name.type !== "identifier") return undefined;
    const binding = bindings.resolve(name);
    if (binding === undefined || binding.assignments.length > 0) return undefined;
    const { declaration } = binding;
    if (declaration.kind === "definition") return declaration.node.childForFieldName("body") ?? undefined;
    const init = declaration.kind === "variable" && declaration.path.length === 0 ? declaration.init : undefined;
    if (init?.type === "object") return init;
    if (init?.type === "class") return init.childForFieldName("body") ?? undefined;
    return init?.type === "new_expression" && instance === undefined ? holderBehind(init) : undefined;
  };

  const callsNamed = (name: string): Node[] => {
    if (index === undefined) {
      index = new Map();
      for (const { 1: called = "", index: at } of text.matchAll(CALLED)) {
        const known = index.get(called);
        if (known === undefined) index.set(called, [at + 1]);
        else known.push(at + 1);
      }
    }
    const offsets = index.get(name) ?? [];
    if (offsets.length > MAX_CALLS) return [];
    return offsets.flatMap((offset) => {
      const callee = tree.rootNode.descendantForIndex(offset, offset + name.length)?.parent;
      const call = callee?.parent;
      return callee && call?.type === "call_expression" && isField(call, "function", callee) ? call : [];
    });
  };

  /** `new C(…)` */
  const instancesOf = (holder: Node): Node[] => {
    const name = holder.parent?.childForFieldName("name") ?? holder.parent?.parent?.childForFieldName("name");
    if (name?.type !== "identifier" && name?.type !== "type_identifier") return [];
    return bindings
      .occurrences(name.text)
      .slice(0, MAX_CALLS)
      .flatMap((leaf) => {
        const made = leaf.parent;
        return made?.type === "new_expression" && isField(made, "constructor", leaf) ? made : [];
      });
  };

  return {
    holderOf: holderBehind,
    methodOf(callee) {
      const object = callee.type === "member_expression" ? callee.childForFieldName("object") : null;
      const name = propertyName(callee);
      return object === null || name === undefined ? undefined : find(holderBehind(object), name);
    },
    callsTo(method) {
      const found = holderOf(method);
      const name = found && memberFunction(found.member)?.name;
      if (found === undefined || name === undefined) return [];
      if (name === "constructor") return instancesOf(found.holder);
      return callsNamed(name).filter((call) => {
        const object = call.childForFieldName("function")?.childForFieldName("object");
        return object != null && holderBehind(object)?.id === found.holder.id;
      });
    },
  };
}
