/** Far more changed than the finding needs: a function written anew is no patch, and nobody reviews it as one. */
import { boundNames } from "../tree/names.ts";
import { type Syntax, textOf, within } from "../tree/plain.ts";
import { added, type Unit, unitsOf, wordsChanged } from "../tree/compare.ts";
import { evidence, type HonestyCheck, isTarget, quoted } from "./check.ts";
import { definitionAround } from "../tree/definitions.ts";

/** Words of a function's form (`canonical`): a line has about ten. */
const ROOM = 600;
const FACTOR = 3;
/** Names and literals; a function with fewer is small enough to be written anew. */
const SMALL = 20;
/** Of the words that a function had. */
const KEPT_AT_LEAST = 0.1;

export const size: HonestyCheck = (input) => {
  const { before, after, finding } = input;
  const [old, current] = [unitsOf(before), unitsOf(after)];
  const around = definitionAround(before.definitions, finding.startLine, finding.startLine);
  const target = isTarget(input) ? around?.name : undefined;
  const form = old.get(target ?? "")?.form ?? "";
  const all = [old, current].map((units) => [...units.values()].map((unit) => unit.form).join(" "));
  const { lost, gained } = wordsChanged(all[0] ?? "", all[1] ?? "");
  const budget = ROOM + FACTOR * form.split(/\s+/).length;
  if (lost + gained > budget) {
    const message = `the patch changes ${lost + gained} elements of the code; the finding is in ${around === undefined ? "the file" : quoted(around.name)}, for which ${budget} are the limit`;
    return [evidence(after, after.root, message)];
  }
  const rewritten = [...current].filter(([name, unit]) => name !== "" && isRewritten(old.get(name), unit));
  return rewritten.map(([name, unit]) =>
    evidence(after, unit.node, `${quoted(name)} was written anew: hardly anything of it is left`),
  );
};

function isRewritten(before: Unit | undefined, after: Unit): boolean {
  if (before === undefined || before.form === after.form) return false;
  const words = significant(before.node);
  if (words.length < SMALL) return false;
  const lost = added(significant(after.node), words, (word) => word).length;
  return (words.length - lost) / words.length < KEPT_AT_LEAST;
}

/** What it calls, reads and says; not its own variables, and not what every function is made of. */
function significant(scope: Syntax): string[] {
  const own = boundNames(scope);
  const leaves = [...within(scope)].filter(
    ({ children, named, role, kind }) =>
      named && children.length === 0 && (role !== undefined || /identifier|content|fragment|^name$/.test(kind)),
  );
  return leaves
    .filter(({ role }) => role !== "comment")
    .map(textOf)
    .filter((text) => !own.has(text));
}
