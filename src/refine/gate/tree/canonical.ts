/**
 * What code says, without how it is written: layout, comments, documentation, quotes, parentheses, types, the names of local
 * variables, the order of keyword arguments, the way in which a text is put together. Two texts that only differ in these have the same
 * form. Equal forms mean equal behaviour; different forms may still behave alike.
 */
import { inertStatements } from "./inert.ts";
import { isVariable } from "./names.ts";
import { enclosing, ofRole, type Syntax, textOf } from "./plain.ts";
import { inlinable } from "./inlined.ts";
import { localsOf, outermostFunction } from "./scope-of.ts";
import { textPieces } from "./texts.ts";

export interface Form {
  /** Leaves the node out. */
  omits(node: Syntax): boolean;
  /** What stands for a local variable. */
  rename(node: Syntax): string | undefined;
  /** What a local variable that is used once, at once, stands for. */
  inlined(node: Syntax): Syntax | undefined;
}

/** @param omit further nodes to leave out */
export function canonical(node: Syntax, omit: (node: Syntax) => boolean = () => false): string {
  const scopes = [node, ...ofRole(node, "function")].filter((scope) => enclosing(scope, "function") === undefined);
  const inert = new Set(scopes.flatMap((scope) => [...inertStatements(scope, omit)]));
  const names = renaming();
  const { definitions, uses } = inlinable(node, (part) => inert.has(part) || omit(part));
  return write(node, {
    omits: (part) => inert.has(part) || definitions.has(part) || omit(part),
    rename: names,
    inlined: (part) => uses.get(part),
  });
}

/** The form of a node as it stands, with its own names, and nothing left out but comments and types. */
export function plainForm(node: Syntax): string {
  return write(node, { omits: () => false, rename: () => undefined, inlined: () => undefined });
}

/** Local variables by the order in which they first appear in their outermost function. */
function renaming(): Form["rename"] {
  const scopes = new Map<Syntax, { locals: Set<string>; numbers: Map<string, number> }>();
  return (node) => {
    const scope = outermostFunction(node);
    if (scope === undefined) return undefined;
    let own = scopes.get(scope);
    if (own === undefined) scopes.set(scope, (own = { locals: localsOf(scope), numbers: new Map() }));
    const name = textOf(node);
    if (!own.locals.has(name)) return undefined;
    const number = own.numbers.get(name) ?? own.numbers.size;
    own.numbers.set(name, number);
    return `$${number}`;
  };
}

/** TypeScript's word for what a value is: nothing of it is left at run time. */
const CLAIMS = /^(?:as_expression|satisfies_expression|non_null_expression)$/;

const PUNCTUATION = /^[\s,;:(){}[\]"'`.]*$/;
const NEGATED: Record<string, string> = {
  "==": "!=",
  "!=": "==",
  "===": "!==",
  "!==": "===",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
  in: "not in",
  "not in": "in",
  is: "is not",
  "is not": "is",
};

export function write(node: Syntax, form: Form): string {
  if (node.role === "comment" || node.role === "type" || form.omits(node)) return "";
  const pieces = textPieces(node);
  if (pieces !== undefined)
    return `"${pieces.map((piece) => (typeof piece === "string" ? piece : `{${write(piece, form)}}`)).join("")}"`;
  if (node.role === "parenthesized" || node.role === "expression") return writeChildren(node, form).join(" ");
  if (CLAIMS.test(node.kind)) return node.children[0] === undefined ? "" : write(node.children[0], form);
  if (node.role === "number") return numberText(textOf(node));
  if (node.role === "identifier") return writeName(node, form);
  // `not in` is a token of two.
  if (!node.named && node.children.length > 0) return textOf(node).replaceAll(/\s+/g, " ");
  if (node.children.length === 0) return node.named || !PUNCTUATION.test(textOf(node)) ? textOf(node) : "";
  const negated = negatedComparison(node);
  if (negated !== undefined) return writeNegated(negated, form);
  const parts = writeChildren(node, form).filter((part) => part !== "->");
  // A parameter with a type is the parameter, a list of one its element.
  if (node.kind === "typed_parameter" || (node.kind === "expression_list" && parts.length === 1))
    return parts.join(" ");
  return `(${[node.kind.replace("typed_", ""), ...sortedArguments(node, parts)].join(" ")})`;
}

function writeName(node: Syntax, form: Form): string {
  if (!isVariable(node)) return textOf(node);
  const value = form.inlined(node);
  return value === undefined ? (form.rename(node) ?? textOf(node)) : write(value, form);
}

function writeChildren(node: Syntax, form: Form): string[] {
  return node.children.map((child) => write(child, form)).filter((text) => text !== "");
}

function numberText(text: string): string {
  const value = Number(text.replaceAll("_", "").replace(/n$/, ""));
  return Number.isNaN(value) ? text : String(value);
}

/** `not a == b`, `!(a === b)`: the comparison. */
function negatedComparison(node: Syntax): Syntax | undefined {
  if (!/^(?:not_operator|unary_expression|unary|unary_op_expression)$/.test(node.kind)) return undefined;
  if (!/^(?:not|!)$/.test(textOf(node.children[0] ?? node))) return undefined;
  let inner = node.children.at(-1);
  while (inner?.role === "parenthesized") inner = inner.children.find(({ named }) => named);
  if (inner === undefined || inner.children.length !== 3) return undefined;
  return NEGATED[operatorOf(inner)] === undefined ? undefined : inner;
}

function operatorOf(comparison: Syntax): string {
  return textOf(comparison.children[1] ?? comparison).replaceAll(/\s+/g, " ");
}

function writeNegated(comparison: Syntax, form: Form): string {
  const [left, , right] = comparison.children;
  const sides = [left, right].map((side) => (side === undefined ? "" : write(side, form)));
  return `(${comparison.kind} ${sides[0]} ${NEGATED[operatorOf(comparison)]} ${sides[1]})`;
}

const isNamed = (text: string): boolean => text.startsWith("(keyword_argument");

function sortedArguments(node: Syntax, texts: string[]): string[] {
  if (!/^(?:argument_list|arguments)$/.test(node.kind)) return texts;
  return [...texts.filter((text) => !isNamed(text)), ...texts.filter(isNamed).toSorted()];
}
