/** Members of `this`: what a class writes into them, wherever in it. */
import type { Node, Tree } from "web-tree-sitter";
import { isField } from "../patterns/nodes.ts";

export interface Fields {
  /** @param access `this.name`; nothing where no value of the field stands in its class */
  valuesOf(access: Node): readonly Node[];
  /** The same for the instance of a class. */
  valuesIn(holder: Node, name: string): readonly Node[];
  /** Whether these values are all that the file ever puts there, and none of them only holds the place for another. */
  areAll(name: string, values: readonly Node[]): boolean;
}

const WRITTEN = /\bthis\.(#?[\w$]+)\s*(?:[+?|]{0,2}=(?!=))/g;
const CLASS_BODIES = new Set(["class_body"]);
const DECLARED = new Set(["field_definition", "public_field_definition"]);

/** What is there until something else is. */
const PLACEHOLDER = /^(?:null|undefined|void 0|['"`]{2}|\{\s*\}|\[\s*\]|new (?:Map|Set)\(\))$/;
const COPIES = /\bObject\.assign\(\s*this\b|\bthis\[[^\]]*\]\s*=(?!=)/;
const ADDS = "(?:push|unshift|set|add|append|splice)\\(";

/** `other.name = …`, `this.name.part = …`, `this.name[key] = …`, `this.name.push(…)` */
function writesFromOutside(name: string): RegExp {
  const member = `\\.${name.replace(/[$\\]/g, "\\$&")}`;
  const deeper = String.raw`(?:\.\w+|\[[^\]\n]*\])+\s*=(?!=)`;
  return new RegExp(String.raw`(?<!\bthis)${member}\s*=(?!=)|${member}(?:${deeper}|\.${ADDS})`);
}

function classAround(node: Node): Node | null {
  let holder = node.parent;
  while (holder !== null && !CLASS_BODIES.has(holder.type)) holder = holder.parent;
  return holder;
}

/** Where the text writes to members of `this`, by the member's name. */
function indexWrites(text: string): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const { 0: write, 1: name = "", index: at } of text.matchAll(WRITTEN)) {
    const offset = at + write.indexOf(name, "this.".length);
    const offsets = index.get(name);
    if (offsets === undefined) index.set(name, [offset]);
    else offsets.push(offset);
  }
  return index;
}

function declared(name: string, holder: Node | null): Node[] {
  return (holder?.namedChildren ?? []).flatMap((member) => {
    if (!DECLARED.has(member.type)) return [];
    const key = member.childForFieldName("property") ?? member.childForFieldName("name");
    return key?.text === name ? (member.childForFieldName("value") ?? []) : [];
  });
}

export function fields(tree: Tree, text: string): Fields {
  let writes: Map<string, number[]> | undefined;
  const known = new Map<string, readonly Node[]>();
  const outside = new Map<string, boolean>();
  let copies: boolean | undefined;

  const assigned = (name: string, holder: Node | null): Node[] => {
    writes ??= indexWrites(text);
    return (writes.get(name) ?? []).flatMap((offset) => {
      const leaf = tree.rootNode.descendantForIndex(offset, offset + name.length);
      const target = leaf?.parent;
      const assignment = target?.parent;
      if (!target || !assignment || !isField(assignment, "left", target)) return [];
      if (classAround(target)?.id !== holder?.id) return [];
      return assignment.childForFieldName("right") ?? [];
    });
  };

  const valuesIn = (holder: Node | null, name: string): readonly Node[] => {
    const key = `${holder?.id ?? 0} ${name}`;
    let values = known.get(key);
    if (values === undefined) known.set(key, (values = [...declared(name, holder), ...assigned(name, holder)]));
    return values;
  };

  return {
    valuesIn,
    areAll(name, values) {
      if (values.length === 0 || values.some((value) => PLACEHOLDER.test(value.text))) return false;
      copies ??= COPIES.test(text);
      let written = outside.get(name);
      if (written === undefined) outside.set(name, (written = writesFromOutside(name).test(text)));
      return !copies && !written;
    },
    valuesOf(access) {
      const name = access.childForFieldName("property")?.text;
      return name === undefined ? [] : valuesIn(classAround(access), name);
    },
  };
}
