/** What the rest of the project may use of a file: it stays, and it can be called as before. */
import type { Finding } from "../../../model/finding.ts";
import type { Evidence } from "../../../model/verdict.ts";
import type { Language } from "../../../syntax/languages.ts";
import type { Code } from "../tree/code.ts";
import { lostDefinitions, pairsOf, type Pair } from "../tree/compare.ts";
import { type Definition, isExported, isPublic, isScript } from "../tree/definitions.ts";
import { boundNames } from "../tree/names.ts";
import { childOf, enclosing, ofRole, type Syntax, textOf, within } from "../tree/plain.ts";
import { statementsOf } from "../tree/statements.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";
import { parametersOf, type Parameter } from "./parameters.ts";

export const publicInterface: HonestyCheck = ({ before, after, finding }) => {
  const pairs = pairsOf(before, after);
  return [
    ...lostNames(before, after),
    ...lostVariables(before, after),
    ...pairs.flatMap((pair) => changedSignature(pair, before, after, finding)),
    ...pairs.flatMap((pair) => lostDecorators(pair, after)),
    ...pairs.flatMap((pair) => hidden(pair, before, after)),
    ...lostBases(pairs, after),
  ];
};

/** A name that still stands in the file, re-exported or assigned, is not lost. */
function lostNames(before: Code, after: Code): Evidence[] {
  const kept = boundNames(after.root);
  const lost = lostDefinitions(before, after).filter((definition) => isPublic(definition, before.language));
  return lost
    .filter(({ name, own }) => name.includes(".") || !kept.has(own))
    .map(({ kind, name, node }) =>
      evidence(before, node, `the ${kind} ${quoted(name)} is gone; others may use it`, "before"),
    );
}

/** Names that a module binds outside of functions and classes. */
function moduleNames(code: Code): Map<string, Syntax> {
  const found = new Map<string, Syntax>();
  for (const assign of ofRole(code.root, "assign")) {
    if (enclosing(assign, "function") !== undefined) continue;
    const target = childOf(assign, "left", "name", "pattern", "declarator");
    if (target?.role === "identifier" && isTopLevel(assign)) found.set(textOf(target), assign);
  }
  return found;
}

function isTopLevel(node: Syntax): boolean {
  return enclosing(node, "class") === undefined && enclosing(node, "block")?.parent === undefined;
}

function lostVariables(before: Code, after: Code): Evidence[] {
  const kept = boundNames(after.root);
  const lost = [...moduleNames(before)].filter(
    ([name, node]) =>
      !name.startsWith("_") && !kept.has(name) && (!isScript(before.language) || isExported(node, name)),
  );
  return lost.map(([name, node]) => evidence(before, node, `${quoted(name)} is gone; others may use it`, "before"));
}

/** A secret that is a parameter's default can only go from there. */
const SECRET = /^CWE-(?:259|321|798|1392|1393)$/;

function changedSignature(
  { before, after }: Pair<Definition>,
  old: Code,
  current: Code,
  { cwe, startLine, endLine }: Finding,
): Evidence[] {
  if (before.kind !== "function" || before.local) return [];
  const list = childOf(before.node, "parameters");
  const isReported =
    list !== undefined && cwe.some((one) => SECRET.test(one)) && startLine >= list.line && endLine <= list.endLine;
  const parameters = parametersOf(before.node).map((parameter) =>
    isReported ? { ...parameter, optional: false } : parameter,
  );
  const reason = incompatibility(parameters, parametersOf(after.node), old.language);
  const result = reason ?? resultChange(before.node, after.node, old.language);
  const at = childOf(after.node, "parameters") ?? after.node;
  return result === undefined
    ? []
    : [evidence(current, at, `the signature of ${quoted(before.name)} is another: ${result}`)];
}

/** Still there, but no longer for others, or to be called in another way. */
function hidden({ before, after }: Pair<Definition>, old: Code, current: Code): Evidence[] {
  const isGone = isPublic(before, old.language) && !isPublic(after, current.language);
  const isOther = isAsync(before.node) !== isAsync(after.node) && !before.local;
  if (isGone) return [evidence(current, after.node, `${quoted(before.name)} is no longer public; others may use it`)];
  return isOther ? [evidence(current, after.node, `${quoted(before.name)} has to be awaited in one version only`)] : [];
}

function isAsync(node: Syntax): boolean {
  return (
    node.children.some(({ kind }) => kind === "async" || kind === "function_modifiers") &&
    /\basync\b/.test(node.source.slice(node.start, childOf(node, "name", "parameters")?.start ?? node.end))
  );
}

/** Languages in which callers name arguments, or in which a type is part of what callers rely on. */
const NAMED: ReadonlySet<Language> = new Set(["python", "ruby", "php"]);
const TYPED: ReadonlySet<Language> = new Set(["go", "java", "rust", "c"]);

function incompatibility(
  old: readonly Parameter[],
  current: readonly Parameter[],
  language: Language,
): string | undefined {
  for (const [index, parameter] of old.entries()) {
    const other = current[index];
    if (other === undefined) return `the parameter ${quoted(parameter.name)} is gone`;
    if (NAMED.has(language) && other.name !== parameter.name)
      return `${quoted(other.name)} stands where ${quoted(parameter.name)} did`;
    if (parameter.optional && !other.optional) return `${quoted(parameter.name)} has no default any more`;
    if (TYPED.has(language) && other.type !== parameter.type) return `${quoted(parameter.name)} has another type`;
  }
  const required = current.slice(old.length).find(({ optional }) => !optional);
  return required && `callers do not give ${quoted(required.name)}`;
}

function resultChange(before: Syntax, after: Syntax, language: Language): string | undefined {
  if (!TYPED.has(language)) return undefined;
  const [old, current] = [before, after].map((node) => {
    const type = childOf(node, "result", "return_type", "type");
    return type === undefined ? "" : textOf(type).replaceAll(/\s+/g, "");
  });
  return old === current ? undefined : "it gives another type";
}

/** By name: what guards a function (`@login_required`) or makes it known (`@app.route`) must not go. */
function lostDecorators({ before, after }: Pair<Definition>, current: Code): Evidence[] {
  const kept = new Set(decoratorsOf(after.node).map(decoratorName));
  const lost = decoratorsOf(before.node).filter((decorator) => !kept.has(decoratorName(decorator)));
  return lost.map((decorator) =>
    evidence(current, after.node, `${quoted(before.name)} lost ${quoted(textOf(decorator))}`),
  );
}

function decoratorsOf(node: Syntax): Syntax[] {
  const around =
    node.parent?.kind === "decorated_definition" || node.parent?.kind === "export_statement"
      ? node.parent.children
      : [];
  const own = node.children.flatMap((child) => (child.kind === "modifiers" ? child.children : [child]));
  return [...around, ...own, ...attributesBefore(node)].filter(({ role }) => role === "decorator");
}

/** Rust's attributes and TypeScript's method decorators stand beside what they speak of. */
function attributesBefore(node: Syntax): Syntax[] {
  const siblings = node.parent?.children ?? [];
  const at = siblings.indexOf(node);
  const found: Syntax[] = [];
  for (let index = at - 1; siblings[index]?.role === "decorator"; index--) found.push(siblings[index] ?? node);
  return found;
}

function decoratorName(decorator: Syntax): string {
  return textOf(decorator).replace(/\s*\([\s\S]*$/, "");
}

function lostBases(pairs: readonly Pair<Definition>[], after: Code): Evidence[] {
  return pairs.flatMap(({ before, after: current }) => {
    if (before.kind !== "class") return [];
    const [bases, members] = [basesOf(before.node), membersOf(before)];
    const keptBases = basesOf(current.node);
    const keptMembers = new Set(membersOf(current));
    const lost = [
      ...bases.filter((base) => !keptBases.includes(base)),
      ...members.filter((name) => !keptMembers.has(name)),
    ];
    return lost.map((name) => evidence(after, current.node, `${quoted(before.name)} lost ${quoted(name)}`));
  });
}

function basesOf(node: Syntax): string[] {
  const lists = node.children.filter(
    ({ field, kind }) =>
      /superclass|interfaces/.test(field ?? "") || /heritage|base_clause|interface_clause/.test(kind),
  );
  return lists.flatMap((list) => textOf(list).match(/[\w.:\\]+/g) ?? []);
}

/** Fields that a class declares; its functions are definitions of their own. */
function membersOf({ body }: Definition): string[] {
  if (body === undefined) return [];
  const declared = statementsOf(body).filter(
    ({ role, kind }) => role !== "function" && role !== "class" && kind !== "decorated_definition",
  );
  const names = declared.flatMap((statement) => [...fieldNames(statement)]);
  return names.filter((name) => !name.startsWith("_") && !name.startsWith("#"));
}

function* fieldNames(statement: Syntax): Generator<string> {
  for (const node of within(statement, ({ role }) => role !== "function")) {
    if (
      node.role === "assign" ||
      /field_definition|property_element|property_signature|field_declaration$/.test(node.kind)
    ) {
      const target = childOf(node, "left", "name", "property");
      if (target !== undefined) yield textOf(target);
    }
  }
}
