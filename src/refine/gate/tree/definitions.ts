/** What a file defines: functions, classes, and the names that the rest of the project may use. */
import type { Language } from "../../../syntax/languages.ts";
import { ancestors, childOf, enclosing, type Syntax, textOf, within } from "./plain.ts";

export interface Definition {
  kind: "function" | "class";
  /** `Class.method`, `outer.inner`; with `#2` where the name stands before. Anonymous functions are no definitions. */
  name: string;
  /** Its own name, without those around it. */
  own: string;
  node: Syntax;
  body: Syntax | undefined;
  /** Defined within a function: nobody outside can name it. */
  local: boolean;
}

/** In the order of the text. */
export function definitionsOf(root: Syntax): Definition[] {
  const counts = new Map<string, number>();
  const found: Definition[] = [];
  for (const node of within(root)) {
    if (node.role !== "function" && node.role !== "class") continue;
    const own = ownName(node);
    if (own === undefined) continue;
    const plain = [...outerNames(node), own].join(".");
    const count = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, count);
    const name = count === 1 ? plain : `${plain}#${count}`;
    const local = enclosing(node, "function") !== undefined;
    found.push({ kind: node.role, name, own, node, body: childOf(node, "body"), local });
  }
  return found;
}

function outerNames(node: Syntax): string[] {
  const outer = ancestors(node).filter(({ role }) => role === "function" || role === "class");
  const names = outer.flatMap((around) => ownName(around) ?? []).toReversed();
  const receiver = childOf(node, "receiver");
  return receiver === undefined
    ? names
    : [
        textOf(receiver)
          .replaceAll(/[^\w ]/g, "")
          .split(" ")
          .at(-1) ?? "",
        ...names,
      ];
}

function ownName(node: Syntax): string | undefined {
  const name = childOf(node, "name") ?? (node.kind === "impl_item" ? childOf(node, "type") : undefined);
  if (name !== undefined) return textOf(name);
  const declared = declaredName(childOf(node, "declarator"));
  return declared ?? (node.role === "function" ? assignedName(node) : undefined);
}

/** C wraps a name into what its type is: `*name(int)[]`. */
function declaredName(declarator: Syntax | undefined): string | undefined {
  let at = declarator;
  while (at !== undefined && !at.kind.endsWith("identifier")) at = childOf(at, "declarator");
  return at && textOf(at);
}

/** `const f = () => …`, `exports.f = function …`, `{ f: function … }` */
function assignedName(node: Syntax): string | undefined {
  const { parent } = node;
  if (parent === undefined || !["value", "right"].includes(node.field ?? "")) return undefined;
  const target = childOf(parent, "name", "left", "key", "property");
  const text = target && textOf(target);
  return text !== undefined && /^[\w$.]+$/.test(text) ? text : undefined;
}

/** The named function or class that holds the lines; the innermost one. */
export function definitionAround(definitions: readonly Definition[], first: number, last: number) {
  return definitions.findLast(({ node }) => node.line <= first && node.endLine >= last);
}

/** Whether code in other files can name it. Where a language leaves it open, it can. */
export function isPublic({ node, name, local }: Definition, language: Language): boolean {
  if (local) return false;
  if (/(?:^|\.)_(?!_\w+__$)/.test(name) && language !== "c" && language !== "go") return false;
  const head = node.source.slice(node.start, childOf(node, "body")?.start ?? node.end);
  if (/^(?:[^({]*\s)?private\s/.test(head) || /(?:^|\.)#/.test(name)) return false;
  if (language === "rust") return /^pub\b/.test(head) || node.kind === "impl_item" || isTraitMember(node);
  if (language === "c") return !/^(?:[^({]*\s)?static\s/.test(head);
  if (language === "ruby") return !afterPrivate(node);
  if (isScript(language)) return isExported(node, name);
  return true;
}

/** Whether names must be exported to be seen. */
export function isScript(language: Language): boolean {
  return language === "javascript" || language === "typescript" || language === "tsx";
}

function isTraitMember(node: Syntax): boolean {
  const around = enclosing(node, "class");
  return around?.kind === "trait_item" || (around?.kind === "impl_item" && childOf(around, "trait") !== undefined);
}

/** `private` on a line of its own speaks for all that follows. */
function afterPrivate(node: Syntax): boolean {
  const siblings = node.parent?.children ?? [];
  return siblings.some((sibling) => sibling.end <= node.start && textOf(sibling) === "private");
}

/** A script that neither exports nor imports shares all that it defines; a module only what it exports. */
export function isExported(node: Syntax, name: string): boolean {
  const { source } = node;
  if (ancestors(node).some(({ kind }) => kind === "export_statement")) return true;
  if (!/\bexports?\b/.test(source)) return !/\brequire\s*\(|^\s*import\b/m.test(source);
  const top = name.split(/[.#]/)[0] ?? name;
  if (top === "module" || top === "exports") return true;
  const escaped = top.replaceAll("$", "\\$");
  const named = new RegExp(
    String.raw`export\s*(?:default\s+${escaped}\b|\{[^}]*\b${escaped}\b)|exports\s*=\s*\{[^}]*\b${escaped}\b|exports(?:\.[\w$]+)?\s*=\s*${escaped}\b|exports\.${escaped}\b`,
  );
  return named.test(source);
}
