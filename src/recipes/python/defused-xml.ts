import type { Node } from "web-tree-sitter";
import { descendants, edited, namedChildren, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { calleeOf, callsNear, importedNames, keyword, positional, resolvedCallee } from "./syntax.ts";

/** What `defusedxml` has of each module (its documentation, 'Python XML libraries'). */
const TWINS: Record<string, ReadonlySet<string>> = {
  "xml.etree.ElementTree": new Set(["parse", "iterparse", "fromstring", "XML", "XMLParser", "ParseError", "tostring"]),
  "xml.etree.cElementTree": new Set(["parse", "iterparse", "fromstring", "XML", "XMLParser", "ParseError", "tostring"]),
  "xml.dom.minidom": new Set(["parse", "parseString"]),
  "xml.dom.pulldom": new Set(["parse", "parseString"]),
  "xml.sax": new Set(["parse", "parseString", "make_parser"]),
};

const EXPLANATION =
  "A document could name entities that grow without end, or that read files of this machine. `defusedxml`, which the project depends on, refuses such documents.";

function fix(input: RecipeInput): RecipeResult {
  return fixLxml(input) ?? fixFeature(input) ?? fixStandard(input);
}

const SETTINGS = [
  ["resolve_entities", "True", "False"],
  ["no_network", "False", "True"],
  ["load_dtd", "True", "False"],
] as const;

/** lxml's parsers take the setting themselves. */
function fixLxml({ node, tree }: RecipeInput): RecipeResult | undefined {
  const names = importedNames(tree.rootNode);
  const call = callsNear(node).find((each) =>
    /^lxml\.etree\.\w*(?:Parser|iterparse)$/.test(resolvedCallee(each, names) ?? ""),
  );
  const loose = SETTINGS.flatMap(([name, value, safe]) => {
    const given = call && keyword(call, name);
    return given?.value.text === value ? [replace(given.value, safe)] : [];
  });
  if (loose.length === 0) return undefined;
  const explanation =
    "External entities let a document read files of this machine and call its network. The parser no longer resolves them.";
  return edited(explanation, loose);
}

/** `parser.setFeature(feature_external_ges, True)`: the standard library leaves them out by default. */
function fixFeature({ node }: RecipeInput): RecipeResult | undefined {
  const call = callsNear(node).find((each) => calleeOf(each)?.text.endsWith(".setFeature") === true);
  const on = call && positional(call, 1);
  const isExternal = /feature_external_[gp]es$/.test((call && positional(call, 0)?.text) ?? "");
  if (!isExternal || on === undefined || !/^(?:True|1)$/.test(on.text)) return undefined;
  const explanation =
    "External entities let a document read files of this machine and call its network. They are left out.";
  return edited(explanation, replace(on, "False"));
}

function fixStandard({ tree, project, finding, node }: RecipeInput): RecipeResult {
  if (!project.dependencies.has("defusedxml")) {
    return refused(
      "defusedxml is no dependency of the project, and the standard library's parser has no setting that is safe",
    );
  }
  const module = moduleOf(tree.rootNode, node, finding.message);
  if (module === undefined) return refused("which XML module is used cannot be told");
  const statement = importOf(tree.rootNode, module);
  if (statement === undefined) return refused("the module is not imported under a name of its own");
  const used = usedNames(tree.rootNode, statement.local);
  const missing = used.find((name) => !TWINS[module]?.has(name));
  if (missing !== undefined) return refused(`defusedxml has no \`${missing}\`, which this file uses`);
  const twin = module
    .replace(/^xml\.(?:dom\.)?/, "defusedxml.")
    .replace("etree.c", "")
    .replace("etree.", "");
  return edited(EXPLANATION, replace(statement.module, twin));
}

function moduleOf(root: Node, node: Node, message: string): string | undefined {
  const names = importedNames(root);
  const used = callsNear(node).map((call) => resolvedCallee(call, names) ?? "");
  return Object.keys(TWINS).find(
    (module) => used.some((name) => name.startsWith(`${module}.`)) || message.includes(`\`${module}`),
  );
}

/** `import xml.etree.ElementTree as ET` or `from xml.etree import ElementTree` written as the former; others bind too much. */
function importOf(root: Node, module: string): { module: Node; local: string } | undefined {
  for (const statement of namedChildren(root)) {
    if (statement.type !== "import_statement") continue;
    for (const child of namedChildren(statement)) {
      const name = child.type === "aliased_import" ? child.childForFieldName("name") : null;
      const local = child.childForFieldName("alias")?.text;
      if (name?.text === module && local !== undefined) return { module: name, local };
    }
  }
  return undefined;
}

function usedNames(root: Node, local: string): string[] {
  return [...descendants(root)].flatMap((node) => {
    const isMember = node.type === "attribute" && node.childForFieldName("object")?.text === local;
    return isMember ? [node.childForFieldName("attribute")?.text ?? ""] : [];
  });
}

export const defusedXml: Recipe = {
  id: "python/defused-xml",
  summary: "XML from outside is read by defusedxml where the project depends on it; lxml's parsers resolve no entities",
  languages: ["python"],
  rules: ["S313", "S314", "S317", "S318", "S319", "B313", "B314", "B317", "B318", "B319", "py/xxe"],
  examples: [
    {
      title: "ElementTree",
      before: "import xml.etree.ElementTree as ET\n\n\ndef read(text):\n    return ET.fromstring(text)\n",
      after: "import defusedxml.ElementTree as ET\n\n\ndef read(text):\n    return ET.fromstring(text)\n",
      dependencies: ["defusedxml"],
    },
    {
      title: "minidom",
      before: "import xml.dom.minidom as minidom\n\n\ndef read(name):\n    return minidom.parse(name)\n",
      after: "import defusedxml.minidom as minidom\n\n\ndef read(name):\n    return minidom.parse(name)\n",
      dependencies: ["defusedxml"],
    },
    {
      title: "lxml",
      before: "from lxml import etree\n\nparser = etree.XMLParser(resolve_entities=True)\n",
      after: "from lxml import etree\n\nparser = etree.XMLParser(resolve_entities=False)\n",
    },
    {
      title: "a feature of the standard library's parser",
      before:
        "import xml.sax\nfrom xml.sax.handler import feature_external_ges\n\nparser = xml.sax.make_parser()\nparser.setFeature(feature_external_ges, True)\n",
      after:
        "import xml.sax\nfrom xml.sax.handler import feature_external_ges\n\nparser = xml.sax.make_parser()\nparser.setFeature(feature_external_ges, False)\n",
    },
  ],
  untouched: [
    "import xml.etree.ElementTree as ET\n\n\ndef read(text):\n    return ET.fromstring(text)\n",
    "import xml.etree.ElementTree\n\n\ndef read(text):\n    return xml.etree.ElementTree.fromstring(text)\n",
  ],
  fix,
};
