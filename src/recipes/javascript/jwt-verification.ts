import type { Node } from "web-tree-sitter";
import { around, descendants, edited, namedChildren, refused, replace, withoutListItem } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { bindingsOf, resolved } from "./bindings.ts";
import { exchangeMember } from "./imports.ts";
import { argumentsOf, calleeOf, callsNear, propertiesOf, stringValue, withProperties } from "./syntax.ts";

function fix(input: RecipeInput): RecipeResult {
  return (
    fixOption(input) ??
    fixDecode(input) ??
    fixMiddleware(input) ??
    fixSwitch(input) ??
    refused("with which key and algorithm the token must be verified is not known here")
  );
}

/** `none` leaves a list that names others; expiry is checked again. */
function fixOption({ node, text }: RecipeInput): RecipeResult | undefined {
  const call = callsNear(node)[0];
  const pairs = call === undefined ? [] : (argumentsOf(call) ?? []).flatMap((given) => propertiesOf(given) ?? []);
  const near = around(node, "pair");
  const own = near && {
    name: near.childForFieldName("key")?.text ?? "",
    value: near.childForFieldName("value") ?? near,
    node: near,
  };
  for (const { name, value } of own === undefined ? pairs : [own, ...pairs]) {
    if (name === "ignoreExpiration" && value.text === "true") {
      return edited("Tokens that have expired were accepted. Their expiry is checked again.", replace(value, "false"));
    }
    if (name !== "algorithms" || value.type !== "array") continue;
    const all = namedChildren(value);
    const none = all.filter((each) => /^none$/i.test(stringValue(each) ?? ""));
    const [only] = none;
    if (only === undefined) continue;
    if (none.length !== 1 || all.length === 1)
      return refused("`none` is the only algorithm: which one signs the tokens is not known");
    return edited(
      "The algorithm `none` means a token without signature, which anybody can write. It is no longer accepted.",
      withoutListItem(text, only),
    );
  }
  return undefined;
}

/** `decode(token)` → `verify(token, key)`, where the same file signs with that key. */
function fixDecode({ node, tree }: RecipeInput): RecipeResult | undefined {
  const root = tree.rootNode;
  const bindings = bindingsOf(root);
  const isCallOf = (call: Node, name: string) => resolved(calleeOf(call), bindings) === name;
  const call = callsNear(node).find((each) => isCallOf(each, "jsonwebtoken.decode"));
  const callee = call && calleeOf(call);
  if (call === undefined || callee === undefined) return undefined;
  const given = argumentsOf(call);
  if (given?.length !== 1 || given[0] === undefined)
    return refused("`decode` is asked for more than the content: what for is not known");
  const keys = [...descendants(root)]
    .filter((each) => each.type === "call_expression" && isCallOf(each, "jsonwebtoken.sign"))
    .map(signingKey);
  const [key] = keys;
  if (key === undefined || keys.some((each) => each !== key))
    return refused("with which key the token must be verified is not known");
  const exchanged = exchangeMember(root, [callee], "verify");
  if (exchanged === undefined) return refused("the function is named in a way that an import cannot simply follow");
  const explanation =
    "`decode` reads a token that anybody can write. `verify` also checks its signature, with the key that this file signs with.";
  return edited(explanation, exchanged, replace(given[0], `${given[0].text}, ${key}, { algorithms: ["HS256"] }`));
}

/** A shared key, with the default algorithm, that the whole file can name. */
function signingKey(sign: Node): string | undefined {
  const [, key, options, ...others] = argumentsOf(sign) ?? [];
  if (
    key === undefined ||
    others.length > 0 ||
    !/^(?:[A-Z][A-Z0-9_]*|process\.env\.\w+|config\.[\w.]+)$/.test(key.text)
  )
    return undefined;
  if (options === undefined) return key.text;
  return propertiesOf(options)?.every(({ name }) => name !== "algorithm") === true ? key.text : undefined;
}

/** express-jwt with a shared secret. */
function fixMiddleware({ node, tree, text }: RecipeInput): RecipeResult | undefined {
  const bindings = bindingsOf(tree.rootNode);
  const call = callsNear(node).find((each) =>
    /^express-?jwt(?:\.expressjwt)?$/i.test(resolved(calleeOf(each), bindings) ?? ""),
  );
  const [options] = (call && argumentsOf(call)) ?? [];
  const properties = propertiesOf(options);
  const secret = properties?.find(({ name }) => name === "secret")?.value;
  if (options === undefined || secret === undefined || properties?.some(({ name }) => name === "algorithms") === true)
    return undefined;
  if (secret.type !== "string" && !/secret$/i.test(secret.text))
    return refused("whether the key is a shared secret or a public key is not known");
  const quote = /["']/.exec(text)?.[0] ?? '"';
  return edited(
    "Any algorithm was accepted. With a shared secret it is HS256.",
    withProperties(text, options, [`algorithms: [${quote}HS256${quote}]`]),
  );
}

/** jwt-simple's third argument switches verification off. */
function fixSwitch({ node, tree, text }: RecipeInput): RecipeResult | undefined {
  const bindings = bindingsOf(tree.rootNode);
  const call = callsNear(node).find((each) => resolved(calleeOf(each), bindings) === "jwt-simple.decode");
  const [, , off, ...others] = (call && argumentsOf(call)) ?? [];
  if (off?.text !== "true" || others.length > 0) return undefined;
  return edited(
    "The third argument switched the check of the signature off. It is checked again.",
    withoutListItem(text, off),
  );
}

export const jwtVerification: Recipe = {
  id: "javascript/jwt-verification",
  summary:
    "JSON Web Tokens are verified: no algorithm `none`, expiry checked, `decode` becomes `verify` where the key is known",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/jwt-verification"],
  examples: [
    {
      title: "none among the algorithms",
      before:
        'import jwt from "jsonwebtoken";\n\nexport const read = (token, key) => jwt.verify(token, key, { algorithms: ["HS256", "none"] });\n',
      after:
        'import jwt from "jsonwebtoken";\n\nexport const read = (token, key) => jwt.verify(token, key, { algorithms: ["HS256"] });\n',
    },
    {
      title: "expiry",
      before:
        'const jwt = require("jsonwebtoken");\n\nmodule.exports = (token, key) => jwt.verify(token, key, { ignoreExpiration: true });\n',
      after:
        'const jwt = require("jsonwebtoken");\n\nmodule.exports = (token, key) => jwt.verify(token, key, { ignoreExpiration: false });\n',
    },
    {
      title: "decode, where the file signs",
      before:
        'const jwt = require("jsonwebtoken");\n\nconst issue = (id) => jwt.sign({ id }, process.env.JWT_SECRET);\nconst userOf = (token) => jwt.decode(token).id;\n\nmodule.exports = { issue, userOf };\n',
      after:
        'const jwt = require("jsonwebtoken");\n\nconst issue = (id) => jwt.sign({ id }, process.env.JWT_SECRET);\nconst userOf = (token) => jwt.verify(token, process.env.JWT_SECRET, { algorithms: ["HS256"] }).id;\n\nmodule.exports = { issue, userOf };\n',
    },
  ],
  untouched: [
    'const jwt = require("jsonwebtoken");\n\nmodule.exports = (token) => jwt.decode(token);\n',
    'const jwt = require("jsonwebtoken");\n\nmodule.exports = (token) => jwt.verify(token, null);\n',
    'const jwt = require("jsonwebtoken");\n\nmodule.exports = (token, key) => jwt.verify(token, key, { algorithms: ["none"] });\n',
  ],
  fix,
};
