import { edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { argumentsOf, calleeOf, findCall, withoutArgument } from "./syntax.ts";

const SAFE = /SafeLoader\b|BaseLoader\b/;
/** Their twins that build plain data only. */
const UNSAFE_LOADER = /^(?:\w+\.)?(?:C?(?:Unsafe|Full)?Loader)$/;

/** `yaml.load(x)` builds whatever objects the document asks for; `safe_load` builds plain data. */
function fix({ node, tree, text }: RecipeInput): RecipeResult {
  const call = findCall(
    node,
    tree.rootNode,
    /^yaml\.(?:load|load_all|unsafe_load|unsafe_load_all|full_load|full_load_all)$/,
  );
  const callee = call && calleeOf(call);
  const given = call && argumentsOf(call);
  if (callee === undefined || given === undefined) return refused("there is no plain call of yaml.load here");
  const [, second] = given.filter(({ name }) => name === undefined);
  const loader = given.find(({ name }) => name === "Loader") ?? second;
  if (loader !== undefined && SAFE.test(loader.value.text)) return refused("the loader is a safe one already");
  if (loader !== undefined && !UNSAFE_LOADER.test(loader.value.text)) {
    return refused("the loader is the project's own: whether its documents need it cannot be known");
  }
  const writes = otherTags(text, loader?.value.text ?? callee.text);
  if (writes !== undefined) return refused(writes);
  const attribute = callee.childForFieldName("attribute");
  if (attribute === null) return refused("the function was imported by name: the import would have to change too");
  const safe = `safe_${attribute.text.replace(/^(?:unsafe|full)_/, "")}`;
  const explanation =
    "`yaml.load` can build any Python object that a document names; `yaml.safe_load` builds plain data only.";
  return edited(explanation, replace(attribute, safe), loader === undefined ? [] : withoutArgument(text, loader));
}

/** What `safe_load` would no longer read: objects that the file writes, and tags that it knows. */
function otherTags(text: string, loader: string): string | undefined {
  if (/!!python\/|\bYAMLObject\b|\badd_(?:multi_)?(?:constructor|representer|implicit_resolver)\(/.test(text))
    return "this file has tags of its own, which safe_load would not know";
  const isUnsafe = /[Uu]nsafe|(?:^|\.)C?Loader$/.test(loader);
  const dumps = [...text.matchAll(/\byaml\.dump(?:_all)?\(([^\n]*)/g)].some(([, given = ""]) => !/Safe/.test(given));
  return isUnsafe && dumps
    ? "this file writes with yaml.dump, which tags objects: safe_load would not read those back"
    : undefined;
}

export const yamlSafeLoader: Recipe = {
  id: "python/yaml-safe-loader",
  summary: "`yaml.load` becomes `yaml.safe_load`",
  languages: ["python"],
  rules: ["S506", "B506", "py/pickle-loader", "py/unsafe-deserialization"],
  examples: [
    {
      title: "no loader",
      before: "import yaml\n\n\ndef read(stream):\n    return yaml.load(stream)\n",
      after: "import yaml\n\n\ndef read(stream):\n    return yaml.safe_load(stream)\n",
    },
    {
      title: "an unsafe loader is dropped",
      before: "import yaml as y\n\n\ndef read(stream):\n    return list(y.load(stream, Loader=y.FullLoader))\n",
      after: "import yaml as y\n\n\ndef read(stream):\n    return list(y.safe_load(stream))\n",
    },
    {
      title: "the loader by position",
      before: "import yaml\n\ndata = yaml.load(open('x.yml'), yaml.Loader)\n",
      after: "import yaml\n\ndata = yaml.safe_load(open('x.yml'))\n",
    },
    {
      title: "all documents",
      before:
        "import yaml\nfrom flask import request\n\n\ndef read():\n    return list(yaml.load_all(request.data, Loader=yaml.Loader))\n",
      after:
        "import yaml\nfrom flask import request\n\n\ndef read():\n    return list(yaml.safe_load_all(request.data))\n",
    },
    {
      title: "unsafe by name",
      before: "import yaml\n\n\ndef read(stream):\n    return yaml.unsafe_load(stream)\n",
      after: "import yaml\n\n\ndef read(stream):\n    return yaml.safe_load(stream)\n",
    },
  ],
  untouched: [
    "import yaml\n\n\ndef read(stream):\n    return yaml.load(stream, Loader=yaml.UnsafeLoader)\n\n\ndef write(thing, stream):\n    yaml.dump(thing, stream)\n",
    "import yaml\n\nyaml.add_constructor('!point', lambda loader, node: loader.construct_sequence(node))\n\n\ndef read(stream):\n    return yaml.load(stream)\n",
    "import yaml\n\nfrom .loaders import OurLoader\n\n\ndef read(stream):\n    return yaml.load(stream, Loader=OurLoader)\n",
    "from yaml import load\n\n\ndef read(stream):\n    return load(stream)\n",
    "import yaml\n\n\ndef read(stream, **options):\n    return yaml.load(stream, **options)\n",
  ],
  fix,
};
