import type { Node } from "web-tree-sitter";
import { edited, refused, replace } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { argumentsOf, callsNear, calleeOf, functionAround, importedNames, keyword, withArgument } from "./syntax.ts";
import { olderThan } from "./version.ts";

const EXPLANATION =
  "A member's name such as `../../etc/cron.d/x` is written outside of the folder. The `data` filter (PEP 706; Python 3.12, 3.11.4, 3.10.12, 3.9.17, 3.8.17) refuses such members.";

/** PEP 706: `filter="data"` refuses members that leave the folder, links out of it, and device files. */
function fix({ node, tree, project }: RecipeInput): RecipeResult {
  const call = callsNear(node).find((each) => /\.extract(?:all)?$/.test(calleeOf(each)?.text ?? ""));
  if (call === undefined || argumentsOf(call) === undefined)
    return refused("there is no plain call of extractall here");
  const modules = [...importedNames(tree.rootNode).values()];
  if (!modules.some((name) => /^tarfile\b/.test(name)))
    return refused("this file does not import tarfile: the archive may be of another kind");
  if (modules.some((name) => /^(?:zipfile|py7zr|rarfile)\b/.test(name)) && !isFromTarfile(call, node))
    return refused("the archive may be of another kind, whose extraction takes no filter");
  const loose = keyword(call, "filter");
  if (loose !== undefined && /^["']fully_trusted["']$/.test(loose.value.text)) {
    return edited(EXPLANATION, replace(loose.value, loose.value.text.replace("fully_trusted", "data")));
  }
  if (keyword(call, "filter") !== undefined) return refused("the call has a filter already");
  if (keyword(call, "members") !== undefined) return refused("the call chooses its members itself");
  // PEP 706 came to 3.8 and its successors with their patch releases of 2023, and to 3.7 never.
  const older = olderThan(8, project);
  if (older !== undefined) return refused(older);
  const quote = tree.rootNode.text.includes('"') ? '"' : "'";
  const added = withArgument(call, `filter=${quote}data${quote}`);
  return added === undefined ? refused("the call's arguments are not plain") : edited(EXPLANATION, added);
}

/** `tarfile.open(…).extractall()`, or a name that `tarfile.open(…)` gave its value in the same function. */
function isFromTarfile(call: Node, node: Node): boolean {
  const archive = calleeOf(call)?.childForFieldName("object")?.text ?? "";
  if (/^tarfile\.(?:open|TarFile)\b/.test(archive)) return true;
  const scope = (functionAround(node) ?? node.tree.rootNode).text;
  const opened = [
    ...scope.matchAll(/\b(?:(\w+) = tarfile\.(?:open|TarFile)\(|tarfile\.(?:open|TarFile)\([^\n]*\) as (\w+))/g),
  ];
  return opened.some(([, assigned, bound]) => (assigned ?? bound) === archive);
}

export const extractionFilter: Recipe = {
  id: "python/extraction-filter",
  summary: '`tarfile` extraction gets `filter="data"`',
  languages: ["python"],
  rules: ["S202", "B202", "py/archive-traversal"],
  examples: [
    {
      title: "into a folder",
      before:
        'import tarfile\n\n\ndef unpack(name, target):\n    with tarfile.open(name, "r:gz") as archive:\n        archive.extractall(target)\n',
      after:
        'import tarfile\n\n\ndef unpack(name, target):\n    with tarfile.open(name, "r:gz") as archive:\n        archive.extractall(target, filter="data")\n',
    },
    {
      title: "here",
      before: "import tarfile\n\n\ndef unpack(name):\n    tarfile.open(name).extractall()\n",
      after: "import tarfile\n\n\ndef unpack(name):\n    tarfile.open(name).extractall(filter='data')\n",
    },
    {
      title: "in a file that knows zip files too",
      before:
        "import tarfile\nimport zipfile\n\n\ndef unpack(name):\n    if zipfile.is_zipfile(name):\n        return\n    with tarfile.open(name) as archive:\n        archive.extractall('x')\n",
      after:
        "import tarfile\nimport zipfile\n\n\ndef unpack(name):\n    if zipfile.is_zipfile(name):\n        return\n    with tarfile.open(name) as archive:\n        archive.extractall('x', filter='data')\n",
    },
  ],
  untouched: [
    {
      before: "import tarfile\n\n\ndef unpack(name):\n    tarfile.open(name).extractall()\n",
      requiresPython: ">=3.7,<4",
    },
    "import tarfile\nimport zipfile\n\n\ndef unpack(name):\n    archive = zipfile.ZipFile(name) if name.endswith('.zip') else tarfile.open(name)\n    archive.extractall('x')\n",
    "import tarfile\n\n\ndef unpack(archive, chosen):\n    archive.extractall(members=chosen(archive))\n",
    "import tarfile\n\n\ndef unpack(archive, **options):\n    archive.extractall(**options)\n",
  ],
  fix,
};
