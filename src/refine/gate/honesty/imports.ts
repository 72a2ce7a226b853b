/** Imports that a patch adds resolve: to the standard library, to the project, or to what its manifests declare. */
import { dirname, join } from "node:path/posix";
import type { Language } from "../../../syntax/languages.ts";
import type { GateProject } from "../project.ts";
import { callsIn } from "../tree/calls.ts";
import type { Code } from "../tree/code.ts";
import { childOf, ofRole, type Syntax, textOf, within } from "../tree/plain.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";
import { C, NODE, PYTHON, PYTHON_DISTRIBUTIONS, RUBY } from "./standard-libraries.ts";

export interface Imported {
  /** As the language names it: `os.path`, `./a`, `github.com/x/y`. */
  module: string;
  node: Syntax;
}

export const imports: HonestyCheck = ({ before, after, project }) => {
  const known = new Set(importsIn(before).map(({ module }) => module));
  const fresh = importsIn(after).filter(({ module }) => module !== "" && !known.has(module));
  return fresh
    .filter(
      ({ module }) =>
        !resolves(module, after, { project, roots: new Set([...known].map((name) => rootOf(name, after.language))) }),
    )
    .map(({ module, node }) =>
      evidence(after, node, `${quoted(module)} is neither in the standard library nor in the project or its manifests`),
    );
};

function importsIn(code: Code): Imported[] {
  const declared = ofRole(code.root, "import").flatMap(modulesOf);
  const required = callsIn(code.root).filter(({ callee }) =>
    /^(?:require|require_relative|import|load|autoload|importlib\.import_module|__import__)$/.test(callee),
  );
  return [
    ...declared,
    ...required.flatMap(({ callee, arguments: [first], node }) => {
      if (first?.role !== "string") return [];
      const path = unquoted(textOf(first));
      return [{ module: callee === "require_relative" && !path.startsWith(".") ? `./${path}` : path, node }];
    }),
  ];
}

/** Modules that are files of the project itself; in languages whose imports name files. */
export function ownImports(code: Code, project: GateProject): Imported[] {
  return importsIn(code).filter(({ module }) => {
    if (/^\.{1,2}(?:\/|$)/.test(module)) return true;
    if (code.language !== "python") return false;
    const root = rootOf(module, "python");
    return !PYTHON.has(root) && !isDeclared(root, module, project) && isPythonFile(module, code.path, project);
  });
}

function modulesOf(node: Syntax): Imported[] {
  const source = childOf(node, "module_name", "source", "path", "argument");
  if (source !== undefined) return [{ module: unquoted(textOf(source)), node }];
  // Go's specs, Python's names, Java's and PHP's qualified names.
  const specs = [...within(node)].filter(({ kind }) => kind === "import_spec");
  if (specs.length > 0)
    return specs.map((spec) => ({ module: unquoted(textOf(childOf(spec, "path") ?? spec)), node: spec }));
  const named = [...within(node)].filter(
    ({ kind, parent }) =>
      /^(?:dotted_name|scoped_identifier|qualified_name|namespace_use_clause)$/.test(kind) &&
      !/^(?:scoped_identifier|qualified_name|namespace_use_clause)$/.test(parent?.kind ?? ""),
  );
  return named.map((name) => ({ module: textOf(name).split(/\s+as\s+/)[0] ?? "", node }));
}

function unquoted(text: string): string {
  return text.replaceAll(/^[\s"'`<]+|[\s"'`>]+$/g, "");
}

/** What a manifest would name. */
function rootOf(module: string, language: Language): string {
  if (language === "python") return module.split(".")[0] ?? module;
  if (language === "java") return module.split(".").slice(0, 2).join(".");
  if (language === "php") return module.replace(/^\\/, "").split("\\")[0] ?? module;
  if (language === "rust") return module.split("::")[0] ?? module;
  if (language === "go") return module.split("/").slice(0, 3).join("/");
  return module
    .split("/")
    .slice(0, module.startsWith("@") ? 2 : 1)
    .join("/");
}

interface Surroundings {
  project: GateProject;
  /** Of the imports that were there before. */
  roots: ReadonlySet<string>;
}

function resolves(module: string, { path, language }: Code, { project, roots }: Surroundings): boolean {
  const root = rootOf(module, language);
  if (/^\.{1,2}(?:\/|$)/.test(module)) return hasFile(project, join(dirname(path), module));
  if (isStandard(module, root, language)) return true;
  if (roots.has(root) || isDeclared(root, module, project)) return true;
  if (language === "python") return isPythonFile(module, path, project);
  if (language === "c")
    return project.has(join(dirname(path), module)) || project.has(module) || project.has(`include/${module}`);
  if (language === "php") return !module.includes("\\") || project.has(root.toLowerCase());
  return hasFile(project, module) || hasFile(project, join(dirname(path), module)) || hasFile(project, `lib/${module}`);
}

function isStandard(module: string, root: string, language: Language): boolean {
  if (language === "python") return PYTHON.has(root);
  if (language === "go") return !(module.split("/")[0] ?? "").includes(".");
  if (language === "java") return /^(?:java|javax|jdk|org\.w3c|org\.xml)\./.test(module);
  if (language === "ruby") return RUBY.has(root);
  if (language === "rust") return /^(?:std|core|alloc|crate|self|super)$/.test(root);
  if (language === "c") return C.has(module.replace(/\.h$/, ""));
  return NODE.has(module.replace(/^node:/, "").split("/")[0] ?? module);
}

function isDeclared(root: string, module: string, { dependencies }: GateProject): boolean {
  const spelled = [root, root.replaceAll("_", "-"), PYTHON_DISTRIBUTIONS.get(root) ?? root, `@types/${root}`];
  const names = new Set([...dependencies].map((name) => name.toLowerCase().replaceAll("_", "-")));
  return (
    spelled.some((name) => names.has(name.toLowerCase())) ||
    [...dependencies].some((name) => name !== "" && module.startsWith(`${name}/`))
  );
}

/** `.a`, `..a.b`, `package.module`, from the file's folder, the root, or `src/`. */
function isPythonFile(module: string, path: string, project: GateProject): boolean {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const inner = module.slice(dots).replaceAll(".", "/");
  if (dots > 0) {
    const folder = Array.from({ length: dots - 1 }).reduce<string>((at) => dirname(at), dirname(path));
    return inner === "" || hasFile(project, join(folder, inner));
  }
  const root = inner.split("/")[0] ?? inner;
  return ["", "src", dirname(path)].some((folder) => hasFile(project, join(folder, root)));
}

const ENDINGS = [
  "",
  ".py",
  ".js",
  ".ts",
  ".tsx",
  ".jsx",
  ".mjs",
  ".cjs",
  ".mts",
  ".json",
  ".rb",
  ".php",
  "/index.js",
  "/index.ts",
  "/__init__.py",
];

function hasFile(project: GateProject, path: string): boolean {
  const plain = path.replace(/\.(?:js|mjs|jsx)$/, "");
  return [path, plain].some((name) => ENDINGS.some((ending) => project.has(name + ending)));
}
