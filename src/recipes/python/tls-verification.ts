import { edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { calleeOf, callsNear, findCall, importedNames, isCallOf, keyword, withoutArgument } from "./syntax.ts";

const EXPLANATION =
  "Without verification anybody on the way can answer in the server's place. Now its certificate is checked, as is the default.";

function fix(input: RecipeInput): RecipeResult {
  return fixContext(input) ?? fixVerify(input);
}

/** `ssl._create_unverified_context()` has a twin that verifies and takes the same arguments. */
function fixContext({ node, tree }: RecipeInput): RecipeResult | undefined {
  const call = findCall(node, tree.rootNode, "ssl._create_unverified_context");
  const attribute = call && calleeOf(call)?.childForFieldName("attribute");
  return attribute ? edited(EXPLANATION, replace(attribute, "create_default_context")) : undefined;
}

function fixVerify({ node, tree, text }: RecipeInput): RecipeResult {
  const names = importedNames(tree.rootNode);
  const call = callsNear(node).find((each) => keyword(each, "verify")?.value.text === "False");
  const verify = call && keyword(call, "verify");
  if (call === undefined || verify === undefined) return refused("`verify` is not the literal False");
  if (isCallOf(call, names, /jwt/i)) return refused("this `verify` is not about TLS");
  return edited(EXPLANATION, withoutArgument(text, verify));
}

export const tlsVerification: Recipe = {
  id: "python/tls-verification",
  summary: "`verify=False` goes; unverified SSL contexts become default ones",
  languages: ["python"],
  rules: ["S501", "B501", "S323", "B323"],
  examples: [
    {
      title: "requests",
      before: "import requests\n\n\ndef fetch(url):\n    return requests.get(url, verify=False, timeout=5)\n",
      after: "import requests\n\n\ndef fetch(url):\n    return requests.get(url, timeout=5)\n",
    },
    {
      title: "the only argument",
      before: "import httpx\n\n\ndef client():\n    return httpx.Client(verify=False)\n",
      after: "import httpx\n\n\ndef client():\n    return httpx.Client()\n",
    },
    {
      title: "an SSL context",
      before: "import ssl\n\ncontext = ssl._create_unverified_context()\n",
      after: "import ssl\n\ncontext = ssl.create_default_context()\n",
    },
  ],
  untouched: [
    "import requests\n\n\ndef fetch(url, check):\n    return requests.get(url, verify=check, timeout=5)\n",
    "import ssl\n\n\nssl._create_default_https_context = ssl._create_unverified_context\n",
  ],
  fix,
};
