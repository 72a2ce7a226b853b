/** Changes that have nothing to do with the finding: in other functions, and not on its behalf. */
import type { Evidence } from "../../../model/verdict.ts";
import { canonical } from "../tree/canonical.ts";
import type { Code } from "../tree/code.ts";
import { added, type Unit, unitsOf } from "../tree/compare.ts";
import { boundNames } from "../tree/names.ts";
import { childOf, type Syntax, textOf, within } from "../tree/plain.ts";
import { allStatements } from "../tree/statements.ts";
import { evidence, type HonestyCheck, type HonestyInput, isTarget, quoted } from "./check.ts";

interface Change {
  name: string;
  before: Unit | undefined;
  after: Unit;
  /** Words that the patch brought into it. */
  gained: ReadonlySet<string>;
}

export const elsewhere: HonestyCheck = (input) => {
  if (!isTarget(input)) return [];
  const changes = changesIn(input.before, input.after);
  const targets = changes.filter(
    ({ before }) => before !== undefined && before.name !== "" && touches(before.node, input),
  );
  // A finding outside of functions: what is changed beside it may be its cure.
  const inFunction = [...unitsOf(input.before).values()].some((unit) => unit.name !== "" && touches(unit.node, input));
  if (!inFunction) return [];
  const connected = grow(targets, changes);
  const apart = changes.filter((change) => change.name !== "" && !connected.has(change));
  return [
    ...apart.map(({ name, after }) =>
      evidence(input.after, after.node, `${quoted(name)} is changed, but the finding neither is there nor needs it`),
    ),
    ...looseStatements(input, connected),
  ];
};

function touches(node: Syntax, { finding }: HonestyInput): boolean {
  return node.line <= finding.endLine && node.endLine >= finding.startLine;
}

function changesIn(before: Code, after: Code): Change[] {
  const old = unitsOf(before);
  return [...unitsOf(after)].flatMap(([name, unit]) => {
    const known = old.get(name);
    if (known?.form === unit.form) return [];
    const gained = new Set(added(wordsOf(known?.form ?? ""), wordsOf(unit.form), (word) => word));
    return [{ name, before: known, after: unit, gained }];
  });
}

function wordsOf(form: string): string[] {
  return form.match(/[A-Za-z_]\w*/g) ?? [];
}

/** From the function with the finding to what it calls, what calls it in a new way, and what shares a new name with it. */
function grow(targets: readonly Change[], changes: readonly Change[]): Set<Change> {
  const connected = new Set(targets);
  for (let size = -1; size !== connected.size;) {
    size = connected.size;
    for (const change of changes) {
      if (change.name !== "" && [...connected].some((other) => belongs(change, other))) connected.add(change);
    }
  }
  return connected;
}

function belongs(change: Change, other: Change): boolean {
  const [own, its] = [lastOf(change.name), lastOf(other.name)];
  if (mentions(other.after.node, own) && (change.before === undefined || other.gained.has(own))) return true;
  if (change.before === undefined && mentions(other.after.node, own.split("#")[0] ?? own)) return true;
  if (mentions(change.after.node, its) && signatureOf(other.before) !== signatureOf(other.after)) return true;
  return sharesNewName(change, other);
}

/** A name that stood nowhere before. */
function sharesNewName(change: Change, other: Change): boolean {
  const known = new Set([
    ...(change.before === undefined ? [] : wordsOf(change.before.form)),
    ...(other.before === undefined ? [] : wordsOf(other.before.form)),
  ]);
  const own = new Set(
    [...within(change.after.node)]
      .filter(({ children, kind }) => children.length === 0 && /identifier|^name$/.test(kind))
      .map(textOf),
  );
  return [...change.gained].some(
    (word) => other.gained.has(word) && !known.has(word) && own.has(word) && !isLocal(word, change),
  );
}

/** Two functions may both have a `result` of their own. */
function isLocal(word: string, { after }: Change): boolean {
  return [...within(after.node)].some(
    (node) => node.role === "assign" && textOf(childOf(node, "left", "name", "pattern") ?? node) === word,
  );
}

function signatureOf(unit: Unit | undefined): string {
  const parameters = unit && childOf(unit.node, "parameters");
  return parameters === undefined ? "" : canonical(parameters);
}

function lastOf(name: string): string {
  return name.split(".").at(-1) ?? name;
}

function mentions(node: Syntax, name: string): boolean {
  return [...within(node)].some((part) => part.children.length === 0 && textOf(part) === name);
}

/** New statements outside of functions: imports, and what gives the connected functions a name to read. */
function looseStatements({ before, after, finding }: HonestyInput, connected: ReadonlySet<Change>): Evidence[] {
  const [old, current] = [before, after].map(({ root }) => outside(root));
  const fresh = added(old ?? [], current ?? [], (statement) => canonical(statement)).filter(
    (statement) => statement.role !== "import" && !isRequire(statement),
  );
  return fresh.flatMap((statement) => {
    const names = [...boundNames(statement)];
    const isNeeded = names.some((name) => [...connected].some((change) => mentions(change.after.node, name)));
    if (
      isNeeded ||
      canonical(statement) === "" ||
      (statement.line >= finding.startLine && statement.line <= finding.endLine)
    )
      return [];
    return [
      evidence(after, statement, `${quoted(textOf(statement))} is new, but the code with the finding does not need it`),
    ];
  });
}

/** Ruby's import is a call; `unused` and `imports` judge it. */
function isRequire(statement: Syntax): boolean {
  return /^(?:require|require_relative|require_once)\b/.test(textOf(statement));
}

/** Statements in no function; definitions are judged on their own. */
function outside(root: Syntax): Syntax[] {
  return allStatements(root).filter((statement) => {
    for (let at: Syntax | undefined = statement; at !== undefined; at = at.parent)
      if (at.role === "function" || at.role === "class") return false;
    return ![...within(statement)].some(({ role }) => role === "function" || role === "class");
  });
}
