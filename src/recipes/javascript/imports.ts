/** Imports: added in the file's own form, and taken away where nothing needs them any more. */
import type { Node } from "web-tree-sitter";
import { descendants, insertAt, isWithin, lineEndOf, namedChildren, replace } from "../edit.ts";
import type { TextEdit } from "../recipe.ts";
import { bindingsOf, isTaken } from "./bindings.ts";
import { semicolonOf } from "./syntax.ts";
import { fileQuote } from "./template.ts";

export interface Member {
  /** How the file names it. */
  code: string;
  edits: TextEdit[];
}

/** A function of a module, imported if it is not: as the file imports. `undefined` where the name is taken. */
export function memberOf(
  { root, text, path }: { root: Node; text: string; path: string },
  module: string,
  member: string,
): Member | undefined {
  const bindings = [...bindingsOf(root)].filter(([, { node }]) => isTopLevel(node));
  const known = bindings.find(([, { full }]) => full === `${module}.${member}`);
  if (known !== undefined) return { code: known[0], edits: [] };
  const whole = bindings.find(([, { full }]) => full === module);
  if (whole !== undefined) return { code: `${whole[0]}.${member}`, edits: [] };
  const listed = bindings.find(([, { full, kind }]) => kind === "specifier" && full.startsWith(`${module}.`));
  if (listed !== undefined) {
    if (isTaken(root, member)) return undefined;
    return { code: member, edits: [insertAt(listed[1].node.endIndex, `, ${member}`)] };
  }
  return newImport({ root, text, path }, module, member);
}

function newImport(
  { root, text, path }: { root: Node; text: string; path: string },
  module: string,
  member: string,
): Member | undefined {
  const isModule = usesImports(root, path);
  const local = isModule ? member : module;
  if (isTaken(root, local)) return undefined;
  const quote = fileQuote(text);
  const name = `${quote}${/["']node:/.test(text) ? "node:" : ""}${module}${quote}`;
  const statement = isModule ? `import { ${member} } from ${name}` : `const ${local} = require(${name})`;
  const [after, end] = [lastImport(root), lineEndOf(text)];
  const next = text.slice(after?.endIndex ?? firstCode(root, text));
  // Without one, a bracket on the next line would go on with this one.
  const line = `${statement}${/^\s*[([`/+-]/.test(next) ? ";" : semicolonOf(text)}`;
  const edit =
    after === undefined
      ? insertAt(firstCode(root, text), `${line}${end}${end}`)
      : insertAt(after.endIndex, `${end}${line}`);
  return { code: isModule ? member : `${module}.${member}`, edits: [edit] };
}

const isTopLevel = (node: Node): boolean => {
  for (let at: Node | null = node; at !== null; at = at.parent)
    if (at.parent?.type === "program") return /^(?:import|lexical|variable)/.test(at.type);
  return false;
};

function usesImports(root: Node, path: string): boolean {
  const types = new Set(namedChildren(root).map(({ type }) => type));
  if (types.has("import_statement") || /\.m[jt]s$/.test(path)) return true;
  if (/\.c[jt]s$/.test(path) || /\brequire\(|\bmodule\.exports\b/.test(root.text)) return false;
  return types.has("export_statement") || /\.tsx?$/.test(path);
}

/** Of those in the file's head: an import, or `const x = require(…)`. */
function lastImport(root: Node): Node | undefined {
  let last: Node | undefined;
  for (const child of namedChildren(root)) {
    const isImport =
      child.type === "import_statement" ||
      (/^(?:lexical|variable)_declaration$/.test(child.type) && /\brequire\(["'][^"']*["']\)/.test(child.text));
    const isDirective = child.type === "expression_statement" && child.namedChildren[0]?.type === "string";
    if (isImport || (isDirective && last === undefined)) last = child;
    else if (!isDirective) break;
  }
  return last;
}

/** After a `#!` line and the comment of a licence. */
function firstCode(root: Node, text: string): number {
  return (
    root.namedChildren.find(({ type }) => type !== "comment" && type !== "hash_bang_line")?.startIndex ?? text.length
  );
}

/**
 * The same call of another function of the same module: `cp.exec` → `cp.execFile`, and where it was imported by name, that import.
 *
 * @param uses nodes of the old function that the edits replace; a name that stands elsewhere too keeps its import
 */
export function exchangeMember(root: Node, uses: readonly Node[], to: string): TextEdit[] | undefined {
  const [use] = uses;
  if (use === undefined) return undefined;
  const property = use.childForFieldName("property");
  if (use.type === "member_expression" && property !== null)
    return uses.map((each) => replace(each.childForFieldName("property") ?? each, to));
  const bindings = bindingsOf(root);
  const binding = bindings.get(use.text);
  if (use.type !== "identifier" || binding?.kind !== "specifier") return undefined;
  const module = binding.full.slice(0, binding.full.lastIndexOf("."));
  const known = [...bindings].find(([, { full }]) => full === `${module}.${to}`);
  if (known !== undefined) return uses.map((each) => replace(each, known[0]));
  const isNeeded = otherUses(root, use.text, [...uses, binding.node]).length > 0;
  // An alias goes on standing for what it now names.
  const [original, alias] = binding.node.namedChildren;
  if (!isNeeded && original !== undefined && alias !== undefined) return [replace(original, to)];
  if (isTaken(root, to)) return undefined;
  const calls = uses.map((each) => replace(each, to));
  return [...calls, isNeeded ? insertAt(binding.node.endIndex, `, ${to}`) : replace(binding.node, to)];
}

/** Where a name stands beside these nodes. */
export function otherUses(root: Node, name: string, but: readonly Node[]): Node[] {
  return [...descendants(root)].filter(
    (node) =>
      node.text === name &&
      /^(?:identifier|shorthand_property_identifier)$/.test(node.type) &&
      !but.some((each) => isWithin(node, each)),
  );
}
