import { around, edited, namedChildren, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { importEdits, moduleName } from "./imports.ts";

/** Takes as long for a good guess as for a bad one. */
function fix({ node, tree, text }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const comparison = around(node, "comparison_operator");
  const [left, right, ...others] = comparison === undefined ? [] : namedChildren(comparison);
  if (comparison === undefined || left === undefined || right === undefined || others.length > 0) {
    return refused("there is no comparison of two values here");
  }
  const operator = text.slice(left.endIndex, right.startIndex).trim();
  if (operator !== "==" && operator !== "!=") return refused("the values are not compared for equality");
  if (/^None$|^True$|^False$/.test(right.text) || /^None$/.test(left.text)) return refused("one side is no secret");
  const imports = importEdits(root, text, "hmac");
  if (imports === undefined) return refused("the name `hmac` means something else in this file");
  const code = `${moduleName(root, "hmac").name}.compare_digest(${left.text}, ${right.text})`;
  const explanation =
    "`==` ends at the first difference, and its time tells how much of a guess was right. `compare_digest` takes the same time for all.";
  return edited(explanation, replace(comparison, operator === "==" ? code : `not ${code}`), imports);
}

export const compareDigest: Recipe = {
  id: "python/compare-digest",
  summary: "digests and secrets are compared in constant time",
  languages: ["python"],
  families: ["timing-attack"],
  examples: [
    {
      title: "equal",
      before:
        'import hmac\n\n\ndef check(key, body, given):\n    return hmac.new(key, body, "sha256").hexdigest() == given\n',
      after:
        'import hmac\n\n\ndef check(key, body, given):\n    return hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest(), given)\n',
    },
    {
      title: "not equal",
      before:
        'import hmac\n\n\ndef check(key, body, given):\n    expected = hmac.new(key, body, "sha256").digest()\n    if expected != given:\n        raise ValueError("signature")\n',
      after:
        'import hmac\n\n\ndef check(key, body, given):\n    expected = hmac.new(key, body, "sha256").digest()\n    if not hmac.compare_digest(expected, given):\n        raise ValueError("signature")\n',
    },
  ],
  untouched: [
    "import hmac\n\n\ndef check(a, b):\n    return hmac.compare_digest(a, b)\n",
    "def check(a):\n    return a == 1\n",
  ],
  fix,
};
