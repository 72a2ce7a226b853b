/** Python as the rule engine sees it. */
import type { Node, Tree } from "web-tree-sitter";
import { bindings } from "../../patterns/bindings.ts";
import type { Facts, LanguagePack } from "../../patterns/pack.ts";
import { attributes } from "../values/attributes.ts";
import { containers } from "../values/containers.ts";
import { PYTHON_BINDINGS } from "../values/declarations.ts";
import { functions } from "../values/functions.ts";
import { guards } from "../values/guards.ts";
import { leading } from "../values/leading.ts";
import { names } from "../values/names.ts";
import { argumentsOf, memberName, stringValue, unwrap } from "../values/nodes.ts";
import { origins, type Origins } from "../values/origin.ts";
import { texts } from "../values/texts.ts";
import { shapes } from "../values/shape.ts";
import { ARCHIVE_SOURCES, PARSED_SOURCES, tests } from "../values/tests.ts";
import { LOOK_AHEAD } from "../values/look-ahead.ts";
import { errorSources, sensitiveSources } from "../values/sensitive.ts";
import { sources, type Sources } from "../values/sources.ts";

/** By the look of a pattern, the first that fits. */
const BY_LOOK: readonly (readonly [look: RegExp, kind: string])[] = [
  [/^[\w$.]+(?:\[[^\]]*\])? = /, "assignment"],
  [/^[\w$.]+(?:\[[^\]]*\])? \+= /, "augmented_assignment"],
  [/^\$\w+ [=!]= \$\w+$/, "comparison_operator"],
  [/^\$\w+ % \$\w+$/, "binary_operator"],
  [/^return /, "return_statement"],
  [/^[\w$.]+(?:\(\))?\[\$\w+\]$/, "subscript"],
  [/^[\w$.]+(?:\(\)\.\w+)?\([^()]*\)$/s, "call"],
  [/^[\w$.]+\(.*\)$/s, "call"],
];

/** Beside what rules ask, the literals that a text is made of. */
export interface PythonFacts extends Facts {
  textsOf(expression: Node): readonly Node[];
}

export function pythonFacts(tree: Tree, text: string): PythonFacts {
  const bound = bindings(tree, text, PYTHON_BINDINGS);
  const members = attributes(tree, text);
  const named = names(bound, members, text);
  const called = functions(bound, text);
  const knowledge = {
    bindings: bound,
    names: named,
    sources: sources(bound, named, text),
    attributes: members,
    containers: containers(bound),
    functions: called,
    guards: guards(bound, called),
  };
  const asked = origins(knowledge);
  const of = (kind: Sources): Origins => origins({ ...knowledge, sources: kind });
  const flows = {
    archive: of(ARCHIVE_SOURCES),
    parsed: of(PARSED_SOURCES),
    sensitive: of(sensitiveSources(bound, "any")),
    password: of(sensitiveSources(bound, "password")),
    error: of(errorSources(bound)),
  };
  const own = tests({ bindings: bound, names: named, sources: knowledge.sources, origins: asked, flows, text });
  return { ...named, ...asked, ...shapes(bound), ...leading(bound), ...own, ...texts(bound) };
}

export const pythonPack: LanguagePack = {
  analyzer: "python",
  language: "python",
  grammars: ["python"],
  calls: ["call"],
  calleeOf: (call) => call.childForFieldName("function") ?? undefined,
  lastNameOf(callee) {
    const node = unwrap(callee);
    return node.type === "identifier" ? node.text : memberName(node);
  },
  argumentsOf,
  stringValue,
  kindOfPattern: (pattern) => BY_LOOK.find(([look]) => look.test(pattern))?.[1],
  ...LOOK_AHEAD,
  facts: pythonFacts,
};
