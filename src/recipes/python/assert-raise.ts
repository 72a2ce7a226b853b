import {
  around,
  edited,
  indentOf,
  indentUnit,
  lineEndOf,
  namedChildren,
  refused,
  replace,
  standsAlone,
} from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import type { Node } from "web-tree-sitter";

/** The same exception under the same condition, with `python -O` too. */
function fix({ node, text }: RecipeInput): RecipeResult {
  const statement = around(node, "assert_statement");
  if (statement === undefined) return refused("there is no assert statement here");
  const [condition, message, ...others] = namedChildren(statement);
  if (condition === undefined || others.length > 0) return refused("the assert statement is not plain");
  if (condition.type === "tuple")
    return refused("the condition is a tuple, which is always true: what was meant is not known");
  if (!standsAlone(text, statement)) return refused("the assert statement shares its line with another");
  const inner = `${indentOf(text, statement)}${indentUnit(text, "    ")}`;
  const raised = message === undefined ? "AssertionError" : `AssertionError(${message.text})`;
  const code = `if ${negated(condition)}:${lineEndOf(text)}${inner}raise ${raised}`;
  const explanation =
    "`python -O` drops assert statements, and the check with them. The same error is now raised in any case.";
  return edited(explanation, replace(statement, code));
}

function negated(condition: Node): string {
  const inner = namedChildren(condition)[0];
  if (condition.type === "not_operator" && inner !== undefined) return withoutBrackets(inner);
  if (condition.type === "comparison_operator" && namedChildren(condition).length === 2) {
    const flipped = flip(condition);
    if (flipped !== undefined) return flipped;
  }
  const isSimple = /^(?:identifier|call|attribute|subscript|parenthesized_expression)$/.test(condition.type);
  return isSimple ? `not ${condition.text}` : `not (${condition.text})`;
}

const withoutBrackets = (node: Node): string =>
  node.type === "parenthesized_expression" && !/[\n#]/.test(node.text)
    ? (namedChildren(node)[0]?.text ?? node.text)
    : node.text;

const OPPOSITES: Record<string, string> = { in: "not in", "not in": "in", is: "is not", "is not": "is" };

/** Only where the opposite is the opposite for every type: `<` is not, for NaN. */
function flip(comparison: Node): string | undefined {
  const [left, right] = namedChildren(comparison);
  if (left === undefined || right === undefined) return undefined;
  const operator = comparison.text.slice(
    left.endIndex - comparison.startIndex,
    right.startIndex - comparison.startIndex,
  );
  const opposite = OPPOSITES[operator.trim().replaceAll(/\s+/g, " ")];
  return opposite === undefined ? undefined : `${left.text} ${opposite} ${right.text}`;
}

export const assertRaise: Recipe = {
  id: "python/assert-raise",
  summary: "`assert` as a check becomes `raise AssertionError`",
  languages: ["python"],
  rules: ["S101", "B101", "py/assert-authorization"],
  examples: [
    {
      title: "with a message",
      before: 'def pay(user, amount):\n    assert amount > 0, "no amount"\n    return user.pay(amount)\n',
      after:
        'def pay(user, amount):\n    if not (amount > 0):\n        raise AssertionError("no amount")\n    return user.pay(amount)\n',
    },
    {
      title: "without; in a nested block",
      before: "def check(users):\n    for user in users:\n        assert user.name not in BLOCKED\n",
      after:
        "def check(users):\n    for user in users:\n        if user.name in BLOCKED:\n            raise AssertionError\n",
    },
    {
      title: "brackets hold several lines together",
      before: "def check(a, b):\n    assert not (\n        a  # one\n        or b\n    )\n",
      after: "def check(a, b):\n    if (\n        a  # one\n        or b\n    ):\n        raise AssertionError\n",
    },
  ],
  untouched: [
    "def f(a):\n    assert (a, 'never false')\n",
    "def f(a):\n    return a\n",
    "def f(users):\n    for user in users: assert user.ok\n",
    "def f(a):\n    b = 1; assert a\n",
  ],
  fix,
};
