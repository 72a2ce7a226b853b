import { around, edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { callsNear, keyword, withoutArgument } from "./syntax.ts";

const SETTING = "With debugging on, error pages show source code, settings and variables to everybody.";

function fix(input: RecipeInput): RecipeResult {
  return (
    fixRun(input) ??
    fixSetting(input) ??
    fixUpdate(input) ??
    refused("debugging is not switched on by a literal True here")
  );
}

/** Flask's debugger lets whoever sees an error page run code. */
function fixRun({ node, text }: RecipeInput): RecipeResult | undefined {
  const debug = callsNear(node)
    .map((call) => keyword(call, "debug") ?? keyword(call, "use_debugger"))
    .find((argument) => argument !== undefined && /^(?:True|1)$/.test(argument.value.text));
  if (debug === undefined) return undefined;
  const explanation = "The debugger lets whoever sees an error page run code. `debug` is off by default.";
  return edited(explanation, withoutArgument(text, debug));
}

function fixSetting({ node }: RecipeInput): RecipeResult | undefined {
  const assignment = around(node, "assignment");
  const [left, right] = [assignment?.childForFieldName("left"), assignment?.childForFieldName("right")];
  if (
    !left ||
    right?.text !== "True" ||
    !/^(?:[\w.]+\.)?(?:\w+\[["'])?(?:DEBUG|debug|PROPAGATE_EXCEPTIONS)(?:["']\])?$/.test(left.text)
  ) {
    return undefined;
  }
  return edited(SETTING, replace(right, "False"));
}

/** `app.config.update(DEBUG=True)` */
function fixUpdate({ node }: RecipeInput): RecipeResult | undefined {
  const debug = callsNear(node)
    .map((call) => keyword(call, "DEBUG"))
    .find((argument) => argument?.value.text === "True");
  return debug && edited(SETTING, replace(debug.value, "False"));
}

export const debugOff: Recipe = {
  id: "python/debug-off",
  summary: "Flask's and Django's debugging is switched off",
  languages: ["python"],
  rules: ["S201", "B201"],
  families: ["debug-enabled"],
  examples: [
    {
      title: "Flask",
      before:
        "from flask import Flask\n\napp = Flask(__name__)\n\nif __name__ == '__main__':\n    app.run(debug=True)\n",
      after: "from flask import Flask\n\napp = Flask(__name__)\n\nif __name__ == '__main__':\n    app.run()\n",
    },
    {
      title: "among other arguments",
      before: "from flask import Flask\n\napp = Flask(__name__)\napp.run(port=8000, debug=True, threaded=True)\n",
      after: "from flask import Flask\n\napp = Flask(__name__)\napp.run(port=8000, threaded=True)\n",
    },
    {
      title: "a setting of Flask",
      before: "from flask import Flask\n\napp = Flask(__name__)\napp.config['DEBUG'] = True\n",
      after: "from flask import Flask\n\napp = Flask(__name__)\napp.config['DEBUG'] = False\n",
    },
    {
      title: "a comment that ends with a comma stays",
      before:
        "from flask import Flask\n\napp = Flask(__name__)\napp.run(\n    port=8000,  # first,\n    debug=True\n)\n",
      after: "from flask import Flask\n\napp = Flask(__name__)\napp.run(\n    port=8000,  # first,\n    \n)\n",
    },
  ],
  untouched: [
    "import os\n\nfrom flask import Flask\n\napp = Flask(__name__)\napp.run(debug=bool(os.environ.get('DEBUG')))\n",
    "from flask import Flask\n\napp = Flask(__name__)\napp.run(debug=False)\n",
  ],
  fix,
};
