/**
 * Where a probe has to stand so that it is reached exactly when a changed range is: before the first changed statement of each function that
 * the range touches. Pure.
 */
import type { Language } from "../../../../syntax/languages.ts";
import { ancestors, childOf, type Syntax, textOf, within } from "../../tree/plain.ts";
import type { ChangedRange } from "./hunks.ts";

export type ProbePlace =
  /** A statement of the marker before this offset. */
  | { kind: "statement"; at: number; line: number }
  /** The marker's value is thrown away, the expression's is kept. */
  | { kind: "expression"; start: number; end: number; line: number };

/** Languages whose statements outside of functions run when the file is loaded. */
const RUNS_ON_LOAD: ReadonlySet<Language> = new Set(["python", "javascript", "typescript", "tsx"]);

/** Declarations: that they are reached says nothing of what is in them. */
const DECLARATION =
  /^(?:decorated_definition|function_definition|class_definition|(?:generator_)?function_declaration|class_declaration|abstract_class_declaration|interface_declaration|type_alias_declaration|enum_declaration|export_statement|ambient_declaration|import_\w+|future_import_statement|method_declaration|type_declaration|const_declaration|local_class_declaration|package_\w+|(?:function|struct|enum|trait|impl|mod|const|static|use|type|union)_(?:item|declaration)|attribute_item|inner_attribute_item|macro_definition|extern_crate_declaration|global_statement|nonlocal_statement|pass_statement|empty_statement|explicit_constructor_invocation|super_constructor_invocation)$/;

const CLAUSE =
  /^(?:else_clause|elif_clause|except_clause|except_group_clause|finally_clause|catch_clause|case_clause|switch_case|switch_default|switch_block_statement_group|expression_case|type_case|default_case|communication_case|match_arm)$/;

/** None where nothing in the range is ever executed: comments, imports, layout. */
export function probePlaces(root: Syntax, range: ChangedRange, language: Language): ProbePlace[] {
  const touched: ChangedRange =
    range.last < range.first ? { ...range, first: range.first - 1, last: range.first } : range;
  if (isInert(root, range)) return [];
  const starting = statements(root, language).filter(({ line }) => line >= touched.first && line <= touched.last);
  const groups = new Map<Syntax, ProbePlace>();
  for (const statement of starting) {
    const owner = functionOf(statement) ?? root;
    if (!groups.has(owner)) groups.set(owner, before(climbed(statement, touched)));
  }
  for (const [owner, place] of expressionBodies(root, touched)) if (!groups.has(owner)) groups.set(owner, place);
  const places = required(groups, touched);
  return places.length > 0 ? places : surrounding(root, touched, language);
}

/** New functions are reached by those that use them, or are not needed: what was there before has to be reached. */
function required(groups: ReadonlyMap<Syntax, ProbePlace>, range: ChangedRange): ProbePlace[] {
  const known = [...groups].filter(([owner]) => !isNewFunction(owner, range)).map(([, place]) => place);
  return known.length > 0 ? known : [...groups.values()].slice(0, 1);
}

function isNewFunction(node: Syntax, { first, last, removed }: ChangedRange): boolean {
  if (node.role !== "function" || node.line < first || node.line > last) return false;
  const name = childOf(node, "name");
  return name === undefined || !removed.some((line) => line.split(/\W+/).includes(textOf(name)));
}

/** Nodes before which a statement may stand, those that run. */
function statements(root: Syntax, language: Language): Syntax[] {
  return [...within(root)].filter((node) => isStatement(node) && !isDeclaration(node) && runs(node, language));
}

function isStatement({ named, role, parent, kind }: Syntax): boolean {
  if (!named || role === "comment" || parent === undefined || kind === "statement_list") return false;
  if (parent.role === "block") return role !== "block" || kind === "block";
  return parent.role === "case" && /(?:_statement|_declaration)$/.test(kind);
}

function runs(node: Syntax, language: Language): boolean {
  return RUNS_ON_LOAD.has(language) || functionOf(node) !== undefined;
}

function isDeclaration(node: Syntax): boolean {
  if (DECLARATION.test(node.kind)) return true;
  if (isDocumentation(node)) return true;
  const values = node.children.filter(({ role }) => role === "assign").map(assignedValue);
  return values.length > 0 && values.every((value) => value?.role === "function" || value?.role === "class");
}

/** `a = b = value`. */
function assignedValue(node: Syntax): Syntax | undefined {
  const value = childOf(node, "value", "right");
  return value?.role === "assign" ? assignedValue(value) : value;
}

/** A string on its own: documentation, or a directive such as `"use strict"`. */
function isDocumentation({ role, children }: Syntax): boolean {
  const [only, ...others] = children.filter((child) => child.named);
  return role === "expression" && only?.role === "string" && others.length === 0;
}

function functionOf(node: Syntax): Syntax | undefined {
  return ancestors(node).find(({ role }) => role === "function");
}

/** A clause that the patch adds, such as `else`, is decided where its statement is reached, which the tests may do without entering it. */
function climbed(statement: Syntax, { first }: ChangedRange): Syntax {
  const owner = functionOf(statement);
  const chain = ancestors(statement);
  const inside = owner === undefined ? chain : chain.slice(0, chain.indexOf(owner));
  const clause = inside.findLast((node) => CLAUSE.test(node.kind) && node.line >= first);
  const holder = clause && [clause, ...ancestors(clause)].find((node) => isStatement(node) && !CLAUSE.test(node.kind));
  return holder !== undefined && functionOf(holder) === owner ? holder : statement;
}

const before = (node: Syntax): ProbePlace => ({ kind: "statement", at: node.start, line: node.line });

/** Functions that are nothing but an expression, in declarations of theirs: `const f = (x) => g(x)`. */
function expressionBodies(root: Syntax, { first, last }: ChangedRange): [Syntax, ProbePlace][] {
  return [...within(root)].flatMap((node): [Syntax, ProbePlace][] => {
    const body = node.role === "function" ? childOf(node, "body") : undefined;
    if (body === undefined || body.role === "block" || body.line > last || body.endLine < first) return [];
    const isNamed =
      node.parent !== undefined &&
      /^(?:variable_declarator|assignment|assignment_expression|pair|keyword_argument)$/.test(node.parent.kind);
    if (!isNamed && (node.line < first || node.endLine > last || body.line < first)) return [];
    if (!/^(?:arrow_function|lambda)$/.test(node.kind)) return [];
    return [[node, { kind: "expression", start: body.start, end: body.end, line: body.line }]];
  });
}

/** Where no statement begins in the range: the one that holds it, or the start of the function whose head it changes. */
function surrounding(root: Syntax, { first, last }: ChangedRange, language: Language): ProbePlace[] {
  const holding = [...within(root)].filter((node) => node.line <= first && node.endLine >= Math.min(last, first));
  const inner = holding.findLast((node) => node.role === "function" || (isStatement(node) && !CLAUSE.test(node.kind)));
  if (inner === undefined) return [];
  const head = inner.role === "function" ? inner : isDeclaration(inner) ? firstFunction(inner) : undefined;
  if (head !== undefined) return bodyStart(head);
  return isDeclaration(inner) || !runs(inner, language) ? [] : [before(inner)];
}

function firstFunction(node: Syntax): Syntax | undefined {
  return [...within(node)].find(({ role }) => role === "function");
}

function bodyStart(node: Syntax): ProbePlace[] {
  const body = childOf(node, "body");
  if (body === undefined) return [];
  if (body.role !== "block") return [{ kind: "expression", start: body.start, end: body.end, line: body.line }];
  const inside = [...within(body)].filter((one) => isStatement(one) && functionOf(one) === node && !isDeclaration(one));
  return inside.slice(0, 1).map(before);
}

const BLANK = /^\s*(?:$|#|\/\/|\/?\*|"""|'''|import\b|from\b.*\bimport\b|use\b|\)?[()\],{}]*;?\s*$)/;

/** Nothing but comments, imports and layout, before and after; or the same code with other quotes. */
function isInert(root: Syntax, { first, last, removed }: ChangedRange): boolean {
  const added = textOf(root)
    .split("\n")
    .slice(first - 1, last);
  if (added.length === removed.length && added.every((line, index) => sameButQuotes(line, removed[index] ?? "")))
    return true;
  if (removed.some((line) => !BLANK.test(line))) return false;
  const silent = [...within(root)].filter(
    (node) => node.role === "comment" || node.role === "import" || isDocumentation(node),
  );
  const isSilent = (line: number) => silent.some((node) => node.line <= line && node.endLine >= line);
  return added.every((text, index) => BLANK.test(text) || isSilent(first + index));
}

function sameButQuotes(a: string, b: string): boolean {
  if (hasBothQuotes(a) || hasBothQuotes(b)) return false;
  return a.replaceAll("'", '"').trimEnd() === b.replaceAll("'", '"').trimEnd();
}

const hasBothQuotes = (line: string): boolean => line.includes("'") && line.includes('"');
