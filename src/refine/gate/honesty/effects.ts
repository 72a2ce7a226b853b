/** Calls that did something and are gone: behaviour that was deleted together with the weakness. */
import { type Call, callsIn } from "../tree/calls.ts";
import type { Code } from "../tree/code.ts";
import { plainForm } from "../tree/canonical.ts";
import { added } from "../tree/compare.ts";
import { boundNames, isRead, readNames } from "../tree/names.ts";
import { ofRole, type Syntax, textOf, childOf, within } from "../tree/plain.ts";
import { isPureCall, isReport } from "../tree/purity.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";
import { isWithin } from "../tree/statements.ts";
import { DISPENSABLE, TWINS } from "./twins.ts";

/** What came into the code and may take over a lost call's job. */
interface Gained {
  calls: Call[];
  /** Places that are assigned to: `x[k]`, `x.y`. */
  targets: Syntax[];
}

export const effects: HonestyCheck = ({ before, after }) => {
  const gone = added(callsIn(after.root), callsIn(before.root), ({ callee }) => callee);
  const lost = gone.filter((call) => isEffectful(call) && !isChained(call, gone));
  if (lost.length === 0) return [];
  const gained = gainedIn(before, after);
  const kept = new Set(callsIn(after.root).map(({ method }) => method));
  const abandoned = lost
    .filter((call) => !kept.has(call.method) || !stillTakes(call, after))
    .filter((call) => !isTakenOver(call, gained, before, after));
  return abandoned.map(({ node, callee }) =>
    evidence(
      before,
      node,
      `the call of ${quoted(callee)} is gone, and nothing that is known to do its job came instead`,
      "before",
    ),
  );
};

function isEffectful({ node, callee, arguments: values }: Call): boolean {
  // What imports a module is judged as an import.
  if (callee === "require" && values[0]?.role === "string") return false;
  return (
    callee !== "" &&
    !isPureCall(node) &&
    !isReport(node) &&
    !DISPENSABLE.test(callee) &&
    !/(?:Error|Exception)$/.test(callee) &&
    node.kind !== "new_expression"
  );
}

/** `.read()` of a `popen()` that is gone goes with it. */
function isChained({ node }: Call, gone: readonly Call[]): boolean {
  const receiver = childOf(node, "function", "object", "receiver");
  return receiver !== undefined && gone.some((other) => other.node !== node && isWithin(other.node, receiver));
}

/** Under another name for what it is called on, with something that it was called with. */
function stillTakes(call: Call, after: Code): boolean {
  return callsIn(after.root).some(
    (other) => other.method === call.method && (call.arguments.length === 0 || sharesData(call, other.node)),
  );
}

function gainedIn(before: Code, after: Code): Gained {
  return {
    calls: added(jobsIn(before.root), jobsIn(after.root), ({ node }) => plainForm(node)),
    targets: added(placesIn(before.root), placesIn(after.root), textOf),
  };
}

/** Calls, and what is looked up by a key: a table takes the place of a call by name. */
function jobsIn(root: Syntax): Call[] {
  const lookups = [...within(root)].filter(
    ({ kind, named }) =>
      named && /^(?:subscript|subscript_expression|index_expression|element_reference|array_access)$/.test(kind),
  );
  return [
    ...callsIn(root),
    ...lookups.map((node) => ({
      node,
      callee: textOf(node),
      method: textOf(node),
      root: "",
      arguments: [...node.children],
    })),
  ];
}

function placesIn(root: Syntax): Syntax[] {
  return ofRole(root, "assign").flatMap((assign) => {
    const target = childOf(assign, "left");
    return target !== undefined && target.role !== "identifier" ? [target] : [];
  });
}

function isTakenOver(call: Call, { calls, targets }: Gained, before: Code, after: Code): boolean {
  if (targets.some((target) => call.root !== "" && new RegExp(`^\\$?${escaped(call.root)}\\b`).test(textOf(target))))
    return true;
  if (definesIt(call, before, after)) return true;
  // A call without data says nothing of what may do its job: only one that is new in name may.
  const isBare = call.arguments.every((value) => readNames(value).size === 0);
  const known = new Set(isBare ? callsIn(before.root).map(chainOf) : []);
  return calls.some(
    (other) =>
      isTwin(call, other) || (!known.has(chainOf(other)) && isRelative(call, other)) || isRenamed(call, other, after),
  );
}

/** `db.execute().fetchall`, whatever stands between the parentheses. */
function chainOf({ callee }: Call): string {
  return callee.replace(/\([\s\S]*\)/, "()");
}

/** The same arguments to what has another name now: nothing in the file is called as before. */
function isRenamed(lost: Call, gained: Call, after: Code): boolean {
  const [own, its] = [lost.arguments.map(plainForm).join(), gained.arguments.map(plainForm).join()];
  return (
    own !== "" &&
    own === its &&
    lost.root === "" &&
    gained.root === "" &&
    !boundNames(after.root).has(lost.callee) &&
    boundNames(after.root).has(gained.callee)
  );
}

/** The name was a local function's or an alias, and what it stood for is called in another way. */
function definesIt({ callee, root }: Call, before: Code, after: Code): boolean {
  const name = root === "" ? callee : root;
  if (!/^\w+$/.test(name) || !after.definitions.some(({ own }) => own === name)) return false;
  const [old, current] = [before, after].map((code) => mentions(code.root, name));
  return (current ?? 0) >= (old ?? 0);
}

function mentions(root: Syntax, name: string): number {
  return ofRole(root, "identifier").filter((node) => textOf(node) === name && isRead(node)).length;
}

function isTwin(lost: Call, gained: Call): boolean {
  const names = [gained.callee, gained.method];
  return TWINS.some(
    ([from, to]) =>
      (from.test(lost.callee) || from.test(lost.method)) &&
      (names.some((name) => to.test(name)) || to.test(gained.arguments.map(textOf).join(" "))),
  );
}

/** A call of the same module or object, with some of the same data. */
function isRelative(lost: Call, gained: Call): boolean {
  if (lost.root === "" || lost.root !== gained.root || isReport(gained.node)) return false;
  return sharesData(lost, gained.node);
}

/** What was called without variables shares what it needs with anything. */
function sharesData({ arguments: values }: Call, other: Syntax): boolean {
  const data = new Set(values.flatMap((value) => [...readNames(value)]));
  if (data.size === 0) return true;
  return [...readNames(other)].some((name) => data.has(name));
}

function escaped(name: string): string {
  return name.replaceAll("$", String.raw`\$`);
}
