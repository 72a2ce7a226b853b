import type { Node } from "web-tree-sitter";
import { descendants, edited, namedChildren, refused, replace, isChangedBetween } from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult, TextEdit } from "../recipe.ts";
import { programAndArguments } from "./command.ts";
import { type Binding, bindingsOf, resolved } from "./bindings.ts";
import { exchangeMember, otherUses } from "./imports.ts";
import { sourceOf } from "./local-value.ts";
import {
  argumentsOf,
  calleeOf,
  callsNear,
  functionAround,
  isFunction,
  propertiesOf,
  takesStatementBefore,
} from "./syntax.ts";

const TWINS: Record<string, string> = { exec: "execFile", execSync: "execFileSync" };
const STARTER = /^child_process\.(exec|execSync)$/;

/** The program is started itself, each value as one argument: no shell reads them. */
function fix({ node, tree }: RecipeInput): RecipeResult {
  const root = tree.rootNode;
  const bindings = bindingsOf(root);
  const started = starterNear(node, bindings);
  const given = started && argumentsOf(started.call);
  const [command] = given ?? [];
  if (started === undefined || given === undefined || command === undefined) {
    return refused("there is no plain call of child_process's exec or execSync here");
  }
  if (!given.slice(1).every(keepsShellOut)) return refused("the call's options may choose a shell");
  const source = sourceOf(command);
  if (source === undefined) return refused("where the command comes from cannot be followed");
  const result = programAndArguments(source);
  if ("reason" in result) return refused(result.reason);
  const { from, uses } = started;
  const exchanged = exchangeMember(root, uses, TWINS[from] ?? from);
  if (exchanged === undefined) return refused("the function is named in a way that an import cannot simply follow");
  const edits = placed(command, source, result.code);
  if (edits === undefined) return refused("where the command comes from cannot be followed");
  const explanation =
    "A shell reads the whole command, and values in it can start other programs. Now the program gets its arguments one by one.";
  return edited(explanation, edits, exchanged);
}

/** Where the command is a constant of its own, that constant goes, and its line with it. */
function placed(command: Node, source: Node, code: string): TextEdit[] | undefined {
  if (source.id === command.id) return [replace(command, code)];
  const declaration = source.parent?.parent;
  if (
    !declaration ||
    !/^(?:lexical|variable)_declaration$/.test(declaration.type) ||
    !takesStatementBefore(declaration) ||
    namedChildren(declaration).length !== 1
  )
    return undefined;
  const scope = functionAround(command) ?? command.tree.rootNode;
  if (isChangedBetween(scope, [source.text], source.endIndex, command.startIndex)) return undefined;
  const { text } = command.tree.rootNode;
  const rest = /^[ \t]*\r?\n[ \t]*/.exec(text.slice(declaration.endIndex))?.[0] ?? "";
  return [{ start: declaration.startIndex, end: declaration.endIndex + rest.length, text: "" }, replace(command, code)];
}

interface Started {
  call: Node;
  from: string;
  /** What names the function: the callee, or what is given to `promisify`. */
  uses: Node[];
}

function starterNear(node: Node, bindings: ReadonlyMap<string, Binding>): Started | undefined {
  for (const call of callsNear(node)) {
    const callee = calleeOf(call);
    const direct = STARTER.exec(resolved(callee, bindings) ?? "")?.[1];
    if (callee !== undefined && direct !== undefined) return { call, from: direct, uses: [callee] };
    const promisified = callee && promisifiedAs(callee, bindings);
    if (promisified !== undefined) return { call, from: "exec", uses: [promisified] };
  }
  return undefined;
}

/** `exec` of `const run = promisify(exec)`, where nothing but this call uses `run`. */
function promisifiedAs(callee: Node, bindings: ReadonlyMap<string, Binding>): Node | undefined {
  const root = callee.tree.rootNode;
  if (callee.type !== "identifier") return undefined;
  const declarators = [...descendants(root)].filter(
    (each) => each.type === "variable_declarator" && each.childForFieldName("name")?.text === callee.text,
  );
  const [declarator] = declarators;
  const value = declarator?.childForFieldName("value");
  const name = value?.type === "call_expression" ? resolved(calleeOf(value), bindings) : undefined;
  const [wrapped] = value && name === "util.promisify" ? (argumentsOf(value) ?? []) : [];
  const isExec = wrapped !== undefined && resolved(wrapped, bindings) === "child_process.exec";
  if (!isExec || declarator === undefined || declarators.length > 1) return undefined;
  return otherUses(root, callee.text, [callee, declarator]).length === 0 ? wrapped : undefined;
}

/** A callback, or options that say all that they are. */
function keepsShellOut(given: Node): boolean {
  if (isFunction(given)) return true;
  if (given.type === "identifier")
    return /^(?:cb|callback|done|next|resolve|reject|on[A-Z]\w*|handle\w*)$/.test(given.text);
  return propertiesOf(given)?.every(({ name }) => name !== "shell") === true;
}

export const execFile: Recipe = {
  id: "javascript/exec-file",
  summary: "`exec` and `execSync` become `execFile` and `execFileSync` with an argument list",
  languages: ["javascript", "typescript", "tsx"],
  families: ["command-injection"],
  examples: [
    {
      title: "a template literal, CommonJS, a callback",
      before:
        'const { exec } = require("child_process");\n\nfunction ping(host, done) {\n  exec(`ping -c 1 ${host}`, { timeout: 5000 }, (error, out) => done(error, out));\n}\n',
      after:
        'const { execFile } = require("child_process");\n\nfunction ping(host, done) {\n  execFile("ping", ["-c", "1", String(host)], { timeout: 5000 }, (error, out) => done(error, out));\n}\n',
    },
    {
      title: "concatenation, an import of the whole module, synchronous",
      before:
        "import * as cp from 'node:child_process'\n\nexport const log = (branch) => cp.execSync('git log --max-count=5 ' + branch)\n",
      after:
        "import * as cp from 'node:child_process'\n\nexport const log = (branch) => cp.execFileSync('git', ['log', '--max-count=5', String(branch)])\n",
    },
    {
      title: "promisified",
      before:
        'import { exec } from "child_process";\nimport { promisify } from "util";\n\nconst run = promisify(exec);\n\nexport async function clone(url, depth) {\n  await run(`git clone --depth=${depth} ${url}`);\n}\n',
      after:
        'import { execFile } from "child_process";\nimport { promisify } from "util";\n\nconst run = promisify(execFile);\n\nexport async function clone(url, depth) {\n  await run("git", ["clone", `--depth=${depth}`, String(url)]);\n}\n',
    },
    {
      title: "TypeScript knows that it is a string",
      before:
        'import { execSync as run } from "node:child_process";\n\nexport function show(name: string): Buffer {\n  return run(`cat ${name}`);\n}\n',
      after:
        'import { execFileSync as run } from "node:child_process";\n\nexport function show(name: string): Buffer {\n  return run("cat", [name]);\n}\n',
      language: "typescript",
    },
    {
      title: "a variable; the old function is needed elsewhere",
      before:
        'const { exec } = require("child_process");\n\nexec("uptime | mail root");\n\nfunction show(name) {\n  const line = "cat " + name;\n  exec(line);\n}\n',
      after:
        'const { exec, execFile } = require("child_process");\n\nexec("uptime | mail root");\n\nfunction show(name) {\n  execFile("cat", [String(name)]);\n}\n',
    },
  ],
  untouched: [
    'const { execSync } = require("child_process");\nmodule.exports = (folder = "") => execSync(`ls ${folder}`);\n',
    'const { execSync } = require("child_process");\nmodule.exports = (pattern) => execSync(`rm ${pattern}`);\n',
    'const { exec } = require("child_process");\nmodule.exports = (name) => { let line = "cat " + name; name = "x"; exec(line); return name; };\n',
    'const { exec } = require("child_process");\nmodule.exports = (name) => exec(`ls ${name} | wc -l`);\n',
    'const { exec } = require("child_process");\nmodule.exports = (command) => exec(command);\n',
    'const { exec } = require("child_process");\nmodule.exports = (name, options) => exec(`ls ${name}`, options);\n',
    'const { exec } = require("child_process");\nmodule.exports = (name) => exec(`ls ${name}`, { shell: "/bin/bash" });\n',
    'const { execSync } = require("child_process");\nmodule.exports = (name) => execSync(`npm install ${name}`);\n',
    'const { execSync } = require("child_process");\nmodule.exports = (flags) => execSync(`ls ${flags}`);\n',
    'const { exec } = require("child_process");\nconst execFile = null;\nmodule.exports = (name) => exec(`ls ${name}`, () => execFile);\n',
    'const { exec } = require("child_process");\nconst run = require("util").promisify(exec);\nmodule.exports = { run, list: (name) => run(`ls ${name}`) };\n',
  ],
  fix,
};
