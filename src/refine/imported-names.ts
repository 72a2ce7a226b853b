/** The names that Python and JavaScript files import, one by one, and how each is taken away. Pure. */
import { NODE, PYTHON } from "./gate/honesty/standard-libraries.ts";
import { isVariable } from "./gate/tree/names.ts";
import { ancestors, childOf, type Syntax, textOf, within } from "./gate/tree/plain.ts";
import type { Language } from "../syntax/languages.ts";

export interface ImportedName {
  name: string;
  /** The whole statement as it is written. */
  said: string;
  statement: Syntax;
  /** Of a list, where others are left. */
  item: Syntax;
  /** How many names the statement imports. */
  count: number;
  /** Loading this module does nothing that somebody could miss. */
  isStandard: boolean;
}

/** Of statements at the top of the file that hold nothing else: no comment, which may say why an import stands there. */
export function importedNames(language: Language, root: Syntax): ImportedName[] {
  return root.children.flatMap((statement) => {
    const found = language === "python" ? pythonItems(statement) : javascriptItems(statement);
    if (found === undefined || [...within(statement)].some(({ role, broken }) => role === "comment" || broken))
      return [];
    const { module, items } = found;
    const isStandard = language === "python" ? PYTHON.has(module.split(".")[0] ?? "") : isNode(module);
    // A Python module may be asked by others for what it imports: for those of the standard library nobody does.
    if (language === "python" && !isStandard) return [];
    return items.map((item) => {
      const name = localName(item);
      return { name, said: textOf(statement), statement, item, count: items.length, isStandard };
    });
  });
}

interface Found {
  module: string;
  items: Syntax[];
}

const isNode = (module: string) => NODE.has(module.replace(/^node:/, "").split("/")[0] ?? "");

const moduleOf = (node: Syntax | undefined) => (node === undefined ? "" : textOf(node).replaceAll(/["'`]/g, ""));

function pythonItems(statement: Syntax): Found | undefined {
  if (!/^import_(?:from_)?statement$/.test(statement.kind)) return undefined;
  const items = statement.children.filter(({ field }) => field === "name");
  const from = childOf(statement, "module_name");
  const [first] = items;
  // `import a, b` of several modules: judged by the first, the others must be of its kind.
  if (from !== undefined || first === undefined) return { module: moduleOf(from), items };
  const modules = items.map((item) => moduleOf(childOf(item, "name") ?? item));
  const foreign = modules.find((module) => !PYTHON.has(module.split(".")[0] ?? ""));
  return { module: foreign ?? modules[0] ?? "", items };
}

const REQUIRED = /^require\s*\(\s*["']([^"']+)["']\s*\)$/;

function javascriptItems(statement: Syntax): Found | undefined {
  if (statement.kind === "import_statement") {
    const [clause, ...others] = statement.children.find(({ kind }) => kind === "import_clause")?.children ?? [];
    if (clause === undefined || others.length > 0) return undefined;
    return { module: moduleOf(childOf(statement, "source")), items: itemsIn(clause, "import_specifier") };
  }
  if (!/^(?:lexical|variable)_declaration$/.test(statement.kind)) return undefined;
  const [declarator, ...more] = statement.children.filter(({ kind }) => kind === "variable_declarator");
  const [, module] = REQUIRED.exec(valueOf(declarator)) ?? [];
  const pattern = declarator && childOf(declarator, "name");
  if (module === undefined || pattern === undefined || more.length > 0) return undefined;
  const items = itemsIn(pattern, "shorthand_property_identifier_pattern", "pair_pattern");
  const isPlain =
    pattern.kind !== "object_pattern" || pattern.children.filter(({ named }) => named).length === items.length;
  return isPlain ? { module, items } : undefined;
}

const valueOf = (declarator: Syntax | undefined): string => {
  const value = declarator && childOf(declarator, "value");
  return value === undefined ? "" : textOf(value);
};

/** The items of a list, or the one name that stands for all of the module. */
function itemsIn(node: Syntax, ...kinds: readonly string[]): Syntax[] {
  if (node.kind === "identifier" || node.kind === "namespace_import") return [node];
  return node.children.filter(({ kind }) => kinds.includes(kind));
}

function localName(item: Syntax): string {
  const own = childOf(item, "alias", "value") ?? childOf(item, "name") ?? item;
  const text = textOf(own);
  return item.kind === "namespace_import" ? text.replace(/^\*\s*as\s+/, "") : (text.split(".")[0] ?? text);
}

/** Code that is kept as text: a quoted annotation, an entry of `__all__`, an argument of `getattr`. */
const CODE_IN_TEXT = /^[\w$.[\]|]+$/;

/** Whatever may be a use: names in texts and in `# type:` comments too. */
export function usedNames(root: Syntax): Set<string> {
  const names = new Set(["React", "h"]);
  for (const node of within(root)) {
    if (node.children.length > 0) continue;
    const text = textOf(node);
    const isCode = /string|comment/.test(node.kind) && (CODE_IN_TEXT.test(text) || /^#\s*type:/.test(text));
    if ((!isCode && !isName(node)) || isImporting(node)) continue;
    for (const [word] of text.matchAll(/[\p{L}\p{N}_$]+/gu)) names.add(word);
  }
  return names;
}

function isName(node: Syntax): boolean {
  if (!node.kind.includes("identifier") || node.kind === "property_identifier") return false;
  return node.role !== "identifier" || isVariable(node);
}

function isImporting(node: Syntax): boolean {
  const chain = [node, ...ancestors(node)];
  if (chain.some(({ kind }) => /^import_(?:from_)?statement$/.test(kind))) return true;
  const declarator = chain.find(({ kind }) => kind === "variable_declarator");
  // What a default value reads is read.
  return REQUIRED.test(valueOf(declarator)) && !chain.some(({ kind }) => kind.endsWith("assignment_pattern"));
}

/** @returns the text without it; `undefined` where taking it away would take more */
export function withoutName(text: string, { statement, item, count, isStandard }: ImportedName): string | undefined {
  if (count > 1) return withoutItem(text, item);
  return isStandard ? withoutStatement(text, statement) : undefined;
}

function withoutItem(text: string, item: Syntax): string | undefined {
  const siblings = item.parent?.children ?? [];
  const at = siblings.indexOf(item);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  const comma = after !== undefined && textOf(after) === "," ? after : undefined;
  const whole = linesAround(text, item.start, comma?.end ?? item.end);
  if (whole !== undefined) return cut(text, whole.start, whole.end);
  if (before !== undefined && textOf(before) === ",") return cut(text, before.start, item.end);
  if (comma === undefined) return undefined;
  return cut(text, item.start, comma.end + (/^[ \t]*/.exec(text.slice(comma.end))?.[0].length ?? 0));
}

function withoutStatement(text: string, { start, end }: Syntax): string | undefined {
  const whole = linesAround(text, start, end);
  if (whole === undefined) return undefined;
  const head = text.slice(0, whole.start);
  const above = /\n((?:[ \t]*\r?\n)+)$/.exec(head)?.[1] ?? "";
  const below = /^(?:[ \t]*\r?\n)*/.exec(text.slice(whole.end))?.[0] ?? "";
  // Of two gaps that become one, the larger stays; at the top of the file none does.
  if (head.trim() === "") return cut(text, whole.start, whole.end + below.length);
  if (above === "" || below === "") return cut(text, whole.start, whole.end);
  return below.length <= above.length
    ? cut(text, whole.start, whole.end + below.length)
    : cut(text, whole.start - above.length, whole.end);
}

/** The lines of a range that has them to itself, with their ends. */
function linesAround(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const [rest] = /^[ \t]*;?[ \t]*(?:\r?\n|$)/.exec(text.slice(end)) ?? [];
  return rest === undefined || text.slice(from, start).trim() !== ""
    ? undefined
    : { start: from, end: end + rest.length };
}

const cut = (text: string, start: number, end: number): string => text.slice(0, start) + text.slice(end);
