import { edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import type { Node } from "web-tree-sitter";
import { exchangeEdits, moduleName } from "./imports.ts";
import { argumentsOf, calleeOf, findCall, functionAround, importedNames, pythonStatement } from "./syntax.ts";

const SECRET =
  /token|secret|passw|pwd|otp|pin\b|nonce|salt|session|csrf|api_?key|verification|reset|invite|coupon|voucher|credential|code/i;

/** `secrets.SystemRandom` has all of `random`'s functions, drawn from the operating system. */
function fix({ node, tree, text }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const call = findCall(
    node,
    root,
    /^random\.(?:choice|choices|randint|randrange|sample|shuffle|random|uniform|getrandbits)$/,
  );
  const callee = call && calleeOf(call);
  const method = callee?.childForFieldName("attribute");
  if (call === undefined || callee === undefined || !method) return refused("there is no call like random.choice here");
  if (!isForSecret(call)) return refused("whether the number is a secret cannot be told from the names");
  if (/\.seed\(/.test(root.text)) return refused("the file seeds its random numbers, and so wants them to repeat");
  const imports = exchangeEdits(root, text, { from: "random", to: "secrets", replaced: [callee] });
  if (imports === undefined) return refused("the name `secrets` means something else in this file");
  const { name } = moduleName(root, "secrets");
  const explanation =
    "The next numbers of `random` can be computed from those before. `secrets` draws from the operating system.";
  return edited(explanation, replace(callee, twin(call, method.text, name)), imports);
}

function twin(call: Node, method: string, name: string): string {
  const isPlainChoice = method === "choice" && argumentsOf(call)?.length === 1;
  return isPlainChoice ? `${name}.choice` : `${name}.SystemRandom().${method}`;
}

function isForSecret(call: Node): boolean {
  const names = `${pythonStatement(call).text.slice(0, 400)} ${functionAround(call)?.childForFieldName("name")?.text ?? ""}`;
  return SECRET.test(names) && [...importedNames(call.tree.rootNode).values()].includes("random");
}

export const secretsModule: Recipe = {
  id: "python/secrets-module",
  summary: "`random` becomes `secrets` where names tell of tokens and passwords",
  languages: ["python"],
  rules: ["S311", "B311"],
  families: ["weak-randomness"],
  examples: [
    {
      title: "a token",
      before:
        'import random\nimport string\n\n\ndef make_token():\n    return "".join(random.choice(string.ascii_letters) for _ in range(32))\n',
      after:
        'import secrets\nimport string\n\n\ndef make_token():\n    return "".join(secrets.choice(string.ascii_letters) for _ in range(32))\n',
    },
    {
      title: "a number",
      before: "import random\n\n\ndef reset_pin():\n    return random.randint(1000, 9999)\n",
      after: "import secrets\n\n\ndef reset_pin():\n    return secrets.SystemRandom().randint(1000, 9999)\n",
    },
  ],
  untouched: [
    "import random\n\n\ndef roll():\n    return random.randint(1, 6)\n",
    "import random\n\nrandom.seed(7)\n\n\ndef make_token():\n    return random.randint(0, 10)\n",
  ],
  fix,
};
