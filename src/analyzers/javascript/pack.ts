/** JavaScript and TypeScript as the rule engine sees them. */
import type { Node, Tree } from "web-tree-sitter";
import type { Reexports } from "../analyzer.ts";
import { bindings } from "../patterns/bindings.ts";
import type { CallArguments, Facts, LanguagePack } from "../patterns/pack.ts";
import { assignmentAt, declarationAt } from "./declarations.ts";
import { GRAMMARS } from "./grammar.ts";
import { fields } from "./fields.ts";
import { methods } from "./methods.ts";
import { names } from "./names.ts";
import { functions } from "./functions.ts";
import { leading } from "./leading.ts";
import { objects } from "./objects.ts";
import { origins } from "./origin.ts";
import { argumentsOf, propertyName, stringValue, unwrap } from "./pattern.ts";
import { ownExports } from "./reexports.ts";
import { shapes } from "./shape.ts";
import { secrets } from "./secrets.ts";
import { MAY_HOLD, passes } from "./tests.ts";
import { MAY_HOLD_REQUEST, sources } from "./sources.ts";

const NAME = /(?<![\w$\u0080-\uFFFF.]|\\u)[A-Za-z_$\u0080-\uFFFF][\w$\u0080-\uFFFF]*|(?<=\.\.\.)[A-Za-z_$][\w$]*/g;
const DEFINES = /\bfunction(?:\s|\*|\/\*.*?\*\/)*$/s;

/** By the look of a pattern, the first that fits. */
const BY_LOOK: readonly (readonly [look: RegExp, kind: string])[] = [
  [/^[\w$.[\]"']+ = /, "assignment_expression"],
  [/^[\w$.[\]]+ \+= /, "augmented_assignment_expression"],
  [/^\$\w+ (?:\|\||\?\?|[!=]==?) \$\w+$/, "binary_expression"],
  [/^new [\w$.]+\(.*\)$/s, "new_expression"],
  [/^[\w$.[\]]+\(.*\)$/s, "call_expression"],
];

/** What may turn out to be an object with any properties. */
const OPAQUE = new Set(["identifier", "member_expression", "subscript_expression", "call_expression"]);

function facts(tree: Tree, text: string, imported: Reexports = {}): Facts {
  const bound = bindings(tree, text, { names: NAME, defines: DEFINES, declarationAt, assignmentAt });
  const held = objects(bound);
  const reexported = { ...ownExports(text), ...imported };
  const members = methods(tree, text, bound);
  const called = functions(bound, members);
  const received = sources(bound, called);
  const written = fields(tree, text);
  const named = names(bound, held, written, reexported);
  const { originOf } = origins({
    bindings: bound,
    names: named,
    sources: received,
    objects: held,
    functions: called,
    fields: written,
    methods: members,
  });
  const kept = secrets(bound, held);
  const mentioned = new Map<RegExp, boolean>();
  const mentions = (expression: RegExp): boolean => {
    let known = mentioned.get(expression);
    if (known === undefined) mentioned.set(expression, (known = text.search(expression) !== -1));
    return known;
  };
  const values = { bindings: bound, functions: called, objects: held, sources: received };
  const asked = { ...values, secrets: kept, names: named, mentions, originOf };
  return {
    ...named,
    renamesMembers: Object.keys(reexported).length > 0,
    originOf,
    ...shapes(bound, called),
    ...leading(bound),
    literalOf: (expression) => held.literalOf(expression) ?? expression,
    is: (test, expression) => passes(test, expression, asked),
  };
}

/** A last argument in braces is how JavaScript names arguments: its properties count as named ones. */
function callArguments(call: Node, { literalOf }: Facts): CallArguments {
  const positional = argumentsOf(call);
  const given = positional.at(-1);
  const last = given && (literalOf?.(given) ?? given);
  const members = last?.type === "object" ? last.namedChildren : [];
  const named = members.flatMap((pair): [string, Node][] => {
    if (pair.type === "shorthand_property_identifier") return [[pair.text, pair]];
    if (pair.type !== "pair") return [];
    const [key, value] = [pair.childForFieldName("key"), pair.childForFieldName("value")];
    return key === null || value === null ? [] : [[stringValue(key) ?? key.text, value]];
  });
  const spreads = [...positional, ...members];
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
  mayHold: MAY_HOLD,
  facts,
};
