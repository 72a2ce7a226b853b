/** Import statements: added where the file would have them, and taken away where nothing needs them any more. */
import type { Node } from "web-tree-sitter";
import { descendants, insertAt, lineEndOf, namedChildren, replace, standsAlone } from "../edit.ts";
import type { TextEdit } from "../recipe.ts";
import { topLevelNames } from "./syntax.ts";

/** How the file names a module already: `sp` for `subprocess`; or the name that an import would give it. */
export function moduleName(root: Node, module: string): { name: string; imported: boolean } {
  for (const [local, full] of topLevelNames(root)) if (full === module) return { name: local, imported: true };
  return { name: module, imported: false };
}

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
