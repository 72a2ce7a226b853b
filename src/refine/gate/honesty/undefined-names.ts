/** Names that the patched code reads and nothing gives a value to: the line that did was deleted, or never written. */
import type { Evidence } from "../../../model/verdict.ts";
import { boundNames, isRead } from "../tree/names.ts";
import { enclosing, type Syntax, textOf, within } from "../tree/plain.ts";
import { evidence, type HonestyInput, quoted } from "./check.ts";
import { PYTHON_BUILTINS } from "./standard-libraries.ts";

export const undefinedNames = ({ before, after }: Pick<HonestyInput, "before" | "after">): Evidence[] => {
  const bound = boundNames(after.whole);
  const wasBound = boundNames(before.whole);
  const wasRead = new Set(readsIn(before.whole).map(textOf));
  const isOpen = after.language !== "python" || /import\s*\*/.test(after.text);
  const missing = readsIn(after.whole).filter((node) => {
    const name = textOf(node);
    if (bound.has(name)) return false;
    return wasBound.has(name) || (!isOpen && !wasRead.has(name) && !PYTHON_BUILTINS.has(name));
  });
  const first = new Map(missing.toReversed().map((node) => [textOf(node), node]));
  return [...first].map(([name, node]) => evidence(after, node, `nothing gives ${quoted(name)} a value`));
};

function readsIn(root: Syntax): Syntax[] {
  return [...within(root)].filter(
    (node) => node.role === "identifier" && isRead(node) && enclosing(node, "import") === undefined,
  );
}
