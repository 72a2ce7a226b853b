/** JavaScript and TypeScript as the rule engine sees them. */
import type { Node, Tree } from "web-tree-sitter";
import { bindings } from "../patterns/bindings.ts";
import type { CallArguments, Facts, LanguagePack } from "../patterns/pack.ts";
import { assignmentAt, declarationAt } from "./declarations.ts";
import { GRAMMARS } from "./grammar.ts";
import { names } from "./names.ts";
import { functions } from "./functions.ts";
import { leading } from "./leading.ts";
import { objects } from "./objects.ts";
import { origins } from "./origin.ts";
import { argumentsOf, propertyName, stringValue, unwrap } from "./pattern.ts";
import { shapes } from "./shape.ts";
import { passes } from "./tests.ts";
import { MAY_HOLD_REQUEST, sources } from "./sources.ts";

const NAME = /(?<![\w$\u0080-\uFFFF.]|\\u)[A-Za-z_$\u0080-\uFFFF][\w$\u0080-\uFFFF]*|(?<=\.\.\.)[A-Za-z_$][\w$]*/g;

/** By the look of a pattern, the first that fits. */
const BY_LOOK: readonly (readonly [look: RegExp, kind: string])[] = [
  [/^[\w$.[\]]+ = /, "assignment_expression"],
  [/^[\w$.[\]]+ \+= /, "augmented_assignment_expression"],
  [/^\$\w+ (?:\|\||\?\?|[!=]==?) \$\w+$/, "binary_expression"],
  [/^new [\w$.]+\(.*\)$/s, "new_expression"],
  [/^[\w$.[\]]+\(.*\)$/s, "call_expression"],
];

/** What may turn out to be an object with any properties. */
const OPAQUE = new Set(["identifier", "member_expression", "subscript_expression", "call_expression"]);

function facts(tree: Tree, text: string): Facts {
  const bound = bindings(tree, text, { names: NAME, declarationAt, assignmentAt });
  const held = objects(bound);
  const called = functions(bound);
  const received = sources(bound);
  const named = names(bound, held);
  return {
    ...named,
    ...origins(bound, named, received, held, called),
    ...shapes(bound),
    ...leading(bound),
    literalOf: (expression) => held.literalOf(expression) ?? expression,
    is: (test, expression) =>
      passes(test, expression, { bindings: bound, functions: called, objects: held, sources: received }),
  };
}

/** A last argument in braces is how JavaScript names arguments: its properties count as named ones. */
function callArguments(call: Node, { literalOf }: Facts): CallArguments {
  const positional = argumentsOf(call);
  const given = positional.at(-1);
  const last = given && (literalOf?.(given) ?? given);
  const pairs = last?.type === "object" ? last.namedChildren.filter(({ type }) => type === "pair") : [];
  const named = pairs.flatMap((pair): [string, Node][] => {
    const [key, value] = [pair.childForFieldName("key"), pair.childForFieldName("value")];
    return key === null || value === null ? [] : [[stringValue(key) ?? key.text, value]];
  });
  const spreads = [...positional, ...(last?.type === "object" ? last.namedChildren : [])];
  const spread = spreads.some(({ type }) => type === "spread_element");
  return { positional, named: new Map(named), spread, opaque: last !== undefined && OPAQUE.has(last.type) };
}

export const javascriptPack: LanguagePack = {
  analyzer: "javascript",
  language: "javascript",
  grammars: GRAMMARS,
  calls: ["call_expression", "new_expression"],
  calleeOf: (call) => call.childForFieldName("function") ?? call.childForFieldName("constructor") ?? undefined,
  lastNameOf(callee) {
    const node = unwrap(callee);
    return node.type === "identifier" ? node.text : propertyName(node);
  },
  argumentsOf: callArguments,
  stringValue,
  kindOfPattern: (pattern) => BY_LOOK.find(([look]) => look.test(pattern))?.[1],
  mayHoldRequest: MAY_HOLD_REQUEST,
  facts,
};
