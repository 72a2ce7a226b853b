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
import { folderOf } from "../folder.ts";
import type { Recipe, RecipeInput, RecipeResult, TextEdit } from "../recipe.ts";
import { importEdits, isTaken, memberOf, moduleName } from "./imports.ts";
import { pathReader } from "./path-parts.ts";
import {
  argumentsOf,
  calleeOf,
  functionAround,
  importedNames,
  isReadFirst,
  pythonStatement,
  resolved,
  resolvedCallee,
} from "./syntax.ts";

const JOIN = "os.path.join";

/** The joined path is resolved and must lie within the folder, before it is used. */
function fix({ node, tree, text, finding }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const names = importedNames(root);
  const scope = functionAround(node) ?? root;
  const join = joinFor(node, scope, names, finding.endLine);
  const given = join && argumentsOf(join);
  if (join === undefined || given === undefined || given.some(({ name }) => name !== undefined)) {
    return refused(
      "the path is not joined by os.path.join from a folder, so which folder it must stay in is not known",
    );
  }
  const known = folderOf(
    given.map(({ value }) => value),
    pathReader,
  );
  if ("reason" in known) return refused(known.reason);
  const statement = pythonStatement(join);
  if (!startsItsLine(text, statement) || !isReadFirst(join, statement)) {
    return refused("the path is joined in the middle of a larger statement");
  }
  const free = NAMES.find((each) => !each.some((name) => isTaken(scope, name)));
  if (free === undefined) return refused("the names that the check would use are taken");
  const [folder, full] = free;
  const imports = importEdits(root, text, "os");
  if (imports === undefined) return refused("the name `os` means something else in this file");
  const os = moduleName(root, "os").name;
  const [indent, end, base] = [indentOf(text, statement), lineEndOf(text), known.folder.join(", ")];
  const answer = answerOf(scope, root, names);
  const lines = [
    `${folder} = ${os}.path.realpath(${known.folder.length === 1 ? base : `${calleeOf(join)?.text}(${base})`})`,
    `${full} = ${os}.path.realpath(${join.text})`,
    `if ${REMOVES.test(statement.text) ? `${full} == ${folder} or ` : ""}${os}.path.commonpath([${folder}, ${full}]) != ${folder}:`,
    `${indentUnit(text, "    ")}${answer.code}`,
  ];
  const check = lines.map((line) => `${line}${end}${indent}`).join("");
  const explanation =
    "`../` or an absolute path in the name leads out of the folder. The path is now resolved and refused if it does.";
  return edited(explanation, insertAt(statement.startIndex, check), replace(join, full), imports, answer.edits);
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

/** How frameworks answer that there is no such thing, and what shows that a function answers requests of theirs. */
const ANSWERS = [
  { module: "flask", member: "abort", code: (name: string) => `${name}(404)` },
  { module: "fastapi", member: "HTTPException", code: (name: string) => `raise ${name}(status_code=404)` },
  { module: "django.http", member: "Http404", code: (name: string) => `raise ${name}` },
] as const;

/** In a view, `404`: an error of Python's would be a fault of the server. */
function answerOf(scope: Node, root: Node, names: ReadonlyMap<string, string>): { code: string; edits: TextEdit[] } {
  const decorators = scope.parent?.type === "decorated_definition" ? scope.parent.text.split(/\bdef\b/)[0] : "";
  const isRoute = /@[\w.]+\.(?:route|api_route|get|post|put|patch|delete)\(/.test(decorators ?? "");
  const isDjango = /^\((?:self,\s*)?request\b/.test(scope.childForFieldName("parameters")?.text ?? "");
  const readsFlask = [...scope.descendantsOfType(["identifier", "attribute"])].some(
    (each) => resolved(each, names) === "flask.request",
  );
  for (const { module, member, code } of scope.type === "module" ? [] : ANSWERS) {
    const isView = module === "django.http" ? isDjango : isRoute || (module === "flask" && readsFlask);
    const known = isView ? memberOf(root, module, member) : undefined;
    if (known !== undefined) return { code: code(known.name), edits: known.edits };
  }
  return { code: 'raise ValueError("path is outside of its folder")', edits: [] };
}

/** Without a name the folder itself would go. */
const REMOVES = /\b(?:rmtree|rmdir|removedirs|move|rename|replace)\(/;

/** The second, where a check was put before. */
const NAMES = [
  ["base_dir", "full_path"],
  ["root_dir", "resolved_path"],
] as const;

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
        'import os\n\nfrom flask import abort, request\n\nROOT = "/srv/files"\n\n\ndef view():\n    base_dir = os.path.realpath(ROOT)\n    full_path = os.path.realpath(os.path.join(ROOT, request.args["name"]))\n    if os.path.commonpath([base_dir, full_path]) != base_dir:\n        abort(404)\n    return open(full_path).read()\n',
    },
    {
      title: "joined before",
      before:
        'import os\n\nfrom flask import request\n\n\ndef view():\n    path = os.path.join("/srv", request.args["name"])\n    with open(path) as file:\n        return file.read()\n',
      after:
        'import os\n\nfrom flask import abort, request\n\n\ndef view():\n    base_dir = os.path.realpath("/srv")\n    full_path = os.path.realpath(os.path.join("/srv", request.args["name"]))\n    if os.path.commonpath([base_dir, full_path]) != base_dir:\n        abort(404)\n    path = full_path\n    with open(path) as file:\n        return file.read()\n',
    },
    {
      title: "the folder is all that stands before the name",
      before:
        'import os\n\nimport flask\n\nHERE = os.path.dirname(__file__)\n\n\ndef view():\n    name = flask.request.args.get("name", "")\n    with open(os.path.join(HERE, "..", f"uploads/{name}")) as file:\n        return file.read()\n',
      after:
        'import os\n\nimport flask\n\nHERE = os.path.dirname(__file__)\n\n\ndef view():\n    name = flask.request.args.get("name", "")\n    base_dir = os.path.realpath(os.path.join(HERE, "..", "uploads"))\n    full_path = os.path.realpath(os.path.join(HERE, "..", f"uploads/{name}"))\n    if os.path.commonpath([base_dir, full_path]) != base_dir:\n        flask.abort(404)\n    with open(full_path) as file:\n        return file.read()\n',
    },
    {
      title: "the folder itself must not go",
      before:
        'import os\nimport shutil\n\nfrom flask import request\n\n\ndef remove():\n    shutil.rmtree(os.path.join("/srv/files", request.args["name"]))\n',
      after:
        'import os\nimport shutil\n\nfrom flask import abort, request\n\n\ndef remove():\n    base_dir = os.path.realpath("/srv/files")\n    full_path = os.path.realpath(os.path.join("/srv/files", request.args["name"]))\n    if full_path == base_dir or os.path.commonpath([base_dir, full_path]) != base_dir:\n        abort(404)\n    shutil.rmtree(full_path)\n',
    },
    {
      title: "a framework without an answer that is known here",
      before:
        'import os\n\nfrom bottle import request\n\n\ndef read():\n    return open(os.path.join("/srv", request.query["name"])).read()\n',
      after:
        'import os\n\nfrom bottle import request\n\n\ndef read():\n    base_dir = os.path.realpath("/srv")\n    full_path = os.path.realpath(os.path.join("/srv", request.query["name"]))\n    if os.path.commonpath([base_dir, full_path]) != base_dir:\n        raise ValueError("path is outside of its folder")\n    return open(full_path).read()\n',
    },
    {
      title: "a route of FastAPI",
      before:
        'import os\n\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/{name:path}")\ndef read(name: str):\n    return open(os.path.join("/srv", "files", name)).read()\n',
      after:
        'import os\n\nfrom fastapi import FastAPI, HTTPException\n\napp = FastAPI()\n\n\n@app.get("/{name:path}")\ndef read(name: str):\n    base_dir = os.path.realpath(os.path.join("/srv", "files"))\n    full_path = os.path.realpath(os.path.join("/srv", "files", name))\n    if os.path.commonpath([base_dir, full_path]) != base_dir:\n        raise HTTPException(status_code=404)\n    return open(full_path).read()\n',
    },
  ],
  untouched: [
    'import os\n\nfrom flask import request\n\n\ndef view(user):\n    return open(os.path.join("/srv/data", user.id, request.args["name"])).read()\n',
    'import os\n\nfrom flask import request\n\n\ndef view(user):\n    return open(os.path.join("/srv/data", f"{user.id}/{request.args[\'name\']}")).read()\n',
    'import os\n\nfrom flask import request\n\n\ndef view():\n    return open(os.path.join("/srv/data", "/" + request.args["name"])).read()\n',
    'import os\n\nfrom flask import request\n\n\ndef view():\n    folder = request.args["folder"]\n    return open(os.path.join(folder, request.args["name"])).read()\n',
    'import os\n\nfrom flask import request\n\n\nHERE = os.path.dirname(__file__)\n\n\ndef view():\n    part = "files/" + request.args["name"]\n    return open(os.path.join(HERE, part)).read()\n',
    'import os\n\nfrom flask import request\n\n\ndef view():\n    return [open(os.path.join("/srv", n)).read() for n in request.args.getlist("n")]\n',
    'import os\n\nfrom flask import request\n\n\ndef view(user):\n    return user and open(os.path.join("/srv", request.args["n"])).read()\n',
    'from flask import request\n\n\ndef view():\n    return open(request.args["name"]).read()\n',
    'import os\n\nfrom flask import request\n\n\ndef view():\n    return open(os.path.join(request.args["folder"], request.args["name"])).read()\n',
  ],
  fix,
};
