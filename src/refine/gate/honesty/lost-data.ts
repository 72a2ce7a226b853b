/** Data that the code worked with, and that arrives nowhere any more. */
import type { Evidence } from "../../../model/verdict.ts";
import { sidesOf } from "../addressed.ts";
import { mapLines } from "../line-map.ts";
import { callsIn } from "../tree/calls.ts";
import { plainForm } from "../tree/canonical.ts";
import { added } from "../tree/compare.ts";
import { boundNames, isRead, readNames } from "../tree/names.ts";
import { ofRole, type Syntax, textOf, within } from "../tree/plain.ts";
import { isReport } from "../tree/purity.ts";
import { assignedTo } from "../tree/slice.ts";
import { allStatements } from "../tree/statements.ts";
import { textPieces } from "../tree/texts.ts";
import { evidence, type HonestyCheck, type HonestyInput, isTarget, quoted } from "./check.ts";

export const lostData: HonestyCheck = (input) => [...droppedInputs(input), ...unreadNow(input)];

/** Weaknesses whose cure hands the same data over in another way. */
export const INJECTION = /^CWE-(?:74|77|78|88|89|90|91|564|643|943)$/;

/** A command or a query that was put together from some values asks for the same with fewer. */
function droppedInputs(input: HonestyInput): Evidence[] {
  const { before, after, finding } = input;
  if (!isTarget(input) || !finding.cwe.some((cwe) => INJECTION.test(cwe))) return [];
  const [from, to] = sidesOf(before, after, finding, mapLines(before.text, after.text));
  if (from.place.nodes.includes(from.place.scope) || to.place.nodes.includes(to.place.scope)) return [];
  const own = boundNames(from.place.scope);
  const put = from.place.nodes.flatMap(builtFrom).filter((name) => own.has(name));
  const names = new Set(to.place.nodes.flatMap((node) => [...readNames(node)]));
  assignedTo(to.place.scope, names);
  const fresh = added(allStatements(before.root), allStatements(after.root), plainForm);
  const told = fresh.filter((node) => !callsIn(node).some((call) => isReport(call.node)));
  const lost = [...new Set(put)].filter((name) => !names.has(name) && !told.some((node) => readNames(node).has(name)));
  const [at] = to.place.nodes;
  return lost.map((name) =>
    evidence(after, at ?? after.root, `${quoted(name)} was part of what the reported code asks for, and is left out`),
  );
}

/** The variables in texts that are put together. */
function builtFrom(node: Syntax): string[] {
  return [...within(node)].flatMap((part) =>
    (textPieces(part) ?? []).flatMap((piece) => (typeof piece === "string" ? [] : [...readNames(piece)])),
  );
}

/** Still given a value, which nothing looks at: `rows = query(); return []`. What only the reported lines read may go. */
function unreadNow({ before, after, finding }: HonestyInput): Evidence[] {
  const [old, current] = [boundNames(before.root), boundNames(after.root)];
  const read = readNames(after.whole);
  const isElsewhere = ({ line }: Syntax) => line < finding.startLine || line > finding.endLine;
  const mattered = new Map(
    ofRole(before.root, "identifier")
      .filter((node) => isRead(node) && isElsewhere(node) && !isShared(node))
      .map((node) => [textOf(node), node]),
  );
  return [...mattered]
    .filter(([name]) => old.has(name) && current.has(name) && !read.has(name) && !name.startsWith("_"))
    .map(([name, node]) => evidence(before, node, `nothing looks at ${quoted(name)} any more`, "before"));
}

/** A definition's own name, and what a module gives to others. */
function isShared({ parent }: Syntax): boolean {
  return parent?.role === "function" || parent?.role === "class" || /export/.test(parent?.kind ?? "");
}
