/**
 * Does a patch rely on a function of another file of the project? The analyzers read one file and take its result for harmless: whether it
 * cures anything is for a person to see.
 */
import type { FileChange } from "../../model/candidate.ts";
import type { Finding } from "../../model/finding.ts";
import type { Evidence } from "../../model/verdict.ts";
import type { Language } from "../../syntax/languages.ts";
import { sidesOf } from "./addressed.ts";
import { evidence, quoted } from "./honesty/check.ts";
import { ownImports } from "./honesty/imports.ts";
import { mapLines } from "./line-map.ts";
import { flowsTo } from "./place.ts";
import type { GateProject } from "./project.ts";
import { type Call, callsIn } from "./tree/calls.ts";
import { type Code, readCode } from "./tree/code.ts";
import { added } from "./tree/compare.ts";
import { boundNames } from "./tree/names.ts";
import { enclosing } from "./tree/plain.ts";

/** One for each such function that the patch calls anew, at the reported place or where a value comes from that the place reads. */
export async function importedCures(
  { path, before, after }: FileChange,
  language: Language,
  finding: Finding,
  project: GateProject,
): Promise<Evidence[]> {
  const [old, current] = [await readCode(path, language, before), await readCode(path, language, after)];
  const origins = originsIn(current, project);
  if (origins.size === 0) return [];
  const [from, to] = sidesOf(old, current, finding, mapLines(before, after));
  const fresh = added(callsIn(from.place.scope), callsIn(to.place.scope), ({ callee }) => callee);
  const flows = flowsTo(to.place);
  return fresh.flatMap((call) => {
    const module = origins.get(nameOf(call));
    if (module === undefined || !flows(call.node)) return [];
    const message = `${quoted(call.callee)} comes from ${quoted(module)}: whether it cures anything was not looked at`;
    return [evidence(current, call.node, message)];
  });
}

/** By the names that the file knows them by. */
function originsIn(code: Code, project: GateProject): Map<string, string> {
  const origins = new Map<string, string>();
  for (const { module, node } of ownImports(code, project)) {
    const statement = node.role === "import" ? node : (enclosing(node, "assign") ?? node);
    for (const name of boundNames(statement)) origins.set(name, module);
  }
  return origins;
}

const nameOf = ({ root, method }: Call): string => (root === "" ? method : root);
