/** Writes to a member whose name was copied or followed from elsewhere, which `__proto__` turns into a write to every object. */
import type { Node } from "web-tree-sitter";
import type { Binding, Bindings } from "../patterns/bindings.ts";
import { argumentsOf, isFunction, propertyName, unwrap } from "./pattern.ts";

const NAMES = [/__proto__/, /\bconstructor\b/, /\bprototype\b/];
const NAMED_CHECK = /(?:isPrototypePolluted|isSafe|isUnsafe)\w*$/;
const WITHOUT_PROTOTYPE = /Object\.create\(null\)/;
const NAMES_OF =
  /^(?:Object\.(?:keys|entries|getOwnPropertyNames)|Reflect\.ownKeys|(?:_|lodash)\.(?:keys|keysIn|toPairs))\(/;
const EACH_MEMBER = /^(?:_|lodash|\$|jQuery)\.(?:each|forEach|forOwn|forIn)$/;
const PARTS = /\.split\(|\.shift\(\)|\.pop\(\)|\]$|\.slice\(/;
const NUMBERED = /^(?:[ijkn]|idx|index|dir|direction|side|left|right|pos|offset)$/i;
const EMPTY = /^(?:\{\s*\}|\[\s*\]|Object\.create\(null\))$/;
/** Of a function's text: what merges or walks is short, and all of it is read for each write. */
const MAX_LENGTH = 6_000;

function escaped(text: string): string {
  return text.replace(/[^\w\s]/g, "\\$&");
}

/** The functions around a place, the innermost first. */
function functionsAround(node: Node): Node[] {
  const found: Node[] = [];
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (outer.endIndex - outer.startIndex > MAX_LENGTH) break;
    if (isFunction(outer)) found.push(outer);
  }
  return found;
}

function nameOf(owner: Node): string | undefined {
  const { parent } = owner;
  const name = owner.childForFieldName("name") ?? parent?.childForFieldName("name") ?? parent?.childForFieldName("key");
  const target = parent?.type === "assignment_expression" ? parent.childForFieldName("left") : null;
  return name?.text ?? (target ? (propertyName(target) ?? target.text) : undefined);
}

/** The calls in a function by which it calls itself. */
function callsItself(owner: Node): Node[] {
  const name = nameOf(owner);
  if (name === undefined || !new RegExp(`\\b${escaped(name)}\\(`).test(owner.text)) return [];
  return owner.descendantsOfType("call_expression").filter((call) => {
    const callee = call.childForFieldName("function");
    return callee !== null && (callee.type === "identifier" ? callee.text : propertyName(callee)) === name;
  });
}

/** `Object.keys(source)`, or a variable that was set to it. */
function isNames(node: Node | null | undefined, bindings: Bindings): boolean {
  if (!node) return false;
  if (NAMES_OF.test(node.text)) return true;
  const declaration = node.type === "identifier" ? bindings.resolve(node)?.declaration : undefined;
  return declaration?.kind === "variable" && NAMES_OF.test(declaration.init?.text ?? "");
}

/** The names of an object's members, one after the other: `for (key in source)`, `Object.keys(source).forEach((key) => …)`. */
function enumerates({ declaration }: Binding, bindings: Bindings): boolean {
  if (declaration.kind === "variable") {
    const { path, init } = declaration;
    if (path[0] === "<key>" || (path[0] === "[]" && isNames(init, bindings))) return true;
    return init?.type === "subscript_expression" && isNames(init.childForFieldName("object"), bindings);
  }
  if (declaration.kind !== "parameter" || declaration.owner.parent?.type !== "arguments") return false;
  const callee = declaration.owner.parent.parent?.childForFieldName("function");
  if (!callee) return false;
  const list = callee.childForFieldName("object");
  return NAMES_OF.test(callee.text) || EACH_MEMBER.test(callee.text) || isNames(list, bindings);
}

/** A part of a path that is followed: `path.split(".")`, `[head, ...rest]`. */
function isPart(binding: Binding | undefined, key: Node): boolean {
  if (key.type === "subscript_expression") return true;
  if (binding === undefined || NUMBERED.test(key.text)) return false;
  const { declaration } = binding;
  if (declaration.kind === "parameter")
    return declaration.path[0] === "[]" || declaration.owner.parent?.type === "arguments";
  if (declaration.kind !== "variable") return false;
  return [declaration.init, ...binding.assignments.map(({ value }) => value)].some(
    (value) => value !== undefined && (PARTS.test(value.text) || declaration.path.includes("[]")),
  );
}

/** What is written out of the functions and lists that a name is asked of: `FORBIDDEN.has(key)`, `isUnsafeKey(key)`. */
function askedFor(key: Node, owner: Node, bindings: Bindings): { text: string; believed: boolean } {
  const asking = owner
    .descendantsOfType("call_expression")
    .filter((call) => argumentsOf(call).some((given) => given.text === key.text));
  const found = asking.map((call) => {
    const callee = call.childForFieldName("function") ?? call;
    const name = callee.childForFieldName("object") ?? callee;
    const declaration = name.type === "identifier" ? bindings.resolve(name)?.declaration : undefined;
    if (declaration?.kind === "variable") return { text: declaration.init?.text ?? "", believed: false };
    if (declaration?.kind === "definition") return { text: declaration.node.text, believed: false };
    return { text: "", believed: NAMED_CHECK.test(callee.text) };
  });
  return { text: found.map(({ text }) => text).join("\n"), believed: found.some(({ believed }) => believed) };
}

/** All three names are refused: `constructor` leads to `prototype`, which is what `__proto__` is. */
function isChecked(key: Node, owner: Node, bindings: Bindings): boolean {
  if (WITHOUT_PROTOTYPE.test(owner.text)) return true;
  const { text, believed } = askedFor(key, owner, bindings);
  return believed || NAMES.every((name) => name.test(owner.text) || name.test(text));
}

/** Only members that are there already are written to. */
function ownOnly(object: string): RegExp {
  const name = escaped(object);
  return new RegExp(`\\b${name}\\.hasOwnProperty\\(|hasOwn(?:Property\\.call)?\\(${name},`);
}

/** `path.reduce((object, key) => (object[key] = …), start)` */
function reduces(held: Binding | undefined, member: string): boolean {
  if (held?.declaration.kind !== "parameter") return false;
  const { owner } = held.declaration;
  const callee = owner.parent?.type === "arguments" ? owner.parent.parent?.childForFieldName("function") : undefined;
  return callee != null && propertyName(callee) === "reduce" && owner.text.includes(`return ${member}`);
}

/** `object = object[key]`: the write is at the end of a walk. */
function follows(held: Binding | undefined, object: string): boolean {
  const step = new RegExp(`\\b${escaped(object)}\\[`);
  return held !== undefined && held.assignments.some(({ value }) => step.test(value.text));
}

/** Whether an expression is that member, or a variable that was set to it. */
function isMember(given: Node, member: string, bindings: Bindings): boolean {
  const node = unwrap(given);
  if (node.text.startsWith(member)) return true;
  const binding = node.type === "identifier" ? bindings.resolve(node) : undefined;
  if (binding?.declaration.kind !== "variable") return false;
  const values = [binding.declaration.init, ...binding.assignments.map(({ value }) => value)];
  return values.some((value) => value?.text.startsWith(member) === true);
}

interface Write {
  object: Node;
  /** As it stands in the text. */
  member: string;
  owners: readonly Node[];
}

/** @returns nothing where the name is written out, checked, or the member only set to be there */
function writeAt(assignment: Node, bindings: Bindings): Write | undefined {
  const target = assignment.childForFieldName("left");
  const object = target?.childForFieldName("object");
  const index = target?.childForFieldName("index");
  const value = assignment.childForFieldName("right");
  if (!object || !index || !value || object.type !== "identifier" || EMPTY.test(value.text)) return undefined;
  const key = unwrap(index);
  const member = `${object.text}[${key.text}]`;
  const owners = functionsAround(assignment);
  const around = owners.at(-1);
  if (around === undefined || ownOnly(object.text).test(around.text) || isChecked(key, around, bindings))
    return undefined;
  const isDefault = new RegExp(`^${escaped(member)}\\s*(?:\\|\\||\\?\\?)`).test(value.text);
  return isDefault ? undefined : { object, member, owners };
}

/**
 * Whether `object[key] = value` is the write of a function that merges or sets at a depth and so also reaches
 * `Object.prototype`: it hands the member on to itself, or has followed members up to there.
 */
export function pollutes(assignment: Node, bindings: Bindings): boolean {
  const index = assignment.childForFieldName("left")?.childForFieldName("index");
  const key = index ? unwrap(index) : undefined;
  const name = key?.type === "identifier" ? bindings.resolve(key) : undefined;
  if (key === undefined) return false;
  const [copied, followed] = [name !== undefined && enumerates(name, bindings), isPart(name, key)];
  const write = copied || followed ? writeAt(assignment, bindings) : undefined;
  if (write === undefined) return false;
  const { object, member, owners } = write;
  const recursive = owners.flatMap(callsItself).some((call) =>
    argumentsOf(call)
      .slice(0, 2)
      .some((argument) => isMember(argument, member, bindings)),
  );
  if (recursive) return true;
  const held = bindings.resolve(object);
  return followed && (follows(held, object.text) || reduces(held, member));
}
