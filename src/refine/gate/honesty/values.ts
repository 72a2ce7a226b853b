/** Numbers, truth values and routes that a patch changes although the finding neither is there nor reads them. */
import { added } from "../tree/compare.ts";
import { callsIn } from "../tree/calls.ts";
import { boundNames, readNames } from "../tree/names.ts";
import { childOf, enclosing, type Syntax, textOf, within } from "../tree/plain.ts";
import { assignedTo } from "../tree/slice.ts";
import { evidence, type HonestyCheck, type HonestyInput, isTarget, quoted } from "./check.ts";

/** A statement without its blocks, its literals left out of the form. */
interface Line {
  node: Syntax;
  form: string;
  values: string;
}

export const values: HonestyCheck = (input) => {
  const { before, after, finding } = input;
  const isReported = ({ line, endLine }: Syntax) => line <= finding.endLine && endLine >= finding.startLine;
  const isInFunction = before.definitions.some(({ kind, node }) => kind === "function" && isReported(node));
  if (!isTarget(input) || !isInFunction) return [];
  const [old, current] = [linesIn(before.root), linesIn(after.root)];
  const lost = added(current, old, keyOf).filter(({ node }) => !isReported(node) && !isConcerned(node, input));
  const fresh = added(old, current, keyOf);
  return lost.flatMap(({ form }) => {
    const successor = fresh.find((other) => other.form === form);
    return successor === undefined
      ? []
      : [
          evidence(
            after,
            successor.node,
            `${quoted(textOf(successor.node))} has another value, which the finding does not ask for`,
          ),
        ];
  });
};

function keyOf({ form, values: given }: Line): string {
  return `${form} ← ${given}`;
}

function linesIn(root: Syntax): Line[] {
  const literals = [...within(root)].filter(isLiteral);
  const lines = new Map(literals.map((node) => [holderOf(node), [] as Syntax[]]));
  for (const node of literals) lines.get(holderOf(node))?.push(node);
  return [...lines].map(([node, own]) => ({ node, form: masked(node, own), values: own.map(textOf).join() }));
}

function isLiteral(node: Syntax): boolean {
  if (node.role === "number" || (node.role === "constant" && /^(?:true|false)$/i.test(textOf(node)))) return true;
  return node.role === "string" && enclosing(node, "decorator") !== undefined;
}

function holderOf(node: Syntax): Syntax {
  const decorator = enclosing(node, "decorator");
  if (decorator !== undefined) return decorator;
  let at = node;
  while (
    at.parent !== undefined &&
    at.parent.role !== "block" &&
    !/(?:declaration_list|class_body|_list)$/.test(at.parent.kind)
  )
    at = at.parent;
  return at.parent !== undefined && /argument_list|parameter_list|expression_list/.test(at.parent.kind)
    ? holderOf(at.parent)
    : at;
}

function masked(node: Syntax, literals: readonly Syntax[]): string {
  const hidden = new Set(literals);
  const words: string[] = [];
  for (const part of within(node, (inner) => inner.role !== "block" && !hidden.has(inner))) {
    if (hidden.has(part)) words.push("#");
    else if (part.children.length === 0 && part.role !== "comment") words.push(textOf(part));
  }
  return words.join(" ");
}

/** Settings of a TLS context that Python takes only together. */
const TOGETHER = /\.(?:check_hostname|verify_mode)\s*=/;

/** It gives a value to what the reported code reads, directly or through others, or calls what the reported code calls. */
function isConcerned(node: Syntax, { before, finding }: HonestyInput): boolean {
  const reported = [...within(before.root)].filter(
    ({ line, endLine, children }) => line >= finding.startLine && endLine <= finding.endLine && children.length > 0,
  );
  if (TOGETHER.test(textOf(node)) && reported.some((part) => TOGETHER.test(textOf(part)))) return true;
  const names = new Set(reported.flatMap((part) => [...readNames(part)]));
  assignedTo(before.root, names);
  const called = new Set(reported.flatMap((part) => callsIn(part).map(({ callee }) => callee)));
  const head = childOf(node, "parameters") ?? node;
  return (
    [...boundNames(head)].some((name) => names.has(name)) || callsIn(node).some(({ callee }) => called.has(callee))
  );
}
