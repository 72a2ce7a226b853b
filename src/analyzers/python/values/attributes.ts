/** What is assigned to the attributes of a class's own objects: `self.client = …`, and the class's own names: `Settings.CMD`. */
import type { Node, Tree } from "web-tree-sitter";
import { classAround } from "./nodes.ts";

export interface Attributes {
  /** @param attribute `self.x`, `cls.x`, `Name.x` of a class at the top of the file */
  valuesOf(attribute: Node): readonly Node[];
}

const ASSIGNED = /\b(\w+)\.(\w+)(?=\s*(?::[^=\n]{1,200})?=[^=])/g;
const OWN = /^(?:self|cls)$/;

function assignedTo(leaf: Node | null): Node | undefined {
  const attribute = leaf?.parent;
  const assignment = attribute?.parent;
  if (attribute?.type !== "attribute" || assignment?.type !== "assignment") return undefined;
  return assignment.childForFieldName("left")?.id === attribute.id
    ? (assignment.childForFieldName("right") ?? undefined)
    : undefined;
}

function classValue(owner: Node, name: string): Node[] {
  return (owner.childForFieldName("body")?.namedChildren ?? []).flatMap((statement) => {
    const assignment = statement.type === "expression_statement" ? statement.firstNamedChild : null;
    if (assignment?.type !== "assignment" || assignment.childForFieldName("left")?.text !== name) return [];
    return assignment.childForFieldName("right") ?? [];
  });
}

function definitionOf(statement: Node): Node | null {
  return statement.type === "decorated_definition" ? statement.childForFieldName("definition") : statement;
}

/** A class at the top of the file by its name; of two nothing is known. */
function classNamed(tree: Tree, name: string): Node | undefined {
  const found = tree.rootNode.namedChildren.flatMap((statement) => {
    const definition = definitionOf(statement);
    const isIt = definition?.type === "class_definition" && definition.childForFieldName("name")?.text === name;
    return isIt ? definition : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Whether an assigned attribute is one of the class: of itself within the class, or of the class by its name. */
function isOf(leaf: Node, owner: Node): boolean {
  const object = leaf.parent?.childForFieldName("object")?.text ?? "";
  return OWN.test(object) ? classAround(leaf)?.id === owner.id : object === owner.childForFieldName("name")?.text;
}

export function attributes(tree: Tree, text: string): Attributes {
  let offsets: Map<string, number[]> | undefined;
  const known = new Map<string, readonly Node[]>();
  const index = (): Map<string, number[]> => {
    const found = new Map<string, number[]>();
    for (const { 1: self = "", 2: name = "", index: at } of text.matchAll(ASSIGNED))
      found.set(name, [...(found.get(name) ?? []), at + self.length + 1]);
    return found;
  };
  const collect = (owner: Node, name: string): Node[] => {
    offsets ??= index();
    const assigned = (offsets.get(name) ?? []).flatMap((offset) => {
      const leaf = tree.rootNode.descendantForIndex(offset, offset + name.length);
      return leaf !== null && isOf(leaf, owner) ? (assignedTo(leaf) ?? []) : [];
    });
    return [...classValue(owner, name), ...assigned];
  };
  return {
    valuesOf(attribute) {
      const name = attribute.childForFieldName("attribute")?.text;
      const object = attribute.childForFieldName("object")?.text ?? "";
      const owner = OWN.test(object)
        ? classAround(attribute)
        : /^[A-Z]\w*$/.test(object)
          ? classNamed(tree, object)
          : undefined;
      if (owner === undefined || name === undefined) return [];
      const key = `${owner.id} ${name}`;
      let values = known.get(key);
      if (values === undefined) known.set(key, (values = collect(owner, name)));
      return values;
    },
  };
}
