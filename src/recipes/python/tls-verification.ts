import type { Node } from "web-tree-sitter";
import { around, edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { calleeOf, callsNear, findCall, importedNames, isCallOf, keyword, withoutArgument } from "./syntax.ts";

const EXPLANATION =
  "Without verification anybody on the way can answer in the server's place. Now its certificate is checked, as is the default.";

function fix(input: RecipeInput): RecipeResult {
  return fixContext(input) ?? fixAssignment(input) ?? fixVerify(input);
}

/** `ssl._create_unverified_context()` has a twin that verifies and takes the same arguments. */
function fixContext({ node, tree }: RecipeInput): RecipeResult | undefined {
  const call = findCall(node, tree.rootNode, "ssl._create_unverified_context");
  const attribute = call && calleeOf(call)?.childForFieldName("attribute");
  return attribute ? edited(EXPLANATION, replace(attribute, "create_default_context")) : undefined;
}

/** `session.verify = False`, `context.check_hostname = False`, `context.verify_mode = ssl.CERT_NONE` */
function fixAssignment({ node }: RecipeInput): RecipeResult | undefined {
  const assignment = around(node, "assignment");
  const [left, right] = [assignment?.childForFieldName("left"), assignment?.childForFieldName("right")];
  if (!left || !right) return undefined;
  if (/\.(?:verify|check_hostname)$/.test(left.text) && right.text === "False")
    return edited(EXPLANATION, replace(right, "True"));
  const mode = left.text.endsWith(".verify_mode") && right.type === "attribute" && right.childForFieldName("attribute");
  return mode && mode.text === "CERT_NONE" ? edited(EXPLANATION, replace(mode, "CERT_REQUIRED")) : undefined;
}

const SETTINGS = ["verify", "verify_ssl", "ssl_verify", "verify_certs", "ssl"];

const isOff = (call: Node, name: string): boolean => keyword(call, name)?.value.text === "False";

function fixVerify({ node, tree, text }: RecipeInput): RecipeResult {
  const names = importedNames(tree.rootNode);
  const call = callsNear(node).find((each) => SETTINGS.some((name) => isOff(each, name)));
  const verify = call && SETTINGS.map((name) => (isOff(call, name) ? keyword(call, name) : undefined)).find(Boolean);
  if (call === undefined || verify === undefined) return refused("`verify` is not the literal False");
  if (isCallOf(call, names, /jwt/i)) return refused("this `verify` is not about TLS");
  return edited(EXPLANATION, withoutArgument(text, verify));
}

export const tlsVerification: Recipe = {
  id: "python/tls-verification",
  summary: "`verify=False` goes; unverified SSL contexts become default ones",
  languages: ["python"],
  rules: ["S501", "B501", "S323", "B323", "py/tls-verification"],
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
    {
      title: "a session",
      before: "import requests\n\nsession = requests.Session()\nsession.verify = False\n",
      after: "import requests\n\nsession = requests.Session()\nsession.verify = True\n",
    },
    {
      title: "a context",
      before: "import ssl\n\ncontext = ssl.create_default_context()\ncontext.verify_mode = ssl.CERT_NONE\n",
      after: "import ssl\n\ncontext = ssl.create_default_context()\ncontext.verify_mode = ssl.CERT_REQUIRED\n",
    },
  ],
  untouched: [
    "import requests\n\n\ndef fetch(url, check):\n    return requests.get(url, verify=check, timeout=5)\n",
    "import ssl\n\n\nssl._create_default_https_context = ssl._create_unverified_context\n",
  ],
  fix,
};
