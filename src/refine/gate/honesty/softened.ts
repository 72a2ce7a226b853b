/** Checks that are still there and refuse less: they go on where they left, let more through, or say it in another way. */
import type { Evidence } from "../../../model/verdict.ts";
import { plainForm } from "../tree/canonical.ts";
import { added } from "../tree/compare.ts";
import { readNames } from "../tree/names.ts";
import { childOf, ofRole, type Syntax, textOf, within } from "../tree/plain.ts";
import { conditionOf, conjunctsOf, consequenceOf, isExit, isRaise, leaves, statementsOf } from "../tree/statements.ts";
import { evidence, type HonestyCheck, type HonestyInput, quoted } from "./check.ts";

/** A condition, or the head of a handler, with what it leads to. */
interface Refusal {
  head: Syntax;
  key: string;
  body: Syntax;
  form: string;
}

export const softened: HonestyCheck = (input) => {
  const [old, current] = [refusalsIn(input.before.root), refusalsIn(input.after.root)];
  const lost = added(current, old, keyOf).filter(({ head }) => !isReported(head, input));
  const fresh = added(old, current, keyOf);
  return lost.flatMap((refusal) => {
    const successor = fresh.find(({ key }) => key === refusal.key);
    const problem = successor === undefined ? undefined : problemOf(refusal.body, successor.body);
    if (successor !== undefined && problem !== undefined) return [say(input, successor, problem)];
    const narrower = fresh.find((other) => other.form === refusal.form && isNarrower(refusal, other));
    return successor === undefined && narrower !== undefined ? [say(input, narrower, "refuses less than before")] : [];
  });
};

function keyOf({ key, form }: Refusal): string {
  return `${key} → ${form}`;
}

function say({ after }: HonestyInput, { head }: Refusal, problem: string): Evidence {
  return evidence(after, head, `the check ${quoted(textOf(head))} ${problem}`);
}

function isReported({ line, endLine }: Syntax, { finding }: HonestyInput): boolean {
  return line <= finding.endLine && endLine >= finding.startLine;
}

function refusalsIn(root: Syntax): Refusal[] {
  const branches = ofRole(root, "if").flatMap((node) => {
    const [head, body] = [conditionOf(node), consequenceOf(node)];
    return head === undefined || body === undefined ? [] : [refusalOf(head, plainForm(head), body)];
  });
  const handlers = ofRole(root, "catch").flatMap((node) => {
    const body = childOf(node, "body") ?? node.children.findLast(({ role }) => role === "block");
    if (body === undefined) return [];
    return [refusalOf(node, `catch ${around(node)}`, body)];
  });
  return [...branches, ...handlers];
}

/** Of the code that it handles the errors of. */
function around({ parent }: Syntax): string {
  const tried = parent && (childOf(parent, "body") ?? parent.children.find(({ role }) => role === "block"));
  return tried === undefined ? "" : `${statementsOf(tried).length}`;
}

function refusalOf(head: Syntax, key: string, body: Syntax): Refusal {
  return { head, key, body, form: plainForm(body) };
}

function problemOf(before: Syntax, after: Syntax): string | undefined {
  const [old, current] = [endingOf(before), endingOf(after)];
  if (old === undefined) return undefined;
  if (current === undefined) return "leads nowhere any more";
  if (isRaise(old) && !isRaise(current) && !isExit(current)) return "raises no error any more";
  if (isRaise(old) && errorOf(old) !== errorOf(current)) return "raises another kind of error";
  const [told, tells] = [readNames(old), readNames(current)];
  if (told.size > 0 && tells.size === 0 && old.role === "return") return "gives nothing of what it gave";
  return changedNumber(old, current) ? "answers with another number" : undefined;
}

/** The statement by which a branch leaves. */
function endingOf(body: Syntax): Syntax | undefined {
  const last = body.role === "block" ? statementsOf(body).at(-1) : body;
  if (last === undefined) return undefined;
  if (leaves(last)) return last;
  return last.role === "block" ? endingOf(last) : undefined;
}

/** `ValueError` of `raise ValueError("…")`, `throw new ValueError("…")`. */
function errorOf(node: Syntax): string {
  return /^(?:raise|throw)?\s*(?:new\s+)?([\w.:\\$]*)/.exec(textOf(node).trim())?.[1] ?? "";
}

/** `abort(401)` → `abort(200)`: the same but for a number. */
function changedNumber(before: Syntax, after: Syntax): boolean {
  const [old, current] = [numbersIn(before), numbersIn(after)];
  return old.length > 0 && old.length === current.length && old.join() !== current.join();
}

function numbersIn(node: Syntax): string[] {
  return [...within(node)].filter(({ role }) => role === "number").map(textOf);
}

/** `not a` → `not a and b` */
function isNarrower(old: Refusal, current: Refusal): boolean {
  if (endingOf(old.body) === undefined) return false;
  const names = readNames(old.head);
  return (
    conjunctsOf(current.head).length > conjunctsOf(old.head).length &&
    [...readNames(current.head)].some((name) => names.has(name))
  );
}
