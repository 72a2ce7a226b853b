import type { Node } from "web-tree-sitter";
import { around, edited, indentOf, insertAt, lineEndOf, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { isTaken } from "./bindings.ts";
import { memberOf } from "./imports.ts";
import { fileQuote, isString } from "./template.ts";
import { functionAround, scriptStatement, semicolonOf, takesStatementBefore, withoutParentheses } from "./syntax.ts";

/** Both sides as bytes of one length: `timingSafeEqual` throws where the lengths differ. What is no text equals nothing. */
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
  const sides = [left, right].map(withoutParentheses);
  const kinds = sides.map(kindOf);
  const obstacle = obstacleTo(sides, kinds);
  if (obstacle !== undefined) return refused(obstacle);
  const names = NAMES.find((each) => !each.some((name) => isTaken(scope, name)));
  if (names === undefined) return refused("the names that the comparison would use are taken");
  const member = memberOf({ root, text, path }, "crypto", "timingSafeEqual");
  if (member === undefined) return refused("the name `timingSafeEqual` or `crypto` means something else in this file");
  const [actual, expected] = names;
  const rest = `${semicolonOf(text)}${lineEndOf(text)}${indentOf(text, statement)}`;
  const bytes = sides.map((side, index) => `const ${names[index]} = ${bytesOf(side, kinds[index], text)}${rest}`);
  // Two that are missing have no bytes both.
  const known = kinds.includes("full") ? "" : `${actual}.length > 0 && `;
  const equal = `${known}${actual}.length === ${expected}.length && ${member.code}(${actual}, ${expected})`;
  const code = operator.startsWith("!") ? `!(${equal})` : equal;
  const explanation =
    "The comparison ends at the first difference, and its time tells how much of a guess was right. `timingSafeEqual` takes the same time for all. A side that is missing, or no text, equals nothing.";
  return edited(explanation, insertAt(statement.startIndex, bytes.join("")), replace(comparison, code), member.edits);
}

const NAMES = [
  ["actual", "expected"],
  ["actualBytes", "expectedBytes"],
] as const;

/** `full`: a text of some length. `text`: a text, where there is one. `other`: it may as well be a number. */
type Kind = "full" | "text" | "other" | "no secret" | "call";

/** Reads that do nothing else, and so may be written twice. */
const TEXT_READS =
  /^(?:\w+\.)?(?:req|request|ctx)\w*\.(?:headers|query|params|cookies|signedCookies)(?:\.\w+|\[["'][\w-]+["']\])$|^(?:req|request|ctx)\.(?:get|header)\(["'][\w-]+["']\)$|^process\.env(?:\.\w+|\[["']\w+["']\])$/;

function kindOf(side: Node): Kind {
  if (side.type === "string") return side.text.length > 2 ? "full" : "no secret";
  if (
    /^(?:null|undefined|true|false|number|object|array|unary_expression)$/.test(side.type) ||
    side.text === "undefined"
  )
    return "no secret";
  if (/\.digest\(["'](?:hex|base64|base64url)["']\)$/.test(side.text)) return "full";
  if (TEXT_READS.test(side.text) || isString(side)) return "text";
  if (side.type === "identifier") return constantKind(side);
  return /^(?:member_expression|subscript_expression)$/.test(side.type) && !/[()]/.test(side.text) ? "other" : "call";
}

/** Of a constant that the file declares once. */
function constantKind(name: Node): Kind {
  const declared = name.tree.rootNode
    .descendantsOfType("variable_declarator")
    .filter((each) => each.childForFieldName("name")?.text === name.text);
  const [only] = declared;
  const value = only?.parent?.text.startsWith("const") === true ? only.childForFieldName("value") : undefined;
  const isParameter = functionAround(name)
    ?.childForFieldName("parameters")
    ?.descendantsOfType(["identifier", "shorthand_property_identifier_pattern"])
    .some((each) => each.text === name.text);
  if (declared.length !== 1 || isParameter === true || !value || value.type === "identifier") return "other";
  const kind = kindOf(value);
  return kind === "full" || kind === "text" ? kind : "other";
}

const SECRET_TEXT = /(?:token|secret|signature|sig|key|hash|digest|hmac|mac|passw(?:or)?d|nonce)["'\]]*$/i;
const PERHAPS_NUMBER = /(?:pin|otp|code|number|count|id)["'\]]*$/i;

/** Numbers were equal to numbers; where they may be compared, texts alone cannot take their place. */
function obstacleTo(sides: readonly Node[], kinds: readonly Kind[]): string | undefined {
  if (kinds.includes("no secret")) return "one side is no secret";
  if (kinds.includes("call")) return "what the call returns, and whether it may be asked twice, is not known";
  if (sides.some(({ text }) => PERHAPS_NUMBER.test(text))) return "the values may be numbers, as their names tell";
  const isKnown = kinds.some((kind) => kind !== "other") || sides.some(({ text }) => SECRET_TEXT.test(text));
  return isKnown ? undefined : "whether the values are text cannot be told";
}

/** No bytes of what is missing or no text: an object from a request could bring a `toString` of its own. */
function bytesOf(side: Node, kind: Kind | undefined, text: string): string {
  const [code, quote] = [side.text, fileQuote(text)];
  if (side.type === "call_expression")
    return kind === "full" || isString(side) ? `Buffer.from(${code})` : `Buffer.from(${code} ?? ${quote}${quote})`;
  return `Buffer.from(${kind === "full" ? code : `typeof ${code} === ${quote}string${quote} ? ${code} : ${quote}${quote}`})`;
}

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
        'const crypto = require("crypto");\n\nfunction verify(body, signature, key) {\n  const actual = Buffer.from(typeof signature === "string" ? signature : "");\n  const expected = Buffer.from(crypto.createHmac("sha256", key).update(body).digest("hex"));\n  return actual.length === expected.length && crypto.timingSafeEqual(actual, expected);\n}\n',
    },
    {
      title: "a key from a request, imported by name",
      before:
        "import { createHmac } from 'node:crypto'\n\nexport function guard(req, res, next) {\n  if (req.headers['x-api-key'] !== API_KEY) {\n    return res.sendStatus(403)\n  }\n  next(createHmac)\n}\n",
      after:
        "import { createHmac, timingSafeEqual } from 'node:crypto'\n\nexport function guard(req, res, next) {\n  const actual = Buffer.from(typeof req.headers['x-api-key'] === 'string' ? req.headers['x-api-key'] : '')\n  const expected = Buffer.from(typeof API_KEY === 'string' ? API_KEY : '')\n  if (!(actual.length > 0 && actual.length === expected.length && timingSafeEqual(actual, expected))) {\n    return res.sendStatus(403)\n  }\n  next(createHmac)\n}\n",
    },
    {
      title: "a token that may be missing; the usual name is taken",
      before:
        'const crypto = require("crypto");\n\nfunction reset(user, req, sent) {\n  const expected = crypto.createHash("sha256").update(sent).digest("hex");\n  if (user.resetToken !== req.body.token) {\n    throw new Error("token");\n  }\n  return expected;\n}\n',
      after:
        'const crypto = require("crypto");\n\nfunction reset(user, req, sent) {\n  const expected = crypto.createHash("sha256").update(sent).digest("hex");\n  const actualBytes = Buffer.from(typeof user.resetToken === "string" ? user.resetToken : "");\n  const expectedBytes = Buffer.from(typeof req.body.token === "string" ? req.body.token : "");\n  if (!(actualBytes.length > 0 && actualBytes.length === expectedBytes.length && crypto.timingSafeEqual(actualBytes, expectedBytes))) {\n    throw new Error("token");\n  }\n  return expected;\n}\n',
    },
    {
      title: "a header, which TypeScript knows may be missing",
      before:
        'import type { Request } from "express";\nimport { randomBytes } from "node:crypto";\n\nexport function isKnown(req: Request, apiKey: string): boolean {\n  return req.get("x-api-key") === apiKey;\n}\n\nexport const fresh = () => randomBytes(8);\n',
      after:
        'import type { Request } from "express";\nimport { randomBytes, timingSafeEqual } from "node:crypto";\n\nexport function isKnown(req: Request, apiKey: string): boolean {\n  const actual = Buffer.from(req.get("x-api-key") ?? "");\n  const expected = Buffer.from(typeof apiKey === "string" ? apiKey : "");\n  return actual.length > 0 && actual.length === expected.length && timingSafeEqual(actual, expected);\n}\n\nexport const fresh = () => randomBytes(8);\n',
      language: "typescript",
    },
    {
      title: "a constant that holds a digest",
      before:
        'const crypto = require("crypto");\n\nfunction verify(body, signature, key) {\n  const expected = crypto.createHmac("sha256", key).update(body).digest("hex");\n  return signature === expected;\n}\n',
      after:
        'const crypto = require("crypto");\n\nfunction verify(body, signature, key) {\n  const expected = crypto.createHmac("sha256", key).update(body).digest("hex");\n  const actualBytes = Buffer.from(typeof signature === "string" ? signature : "");\n  const expectedBytes = Buffer.from(expected);\n  return actualBytes.length === expectedBytes.length && crypto.timingSafeEqual(actualBytes, expectedBytes);\n}\n',
    },
  ],
  untouched: [
    'module.exports = (user, req) => {\n  if (user.otpToken.pin !== req.body.pin) throw new Error("pin");\n};\n',
    'module.exports = (req, secretFor) => {\n  if (secretFor(req) !== req.headers["x-api-key"]) throw new Error("key");\n};\n',
    'const crypto = require("crypto");\nmodule.exports = (user, body, given) => user !== null && given === crypto.createHmac("sha256", user.key).update(body).digest("hex");\n',
    'const crypto = require("crypto");\nmodule.exports = (body, given, key) => given === crypto.createHmac("sha256", key).update(body).digest("hex");\n',
  ],
  fix,
};
