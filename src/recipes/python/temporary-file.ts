import { edited, indentOf, lineEndOf, refused, replace, standsAlone } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { importEdits, isTaken, moduleName } from "./imports.ts";
import { argumentsOf, calleeOf, findCall, functionAround, pythonStatement } from "./syntax.ts";

const NEEDS_NO_FILE = /\b(?:mkdir|makedirs|mkfifo|symlink|link|copytree|bind|exists|rename|listen)\s*\(/;

/** `mkstemp` takes the same arguments, makes the file that only its owner may read, and returns it open. */
function fix({ node, tree, text }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const call = findCall(node, root, "tempfile.mktemp");
  const attribute = call && calleeOf(call)?.childForFieldName("attribute");
  if (call === undefined || !attribute || argumentsOf(call) === undefined)
    return refused("there is no plain call of tempfile.mktemp here");
  const statement = pythonStatement(call);
  const target = /^([A-Za-z_]\w*)\s*=\s*$/.exec(text.slice(statement.startIndex, call.startIndex))?.[1];
  if (target === undefined || statement.endIndex !== call.endIndex)
    return refused("the name is not simply kept in a variable");
  const scope = functionAround(call) ?? root;
  if (!standsAlone(text, statement)) return refused("the statement shares its line with another");
  if (NEEDS_NO_FILE.test(scope.text))
    return refused("the name may be for something that must not exist yet: a folder, a link, a socket");
  if (isTaken(scope, "descriptor")) return refused("the name `descriptor` is in use here");
  const imports = importEdits(root, text, "os");
  if (imports === undefined) return refused("the name `os` means something else in this file");
  const { name } = moduleName(root, "os");
  const made = call.text.replace(/\bmktemp(?=\s*\()/, "mkstemp");
  const next = `${lineEndOf(text)}${indentOf(text, statement)}${name}.close(descriptor)`;
  const explanation =
    "Between `mktemp` and the opening of the file somebody else can make it, or a link of that name. `mkstemp` makes the file itself.";
  return edited(explanation, replace(statement, `descriptor, ${target} = ${made}${next}`), imports);
}

export const temporaryFile: Recipe = {
  id: "python/temporary-file",
  summary: "`tempfile.mktemp` becomes `tempfile.mkstemp`",
  languages: ["python"],
  rules: ["S306", "B306"],
  examples: [
    {
      title: "a variable",
      before: 'import tempfile\n\n\ndef make():\n    path = tempfile.mktemp(suffix=".txt")\n    return path\n',
      after:
        'import os\nimport tempfile\n\n\ndef make():\n    descriptor, path = tempfile.mkstemp(suffix=".txt")\n    os.close(descriptor)\n    return path\n',
    },
    {
      title: "at the top level",
      before: "import os\nimport tempfile\n\nNAME = tempfile.mktemp()\n",
      after: "import os\nimport tempfile\n\ndescriptor, NAME = tempfile.mkstemp()\nos.close(descriptor)\n",
    },
  ],
  untouched: [
    "import os\nimport tempfile\n\n\ndef make():\n    path = tempfile.mktemp()\n    os.mkdir(path)\n    return path\n",
    "import tempfile\n\n\ndef make(new):\n    if new: path = tempfile.mktemp()\n    return path\n",
    "import tempfile\n\n\ndef make():\n    return open(tempfile.mktemp(), 'w')\n",
    "import tempfile\n\n\ndef make(descriptor):\n    path = tempfile.mktemp()\n    return path, descriptor\n",
  ],
  fix,
};
