import { around, edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { calleeOf, stringValue } from "./syntax.ts";

/** Only where a server is started right here; an address in a setting may be what a container needs. */
function fix({ node }: RecipeInput): RecipeResult {
  const literal = node.type === "string" ? node : around(node, "string");
  if (literal === undefined || stringValue(literal) !== "0.0.0.0")
    return refused("the address is not the plain string 0.0.0.0");
  const call = around(literal, "call");
  const name = calleeOf(call ?? literal)?.text ?? "";
  if (
    call === undefined ||
    !/(?:^|\.)(?:run|bind|serve|run_app|run_simple|listen|make_server|start_server)$/.test(name)
  ) {
    return refused("the address is a setting: whether other machines must reach the server is not known");
  }
  const quote = literal.text[0] ?? '"';
  const explanation = "The server answered on every network of the machine. It now listens on this machine alone.";
  return edited(explanation, replace(literal, `${quote}127.0.0.1${quote}`));
}

export const bindLocalhost: Recipe = {
  id: "python/bind-localhost",
  summary: "a server that is started in the code listens on localhost instead of all interfaces",
  languages: ["python"],
  rules: ["S104", "B104"],
  examples: [
    {
      title: "Flask",
      before: 'from flask import Flask\n\napp = Flask(__name__)\napp.run(host="0.0.0.0", port=80)\n',
      after: 'from flask import Flask\n\napp = Flask(__name__)\napp.run(host="127.0.0.1", port=80)\n',
    },
    {
      title: "a socket",
      before: "import socket\n\nserver = socket.socket()\nserver.bind(('0.0.0.0', 8000))\n",
      after: "import socket\n\nserver = socket.socket()\nserver.bind(('127.0.0.1', 8000))\n",
    },
  ],
  untouched: ['HOST = "0.0.0.0"\n', 'def start(host="0.0.0.0"):\n    return host\n'],
  fix,
};
