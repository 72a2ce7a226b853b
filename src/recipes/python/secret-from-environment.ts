import type { Node } from "web-tree-sitter";
import { around, edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { importEdits, moduleName } from "./imports.ts";
import { stringValue } from "./syntax.ts";

/** `SECRET_ALGORITHM`, `PASSWORD_FIELD`, `TOKEN_URL` */
const NO_SECRET =
  /(?:^|_)(?:ALGORITHM|ALG|NAME|URL|URI|PATH|FILE|DIR|HEADER|FIELD|PREFIX|SUFFIX|TYPE|FORMAT|PROMPT|LABEL|TITLE|COOKIE|PARAM|ENDPOINT|HASHER|MODE|SCHEME|PATTERN|REGEX|MESSAGE|ERROR|TEMPLATE)$/;

/** The value leaves the file; where it is set, from now on, is the operator's business, and the explanation says so. */
function fix({ node, tree, text }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const literal = node.type === "string" ? node : around(node, "string");
  if (literal === undefined || stringValue(literal) === undefined) return refused("the secret is not a plain string");
  if (around(literal, "default_parameter", "typed_default_parameter") !== undefined) {
    return refused("the secret is a parameter's default: callers may rely on it");
  }
  if (around(literal, "comparison_operator") !== undefined) return refused("the secret is compared with, not used");
  const name = nameFor(literal);
  if (name === undefined) return refused("no name says what the secret is for");
  if (NO_SECRET.test(name)) return refused("the name says that this is about a secret, and not one");
  const others = root
    .descendantsOfType("string")
    .filter((each) => nameFor(each) === name && each.text !== literal.text);
  if (others.length > 0) return refused(`other values in this file would get the name ${name} too`);
  const imports = importEdits(root, text, "os");
  if (imports === undefined) return refused("the name `os` means something else in this file");
  const quote = literal.text.startsWith("'") ? "'" : '"';
  const code = `${moduleName(root, "os").name}.environ[${quote}${name}${quote}]`;
  const explanation = `Everybody who can read the code knows this secret: treat it as leaked, and replace it. It is now read from the environment variable ${name}, which must be set wherever this runs, its tests included.`;
  return edited(explanation, replace(literal, code), imports);
}

/** `app.config["SECRET_KEY"] = …`, `password = …`, `connect(password=…)`, `{"password": …}` */
function nameFor(literal: Node): string | undefined {
  const holder = literal.parent;
  const target =
    holder?.type === "keyword_argument"
      ? holder.childForFieldName("name")?.text
      : holder?.type === "pair"
        ? holder.childForFieldName("key")?.text
        : holder?.type === "assignment"
          ? holder.childForFieldName("left")?.text
          : undefined;
  const word = /(\w+)["'\]]*$/.exec(target ?? "")?.[1];
  return word === undefined
    ? undefined
    : word
        .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toUpperCase()
        .replace(/^_+/, "");
}

export const secretFromEnvironment: Recipe = {
  id: "python/secret-from-environment",
  summary: "hard-coded passwords and keys are read from the environment",
  languages: ["python"],
  rules: ["S105", "B105", "S106", "B106", "py/secret-key-setting", "py/hardcoded-key"],
  examples: [
    {
      title: "a variable",
      before: 'import sys\n\nPASSWORD = "correct horse battery"\nprint(sys.argv)\n',
      after: 'import os\nimport sys\n\nPASSWORD = os.environ["PASSWORD"]\nprint(sys.argv)\n',
    },
    {
      title: "an argument",
      before: "import os\nimport db\n\n\ndef connect():\n    return db.connect(user='app', password='s3cr3t-Pa55')\n",
      after:
        "import os\nimport db\n\n\ndef connect():\n    return db.connect(user='app', password=os.environ['PASSWORD'])\n",
    },
  ],
  untouched: [
    "def connect(db):\n    return db.open(password='s3cr3t-Pa55'), db.open(password='0ther-Pa55')\n",
    "SESSION_SECRET_ALGORITHM = 'HS256'\n\nTOKEN_URL = '/oauth/token'\n",
    "def connect(password='s3cr3t-Pa55'):\n    return password\n",
    "def check(password):\n    return password == 's3cr3t-Pa55'\n",
  ],
  fix,
};
