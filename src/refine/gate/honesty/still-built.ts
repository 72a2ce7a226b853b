/** The same command or query, still put together from the same data, only handed over in another way. */
import type { Finding } from "../../../model/finding.ts";
import { type Side } from "../addresses.ts";
import { sidesOf } from "../addressed.ts";
import { addedGuards } from "../guard.ts";
import { mapLines } from "../line-map.ts";
import { canonical } from "../tree/canonical.ts";
import { type Call, callsIn } from "../tree/calls.ts";
import { added } from "../tree/compare.ts";
import { boundNames, readNames } from "../tree/names.ts";
import { ofRole, type Syntax, textOf, within } from "../tree/plain.ts";
import { assignedTo } from "../tree/slice.ts";
import { textPieces } from "../tree/texts.ts";
import { evidence, type HonestyCheck, isTarget, quoted } from "./check.ts";

const BUILT = /^CWE-(?:77|78|89|90|564|643|943)$/;
const COMMAND = /^CWE-(?:77|78)$/;

export const stillBuilt: HonestyCheck = (input) => {
  const { before, after, finding } = input;
  if (!isTarget(input) || !finding.cwe.some((cwe) => BUILT.test(cwe))) return [];
  const [from, to] = sidesOf(before, after, finding, mapLines(before.text, after.text));
  const old = builtAt(from);
  if (old.size === 0 || addedGuards({ finding, before: from, after: to }).length > 0) return [];
  if (isSplit(finding, before.root, after.root)) return [];
  return [...skeletonsIn(after.root)]
    .filter(([skeleton, node]) => old.has(skeleton) && !isConverted(node, from, to))
    .map(([, node]) =>
      evidence(
        after,
        node,
        `${quoted(textOf(node))} is put together as before: only the way it is handed over is another`,
      ),
    );
};

/** What reaches the reported place; of a report on all of a function, nothing is known. */
function builtAt({ place }: Side): ReadonlyMap<string, Syntax> {
  if (place.nodes.includes(place.scope)) return new Map();
  const names = new Set(place.nodes.flatMap((node) => [...readNames(node)]));
  return new Map([...place.nodes, ...assignedTo(place.scope, names)].flatMap((node) => [...skeletonsIn(node)]));
}

/** Texts with words and values, by their words. */
function skeletonsIn(root: Syntax): Map<string, Syntax> {
  const found = new Map<string, Syntax>();
  for (const node of within(root)) {
    const pieces = textPieces(node);
    const values = (pieces ?? []).filter((piece) => typeof piece !== "string");
    // Of what is added up bit by bit, the whole.
    if (pieces === undefined || (node.parent !== undefined && textPieces(node.parent) !== undefined)) continue;
    if (values.length === 0 || !values.every(isBare)) continue;
    const skeleton = pieces.map((piece) => (typeof piece === "string" ? piece : "{}")).join("");
    if (/[A-Za-z]{2}/.test(skeleton)) found.set(skeleton, node);
  }
  return found;
}

/** A variable, or what it holds: any call may be a cure. */
function isBare(piece: Syntax): boolean {
  return ![...within(piece)].some(({ role }) => role === "call");
}

function cuts(root: Syntax): Call[] {
  return callsIn(root).filter(({ method }) => /^(?:split|Fields|shellsplit|shellwords)$/.test(method));
}

/** Cut into arguments, a command needs no shell. */
function isSplit({ cwe }: Finding, before: Syntax, after: Syntax): boolean {
  if (!cwe.some((one) => COMMAND.test(one))) return false;
  return added(cuts(before), cuts(after), ({ node }) => canonical(node)).length > 0;
}

/** A value that is given anew before it is put in may be another: a number, or one of a table. */
function isConverted(text: Syntax, before: Side, after: Side): boolean {
  const names = readNames(text);
  const assigns = ({ place: { scope } }: Side) =>
    ofRole(scope, "assign").filter((node) => [...boundNames(node)].some((name) => names.has(name)));
  return added(assigns(before), assigns(after), (node) => canonical(node)).length > 0;
}
