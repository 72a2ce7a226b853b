import type { Node } from "web-tree-sitter";
import { edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { importEdits, moduleName } from "./imports.ts";
import { argumentsOf, calleeOf, findCall, functionAround } from "./syntax.ts";
import { partsOf } from "./template.ts";

/** Literals are what `eval` reads of a value from outside; where the text is put together here, it is code and not data. */
function fix({ node, tree, text }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const call = findCall(node, root, "eval");
  const callee = call && calleeOf(call);
  const [only, ...others] = (call && argumentsOf(call)) ?? [];
  if (callee === undefined || only === undefined || others.length > 0)
    return refused("there is no call of eval with one argument here");
  if (partsOf(only.value) !== undefined) return refused("the text is put together here: it is code, and not a literal");
  if (call !== undefined && isCode(only.value, call))
    return refused("the names say that the text is an expression or code, which is more than a literal");
  const imports = importEdits(root, text, "ast");
  if (imports === undefined) return refused("the name `ast` means something else in this file");
  const explanation =
    "`eval` runs whatever the text says. `ast.literal_eval` reads numbers, strings, lists and other literals, and refuses all else.";
  return edited(explanation, replace(callee, `${moduleName(root, "ast").name}.literal_eval`), imports);
}

const CODE =
  /expr|formula|calc|comput|code|script|command|cmd|condition|compile|function|lambda|program|rule|predicate/i;

/** `eval(formula)`, or `eval(text)` in `calculate`: what it is asked to do, no literal can. */
function isCode(value: Node, call: Node): boolean {
  return CODE.test(value.text) || CODE.test(functionAround(call)?.childForFieldName("name")?.text ?? "");
}

export const literalEval: Recipe = {
  id: "python/literal-eval",
  summary: "`eval` of data becomes `ast.literal_eval`",
  languages: ["python"],
  rules: ["S307", "B307", "py/code-injection"],
  examples: [
    {
      title: "a parameter",
      before: "import sys\n\n\ndef parse(text):\n    return eval(text)\n",
      after: "import ast\nimport sys\n\n\ndef parse(text):\n    return ast.literal_eval(text)\n",
    },
    {
      title: "no imports yet",
      before: '"""Reads points."""\n\n\ndef parse(line):\n    return eval(line.strip())\n',
      after: '"""Reads points."""\n\nimport ast\n\n\ndef parse(line):\n    return ast.literal_eval(line.strip())\n',
    },
  ],
  untouched: [
    "def calculate(text):\n    return eval(text)\n",
    "def run(source):\n    return eval(compile(source, 'x', 'eval'))\n",
    "def area(width, height):\n    return eval(f'{width} * {height}')\n",
    "def run(text, names):\n    return eval(text, names)\n",
    "ast = None\n\n\ndef parse(text):\n    return eval(text)\n",
  ],
  fix,
};
