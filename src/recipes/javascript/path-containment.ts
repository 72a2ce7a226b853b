import type { Node } from "web-tree-sitter";
import { descendants, edited, indentOf, insertAt, isWithin, lineEndOf, refused, replace, indentUnit } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { type Binding, bindingsOf, isTaken, resolved } from "./bindings.ts";
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
  const [base, ...rest] = (join && argumentsOf(join)) ?? [];
  const path = /^(.+)\.(?:join|resolve)$/.exec((join && calleeOf(join)?.text) ?? "")?.[1];
  if (join === undefined || base === undefined || rest.length === 0 || path === undefined) {
    return refused(
      "the path is not joined by path.join or path.resolve from a folder, so which folder it must stay in is not known",
    );
  }
  if (!isFixed(base)) return refused("the folder itself comes from elsewhere");
  const statement = scriptStatement(join);
  if (!takesStatementBefore(statement) || !isReadAtStart(join, statement))
    return refused("the path is joined in the middle of a larger statement");
  if (isTaken(scope, "baseDir") || isTaken(scope, "fullPath"))
    return refused("the names that the check would use are taken");
  const [indent, end, semicolon] = [indentOf(text, statement), lineEndOf(text), semicolonOf(text)];
  const isResolve = calleeOf(join)?.text.endsWith(".resolve") === true;
  const lines = [
    `const baseDir = ${path}.resolve(${base.text})${semicolon}`,
    `const fullPath = ${isResolve ? join.text : `${path}.resolve(${join.text})`}${semicolon}`,
    `if (!fullPath.startsWith(baseDir + ${path}.sep)) {`,
    ...refusal(join, text).map((line) => `${indentUnit(text, "  ")}${line}${semicolon}`),
    "}",
  ];
  const check = lines.map((line) => `${line}${end}${indent}`).join("");
  const explanation = "`../` in the name leads out of the folder. The path is now resolved and refused if it does.";
  return edited(explanation, insertAt(statement.startIndex, check), replace(join, "fullPath"));
}

/** An error in a handler of Express may end the process; an answer does not. */
function refusal(join: Node, text: string): string[] {
  const scope = functionAround(join);
  const parameters = scope?.childForFieldName("parameters")?.namedChildren ?? [];
  const response = parameters
    .map((each) => (each.childForFieldName("pattern") ?? each).text)
    .find((name) => /^(?:res|response)$/.test(name));
  const isExpress =
    response !== undefined &&
    new RegExp(
      `\\b${response}(?:\\.status\\(\\w+\\))?\\.(?:sendFile|sendStatus|send|json|render|download|redirect|status)\\(`,
    ).test(scope?.text ?? "");
  if (isExpress) return [`${response}.sendStatus(400)`, "return"];
  const quote = fileQuote(text);
  return [`throw new Error(${quote}path is outside of its folder${quote})`];
}

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

/** A constant of the file or of Node, and nothing that a request or a parameter brings. */
function isFixed(base: Node): boolean {
  if (base.type === "string" || /^(?:__dirname|import\.meta\.dirname|process\.cwd\(\)|os\.tmpdir\(\))$/.test(base.text))
    return true;
  if (/\breq|request|query|params|body|ctx|args|argv/.test(base.text)) return false;
  return /^(?:[A-Z][A-Z0-9_]*|config\.[\w.]+|this\.\w+|process\.env\.\w+)$/.test(base.text);
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
        "import fs from 'node:fs/promises'\nimport path from 'node:path'\n\nexport async function get({ query }, res) {\n  const baseDir = path.resolve(process.cwd())\n  const fullPath = path.resolve(path.join(process.cwd(), query.file))\n  if (!fullPath.startsWith(baseDir + path.sep)) {\n    throw new Error('path is outside of its folder')\n  }\n  const file = fullPath\n  res.end(await fs.readFile(file, 'utf8'))\n}\n",
    },
  ],
  untouched: [
    'const fs = require("fs");\nmodule.exports = (app) => app.get("/", (req, res) => { fs.readFile(req.query.name, (e, d) => res.send(d)); });\n',
    'const path = require("path");\nmodule.exports = (app) => app.get("/", (req, res) => { res.sendFile(path.join(req.query.folder, req.query.name)); });\n',
    'const path = require("path");\nmodule.exports = (app) => app.get("/", (req, res) => res.sendFile(path.join("/srv", req.query.name)));\n',
  ],
  fix,
};
