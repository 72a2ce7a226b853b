import type { Node } from "web-tree-sitter";
import { edited, nodesNear, refused, replace } from "../edit.ts";
import type { Part } from "../parts.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { isTaken } from "./bindings.ts";
import { argumentsOf, calleeOf } from "./syntax.ts";
import { partsOf } from "./template.ts";

/** A value in brackets is how JSON was read before `JSON.parse`; a bare value is JSON where its name says so. */
function fix({ node, tree }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const found = nodesNear(node, "call_expression")
    .map(evaluated)
    .find((each) => each !== undefined);
  if (found === undefined) return refused("there is no call of eval or of a new Function with one text here");
  const data = dataIn(found.code, found.opening);
  if (data === undefined) return refused("whether the text is data or code cannot be told");
  if (isTaken(root, "JSON") && /\b(?:const|let|var|import)\s+\{?\s*JSON\b/.test(root.text))
    return refused("the name `JSON` means something else in this file");
  const explanation = "`eval` runs whatever the text says. `JSON.parse` reads data, and refuses all else.";
  return edited(explanation, replace(found.call, `JSON.parse(${data})`));
}

interface Evaluated {
  call: Node;
  code: Node;
  /** What stands before the data in the code. */
  opening: RegExp;
}

function evaluated(call: Node): Evaluated | undefined {
  const callee = calleeOf(call);
  const [code, ...others] = argumentsOf(call) ?? [];
  if (/^(?:(?:window|globalThis)\.)?eval$/.test(callee?.text ?? "")) {
    return code === undefined || others.length > 0 ? undefined : { call, code, opening: /^\(?$/ };
  }
  const isCalledAtOnce =
    callee !== undefined &&
    /^(?:new_expression|call_expression)$/.test(callee.type) &&
    calleeOf(callee)?.text === "Function";
  const [body, ...more] = (isCalledAtOnce && code === undefined && argumentsOf(callee)) || [];
  return body === undefined || more.length > 0
    ? undefined
    : { call, code: body, opening: /^(?:"use strict";\s*)?return\s*\(?$/ };
}

function dataIn(code: Node, opening: RegExp): string | undefined {
  const parts = partsOf(code) ?? [{ kind: "value", code: code.text, isText: false } satisfies Part];
  const [before, value] = parts[0]?.kind === "text" ? [parts[0].text, parts[1]] : ["", parts[0]];
  const after = parts[parts[0]?.kind === "text" ? 2 : 1];
  if (value?.kind !== "value" || parts.length > 3 || (after !== undefined && after.kind !== "text")) return undefined;
  const hasBrackets = before.endsWith("(");
  if (!opening.test(before) || !(hasBrackets ? /^\);?$/ : /^;?$/).test(after?.text ?? "")) return undefined;
  return hasBrackets || saysJson(value.code) ? value.code : undefined;
}

const saysJson = (code: string): boolean => /json|responseText$|stringified|serialized/i.test(code);

export const jsonParse: Recipe = {
  id: "javascript/json-parse",
  summary: "`eval` and `new Function` of JSON become `JSON.parse`",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/code-injection"],
  families: ["code-injection"],
  examples: [
    {
      title: "in brackets",
      before: 'export function read(text) {\n  return eval("(" + text + ")");\n}\n',
      after: "export function read(text) {\n  return JSON.parse(text);\n}\n",
    },
    {
      title: "a new function, called at once",
      before: "function read(json) {\n  return new Function('return ' + json)();\n}\n",
      after: "function read(json) {\n  return JSON.parse(json);\n}\n",
    },
  ],
  untouched: [
    "module.exports = (formula) => eval(formula);\n",
    "module.exports = (a, b) => eval(`(${a} + ${b})`);\n",
    "module.exports = (body) => new Function('a', body);\n",
    "module.exports = (expression) => new Function('return ' + expression)();\n",
  ],
  fix,
};
