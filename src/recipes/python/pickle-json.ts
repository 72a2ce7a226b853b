import type { Node } from "web-tree-sitter";
import { descendants, edited, namedChildren, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { exchangeEdits, moduleName } from "./imports.ts";
import { argumentsOf, calleeOf, importedNames, resolvedCallee } from "./syntax.ts";

/**
 * Only where the whole file shows that nothing but plain data is pickled: every value that it dumps is written out there with string
 * keys, and both directions are in it. Data that were pickled elsewhere, or before, could no longer be read.
 */
function fix({ tree, text }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const names = importedNames(root);
  const calls = [...descendants(root)].filter((node) => node.type === "call");
  const named = (pattern: RegExp) => calls.filter((call) => pattern.test(resolvedCallee(call, names) ?? ""));
  const [dumps, loads] = [
    named(/^(?:pickle|marshal|jsonpickle)\.(?:dumps|encode)$/),
    named(/^(?:pickle|marshal|jsonpickle)\.(?:loads|decode)$/),
  ];
  const others = named(/^(?:pickle|marshal|jsonpickle)\.(?!dumps$|loads$|encode$|decode$)/);
  if (dumps.length === 0 || loads.length === 0 || others.length > 0) {
    return refused("whether all that is read was written by this file, as plain data, cannot be shown");
  }
  const values = dumps.map((call) => argumentsOf(call));
  if (!values.every((given) => given?.length === 1 && isPlainData(given[0]?.value))) {
    return refused("a value that is pickled may be more than JSON can hold");
  }
  const from = resolvedCallee(dumps[0]!, names)?.split(".")[0] ?? "pickle";
  const gone = [...dumps, ...loads].flatMap((call) => calleeOf(call) ?? []);
  const imports = exchangeEdits(root, text, { from, to: "json", replaced: gone });
  if (imports === undefined) return refused("the name `json` means something else in this file");
  const { name } = moduleName(root, "json");
  const isText = (call: Node) => resolvedCallee(call, names)?.startsWith("jsonpickle.") === true;
  const edits = [
    ...dumps.map((call) =>
      replace(call, `${name}.dumps(${argumentsOf(call)?.[0]?.value.text})${isText(call) ? "" : ".encode()"}`),
    ),
    ...loads.map((call) => replace(calleeOf(call) ?? call, `${name}.loads`)),
  ];
  const explanation =
    "Pickled data can run any code when they are read. What is kept here is plain data, which JSON holds as well.";
  return edited(explanation, edits, imports);
}

/** What comes back from JSON as it went in: no tuples, no keys but strings, no bytes. */
function isPlainData(node: Node | undefined): boolean {
  switch (node?.type) {
    case "string":
      return /^["']/.test(node.text) || /^[fu]["']/i.test(node.text);
    case "integer":
    case "true":
    case "false":
    case "none":
      return true;
    case "list":
      return namedChildren(node).every(isPlainData);
    case "dictionary":
      return namedChildren(node).every(isPlainPair);
    default:
      return false;
  }
}

function isPlainPair(pair: Node): boolean {
  const [key, value] = [pair.childForFieldName("key"), pair.childForFieldName("value")];
  return pair.type === "pair" && key?.type === "string" && value !== null && isPlainData(value);
}

export const pickleJson: Recipe = {
  id: "python/pickle-json",
  summary: "pickled plain data become JSON, where the whole file shows that they are plain",
  languages: ["python"],
  rules: ["S301", "B301", "S302", "B302", "py/unsafe-deserialization"],
  examples: [
    {
      title: "there and back",
      before:
        "import pickle\n\n\ndef pack():\n    return pickle.dumps({'version': 1, 'names': ['a', 'b']})\n\n\ndef unpack(data):\n    return pickle.loads(data)\n",
      after:
        "import json\n\n\ndef pack():\n    return json.dumps({'version': 1, 'names': ['a', 'b']}).encode()\n\n\ndef unpack(data):\n    return json.loads(data)\n",
    },
    {
      title: "marshal",
      before: "import json\nimport marshal\n\nDATA = marshal.dumps([1, 2, 3])\nprint(marshal.loads(DATA))\n",
      after: "import json\n\nDATA = json.dumps([1, 2, 3]).encode()\nprint(json.loads(DATA))\n",
    },
  ],
  untouched: [
    "import pickle\n\n\ndef unpack(data):\n    return pickle.loads(data)\n",
    "import pickle\n\n\ndef pack(thing):\n    return pickle.dumps(thing)\n\n\ndef unpack(data):\n    return pickle.loads(data)\n",
    "import pickle\n\n\ndef pack():\n    return pickle.dumps({1: 'a'})\n\n\ndef unpack(data):\n    return pickle.loads(data)\n",
  ],
  fix,
};
