import type { Node } from "web-tree-sitter";
import { around, edited, indentOf, insertAt, lineEndOf, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult, TextEdit } from "../recipe.ts";
import { isTaken } from "./bindings.ts";
import { memberOf } from "./imports.ts";
import { isString } from "./template.ts";
import { functionAround, scriptStatement, semicolonOf, takesStatementBefore, withoutParentheses } from "./syntax.ts";

/** Both sides as bytes of one length: `timingSafeEqual` throws where the lengths differ. */
function fix({ node, tree, text, path }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const comparison = around(node, "binary_expression");
  const operator = comparison?.childForFieldName("operator")?.text ?? "";
  const [left, right] = [comparison?.childForFieldName("left"), comparison?.childForFieldName("right")];
  if (comparison === undefined || !left || !right || !/^[!=]==?$/.test(operator))
    return refused("there is no comparison of two values here");
  const statement = scriptStatement(comparison);
  const scope = functionAround(comparison) ?? root;
  if (!takesStatementBefore(statement) || !isWhole(comparison, statement)) {
    return refused(
      "the comparison is part of a larger condition: whether both sides can be read before it is not known",
    );
  }
  if (isTaken(scope, "actual") || isTaken(scope, "expected"))
    return refused("the names that the comparison would use are taken");
  const member = memberOf({ root, text, path }, "crypto", "timingSafeEqual");
  if (member === undefined) return refused("the name `timingSafeEqual` or `crypto` means something else in this file");
  const before = bytesOf({ actual: left, expected: right }, text, statement);
  const equal = `actual.length === expected.length && ${member.code}(actual, expected)`;
  const code = operator.startsWith("!") ? `!(${equal})` : equal;
  const explanation =
    "The comparison ends at the first difference, and its time tells how much of a guess was right. `timingSafeEqual` takes the same time for all.";
  return edited(explanation, before, replace(comparison, code), member.edits);
}

function bytesOf(sides: Record<string, Node>, text: string, statement: Node): TextEdit {
  const rest = `${semicolonOf(text)}${lineEndOf(text)}${indentOf(text, statement)}`;
  const lines = Object.entries(sides).map(
    ([name, side]) => `const ${name} = Buffer.from(${isText(side) ? side.text : `String(${side.text})`})${rest}`,
  );
  return insertAt(statement.startIndex, lines.join(""));
}

const isText = (side: Node): boolean =>
  isString(side) || /\.digest\(["'](?:hex|base64|base64url)["']\)$/.test(side.text);

/** The whole condition of an `if`, the value of a `return` or of a constant: nothing else is decided before it. */
function isWhole(comparison: Node, statement: Node): boolean {
  const top = comparison.parent?.type === "parenthesized_expression" ? comparison.parent : comparison;
  const { parent } = top;
  if (parent?.type === "if_statement")
    return parent.id === statement.id && parent.childForFieldName("condition")?.id === top.id;
  if (parent?.type === "return_statement") return parent.id === statement.id;
  const isOnly = statement.namedChildren.filter(({ type }) => type === "variable_declarator").length === 1;
  return (
    parent?.type === "variable_declarator" &&
    parent.parent?.id === statement.id &&
    isOnly &&
    withoutParentheses(top).id === comparison.id
  );
}

export const timingSafeEqual: Recipe = {
  id: "javascript/timing-safe-equal",
  summary: "secrets and digests are compared with `crypto.timingSafeEqual`, after their lengths",
  languages: ["javascript", "typescript", "tsx"],
  families: ["timing-attack"],
  examples: [
    {
      title: "a signature",
      before:
        'const crypto = require("crypto");\n\nfunction verify(body, signature, key) {\n  return signature === crypto.createHmac("sha256", key).update(body).digest("hex");\n}\n',
      after:
        'const crypto = require("crypto");\n\nfunction verify(body, signature, key) {\n  const actual = Buffer.from(String(signature));\n  const expected = Buffer.from(crypto.createHmac("sha256", key).update(body).digest("hex"));\n  return actual.length === expected.length && crypto.timingSafeEqual(actual, expected);\n}\n',
    },
    {
      title: "a key from a request, imported by name",
      before:
        "import { createHmac } from 'node:crypto'\n\nexport function guard(req, res, next) {\n  if (req.headers['x-api-key'] !== API_KEY) {\n    return res.sendStatus(403)\n  }\n  next(createHmac)\n}\n",
      after:
        "import { createHmac, timingSafeEqual } from 'node:crypto'\n\nexport function guard(req, res, next) {\n  const actual = Buffer.from(String(req.headers['x-api-key']))\n  const expected = Buffer.from(String(API_KEY))\n  if (!(actual.length === expected.length && timingSafeEqual(actual, expected))) {\n    return res.sendStatus(403)\n  }\n  next(createHmac)\n}\n",
    },
  ],
  untouched: [
    'const crypto = require("crypto");\nmodule.exports = (user, body, given) => user !== null && given === crypto.createHmac("sha256", user.key).update(body).digest("hex");\n',
    'const crypto = require("crypto");\nmodule.exports = (body, given, key) => given === crypto.createHmac("sha256", key).update(body).digest("hex");\n',
  ],
  fix,
};
