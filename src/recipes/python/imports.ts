/** Import statements: added where the file would have them, and taken away where nothing needs them any more. */
import type { Node } from "web-tree-sitter";
import { around, descendants, insertAt, isWithin, lineEndOf, namedChildren, replace, standsAlone } from "../edit.ts";
import type { TextEdit } from "../recipe.ts";
import { topLevelNames } from "./syntax.ts";

/** How the file names a module already: `sp` for `subprocess`; or the name that an import would give it. */
export function moduleName(root: Node, module: string): { name: string; imported: boolean } {
  for (const [local, full] of topLevelNames(root)) if (full === module) return { name: local, imported: true };
  return { name: module, imported: false };
}

/** As `moduleName` with `importEdits`, for code at a node: the function around it may have an import of its own, before it. */
export function moduleAt(node: Node, text: string, module: string): { name: string; edits: TextEdit[] } | undefined {
  const own = around(node, "function_definition")?.descendantsOfType("import_statement") ?? [];
  const local = own.find((each) => each.text === `import ${module}` && reaches(each, node));
  if (local !== undefined) return { name: module, edits: [] };
  const root = node.tree.rootNode;
  const edits = importEdits(root, text, module);
  return edits && { name: moduleName(root, module).name, edits };
}

/** An earlier statement of a block around the node. */
const reaches = (statement: Node, node: Node): boolean =>
  statement.parent !== null && statement.endIndex <= node.startIndex && isWithin(node, statement.parent);

/** Whether the file gives the name another meaning anywhere: then it cannot be imported under it. */
export function isTaken(root: Node, name: string): boolean {
  for (const node of descendants(root)) if (node.text === name && isVariable(node)) return true;
  return false;
}

function isVariable(node: Node): boolean {
  if (node.type !== "identifier") return false;
  const { parent } = node;
  const isAttribute = parent?.type === "attribute" && parent.childForFieldName("attribute")?.id === node.id;
  const isKeyword = parent?.type === "keyword_argument" && parent.childForFieldName("name")?.id === node.id;
  return !isAttribute && !isKeyword;
}

/**
 * `import module`, among the imports of the file's head, in its order where that is sorted; nothing where it is there. `undefined`
 * where the name is taken.
 */
export function importEdits(root: Node, text: string, module: string): TextEdit[] | undefined {
  const { imported } = moduleName(root, module);
  if (imported) return [];
  if (isTaken(root, module.split(".")[0] ?? module)) return undefined;
  const [statement, end] = [`import ${module}`, lineEndOf(text)];
  const { imports, before } = headOf(root);
  const plain = imports.filter(({ type }) => type === "import_statement");
  const next = plain.find((other) => other.text > statement) ?? (plain.length === 0 ? imports[0] : undefined);
  if (next !== undefined) return [insertAt(next.startIndex, `${statement}${end}`)];
  const last = plain.at(-1);
  if (last !== undefined) return [insertAt(last.endIndex, `${end}${statement}`)];
  if (before !== undefined) return [insertAt(before.endIndex, `${end}${end}${statement}`)];
  return [insertAt(firstCode(root, text), `${statement}${end}${end}`)];
}

/** A member of a module as the file names it, or put among those that the file imports from there; `undefined` where it imports none. */
export function memberOf(root: Node, module: string, member: string): { name: string; edits: TextEdit[] } | undefined {
  const known = [...topLevelNames(root)];
  const [own] = known.find(([, full]) => full === `${module}.${member}`) ?? [];
  if (own !== undefined) return { name: own, edits: [] };
  const whole = known.find(([local, full]) => full === module && local !== "")?.[0];
  if (whole !== undefined && !module.includes(".")) return { name: `${whole}.${member}`, edits: [] };
  const statement = namedChildren(root).find(
    (child) => child.type === "import_from_statement" && child.childForFieldName("module_name")?.text === module,
  );
  const [, ...listed] = statement === undefined ? [] : namedChildren(statement);
  const last = listed.at(-1);
  if (last === undefined || last.type === "wildcard_import" || isTaken(root, member)) return undefined;
  const isSorted = listed.every(({ text }, index) => index === 0 || (listed[index - 1]?.text ?? "") <= text);
  const next = isSorted ? listed.find(({ text }) => text > member) : undefined;
  const edit = next === undefined ? insertAt(last.endIndex, `, ${member}`) : insertAt(next.startIndex, `${member}, `);
  return { name: member, edits: [edit] };
}

/** Imports at the top, and the docstring or `__future__` import before them. */
function headOf(root: Node): { imports: Node[]; before: Node | undefined } {
  const imports: Node[] = [];
  let before: Node | undefined;
  for (const child of namedChildren(root)) {
    const isDocstring = child.type === "expression_statement" && child.namedChildren[0]?.type === "string";
    if (child.type === "import_statement" || child.type === "import_from_statement") imports.push(child);
    else if (imports.length === 0 && (child.type === "future_import_statement" || isDocstring)) before = child;
    else if (!isDunder(child)) break;
  }
  return { imports, before };
}

/** `__author__ = …` between imports does not end them. */
const isDunder = (node: Node): boolean => /^__\w+__\s*=/.test(node.text);

/** After a `#!` line and the comments about encoding and licence. */
function firstCode(root: Node, text: string): number {
  const first = root.namedChildren.find(({ type }) => type !== "comment");
  return first?.startIndex ?? text.length;
}

/**
 * As `importEdits`, for a module that takes the place of another: the other's import goes if nothing else uses it.
 *
 * @param replaced the nodes that no longer stand in the file
 */
export function exchangeEdits(
  root: Node,
  text: string,
  { from, to, replaced }: { from: string; to: string; replaced: readonly Node[] },
): TextEdit[] | undefined {
  const added = importEdits(root, text, to);
  const unneeded = unneededImport(root, from, replaced);
  if (added === undefined || unneeded === undefined) return added;
  return added.length > 0 ? [replace(unneeded, `import ${to}`)] : [withoutLine(text, unneeded)];
}

/** `import from`, alone in its statement, that nothing but the replaced nodes uses. */
function unneededImport(root: Node, module: string, replaced: readonly Node[]): Node | undefined {
  const statement = namedChildren(root).find(
    (child) => child.type === "import_statement" && child.text === `import ${module}` && standsAlone(root.text, child),
  );
  if (statement === undefined) return undefined;
  const gone = [...replaced, statement];
  const isGone = (node: Node) =>
    gone.some(({ startIndex, endIndex }) => node.startIndex >= startIndex && node.endIndex <= endIndex);
  const others = [...descendants(root)].filter((node) => node.text === module && isVariable(node) && !isGone(node));
  return others.length === 0 ? statement : undefined;
}

function withoutLine(text: string, { startIndex, endIndex }: Node): TextEdit {
  const rest = /^[ \t]*\r?\n/.exec(text.slice(endIndex));
  return { start: startIndex, end: endIndex + (rest?.[0].length ?? 0), text: "" };
}
