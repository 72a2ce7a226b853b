/** Import statements and what they bind. */
import type { Token } from "./tokens.ts";

/** One name of one import statement: `import module as alias`, or `from module import name as alias`. */
export interface ImportedName {
  /** As written; relative imports start with a dot. */
  module: string;
  name?: string;
  alias?: string;
  /** Where the module stands, as offsets. */
  start: number;
  end: number;
  /** Token index of the statement's first word. */
  statement: number;
}

interface Cursor {
  text: string;
  tokens: Token[];
  at: number;
}

function word(cursor: Cursor): string {
  const token = cursor.tokens[cursor.at];
  return token === undefined || token.kind === "newline" ? "" : cursor.text.slice(token.start, token.end);
}

function accept(cursor: Cursor, expected: string): boolean {
  if (word(cursor) !== expected) return false;
  cursor.at++;
  return true;
}

function name(cursor: Cursor): string {
  return cursor.tokens[cursor.at]?.kind === "name" ? word({ ...cursor, at: cursor.at++ }) : "";
}

function dottedName(cursor: Cursor): { module: string; start: number; end: number } {
  const start = cursor.tokens[cursor.at]?.start ?? cursor.text.length;
  let module = "";
  while (accept(cursor, ".")) module += ".";
  if (word(cursor) !== "import") module += name(cursor);
  while (accept(cursor, ".")) module += `.${name(cursor)}`;
  return { module, start, end: cursor.tokens[cursor.at - 1]?.end ?? start };
}

function alias(cursor: Cursor): { alias?: string } {
  return accept(cursor, "as") ? { alias: name(cursor) } : {};
}

function plainImport(cursor: Cursor, statement: number): ImportedName[] {
  const names: ImportedName[] = [];
  do {
    const dotted = dottedName(cursor);
    if (dotted.module === "") break;
    names.push({ ...dotted, ...alias(cursor), statement });
  } while (accept(cursor, ","));
  return names;
}

function fromImport(cursor: Cursor, statement: number): ImportedName[] {
  const dotted = dottedName(cursor);
  if (!accept(cursor, "import")) return [];
  accept(cursor, "(");
  const names: ImportedName[] = [];
  do {
    const imported = accept(cursor, "*") ? "*" : name(cursor);
    if (imported === "") break;
    names.push({ ...dotted, name: imported, ...alias(cursor), statement });
  } while (accept(cursor, ","));
  return names;
}

function startsStatement(text: string, before: Token | undefined): boolean {
  return before === undefined || before.kind === "newline" || text[before.start] === ";" || text[before.start] === ":";
}

export function findImports(text: string, tokens: Token[]): ImportedName[] {
  const found: ImportedName[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { kind, start, end } = tokens[index]!;
    if (kind !== "name" || !/[if]/.test(text[start]!) || !startsStatement(text, tokens[index - 1])) continue;
    const cursor = { text, tokens, at: index + 1 };
    const keyword = text.slice(start, end);
    if (keyword === "import") found.push(...plainImport(cursor, index));
    if (keyword === "from") found.push(...fromImport(cursor, index));
  }
  return found;
}

/** Local name → dotted name that it stands for. One flat scope, as Bandit has it. */
export function bindings(imports: ImportedName[]): Map<string, string> {
  const bound = new Map<string, string>();
  for (const { module, name: imported, alias: local } of imports) {
    if (imported !== undefined) bound.set(local ?? imported, `${module}.${imported}`);
    else if (local !== undefined) bound.set(local, module);
  }
  return bound;
}

/** Whether the file imports the module, one of its submodules or something from it. */
export function importsModule(imports: ImportedName[], module: string): boolean {
  return imports.some((imported) => imported.module === module || imported.module.startsWith(`${module}.`));
}
