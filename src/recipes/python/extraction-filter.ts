import { edited, refused } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { argumentsOf, callsNear, calleeOf, importedNames, keyword, withArgument } from "./syntax.ts";

/** PEP 706: `filter="data"` refuses members that leave the folder, links out of it, and device files. */
function fix({ node, tree }: RecipeInput): RecipeResult {
  const call = callsNear(node).find((each) => /\.extract(?:all)?$/.test(calleeOf(each)?.text ?? ""));
  if (call === undefined || argumentsOf(call) === undefined)
    return refused("there is no plain call of extractall here");
  const modules = [...importedNames(tree.rootNode).values()];
  if (!modules.some((name) => /^tarfile\b/.test(name)))
    return refused("this file does not import tarfile: the archive may be of another kind");
  if (keyword(call, "filter") !== undefined) return refused("the call has a filter already");
  if (keyword(call, "members") !== undefined) return refused("the call chooses its members itself");
  const quote = tree.rootNode.text.includes('"') ? '"' : "'";
  const added = withArgument(call, `filter=${quote}data${quote}`);
  const explanation =
    "A member's name such as `../../etc/cron.d/x` is written outside of the folder. The `data` filter (PEP 706) refuses such members.";
  return added === undefined ? refused("the call's arguments are not plain") : edited(explanation, added);
}

export const extractionFilter: Recipe = {
  id: "python/extraction-filter",
  summary: '`tarfile` extraction gets `filter="data"`',
  languages: ["python"],
  rules: ["S202", "B202"],
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
  ],
  untouched: [
    "import tarfile\n\n\ndef unpack(archive, chosen):\n    archive.extractall(members=chosen(archive))\n",
    "import tarfile\n\n\ndef unpack(archive, **options):\n    archive.extractall(**options)\n",
  ],
  fix,
};
