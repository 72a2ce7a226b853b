import type { Node } from "web-tree-sitter";
import { edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult, TextEdit } from "../recipe.ts";
import { memberOf } from "./imports.ts";
import { argumentsOf, calleeOf, findCall, importedNames, keyword, resolved, withArgument } from "./syntax.ts";

/** `select_autoescape` escapes in `.html`, `.htm` and `.xml` templates and in those from strings: other files give what they gave. */
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
    "Values went into HTML templates as they are, scripts included. Templates for HTML and XML, and those from strings, now escape them; other files do not change.";
  return edited(explanation, edit, helper.edits);
}

function helperName(root: Node, call: Node): { name: string; edits: TextEdit[] } | undefined {
  const callee = calleeOf(call);
  if (callee?.type === "attribute") {
    const module = callee.childForFieldName("object") ?? undefined;
    const isJinja = resolved(module, importedNames(root)) === "jinja2";
    return isJinja ? { name: `${module?.text}.select_autoescape`, edits: [] } : undefined;
  }
  return memberOf(root, "jinja2", "select_autoescape");
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
    "from jinja2 import *\n\nenv = Environment(autoescape=False)\n",
    "import jinja2.environment\n\nenv = jinja2.environment.Environment(autoescape=False)\n",
    "import jinja2\n\n\ndef make(escape):\n    return jinja2.Environment(autoescape=escape)\n",
    "import jinja2\n\n\ndef make(**options):\n    return jinja2.Environment(**options)\n",
  ],
  fix,
};
