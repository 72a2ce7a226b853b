import type { Node } from "web-tree-sitter";
import { edited, refused, replace } from "../edit.ts";
import { digestsPassword, NO_PASSWORD_HASH, purposeOfDigest } from "../purpose.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import {
  calleeOf,
  findCall,
  functionAround,
  keyword,
  importedNames,
  positional,
  pythonStatement,
  resolved,
  stringValue,
  withArgument,
} from "./syntax.ts";
import { olderThan } from "./version.ts";

const WEAK = /^hashlib\.(?:md5|sha1|md4|new)$/;
/**
 * For a purpose of security SHA-256 takes its place; for an identity of bytes, where changing the digest would break what is stored,
 * `usedforsecurity=False` says so. Where names do not tell, nobody can know.
 */
function fix({ node, tree, project }: RecipeInput): RecipeResult {
  const call = findCall(node, tree.rootNode, WEAK);
  const callee = call && calleeOf(call);
  if (call === undefined || callee === undefined)
    return refused("there is no call of hashlib.md5 or hashlib.sha1 here");
  if (digestsPassword(pythonStatement(call).text)) return refused(NO_PASSWORD_HASH);
  const purpose = purposeOf(call);
  if (purpose === "unknown")
    return refused("whether the digest serves security or identity cannot be told from the names");
  if (purpose === "identity") {
    if (keyword(call, "usedforsecurity") !== undefined) return refused("the call says what the digest is for");
    const older = olderThan(9, project);
    if (older !== undefined) return refused(older);
    const added = withArgument(call, "usedforsecurity=False");
    const explanation =
      "The digest identifies bytes and protects nothing; `usedforsecurity=False` says so, and the digest stays the same.";
    return added === undefined ? refused("the call's arguments are not plain") : edited(explanation, added);
  }
  return toSha256(call, callee, importedNames(tree.rootNode));
}

function purposeOf(call: Node): ReturnType<typeof purposeOfDigest> {
  const scope = functionAround(call);
  const cipher = /\bAES\b|\bDES3?\b|Cipher|Fernet|Blowfish/.exec(scope?.text ?? "")?.[0] ?? "";
  const names = `${pythonStatement(call).text} ${scope?.childForFieldName("name")?.text ?? ""} ${cipher}`;
  return purposeOfDigest(names);
}

function toSha256(call: Node, callee: Node, names: ReadonlyMap<string, string>): RecipeResult {
  const explanation = "MD5 and SHA-1 are broken: collisions and pre-images are cheap. SHA-256 is not.";
  if (resolved(callee, names) === "hashlib.new") {
    const algorithm = positional(call, 0);
    const quoted = stringValue(algorithm);
    if (algorithm === undefined || quoted === undefined) return refused("the algorithm's name is computed");
    return edited(explanation, replace(algorithm, algorithm.text.replace(quoted, "sha256")));
  }
  const attribute = callee.childForFieldName("attribute");
  if (attribute === null) return refused("the function was imported by name: the import would have to change too");
  return edited(explanation, replace(attribute, "sha256"));
}

export const weakHash: Recipe = {
  id: "python/weak-hash",
  summary:
    "MD5 and SHA-1 become SHA-256 where they protect something, and `usedforsecurity=False` where they identify bytes",
  languages: ["python"],
  rules: ["S324", "B324", "S303", "B303"],
  examples: [
    {
      title: "a token",
      before: "import hashlib\n\n\ndef make_token(user):\n    return hashlib.md5(user.encode()).hexdigest()\n",
      after: "import hashlib\n\n\ndef make_token(user):\n    return hashlib.sha256(user.encode()).hexdigest()\n",
    },
    {
      title: "an identity of bytes keeps its digest",
      before: "import hashlib\n\n\ndef etag(body):\n    return hashlib.sha1(body).hexdigest()\n",
      after: "import hashlib\n\n\ndef etag(body):\n    return hashlib.sha1(body, usedforsecurity=False).hexdigest()\n",
    },
    {
      title: "by name",
      before: "import hashlib\n\n\ndef sign(data):\n    return hashlib.new('md5', data).digest()\n",
      after: "import hashlib\n\n\ndef sign(data):\n    return hashlib.new('sha256', data).digest()\n",
    },
  ],
  untouched: [
    "import hashlib\n\n\ndef check(user, password):\n    return hashlib.md5(password.encode()).hexdigest() == user.digest\n",
    {
      before: "import hashlib\n\n\ndef etag(body):\n    return hashlib.sha1(body).hexdigest()\n",
      requiresPython: ">=3.7",
    },
    "import hashlib\n\nfrom Crypto.Cipher import AES\n\n\ndef encrypt(password, data):\n    key = hashlib.md5(password).digest()\n    return AES.new(key, AES.MODE_GCM).encrypt(data)\n",
    "import hashlib\n\n\ndef compute(data):\n    return hashlib.md5(data).hexdigest()\n",
    "from hashlib import md5\n\n\ndef sign(data):\n    return md5(data).hexdigest()\n",
  ],
  fix,
};
