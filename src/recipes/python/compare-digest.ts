import type { Node } from "web-tree-sitter";
import { around, descendants, edited, namedChildren, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { moduleAt } from "./imports.ts";
import { functionAround, stringValue } from "./syntax.ts";

/** Takes as long for a good guess as for a bad one. */
function fix({ node, text }: RecipeInput): RecipeResult {
  const comparison = around(node, "comparison_operator");
  const [left, right, ...others] = comparison === undefined ? [] : namedChildren(comparison);
  if (comparison === undefined || left === undefined || right === undefined || others.length > 0) {
    return refused("there is no comparison of two values here");
  }
  const operator = text.slice(left.endIndex, right.startIndex).trim();
  if (operator !== "==" && operator !== "!=") return refused("the values are not compared for equality");
  if (/^None$|^True$|^False$/.test(right.text) || /^None$/.test(left.text)) return refused("one side is no secret");
  const [first, second] = [knownType(left), knownType(right)];
  const hmac = moduleAt(comparison, text, "hmac");
  if (hmac === undefined) return refused("the name `hmac` means something else in this file");
  const same = comparable([left, first], [right, second], `${hmac.name}.compare_digest`);
  if (same === undefined)
    return refused("whether the values are text or bytes cannot be told: compare_digest takes no others");
  const code = operator === "==" ? same : `not ${same.includes(" and ") ? `(${same})` : same}`;
  const explanation =
    "`==` ends at the first difference, and its time tells how much of a guess was right. `compare_digest` takes the same time for all.";
  return edited(explanation, replace(comparison, standsFree(comparison) ? code : `(${code})`), hmac.edits);
}

/** Neither `not` nor an operator would take a part of it only. */
const standsFree = ({ parent }: Node): boolean =>
  parent !== null &&
  /^(?:return_statement|if_statement|elif_clause|while_statement|assignment|parenthesized_expression|expression_statement|argument_list|keyword_argument)$/.test(
    parent.type,
  );

/** `maybe text`: text, or None. */
type Known = "text" | "maybe text" | "bytes" | undefined;

/** Reading them twice gives the same. */
const MAYBE_TEXT =
  /^(?:flask\.)?request\.(?:headers|args|form|cookies|GET|POST|META)\.get\(["'][\w-]+["']\)$|^os\.(?:environ\.get|getenv)\(["']\w+["']\)$/;

function knownType(node: Node): Known {
  if (node.text.endsWith(".hexdigest()") || stringValue(node) !== undefined) return "text";
  if (/\.digest\(\)$|\.encode\([^()]*\)$/.test(node.text) || /^b["']/.test(node.text)) return "bytes";
  if (
    /^(?:flask\.)?request\.(?:headers|args|form|cookies|GET|POST|META)\[[^\]]+\]$|^os\.environ\[[^\]]+\]$/.test(
      node.text,
    )
  )
    return "text";
  if (MAYBE_TEXT.test(node.text)) return "maybe text";
  if (node.type !== "identifier") return undefined;
  const given = functionAround(node)?.childForFieldName("parameters")?.namedChildren ?? [];
  const typed = given.find((each) => each.type.startsWith("typed_") && parameterName(each) === node.text);
  const annotation = typed?.childForFieldName("type")?.text;
  if (typed?.type === "typed_parameter" && (annotation === "str" || annotation === "bytes"))
    return annotation === "str" ? "text" : "bytes";
  return given.some((each) => parameterName(each) === node.text) ? undefined : assignedType(node);
}

const parameterName = (parameter: Node): string | undefined =>
  parameter.type === "identifier"
    ? parameter.text
    : (parameter.childForFieldName("name") ?? parameter.namedChildren[0])?.text;

/** Of a name that is assigned once, in its function or in the file. */
function assignedType(node: Node): Known {
  const assigned = [...descendants(node.tree.rootNode)].filter(
    (each) => each.type === "assignment" && each.childForFieldName("left")?.text === node.text,
  );
  const [only] = assigned;
  const place = only && functionAround(only);
  const isHere = place === undefined || place.id === functionAround(node)?.id;
  const value = assigned.length === 1 && isHere ? only?.childForFieldName("right") : undefined;
  return value && value.type !== "identifier" ? knownType(value) : undefined;
}

/**
 * `compare_digest` takes two of bytes, or of ASCII text: text is encoded. What is not known is asked for its type first: `str()` would
 * make a text of what is missing, and `"None"` would be equal to it.
 */
function comparable(left: Side, right: Side, compare: string): string | undefined {
  const kinds = new Set(
    [left[1], right[1]].flatMap((each) => (each === undefined ? [] : [each.replace("maybe ", "")])),
  );
  const unknown = [left, right].filter(([, each]) => each === undefined || each === "maybe text").map(([node]) => node);
  if (kinds.size !== 1 || !unknown.every(isPlainRead)) return undefined;
  const isText = kinds.has("text");
  const sides = [left, right].map(([node]) => (isText ? encoded(node) : node.text));
  const asked = unknown.map((node) => `isinstance(${node.text}, ${isText ? "str" : "bytes"})`);
  return [...asked, `${compare}(${sides.join(", ")})`].join(" and ");
}

type Side = readonly [Node, Known];

const encoded = (node: Node): string =>
  `${/^(?:binary_operator|boolean_operator|conditional_expression)$/.test(node.type) ? `(${node.text})` : node.text}.encode()`;

/** Reading it a second time gives the same. */
const isPlainRead = ({ type, text }: Node): boolean =>
  (/^(?:identifier|attribute|subscript)$/.test(type) && !/[()]/.test(text)) || MAYBE_TEXT.test(text);

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
        'import hmac\n\n\ndef check(key, body, given):\n    return isinstance(given, str) and hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest().encode(), given.encode())\n',
    },
    {
      title: "not equal",
      before:
        'import hmac\n\n\ndef check(key, body, given):\n    expected = hmac.new(key, body, "sha256").digest()\n    if expected != given:\n        raise ValueError("signature")\n',
      after:
        'import hmac\n\n\ndef check(key, body, given):\n    expected = hmac.new(key, body, "sha256").digest()\n    if not (isinstance(given, bytes) and hmac.compare_digest(expected, given)):\n        raise ValueError("signature")\n',
    },
    {
      title: "a token that may be missing",
      before:
        'import hmac\n\nfrom flask import request\n\n\ndef check(user):\n    return request.form["token"] == user.reset_token\n',
      after:
        'import hmac\n\nfrom flask import request\n\n\ndef check(user):\n    return isinstance(user.reset_token, str) and hmac.compare_digest(request.form["token"].encode(), user.reset_token.encode())\n',
    },
    {
      title: "both may be missing",
      before:
        "import hmac\n\nfrom flask import request\n\n\ndef check(user):\n    return request.args.get('token') == user.token\n",
      after:
        "import hmac\n\nfrom flask import request\n\n\ndef check(user):\n    return isinstance(request.args.get('token'), str) and isinstance(user.token, str) and hmac.compare_digest(request.args.get('token').encode(), user.token.encode())\n",
    },
    {
      title: "imported in the function",
      before:
        'def check(key, body, given: str):\n    import hmac\n\n    return hmac.new(key, body, "sha256").hexdigest() == given\n',
      after:
        'def check(key, body, given: str):\n    import hmac\n\n    return hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest().encode(), given.encode())\n',
    },
  ],
  untouched: [
    'import hmac\n\n\ndef check(key, body, sent):\n    return hmac.new(key, body, "sha256").hexdigest() == sent.pop()\n',
    "def check(user, given_token):\n    return given_token == user.token\n",
    "import hmac\n\n\ndef check(a, b):\n    return hmac.compare_digest(a, b)\n",
    "def check(a):\n    return a == 1\n",
  ],
  fix,
};
