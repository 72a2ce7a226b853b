/**
 * Imports that patches leave without a use. Each patch alone may need them still, for what the others replace; all of them together do not.
 * Taken away is only what was used before, and where that cannot run or stop anything.
 */
import type { FileChange } from "../model/candidate.ts";
import { type Language, languageOf } from "../syntax/languages.ts";
import { type ImportedName, importedNames, usedNames, withoutName } from "./imported-names.ts";
import { plainTree } from "./gate/tree/plain.ts";

/** @returns the same object for a file in which nothing is to be taken away */
export async function withoutUnusedImports(change: FileChange): Promise<FileChange> {
  const language = languageOf(change.path, change.before.split("\n", 1)[0] ?? "");
  if (language === undefined || !LANGUAGES.has(language) || change.path.endsWith("__init__.py")) return change;
  const before = await plainTree(language, change.before);
  const [known, used] = [importedNames(language, before), usedNames(before)];
  const unneeded = ({ name }: ImportedName) => known.some((one) => one.name === name) && used.has(name);
  let { after } = change;
  for (let last = ""; last !== after;) {
    last = after;
    after = await oneLess(language, after, unneeded, known);
  }
  return after === change.after ? change : { ...change, after };
}

const LANGUAGES: ReadonlySet<Language> = new Set(["python", "javascript", "typescript", "tsx"]);

/** One at a time: what goes changes what its neighbours in the list are. */
async function oneLess(
  language: Language,
  text: string,
  mayGo: (name: ImportedName) => boolean,
  before: readonly ImportedName[],
): Promise<string> {
  const root = await plainTree(language, text);
  const [names, used] = [importedNames(language, root), usedNames(root)];
  for (const [index, one] of names.entries()) {
    const isIdle = !used.has(one.name) && mayGo(one);
    const less = isIdle || isSecond(one, names.slice(0, index), before) ? withoutName(text, one) : undefined;
    if (less !== undefined) return less;
  }
  return text;
}

/** Two patches have each added it, in different places. */
function isSecond({ name, said }: ImportedName, above: readonly ImportedName[], before: readonly ImportedName[]) {
  const same = (other: ImportedName) => other.name === name && other.said === said;
  return above.some(same) && before.filter(same).length < 2;
}
