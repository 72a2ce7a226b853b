import type { Node } from "web-tree-sitter";
import { around, descendants, edited, namedChildren, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { importEdits, moduleName } from "./imports.ts";
import { functionAround, stringValue } from "./syntax.ts";

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
  const [first, second] = [knownType(left), knownType(right)];
  const sides = comparable([left, first], [right, second]);
  if (sides === undefined)
    return refused(
      "whether the values are text or bytes, and never None, cannot be told: compare_digest takes no others",
    );
  const imports = importEdits(root, text, "hmac");
  if (imports === undefined) return refused("the name `hmac` means something else in this file");
  const code = `${moduleName(root, "hmac").name}.compare_digest(${sides.join(", ")})`;
  const explanation =
    "`==` ends at the first difference, and its time tells how much of a guess was right. `compare_digest` takes the same time for all.";
  return edited(explanation, replace(comparison, operator === "==" ? code : `not ${code}`), imports);
}

type Known = "text" | "bytes" | undefined;

function knownType(node: Node): Known {
  if (node.text.endsWith(".hexdigest()") || stringValue(node) !== undefined) return "text";
  if (/\.digest\(\)$|\.encode\([^()]*\)$/.test(node.text) || /^b["']/.test(node.text)) return "bytes";
  if (
    /^(?:flask\.)?request\.(?:headers|args|form|cookies|GET|POST|META)\[[^\]]+\]$|^os\.environ\[[^\]]+\]$/.test(
      node.text,
    )
  )
    return "text";
  if (node.type !== "identifier") return undefined;
  const given = functionAround(node)?.childForFieldName("parameters")?.namedChildren ?? [];
  const typed = given.find(
    (each) =>
      each.type.startsWith("typed_") && (each.childForFieldName("name") ?? each.namedChildren[0])?.text === node.text,
  );
  const annotation = typed?.childForFieldName("type")?.text;
  if (annotation !== undefined) return annotation === "str" ? "text" : annotation === "bytes" ? "bytes" : undefined;
  return assignedType(node);
}

/** Of a name that is assigned once, in its function or in the file. */
function assignedType(node: Node): Known {
  const assigned = [...descendants(node.tree.rootNode)].filter(
    (each) => each.type === "assignment" && each.childForFieldName("left")?.text === node.text,
  );
  const value = assigned.length === 1 ? assigned[0]?.childForFieldName("right") : undefined;
  return value && value.type !== "identifier" ? knownType(value) : undefined;
}

/** `compare_digest` takes two of bytes, or of ASCII text: text is encoded, and what may be none is made text beside a known one. */
function comparable(...sides: readonly (readonly [Node, Known])[]): string[] | undefined {
  const types = sides.map(([, type]) => type);
  if (types.includes("bytes"))
    return types.every((type) => type === "bytes") ||
      sides.every(([node, type]) => type === "bytes" || isPlainName(node))
      ? sides.map(([{ text }]) => text)
      : undefined;
  if (!types.includes("text")) return undefined;
  return sides.map(([node, type]) =>
    type === "text"
      ? `${node.type === "binary_operator" ? `(${node.text})` : node.text}.encode()`
      : `str(${node.text}).encode()`,
  );
}

/** A parameter or an attribute, which the caller gives as bytes; `.get(…)` may give None. */
const isPlainName = ({ type }: Node): boolean => type === "identifier" || type === "attribute";

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
        'import hmac\n\n\ndef check(key, body, given):\n    return hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest().encode(), str(given).encode())\n',
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
    "from flask import request\n\n\ndef check(user):\n    return request.args.get('token') == user.token\n",
    "import hmac\n\n\ndef check(a, b):\n    return hmac.compare_digest(a, b)\n",
    "def check(a):\n    return a == 1\n",
  ],
  fix,
};
