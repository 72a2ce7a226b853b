import type { Node } from "web-tree-sitter";
import {
  descendants,
  edited,
  indentOf,
  indentUnit,
  insertAt,
  lineEndOf,
  refused,
  replace,
  startsItsLine,
} from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { importEdits, isTaken, moduleName } from "./imports.ts";
import {
  argumentsOf,
  functionAround,
  importedNames,
  isReadFirst,
  positional,
  pythonStatement,
  resolvedCallee,
} from "./syntax.ts";

const JOIN = "os.path.join";

/** The joined path is resolved and must lie within the folder, before it is used. */
function fix({ node, tree, text, finding }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const names = importedNames(root);
  const scope = functionAround(node) ?? root;
  const join = joinFor(node, scope, names, finding.endLine);
  const base = join && positional(join, 0);
  if (join === undefined || base === undefined || argumentsOf(join) === undefined) {
    return refused(
      "the path is not joined by os.path.join from a folder, so which folder it must stay in is not known",
    );
  }
  if (!isFixed(base, scope)) return refused("the folder itself comes from elsewhere");
  const statement = pythonStatement(join);
  if (!startsItsLine(text, statement) || !isReadFirst(join, statement)) {
    return refused("the path is joined in the middle of a larger statement");
  }
  const [folder, full] = [freeName(scope, "base_dir"), freeName(scope, "full_path")];
  if (folder === undefined || full === undefined) return refused("the names that the check would use are taken");
  const imports = importEdits(root, text, "os");
  if (imports === undefined) return refused("the name `os` means something else in this file");
  const os = moduleName(root, "os").name;
  const [indent, end] = [indentOf(text, statement), lineEndOf(text)];
  const lines = [
    `${folder} = ${os}.path.realpath(${base.text})`,
    `${full} = ${os}.path.realpath(${join.text})`,
    `if ${os}.path.commonpath([${folder}, ${full}]) != ${folder}:`,
    `${indentUnit(text, "    ")}raise ValueError("path is outside of its folder")`,
  ];
  const check = lines.map((line) => `${line}${end}${indent}`).join("");
  const explanation =
    "`../` or an absolute path in the name leads out of the folder. The path is now resolved and refused if it does.";
  return edited(explanation, insertAt(statement.startIndex, check), replace(join, full), imports);
}

/** At the finding, or where the variable that it names was joined. */
function joinFor(node: Node, scope: Node, names: ReadonlyMap<string, string>, line: number): Node | undefined {
  const isJoin = (call: Node) => call.type === "call" && resolvedCallee(call, names) === JOIN;
  const here = [...descendants(pythonStatement(node))].filter(isJoin);
  if (here.length > 0) return here.length === 1 ? here[0] : undefined;
  const used = new Set([...descendants(node)].filter(({ type }) => type === "identifier").map(({ text }) => text));
  const assigned = [...descendants(scope)].filter((each) => {
    const target = each.parent?.type === "assignment" ? each.parent.childForFieldName("left")?.text : undefined;
    return isJoin(each) && target !== undefined && used.has(target) && each.startPosition.row < line;
  });
  return assigned.length === 1 ? assigned[0] : undefined;
}

/** A constant, an attribute or a call without what the function was given. */
function isFixed(base: Node, scope: Node): boolean {
  if (base.type === "string") return !base.text.includes("{");
  const parameters = new Set(
    [...descendants(scope.childForFieldName("parameters") ?? base)]
      .filter(({ type }) => type === "identifier")
      .map(({ text }) => text),
  );
  const read = [...descendants(base)].filter(({ type }) => type === "identifier").map(({ text }) => text);
  return (
    !/request|args|GET|POST|argv/.test(base.text) &&
    (base.type !== "identifier" || !read.some((name) => parameters.has(name)))
  );
}

const freeName = (scope: Node, name: string): string | undefined => (isTaken(scope, name) ? undefined : name);

export const pathContainment: Recipe = {
  id: "python/path-containment",
  summary: "a path joined with a name from outside must stay in its folder",
  languages: ["python"],
  families: ["path-traversal"],
  examples: [
    {
      title: "joined where it is used",
      before:
        'import os\n\nfrom flask import request\n\nROOT = "/srv/files"\n\n\ndef view():\n    return open(os.path.join(ROOT, request.args["name"])).read()\n',
      after:
        'import os\n\nfrom flask import request\n\nROOT = "/srv/files"\n\n\ndef view():\n    base_dir = os.path.realpath(ROOT)\n    full_path = os.path.realpath(os.path.join(ROOT, request.args["name"]))\n    if os.path.commonpath([base_dir, full_path]) != base_dir:\n        raise ValueError("path is outside of its folder")\n    return open(full_path).read()\n',
    },
    {
      title: "joined before",
      before:
        'import os\n\nfrom flask import request\n\n\ndef view():\n    path = os.path.join("/srv", request.args["name"])\n    with open(path) as file:\n        return file.read()\n',
      after:
        'import os\n\nfrom flask import request\n\n\ndef view():\n    base_dir = os.path.realpath("/srv")\n    full_path = os.path.realpath(os.path.join("/srv", request.args["name"]))\n    if os.path.commonpath([base_dir, full_path]) != base_dir:\n        raise ValueError("path is outside of its folder")\n    path = full_path\n    with open(path) as file:\n        return file.read()\n',
    },
  ],
  untouched: [
    'import os\n\nfrom flask import request\n\n\ndef view():\n    return [open(os.path.join("/srv", n)).read() for n in request.args.getlist("n")]\n',
    'import os\n\nfrom flask import request\n\n\ndef view(user):\n    return user and open(os.path.join("/srv", request.args["n"])).read()\n',
    'from flask import request\n\n\ndef view():\n    return open(request.args["name"]).read()\n',
    'import os\n\nfrom flask import request\n\n\ndef view():\n    return open(os.path.join(request.args["folder"], request.args["name"])).read()\n',
  ],
  fix,
};
