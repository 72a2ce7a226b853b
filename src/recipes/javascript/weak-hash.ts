import type { Node } from "web-tree-sitter";
import { edited, refused, replace } from "../edit.ts";
import { digestsPassword, NO_PASSWORD_HASH, purposeOfDigest } from "../purpose.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { bindingsOf, resolved } from "./bindings.ts";
import { argumentsOf, calleeOf, callsNear, functionAround, scriptStatement, stringValue } from "./syntax.ts";

const WEAK = /^(?:md[245]|sha-?1|ripemd|rmd160)$/i;

/** Only for a purpose of security: a digest that identifies bytes is stored somewhere, and must stay what it was. */
function fix({ node, tree }: RecipeInput): RecipeResult {
  const bindings = bindingsOf(tree.rootNode);
  const call = callsNear(node).find((each) =>
    /^(?:crypto|create-hash|crypto-browserify)(?:\.createHash|\.hash)?$/.test(resolved(calleeOf(each), bindings) ?? ""),
  );
  const [algorithm] = (call && argumentsOf(call)) ?? [];
  if (call === undefined || algorithm === undefined || !WEAK.test(stringValue(algorithm) ?? "")) {
    return refused("there is no call of crypto.createHash with a weak algorithm here");
  }
  if (digestsPassword(scriptStatement(call).text.slice(0, 400))) return refused(NO_PASSWORD_HASH);
  const purpose = purposeOfDigest(namesAround(call));
  if (purpose === "identity")
    return refused("the digest identifies bytes and protects nothing: another one would not match what is stored");
  if (purpose === "unknown")
    return refused("whether the digest serves security or identity cannot be told from the names");
  const quote = algorithm.text[0] ?? '"';
  const explanation = "MD5 and SHA-1 are broken: collisions and pre-images are cheap. SHA-256 is not.";
  return edited(explanation, replace(algorithm, `${quote}sha256${quote}`));
}

/** The statement, and the function in which it stands, up to its name. */
export function namesAround(node: Node): string {
  const scope = functionAround(node);
  const holder = scope?.parent?.type === "variable_declarator" || scope?.parent?.type === "pair" ? scope.parent : scope;
  const name = holder?.childForFieldName("name") ?? holder?.childForFieldName("key");
  const cipher = /create(?:C|Dec)ipher\w*/i.exec(scope?.text ?? "")?.[0] ?? "";
  return `${scriptStatement(node).text.slice(0, 400)} ${name?.text ?? ""} ${cipher}`;
}

export const scriptWeakHash: Recipe = {
  id: "javascript/weak-hash",
  summary: "MD5 and SHA-1 become SHA-256 where they protect something",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/weak-hash"],
  families: ["weak-hash"],
  examples: [
    {
      title: "a token, CommonJS",
      before:
        'const crypto = require("crypto");\n\nfunction makeToken(user) {\n  return crypto.createHash("md5").update(user.id).digest("hex");\n}\n',
      after:
        'const crypto = require("crypto");\n\nfunction makeToken(user) {\n  return crypto.createHash("sha256").update(user.id).digest("hex");\n}\n',
    },
    {
      title: "a signature, imported by name",
      before:
        "import { createHash } from 'node:crypto'\n\nexport const sign = (data) => createHash('sha1').update(data).digest('hex')\n",
      after:
        "import { createHash } from 'node:crypto'\n\nexport const sign = (data) => createHash('sha256').update(data).digest('hex')\n",
    },
  ],
  untouched: [
    'const crypto = require("crypto");\n\nfunction digest(password) {\n  return crypto.createHash("md5").update(password).digest("hex");\n}\n',
    'const crypto = require("crypto");\n\nfunction encryptToken(secret, iv) {\n  const key = crypto.createHash("md5").update(secret).digest();\n  return crypto.createCipheriv("aes-128-cbc", key, iv);\n}\n',
    'const crypto = require("crypto");\n\nfunction etag(body) {\n  return crypto.createHash("sha1").update(body).digest("hex");\n}\n',
    'const crypto = require("crypto");\n\nfunction compute(data) {\n  return crypto.createHash("md5").update(data).digest("hex");\n}\n',
    'const crypto = require("crypto");\n\nfunction sessionCacheKey(data) {\n  return crypto.createHash("md5").update(data).digest("hex");\n}\n',
  ],
  fix,
};
