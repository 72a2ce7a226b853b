/** Object and array literals that a name stands for, and what is written into them later. */
import type { Node } from "web-tree-sitter";
import type { Binding, Bindings } from "../patterns/bindings.ts";
import { isField } from "../patterns/nodes.ts";
import { argumentsOf, propertyName, stringValue, unwrap } from "./pattern.ts";

export interface Objects {
  /** The object literal behind a name that is never assigned again. */
  literalOf(expression: Node): Node | undefined;
  /** Values that a member can have: none where the object is not a literal of this file, or the name is computed. */
  membersOf(object: Node, name: string): readonly Node[] | undefined;
  /** All values of an object literal's members, those that are written later included. */
  valuesOf(object: Node): readonly Node[];
  /** What is put into a variable's value after its declaration: `o.a = x`, `list.push(x)`. */
  writesTo(identifier: Node, binding: Binding): readonly Write[];
}

interface Write {
  /** Nothing where the name is computed, or for elements. */
  name: string | undefined;
  value: Node;
}

const ADDING = /^(?:push|unshift|add|append|set)$/;

/** What `o` of `o.a = x`, `o.push(x)` or `Object.assign(o, x)` receives. */
function writesAt(leaf: Node): Write[] {
  const access = leaf.parent;
  if (access === null) return [];
  if (access.type === "arguments") {
    const call = access.parent;
    const [target, ...others] = call === null ? [] : argumentsOf(call);
    const assigns = call?.childForFieldName("function")?.text === "Object.assign" && target?.id === leaf.id;
    return assigns ? others.map((value) => ({ name: undefined, value })) : [];
  }
  if (!isField(access, "object", leaf) || access.parent === null) return [];
  const user = access.parent;
  const name = propertyName(access);
  if (user.type === "assignment_expression" && isField(user, "left", access)) {
    const value = user.childForFieldName("right");
    return value === null ? [] : [{ name, value }];
  }
  if (user.type !== "call_expression" || !isField(user, "function", access) || !ADDING.test(name ?? "")) return [];
  return argumentsOf(user).map((value) => ({ name: undefined, value }));
}

function keyOf(pair: Node): string | undefined {
  const key = pair.childForFieldName("key") ?? pair.childForFieldName("name");
  if (key === null || key.type === "computed_property_name") return undefined;
  return stringValue(key) ?? key.text;
}

/** The value of one member of an object literal; a spread may hold any member. */
function memberValues(member: Node, name: string): Node[] {
  if (member.type === "spread_element") return [member];
  if (member.type === "shorthand_property_identifier") return member.text === name ? [member] : [];
  if (member.type === "method_definition") return keyOf(member) === name ? [member] : [];
  const value = member.type === "pair" ? member.childForFieldName("value") : null;
  if (value === null) return [];
  const key = keyOf(member);
  return key === undefined || key === name ? [value] : [];
}

/** `Object.freeze({ … })` is what it is given. */
function thawed(expression: Node): Node {
  const node = unwrap(expression);
  const callee = node.type === "call_expression" ? node.childForFieldName("function")?.text : undefined;
  const [first] = callee === "Object.freeze" || callee === "Object.seal" ? argumentsOf(node) : [];
  return first === undefined ? node : unwrap(first);
}

export function objects(bindings: Bindings): Objects {
  const known = new Map<Binding, readonly Write[]>();

  const writesTo = (identifier: Node, binding: Binding): readonly Write[] => {
    let writes = known.get(binding);
    if (writes === undefined) {
      writes = bindings
        .occurrences(identifier.text)
        .filter((leaf) => bindings.resolve(leaf) === binding)
        .flatMap(writesAt);
      known.set(binding, writes);
    }
    return writes;
  };

  const literalOf = (expression: Node): Node | undefined => {
    const node = thawed(expression);
    if (node.type === "object") return node;
    const binding = node.type === "identifier" ? bindings.resolve(node) : undefined;
    if (binding?.declaration.kind !== "variable" || binding.assignments.length > 0) return undefined;
    const { init, path } = binding.declaration;
    const value = init && path.length === 0 ? thawed(init) : undefined;
    return value?.type === "object" ? value : undefined;
  };

  const writtenTo = (object: Node): readonly Write[] => {
    const node = unwrap(object);
    const binding = node.type === "identifier" ? bindings.resolve(node) : undefined;
    return binding === undefined ? [] : writesTo(node, binding);
  };

  return {
    literalOf,
    writesTo,
    membersOf(object, name) {
      const literal = literalOf(object);
      if (literal === undefined) return undefined;
      const later = writtenTo(object).filter((write) => write.name === undefined || write.name === name);
      const first = literal.namedChildren.flatMap((member) => memberValues(member, name));
      return [...first, ...later.map(({ value }) => value)];
    },
    valuesOf(object) {
      const members = literalOf(object)?.namedChildren ?? [];
      const first = members.flatMap((member) => member.childForFieldName("value") ?? []);
      return [...first, ...writtenTo(object).map(({ value }) => value)];
    },
  };
}
