/** Calls whose result was awaited, and is not any more: what they give, and their errors, are lost. */
import { canonical } from "../tree/canonical.ts";
import { callOf } from "../tree/calls.ts";
import { added } from "../tree/compare.ts";
import { enclosing, ofRole, type Syntax, within } from "../tree/plain.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";

export const awaited: HonestyCheck = ({ before, after }) => {
  const lost = added(awaitedCalls(after.root), awaitedCalls(before.root), (node) => callOf(node).callee);
  return lost.flatMap((node) => {
    const { callee } = callOf(node);
    const bare = ofRole(after.root, "call").find((call) => callOf(call).callee === callee && !isAwaited(call));
    const known = ofRole(before.root, "call").some(
      (call) => canonical(call) === (bare && canonical(bare)) && !isAwaited(call),
    );
    return bare === undefined || known ? [] : [evidence(after, bare, `${quoted(callee)} is not awaited any more`)];
  });
};

const AWAIT = /^(?:await|await_expression)$/;

function awaitedCalls(root: Syntax): Syntax[] {
  return [...within(root)]
    .filter(({ kind, named }) => named && AWAIT.test(kind))
    .flatMap((node) => node.children.find(({ role }) => role === "call") ?? []);
}

/** Given back or handed on, somebody else may await it. */
function isAwaited({ parent }: Syntax): boolean {
  return (
    parent !== undefined &&
    (AWAIT.test(parent.kind) ||
      parent.role === "return" ||
      /argument|arrow_function|^array$/.test(parent.kind) ||
      enclosing(parent, "call") === parent)
  );
}
