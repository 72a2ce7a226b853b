/** What is assigned to the attributes of a class's own objects: `self.client = …`, and the class's own names. */
import type { Node, Tree } from "web-tree-sitter";
import { classAround } from "./nodes.ts";

export interface Attributes {
  /** @param attribute `self.x`, `cls.x` */
  valuesOf(attribute: Node): readonly Node[];
}

const ASSIGNED = /\b(self|cls)\.(\w+)(?=\s*(?::[^=\n]+)?=[^=])/g;

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
      return leaf !== null && classAround(leaf)?.id === owner.id ? (assignedTo(leaf) ?? []) : [];
    });
    return [...classValue(owner, name), ...assigned];
  };
  return {
    valuesOf(attribute) {
      const owner = classAround(attribute);
      const name = attribute.childForFieldName("attribute")?.text;
      const object = attribute.childForFieldName("object")?.text;
      if (owner === undefined || name === undefined || !/^(?:self|cls)$/.test(object ?? "")) return [];
      const key = `${owner.id} ${name}`;
      let values = known.get(key);
      if (values === undefined) known.set(key, (values = collect(owner, name)));
      return values;
    },
  };
}
