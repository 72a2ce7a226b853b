import type { Node } from "web-tree-sitter";
import { around, edited, namedChildren, refused, replace, withoutListItem } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult, TextEdit } from "../recipe.ts";
import { argumentsOf, calleeOf, callsNear, findCall, functionAround, importedNames, isCallOf } from "./syntax.ts";

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
function fixAssignment({ node, tree }: RecipeInput): RecipeResult | undefined {
  const assignment = around(node, "assignment");
  const own = assignment && safeValue(assignment);
  if (assignment === undefined || own === undefined) return undefined;
  const object = objectOf(assignment);
  if (object === undefined) return edited(EXPLANATION, own);
  const scope = functionAround(assignment) ?? tree.rootNode;
  // A context checks the name only of what it verifies, and refuses to be set otherwise: one of the two alone is an error, or too little.
  const all = scope.descendantsOfType("assignment").filter((each) => objectOf(each) === object);
  const edits = all.map(safeValue);
  if (edits.includes(undefined)) return refused("the context is set to other values too: which are meant is not known");
  return edited(
    EXPLANATION,
    edits.filter((each) => each !== undefined),
  );
}

function safeValue(assignment: Node): TextEdit | undefined {
  const [left, right] = [assignment.childForFieldName("left"), assignment.childForFieldName("right")];
  if (!left || !right) return undefined;
  if (/\.(?:verify|check_hostname)$/.test(left.text) && right.text === "False") return replace(right, "True");
  const isMode = left.text.endsWith(".verify_mode");
  const mode = right.type === "attribute" ? right.childForFieldName("attribute") : right;
  return isMode && mode?.text === "CERT_NONE" && right.type === "attribute"
    ? replace(mode, "CERT_REQUIRED")
    : undefined;
}

/** `context` of `context.check_hostname = …` and of `context.verify_mode = …`. */
const objectOf = (assignment: Node): string | undefined =>
  /^(.+)\.(?:check_hostname|verify_mode)$/.exec(assignment.childForFieldName("left")?.text ?? "")?.[1];

const SETTINGS: ReadonlySet<string> = new Set(["verify", "verify_ssl", "ssl_verify", "verify_certs", "ssl"]);

/** `verify=False` of the call, also where `**options` stands beside it: such a call has no arguments that could be counted. */
function offIn(call: Node): Node | undefined {
  const list = call.childForFieldName("arguments");
  const given = list === null ? [] : namedChildren(list).filter(({ type }) => type === "keyword_argument");
  return given.find((each) => {
    const [name, value] = [each.childForFieldName("name"), each.childForFieldName("value")];
    return value?.text === "False" && SETTINGS.has(name?.text ?? "");
  });
}

function fixVerify({ node, tree, text }: RecipeInput): RecipeResult {
  const names = importedNames(tree.rootNode);
  const [found] = callsNear(node).flatMap((call) => {
    const verify = offIn(call);
    return verify === undefined ? [] : [{ call, verify }];
  });
  if (found === undefined) return refused("no argument here is the literal `verify=False`");
  const { call, verify } = found;
  if (isCallOf(call, names, /jwt/i)) return refused("this `verify` is not about TLS");
  if (argumentsOf(call) !== undefined) return edited(EXPLANATION, withoutListItem(text, verify));
  const [name, value] = [verify.childForFieldName("name"), verify.childForFieldName("value")];
  // aiohttp before 3.9 takes no `ssl=True`.
  if (value === null || name?.text === "ssl") return refused("what stands in `**` may set it as well");
  // Without the argument, what stands in `**` could set it.
  return edited(EXPLANATION, replace(value, "True"));
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
      title: "with arguments that are not seen",
      before: "import requests\n\n\ndef fetch(url, **kw):\n    return requests.get(url, verify=False, **kw)\n",
      after: "import requests\n\n\ndef fetch(url, **kw):\n    return requests.get(url, verify=True, **kw)\n",
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
    {
      title: "a context's two settings go together",
      before:
        "import ssl\n\n\ndef make():\n    context = ssl.create_default_context()\n    context.check_hostname = False\n    context.verify_mode = ssl.CERT_NONE\n    return context\n",
      after:
        "import ssl\n\n\ndef make():\n    context = ssl.create_default_context()\n    context.check_hostname = True\n    context.verify_mode = ssl.CERT_REQUIRED\n    return context\n",
    },
  ],
  untouched: [
    "import ssl\n\n\ndef make(strict):\n    context = ssl.create_default_context()\n    context.check_hostname = strict\n    context.verify_mode = ssl.CERT_NONE\n    return context\n",
    "import ssl\nfrom ssl import CERT_NONE\n\n\ndef make():\n    context = ssl.create_default_context()\n    context.check_hostname = False\n    context.verify_mode = CERT_NONE\n    return context\n",
    "import requests\n\n\ndef fetch(url, check):\n    return requests.get(url, verify=check, timeout=5)\n",
    "import ssl\n\n\nssl._create_default_https_context = ssl._create_unverified_context\n",
  ],
  fix,
};
