/** What can be said of an ast-grep pattern without ast-grep: the pattern's own tree beside that of the code. */
import type { Node } from "web-tree-sitter";
import { both, type Captures, type Context, inField, type Outline, unknown, type Verdict } from "./verdict.ts";

const METAVARIABLE = /^[$µ]([A-Z_][A-Z0-9_]*)$/;
const REST = /^[$µ]{3}[A-Z0-9_]*$/;
/** Kinds whose named parts all stand in fields. */
const FIELDS: Record<string, readonly string[]> = {
  call_expression: ["function", "arguments"],
  new_expression: ["constructor", "arguments"],
  call: ["function", "arguments"],
  member_expression: ["object", "property"],
  attribute: ["object", "attribute"],
  subscript_expression: ["object", "index"],
  assignment_expression: ["left", "right"],
  augmented_assignment_expression: ["left", "operator", "right"],
  binary_expression: ["left", "operator", "right"],
};
const ARGUMENTS = new Set(["arguments", "argument_list"]);

/** The same name twice means the same code twice, which only ast-grep compares. */
function bind(name: string, node: Node, captures: Captures): Verdict {
  const bound = captures.get(name);
  if (bound !== undefined && bound.id !== node.id && name !== "_") return undefined;
  captures.set(name, node);
  return true;
}

function ofMetavariable(name: string, constraint: Outline | undefined): Outline {
  return (node, captures) => {
    const verdict = constraint === undefined ? true : constraint(node, new Map());
    return verdict === true ? bind(name, node, captures) : verdict;
  };
}

/** Commas between the arguments, and nothing else. */
function isRegular(list: Node, count: number): boolean {
  return list.childCount === (count === 0 ? 2 : 2 * count + 1);
}

/** Arguments count from the left up to `$$$`; a comment among them leaves it open. */
function ofArguments(pattern: Node, context: Context): Outline {
  const all = pattern.namedChildren;
  const rest = all.findIndex(({ text }) => REST.test(text));
  const fixed = rest === -1 ? all : all.slice(0, rest);
  const outlines = fixed.map((node) => ofPatternNode(node, context));
  const least = all.filter(({ text }) => !REST.test(text)).length;
  const isWhole = least === fixed.length;
  return (list, captures) => {
    if (list.type !== pattern.type) return false;
    const given = list.namedChildren;
    if (given.some(({ type }) => type === "comment")) return undefined;
    if (given.length < least || (rest === -1 && given.length > least)) return false;
    let verdict: Verdict = (isWhole && isRegular(list, given.length)) || undefined;
    for (const [index, outline] of outlines.entries()) {
      const found = given[index] && outline(given[index], captures);
      if (found === false) return false;
      if (found === undefined) verdict = undefined;
    }
    return verdict;
  };
}

/** Whether the words and signs between the parts are the same ones. */
function sameTokens(pattern: Node): Outline {
  const tokens = pattern.children.flatMap((child, index) => (child.isNamed ? [] : [{ index, type: child.type }]));
  const { childCount } = pattern;
  return (node) => {
    const same = node.childCount === childCount && tokens.every(({ index, type }) => node.child(index)?.type === type);
    return same || undefined;
  };
}

function ofParts(pattern: Node, context: Context): Outline {
  const fields = FIELDS[pattern.type] ?? [];
  const parts = fields.flatMap((field) => {
    const part = pattern.childForFieldName(field);
    return part === null ? [] : [{ field, part }];
  });
  const isAll = parts.filter(({ part }) => part.isNamed).length === pattern.namedChildCount;
  if (fields.length === 0 || !isAll) return unknown;
  return both([...parts.map(({ field, part }) => inField(field, ofPatternNode(part, context))), sameTokens(pattern)]);
}

function ofPatternNode(pattern: Node, context: Context): Outline {
  const { type: kind, text, childCount } = pattern;
  const name = METAVARIABLE.exec(text)?.[1];
  if (name !== undefined) return ofMetavariable(name, context.constraints[name]);
  if (childCount === 0) return (node) => node.type === kind && node.text === text;
  if (ARGUMENTS.has(kind)) return ofArguments(pattern, context);
  const parts = ofParts(pattern, context);
  return (node, captures) => (node.type === kind ? parts(node, captures) : false);
}

export function outlineOfPattern(pattern: string, context: Context): Outline {
  const tree = context.treeOf(pattern);
  return tree === undefined ? unknown : ofPatternNode(tree, context);
}
