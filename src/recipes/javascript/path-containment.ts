import type { Node } from "web-tree-sitter";
import { descendants, edited, indentOf, insertAt, isWithin, lineEndOf, refused, replace, indentUnit } from "../edit.ts";
import { folderOf } from "../folder.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { type Binding, bindingsOf, isTaken, resolved } from "./bindings.ts";
import { pathReader } from "./path-parts.ts";
import {
  argumentsOf,
  calleeOf,
  callsNear,
  functionAround,
  isFunction,
  scriptStatement,
  semicolonOf,
  takesStatementBefore,
} from "./syntax.ts";
import { fileQuote } from "./template.ts";

/** The joined path is resolved and must lie within the folder, before it is used. */
function fix({ node, tree, text }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const bindings = bindingsOf(root);
  const scope = functionAround(node) ?? root;
  const join = joinFor(node, scope, bindings);
  const [path, method] = /^(.+)\.(join|resolve)$/.exec((join && calleeOf(join)?.text) ?? "")?.slice(1) ?? [];
  const given = join && argumentsOf(join);
  if (join === undefined || given === undefined || path === undefined) {
    return refused(
      "the path is not joined by path.join or path.resolve from a folder, so which folder it must stay in is not known",
    );
  }
  const isResolve = method === "resolve";
  const known = folderOf(given, pathReader(isResolve));
  if ("reason" in known) return refused(known.reason);
  const statement = scriptStatement(join);
  if (!takesStatementBefore(statement) || !isReadAtStart(join, statement))
    return refused("the path is joined in the middle of a larger statement");
  const names = NAMES.find((each) => !each.some((name) => isTaken(scope, name)));
  if (names === undefined) return refused("the names that the check would use are taken");
  const [base, full] = names;
  const [indent, end, semicolon] = [indentOf(text, statement), lineEndOf(text), semicolonOf(text)];
  const answer = refusal(join, text);
  if (answer === undefined) return refused("an error that is thrown in a callback would end the process");
  const folder = known.folder.join(", ");
  const isOne = isResolve || known.folder.length === 1;
  const outside = `!${full}.startsWith(${base} + ${path}.sep)`;
  const lines = [
    `const ${base} = ${path}.resolve(${isOne ? folder : `${path}.join(${folder})`})${semicolon}`,
    `const ${full} = ${isResolve ? join.text : `${path}.resolve(${join.text})`}${semicolon}`,
    `if (${meansFolder(scope) ? `${full} !== ${base} && ${outside}` : outside}) {`,
    ...answer.map((line) => `${indentUnit(text, "  ")}${line}${semicolon}`),
    "}",
  ];
  const check = lines.map((line) => `${line}${end}${indent}`).join("");
  const explanation = "`../` in the name leads out of the folder. The path is now resolved and refused if it does.";
  return edited(explanation, insertAt(statement.startIndex, check), replace(join, full));
}

/** The second, where a check was put before. */
const NAMES = [
  ["baseDir", "fullPath"],
  ["rootDir", "resolvedPath"],
] as const;

/** Without a name the folder itself is asked for, and that may be what it is for: to list it, or to find its index. */
const meansFolder = ({ text }: Node): boolean =>
  !/\b(?:rm|rmdir|unlink|rename|remove|emptyDir)(?:Sync)?\(/.test(text) &&
  /\b(?:readdir|opendir|isDirectory|l?stat)(?:Sync)?\(|\breq\w*\.(?:url|path|originalUrl)\b|\bpathname\b/.test(text);

/** An error in a handler of Express may end the process; an answer does not. `undefined` where only another function could answer. */
function refusal(join: Node, text: string): string[] | undefined {
  const scope = functionAround(join);
  const response = scope && responseOf(scope);
  const body = scope?.text ?? "";
  const uses = (methods: string) => new RegExp(`\\b${response}(?:\\.status\\(\\w+\\))?\\.(?:${methods})\\(`).test(body);
  if (response !== undefined && uses("sendFile|sendStatus|send|json|render|download|redirect|status"))
    return [`${response}.sendStatus(400)`, "return"];
  if (response !== undefined && (uses("end|write|writeHead|setHeader") || body.includes(`.pipe(${response})`)))
    return [`${response}.statusCode = 400`, `${response}.end()`, "return"];
  for (let at = scope?.parent; at; at = at.parent) if (isFunction(at) && responseOf(at) !== undefined) return undefined;
  const quote = fileQuote(text);
  return [`throw new Error(${quote}path is outside of its folder${quote})`];
}

/** The parameter by which a handler answers. */
const responseOf = (scope: Node): string | undefined =>
  (scope.childForFieldName("parameters")?.namedChildren ?? [])
    .map((each) => (each.childForFieldName("pattern") ?? each).text)
    .find((name) => /^(?:res|response)$/.test(name));

/** At the finding, or where the variable that it names was joined. */
function joinFor(node: Node, scope: Node, bindings: ReadonlyMap<string, Binding>): Node | undefined {
  const isJoin = (call: Node) =>
    call.type === "call_expression" &&
    /^path(?:\.posix)?\.(?:join|resolve)$/.test(resolved(calleeOf(call), bindings) ?? "");
  const flagged = [...callsNear(node).slice(0, 1), node].flatMap((each) => [...descendants(each)]);
  const here = [...new Map(flagged.filter(isJoin).map((each) => [each.id, each])).values()].filter((each) =>
    isWithin(each, scope),
  );
  if (here.length > 0) return here.length === 1 ? here[0] : undefined;
  const used = new Set([...descendants(node)].filter(({ type }) => type === "identifier").map(({ text }) => text));
  const declared = [...descendants(scope)].filter((each) => {
    const target =
      each.parent?.type === "variable_declarator" ? each.parent.childForFieldName("name")?.text : undefined;
    return isJoin(each) && target !== undefined && used.has(target) && each.startIndex < node.startIndex;
  });
  return declared.length === 1 ? declared[0] : undefined;
}

/** Nothing between the start of the statement and the path decides whether it is joined at all. */
function isReadAtStart(join: Node, statement: Node): boolean {
  for (let at = join; at.id !== statement.id && at.parent !== null; at = at.parent) {
    if (isFunction(at)) return false;
    if (/^(?:ternary_expression|for_|while_|do_|try_|switch_|catch_|finally_|else_)/.test(at.parent.type)) return false;
    if (
      at.parent.type === "binary_expression" &&
      at.parent.childForFieldName("right")?.id === at.id &&
      /^(?:&&|\|\||\?\?)$/.test(at.parent.childForFieldName("operator")?.text ?? "")
    )
      return false;
    if (at.parent.type === "if_statement" && at.parent.childForFieldName("condition")?.id !== at.id) return false;
  }
  return !/^(?:for|while|do|function|class|export)/.test(statement.type);
}

export const scriptPathContainment: Recipe = {
  id: "javascript/path-containment",
  summary: "a path joined with a name from a request must stay in its folder",
  languages: ["javascript", "typescript", "tsx"],
  families: ["path-traversal"],
  examples: [
    {
      title: "an Express handler",
      before:
        'const path = require("path");\n\nconst ROOT = "/srv/files";\n\nmodule.exports = (app) => {\n  app.get("/:name", (req, res) => {\n    res.sendFile(path.join(ROOT, req.params.name));\n  });\n};\n',
      after:
        'const path = require("path");\n\nconst ROOT = "/srv/files";\n\nmodule.exports = (app) => {\n  app.get("/:name", (req, res) => {\n    const baseDir = path.resolve(ROOT);\n    const fullPath = path.resolve(path.join(ROOT, req.params.name));\n    if (!fullPath.startsWith(baseDir + path.sep)) {\n      res.sendStatus(400);\n      return;\n    }\n    res.sendFile(fullPath);\n  });\n};\n',
    },
    {
      title: "joined before, without semicolons",
      before:
        "import fs from 'node:fs/promises'\nimport path from 'node:path'\n\nexport async function get({ query }, res) {\n  const file = path.join(process.cwd(), query.file)\n  res.end(await fs.readFile(file, 'utf8'))\n}\n",
      after:
        "import fs from 'node:fs/promises'\nimport path from 'node:path'\n\nexport async function get({ query }, res) {\n  const baseDir = path.resolve(process.cwd())\n  const fullPath = path.resolve(path.join(process.cwd(), query.file))\n  if (!fullPath.startsWith(baseDir + path.sep)) {\n    res.statusCode = 400\n    res.end()\n    return\n  }\n  const file = fullPath\n  res.end(await fs.readFile(file, 'utf8'))\n}\n",
    },
    {
      title: "the folder is all that stands before the name, within its argument too",
      before:
        'const path = require("path");\n\nmodule.exports = (app) => {\n  app.get("/:name", (req, res) => {\n    res.sendFile(path.join(__dirname, "../uploads", `users/${req.params.name}.png`));\n  });\n};\n',
      after:
        'const path = require("path");\n\nmodule.exports = (app) => {\n  app.get("/:name", (req, res) => {\n    const baseDir = path.resolve(path.join(__dirname, "../uploads", "users"));\n    const fullPath = path.resolve(path.join(__dirname, "../uploads", `users/${req.params.name}.png`));\n    if (!fullPath.startsWith(baseDir + path.sep)) {\n      res.sendStatus(400);\n      return;\n    }\n    res.sendFile(fullPath);\n  });\n};\n',
    },
    {
      title: "the folder itself may be asked for",
      before:
        'const fs = require("fs");\nconst path = require("path");\n\nconst root = path.resolve(__dirname, "public");\n\nmodule.exports = (req, res) => {\n  const file = path.join(root, req.url);\n  fs.createReadStream(file).pipe(res);\n};\n',
      after:
        'const fs = require("fs");\nconst path = require("path");\n\nconst root = path.resolve(__dirname, "public");\n\nmodule.exports = (req, res) => {\n  const baseDir = path.resolve(root);\n  const fullPath = path.resolve(path.join(root, req.url));\n  if (fullPath !== baseDir && !fullPath.startsWith(baseDir + path.sep)) {\n    res.statusCode = 400;\n    res.end();\n    return;\n  }\n  const file = fullPath;\n  fs.createReadStream(file).pipe(res);\n};\n',
    },
  ],
  untouched: [
    'const path = require("path");\nmodule.exports = (app) => app.get("/", (req, res) => { res.sendFile(path.join("/srv/data", req.user.id, req.query.name)); });\n',
    'const path = require("path");\nmodule.exports = (app) => app.get("/", (req, res) => { res.sendFile(path.join("/srv/data", `${req.user.id}/${req.query.name}`)); });\n',
    'const path = require("path");\nmodule.exports = (app) => app.get("/", (req, res) => { res.sendFile(path.join(__dirname, req.query.name, "../index.html")); });\n',
    'const path = require("path");\nmodule.exports = (app) => app.get("/", (req, res) => { const part = "files/" + req.query.name; res.sendFile(path.join(__dirname, part)); });\n',
    'const path = require("path");\nmodule.exports = (app) => app.get("/", (req, res) => { res.sendFile(path.resolve(__dirname, "/" + req.query.name)); });\n',
    'const fs = require("fs");\nconst path = require("path");\nmodule.exports = (req, res) => { fs.stat("/srv", () => { fs.createReadStream(path.join("/srv", req.query.name)).pipe(res); }); };\n',
    'const fs = require("fs");\nmodule.exports = (app) => app.get("/", (req, res) => { fs.readFile(req.query.name, (e, d) => res.send(d)); });\n',
    'const path = require("path");\nmodule.exports = (app) => app.get("/", (req, res) => { res.sendFile(path.join(req.query.folder, req.query.name)); });\n',
    'const path = require("path");\nmodule.exports = (app) => app.get("/", (req, res) => res.sendFile(path.join("/srv", req.query.name)));\n',
  ],
  fix,
};
