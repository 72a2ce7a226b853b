import type { Node } from "web-tree-sitter";
import { edited, insertAt, namedChildren, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult, TextEdit } from "../recipe.ts";
import { argumentsOf, calleeOf, findCall, importedNames, keyword, withArgument } from "./syntax.ts";

/** `select_autoescape` escapes in `.html`, `.htm` and `.xml` templates only: other templates give what they gave. */
function fix({ node, tree }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const call = findCall(node, root, /^jinja2(?:\.environment)?\.Environment$/);
  if (call === undefined || argumentsOf(call) === undefined)
    return refused("there is no plain call of jinja2.Environment here");
  const helper = helperName(root, call);
  if (helper === undefined) return refused("how this file names jinja2 cannot be told");
  const given = keyword(call, "autoescape");
  if (given !== undefined && given.value.text !== "False") return refused("`autoescape` is not the literal False");
  const edit =
    given === undefined ? withArgument(call, `autoescape=${helper.name}()`) : replace(given.value, `${helper.name}()`);
  if (edit === undefined) return refused("the call's arguments are not plain");
  const explanation =
    "Values went into HTML templates as they are, scripts included. Templates for HTML and XML now escape them; others do not change.";
  return edited(explanation, edit, helper.edits);
}

function helperName(root: Node, call: Node): { name: string; edits: TextEdit[] } | undefined {
  const callee = calleeOf(call);
  if (callee?.type === "attribute")
    return { name: `${callee.childForFieldName("object")?.text}.select_autoescape`, edits: [] };
  const known = [...importedNames(root)].find(([, full]) => full === "jinja2.select_autoescape");
  if (known !== undefined) return { name: known[0], edits: [] };
  const statement = namedChildren(root).find(
    (child) => child.type === "import_from_statement" && child.childForFieldName("module_name")?.text === "jinja2",
  );
  const last = statement && namedChildren(statement).at(-1);
  return last && { name: "select_autoescape", edits: [insertAt(last.endIndex, ", select_autoescape")] };
}

export const jinjaAutoescape: Recipe = {
  id: "python/jinja-autoescape",
  summary: "Jinja2 environments escape values in HTML and XML templates",
  languages: ["python"],
  rules: ["S701", "B701"],
  examples: [
    {
      title: "imported by name",
      before:
        "from jinja2 import Environment, FileSystemLoader\n\nenv = Environment(loader=FileSystemLoader('templates'))\n",
      after:
        "from jinja2 import Environment, FileSystemLoader, select_autoescape\n\nenv = Environment(loader=FileSystemLoader('templates'), autoescape=select_autoescape())\n",
    },
    {
      title: "switched off",
      before: "import jinja2\n\nenv = jinja2.Environment(autoescape=False)\n",
      after: "import jinja2\n\nenv = jinja2.Environment(autoescape=jinja2.select_autoescape())\n",
    },
  ],
  untouched: [
    "import jinja2\n\n\ndef make(escape):\n    return jinja2.Environment(autoescape=escape)\n",
    "import jinja2\n\n\ndef make(**options):\n    return jinja2.Environment(**options)\n",
  ],
  fix,
};
