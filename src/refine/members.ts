/**
 * What a method needs of its class to be understood: the class's head, the members that it names, and what the constructor gives them.
 * By names: whose member `other.x` is, a grammar cannot tell, so only those of the object itself count.
 */
import { declarationOf } from "./declaration.ts";
import type { Code } from "./gate/tree/code.ts";
import type { Definition } from "./gate/tree/definitions.ts";
import { boundNames } from "./gate/tree/names.ts";
import { childOf, enclosing, ofRole, type Syntax, textOf, within } from "./gate/tree/plain.ts";

/** 1-based lines, both inclusive. */
export interface Lines {
  first: number;
  last: number;
}

/** @param method of `code.definitions`; nothing where it belongs to no class */
export function usedMembers(code: Code, method: Definition): Lines[] {
  const name = ownerOf(method);
  if (name === undefined) return [];
  const around = enclosing(method.node, "class");
  const used = ownNames(method.node, selvesOf(method, name, code));
  used.delete(method.own);
  const members = membersOf(code, name, used, new Set([method.node]));
  return around === undefined ? members : [headOf(around), ...members];
}

/** `A` of `A.b#2`. */
function ownerOf({ name, own }: Definition): string | undefined {
  const whole = plain(name);
  return whole.endsWith(`.${own}`) ? plain(whole.slice(0, -own.length - 1)) : undefined;
}

/** Without the number that tells it from others of its name, and without the parameters of a type: `A` of `A<'a>#2`. */
const plain = (name: string): string => name.replace(/#\d+$/, "").replace(/<[^]*>$/, "");

/** Where the class has not all of them, its bases of the same file are asked. */
function membersOf(code: Code, owner: string, used: ReadonlySet<string>, seen: Set<Syntax>): Lines[] {
  const classes = code.definitions.filter(
    ({ kind, name, node }) => kind === "class" && plain(name) === owner && !seen.has(node),
  );
  const methods = code.definitions.filter(
    (each) => each.kind === "function" && ownerOf(each) === owner && !seen.has(each.node),
  );
  for (const { node } of classes) seen.add(node);
  const called = methods.filter(({ own }) => used.has(bareName(own)));
  const found = new Set(called.map(({ own }) => bareName(own)));
  const lines = [
    ...called.map(({ node }) => linesOf(node)),
    ...classes.flatMap(({ node }) => fieldsOf(node, used, found, code)),
    ...methods.filter(isConstructor).flatMap((each) => givenIn(each, used, found, code)),
  ];
  const left = new Set([...used].filter((name) => !found.has(name)));
  return [...lines, ...classes.flatMap(({ node }) => inherited(code, node, left, seen))];
}

function inherited(code: Code, node: Syntax, used: ReadonlySet<string>, seen: Set<Syntax>): Lines[] {
  const body = bodyOf(node);
  const head = new Set(leavesOf(node, (part) => part !== body).map(textOf));
  const bases = code.definitions.filter((each) => each.kind === "class" && head.has(each.own) && !seen.has(each.node));
  return bases.flatMap((base) => {
    const lines = membersOf(code, plain(base.name), used, seen);
    return lines.length === 0 ? [] : [headOf(base.node), ...lines];
  });
}

function bodyOf(node: Syntax): Syntax | undefined {
  return childOf(node, "body") ?? [...within(node)].find(({ kind }) => kind === "field_declaration_list");
}

function linesOf(node: Syntax): Lines {
  const { line, endLine } = declarationOf(node);
  return { first: line, last: endLine };
}

/** Up to its body; with the brace that opens it, where one does. */
function headOf(node: Syntax): Lines {
  const body = bodyOf(node);
  const before = node.children.filter(({ end }) => body === undefined || end <= body.start);
  const opened = body !== undefined && node.source[body.start] === "{" ? body.line : 0;
  // Of a group of types the others are no head.
  const { line } = node.kind === "type_spec" ? node : declarationOf(node);
  return { first: line, last: Math.max(line, opened, ...before.map(({ endLine }) => endLine)) };
}

/** Declared in the body, outside of methods: fields, properties, constants. With the head: the method may stand elsewhere. */
function fieldsOf(node: Syntax, used: ReadonlySet<string>, found: Set<string>, { definitions }: Code): Lines[] {
  const defined = new Set(definitions.map((each) => declarationOf(each.node)));
  const fields = (bodyOf(node)?.children ?? []).filter((child) => child.named && !defined.has(child));
  const shown = fields.filter((field) => take(declaredIn(field), used, found));
  return shown.length === 0
    ? []
    : [headOf(node), ...shown.map(({ line, endLine }) => ({ first: line, last: endLine }))];
}

/** The names before `=`, types left out. */
function declaredIn(field: Syntax): Set<string> {
  const names = boundNames(field);
  for (const leaf of leavesOf(field, ({ role, kind }) => role !== "type" && !/type/.test(kind))) {
    if (textOf(leaf) === "=") break;
    names.add(bareName(textOf(leaf)));
  }
  return names;
}

/** Whether one of the names is used; those are found then. */
function take(names: ReadonlySet<string>, used: ReadonlySet<string>, found: Set<string>): boolean {
  const taken = [...names].filter((name) => used.has(name));
  for (const name of taken) found.add(name);
  return taken.length > 0;
}

const CONSTRUCTORS: ReadonlySet<string> = new Set([
  "__init__",
  "__post_init__",
  "constructor",
  "initialize",
  "__construct",
]);

function isConstructor({ own, node }: Definition): boolean {
  return CONSTRUCTORS.has(own) || node.kind === "constructor_declaration";
}

/** Assignments, under the constructor's head: what they are given stands there, and some languages declare members in it. */
function givenIn(constructor: Definition, used: ReadonlySet<string>, found: Set<string>, code: Code): Lines[] {
  const { node } = constructor;
  const selves = selvesOf(constructor, ownerOf(constructor) ?? "", code);
  const given = ofRole(node, "assign").filter((assign) => {
    const target = childOf(assign, "left", "name");
    return target !== undefined && take(ownNames(target, selves), used, found);
  });
  const parameters = childOf(node, "parameters");
  const isPromoted = parameters !== undefined && take(declaredIn(parameters), used, new Set());
  if (given.length === 0 && !isPromoted) return [];
  return [headOf(node), ...given.map(({ line, endLine }) => ({ first: line, last: endLine }))];
}

/** How a method's code names the object and its members. */
interface Selves {
  names: ReadonlySet<string>;
  /** Where members are named without the object: the names that mean something else. */
  locals: ReadonlySet<string> | undefined;
}

const SELVES = ["self", "cls", "this", "Self", "static", "super", "parent"];

function selvesOf({ node }: Definition, owner: string, { language }: Code): Selves {
  const receiver = childOf(node, "receiver");
  const named = receiver === undefined ? [] : [...boundNames(receiver)];
  const names = new Set([...SELVES, owner.slice(owner.lastIndexOf(".") + 1), ...named]);
  if (language === "ruby") return { names, locals: boundNames(node) };
  return { names, locals: language === "java" ? javaLocals(node) : undefined };
}

/** An assignment to a bare name may be one to a field. */
function javaLocals(method: Syntax): Set<string> {
  const declared = [...within(method)].filter(({ kind }) => /^(?:formal_parameter|variable_declarator)$/.test(kind));
  return new Set(declared.flatMap((node) => childOf(node, "name") ?? []).map(textOf));
}

const ACCESS: ReadonlySet<string> = new Set([".", "?.", "->", "?->", "::", "&."]);

/** Members of the object itself that code names: `self.a`, `this.#a`, `$this->a`, `@a`; `a`, where that may be one. */
function ownNames(node: Syntax, { names, locals }: Selves): Set<string> {
  const leaves = leavesOf(node, ({ role }) => role !== "comment");
  // PHP: `self::$a`.
  const texts = leaves.map(textOf).filter((text) => text !== "$");
  const kinds = leaves.filter((leaf) => textOf(leaf) !== "$").map(({ kind }) => kind);
  const found = texts.filter((text, at) => {
    if (/^@@?\w/.test(text)) return true;
    if (ACCESS.has(texts[at - 1] ?? "")) return names.has(texts[at - 2] ?? "");
    return locals !== undefined && /identifier|constant/.test(kinds[at] ?? "") && !locals.has(text);
  });
  return new Set(found.map(bareName));
}

/** `@a`, `#a`, `:a` → `a` */
const bareName = (text: string): string => text.replace(/^[@#$:]+/, "");

/** Nodes without children, in the order of the text; `into` says whether to look at a node at all. */
function leavesOf(node: Syntax, into: (node: Syntax) => boolean): Syntax[] {
  return [...within(node, into)].filter((part) => part.children.length === 0 && (part === node || into(part)));
}
