/** Code that a patch adds and nothing uses: helpers, variables, imports, statements without effect. */
import type { Evidence } from "../../../model/verdict.ts";
import { plainForm } from "../tree/canonical.ts";
import type { Code } from "../tree/code.ts";
import { added, newDefinitions } from "../tree/compare.ts";
import type { Definition } from "../tree/definitions.ts";
import { inertStatements } from "../tree/inert.ts";
import { boundNames, isBinding, readNames } from "../tree/names.ts";
import { ancestors, childOf, enclosing, ofRole, type Syntax, textOf, within } from "../tree/plain.ts";
import { allStatements, isWithin, statementsOf } from "../tree/statements.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";

export const unused: HonestyCheck = ({ before, after }) => {
  const mentions = mentionsIn(after.whole);
  const dead = deadDefinitions(before, after, mentions);
  return [
    ...dead.map(({ kind, name, node }) => evidence(after, node, `the new ${kind} ${quoted(name)} is never used`)),
    ...idleStatements(before, after, dead),
    ...unreadVariables(before, after),
    ...unusedImports(before, after, mentions),
  ];
};

/** Every leaf by its text: whatever role a grammar gives a name, and names within texts, which code may look up. */
function mentionsIn(root: Syntax): Map<string, Syntax[]> {
  const mentions = new Map<string, Syntax[]>();
  for (const node of within(root)) {
    if (node.children.length > 0 && node.role !== "string") continue;
    const text = node.role === "string" ? textOf(node).replaceAll(/^\W+|\W+$/g, "") : textOf(node);
    const known = mentions.get(text);
    if (known === undefined) mentions.set(text, [node]);
    else known.push(node);
  }
  return mentions;
}

/** New ones that only they themselves, or each other, mention. */
function deadDefinitions(before: Code, after: Code, mentions: ReadonlyMap<string, Syntax[]>): Definition[] {
  let dead = newDefinitions(before, after).filter((definition) => !isCalledFromOutside(definition));
  for (let size = -1; size !== dead.length;) {
    size = dead.length;
    const nodes = dead.map(({ node }) => node);
    dead = dead.filter(({ own, node }) =>
      (mentions.get(lastName(own)) ?? []).every((mention) => mention.role !== "comment" && isIn(mention, node, nodes)),
    );
  }
  const outer = new Set(dead.map(({ node }) => node));
  return dead.filter(({ node }) => !ancestors(node).some((around) => outer.has(around)));
}

function isIn(mention: Syntax, own: Syntax, dead: readonly Syntax[]): boolean {
  return dead.some((node) => covers(node, mention)) || covers(own, mention) || isOwnName(mention, own);
}

/** `exports.helper = function …` names what nobody calls yet. */
function isOwnName(mention: Syntax, own: Syntax): boolean {
  return (
    own.parent !== undefined && own.parent.role === "assign" && covers(own.parent, mention) && !covers(own, mention)
  );
}

/** By place: mentions are looked for in the whole file, definitions in what the patch changes. */
function covers(outer: Syntax, inner: Syntax): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function lastName(own: string): string {
  return own.split(".").at(-1) ?? own;
}

const ENTRY_POINTS =
  /^(?:__\w+__|constructor|initialize|main|init|toString|equals|hashCode|to_s|inspect|respond_to_missing\?|method_missing|drop|fmt|run|call|__\w+)$/;

/** Called by the language or a framework: special methods, decorated ones, members of a class that extends something. */
function isCalledFromOutside({ node, own, local }: Definition): boolean {
  const around = enclosing(node, "class");
  if (/^(?:module\.)?exports\b/.test(own)) return true;
  if (around !== undefined && ENTRY_POINTS.test(own)) return true;
  if (!local && /^(?:main|init|setUp|tearDown)$/.test(own)) return true;
  if (node.parent?.kind === "decorated_definition") return true;
  if (
    node.children.some(
      ({ kind, children }) => kind === "modifiers" && children.some(({ role }) => role === "decorator"),
    )
  )
    return true;
  return (
    around !== undefined &&
    around.children.some(
      ({ field, kind }) =>
        /superclass|interfaces|trait/.test(field ?? "") || /heritage|base_clause|interface_clause/.test(kind),
    )
  );
}

/** What does nothing in the patched text, and did not stand there before. */
function idleStatements(before: Code, after: Code, dead: readonly Definition[]): Evidence[] {
  const found = added(allStatements(before.root), idleIn(after), plainForm);
  const own = found.filter((node) => !dead.some((definition) => isWithin(node, definition.node)));
  const outermost = own.filter((node) => !own.some((other) => other !== node && isWithin(node, other)));
  return outermost.map((node) => evidence(after, node, `${quoted(textOf(node))} has no effect`));
}

function idleIn({ root }: Code): Syntax[] {
  const scopes = [root, ...ofRole(root, "function").filter((node) => enclosing(node, "function") === undefined)];
  const inert = new Set(scopes.flatMap((scope) => [...inertStatements(scope)]));
  return [...inert].filter((node) => !isPlaceholder(node) && !isDocumentation(node));
}

/** `pass` where the grammar wants a statement, and a text that documents what it stands first in. */
function isPlaceholder(node: Syntax): boolean {
  return node.role === "pass" && (/^;$/.test(textOf(node)) || statementsOf(node.parent).length === 1);
}

function isDocumentation(node: Syntax): boolean {
  const isText = node.role === "string" || node.children[0]?.role === "string";
  return (
    isText &&
    (statementsOf(node.parent)[0] === node ||
      node.parent?.parent?.role === "class" ||
      node.parent?.parent === undefined)
  );
}

/** Rust's traits and C's headers are used without being named. */
function unusedImports(before: Code, after: Code, mentions: ReadonlyMap<string, Syntax[]>): Evidence[] {
  if (after.language === "rust" || after.language === "c") return [];
  const known = new Set(ofRole(before.root, "import").flatMap((node) => [...boundNames(node)]));
  return ofRole(after.root, "import").flatMap((node) => {
    if (node.kind === "future_import_statement") return [];
    const bound = [...within(node)].filter((part) => isBinding(part) || isImportedName(part));
    const fresh = bound.filter((part) => !known.has(textOf(part)) && !isRenamed(part));
    const idle = fresh.filter((part) =>
      (mentions.get(textOf(part)) ?? []).every((mention) => enclosing(mention, "import") !== undefined),
    );
    // Of `import a.b.c`, one name that is used is enough.
    if (idle.length < fresh.length && idle.some(isSegment)) return [];
    return idle
      .slice(0, 1)
      .map((part) => evidence(after, node, `the new import ${quoted(textOf(part))} is never used`));
  });
}

/** Named, and never read again, whatever gave the value: `safe = clean(x)` beside `run(x)` mends nothing. */
function unreadVariables(before: Code, after: Code): Evidence[] {
  const known = boundNames(before.whole);
  const read = readNames(after.whole);
  return ofRole(after.root, "assign").flatMap((assign) => {
    const target = childOf(assign, "left", "name", "pattern");
    if (target?.role !== "identifier" || enclosing(assign, "function") === undefined) return [];
    const name = textOf(target);
    if (known.has(name) || read.has(name) || name === "_" || isValue(assign)) return [];
    return [evidence(after, target, `nothing reads the new variable ${quoted(name)}`)];
  });
}

/** The last expression of a body may be what the body gives. */
function isValue(assign: Syntax): boolean {
  return (
    assign.parent?.role === "block" && assign.kind === "assignment" && statementsOf(assign.parent).at(-1) === assign
  );
}

function isImportedName(node: Syntax): boolean {
  return node.children.length === 0 && node.field === "name" && /identifier|^name$/.test(node.kind);
}

function isRenamed(node: Syntax): boolean {
  const holder = node.parent?.kind === "dotted_name" ? node.parent : node;
  return holder.field === "name" && (holder.parent?.children.some(({ field }) => field === "alias") ?? false);
}

function isSegment(node: Syntax): boolean {
  return /dotted_name|scoped_/.test(node.parent?.kind ?? "") && (node.parent?.children.length ?? 0) > 1;
}
