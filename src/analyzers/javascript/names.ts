/**
 * What an expression is called, wherever it was imported from and however it was renamed: `run` is
 * `child_process.exec` after `const { exec: run } = require("node:child_process")`.
 */
import type { Node } from "web-tree-sitter";
import type { Reexports } from "../analyzer.ts";
import type { Bindings } from "../patterns/bindings.ts";
import type { Declaration } from "../patterns/declaration.ts";
import type { Fields } from "./fields.ts";
import type { Objects } from "./objects.ts";
import { argumentsOf, propertyName, stringValue, unwrap } from "./pattern.ts";

export interface Names {
  /**
   * Dotted: the module without `node:`, then its members; `()` after what is called or constructed. Globals stand for
   * themselves, without `window.` and its like.
   * @returns nothing for what only exists at run time: parameters, loop variables, values of unknown calls
   */
  nameOf(expression: Node): string | undefined;
}

/** Deeper chains of aliases are taken as unknown. */
const MAX_DEPTH = 12;
const GLOBAL_OBJECT = /^(?:window|globalThis|self|global|top|parent)\.(?=\w)/;
const REQUIRE = new Set([
  "require",
  "module.require",
  "module.createRequire()",
  "process.mainModule.require",
  "process.getBuiltinModule",
]);
const PROMISIFY = new Set(["util.promisify", "promisify", "pify", "bluebird.promisify", "util.default.promisify"]);

function join(...parts: string[]): string {
  return parts.filter((part) => part !== "default" && part !== "").join(".");
}

function moduleName(specifier: string): string {
  return specifier.replace(/^node:/, "");
}

/** Gives a name that neighbours pass on as what it is with them. Of several that fit the longest counts. */
function throughNeighbours(reexports: Reexports): (name: string) => string {
  const longestFirst = Object.entries(reexports).toSorted(([a], [b]) => b.length - a.length);
  return (name) => {
    const [key = "", from] = longestFirst.find(([known]) => isPartOf(name, known)) ?? [];
    return from ? from + name.slice(key.length) : name;
  };
}

function isPartOf(name: string, known: string): boolean {
  return name.startsWith(known) && (name.length === known.length || ".(".includes(name.charAt(known.length)));
}

export function names(bindings: Bindings, objects: Objects, fields: Fields, reexports: Reexports): Names {
  const original = throughNeighbours(reexports);
  const ofDeclaration = (declaration: Declaration, depth: number): string | undefined => {
    if (declaration.kind === "import") return join(moduleName(declaration.module), ...declaration.path);
    if (declaration.kind !== "variable" || declaration.init === undefined) return undefined;
    const { path } = declaration;
    if (path.some((key) => key === "[]" || key === "..." || key === "<key>")) return undefined;
    const [first, ...rest] = path;
    const member = first === undefined ? undefined : memberOf(unwrap(declaration.init), first);
    const base = nameAt(member ?? declaration.init, depth + 1);
    return base === undefined ? undefined : join(base, ...(member === undefined ? path : rest));
  };

  const ofIdentifier = (node: Node, depth: number): string | undefined => {
    const binding = bindings.resolve(node);
    if (binding === undefined) return node.text;
    return binding.assignments.length > 0 && binding.declaration.kind !== "import"
      ? ofReassigned(
          binding.declaration,
          binding.assignments.map(({ value }) => value),
          depth,
        )
      : ofDeclaration(binding.declaration, depth);
  };

  /** `let fs; fs = require("fs")`, the form of lazy loading. */
  const ofReassigned = (declaration: Declaration, values: Node[], depth: number): string | undefined => {
    const [only] = values;
    const bare =
      declaration.kind === "variable" && (declaration.init === undefined || declaration.init.type === "null");
    return bare && values.length === 1 && only !== undefined ? nameAt(only, depth + 1) : undefined;
  };

  const ofCall = (node: Node, depth: number): string | undefined => {
    const callee = node.childForFieldName(node.type === "new_expression" ? "constructor" : "function");
    if (callee === null) return undefined;
    const [first] = argumentsOf(node);
    const specifier = first && stringValue(first);
    if (callee.type === "import" && specifier !== undefined) return moduleName(specifier);
    const name = nameAt(callee, depth + 1);
    if (name === undefined) return undefined;
    if (REQUIRE.has(name)) return specifier === undefined ? undefined : moduleName(specifier);
    if (PROMISIFY.has(name) && first !== undefined) return nameAt(first, depth + 1);
    // What is bound to no argument but `this` is called as before.
    if (name.endsWith(".bind") && argumentsOf(node).length < 2) return name.slice(0, -".bind".length);
    return `${name}()`;
  };

  /** `const tools = { run: exec }; tools.run(…)`, `class A { run = exec; go(x) { this.run(x); } }`. */
  const memberOf = (object: Node, name: string, access?: Node): Node | undefined => {
    const isKnown = object.type === "identifier" || object.type === "object";
    const values = object.type === "this" && access !== undefined ? fields.valuesOf(access) : undefined;
    const [only, ...more] = values ?? (isKnown ? objects.membersOf(object, name) : undefined) ?? [];
    return more.length === 0 && only?.type !== "spread_element" ? only : undefined;
  };

  const nameAt = (expression: Node, depth: number): string | undefined => {
    if (depth > MAX_DEPTH) return undefined;
    const node = unwrap(expression);
    switch (node.type) {
      case "identifier":
      case "shorthand_property_identifier":
        return ofIdentifier(node, depth);
      case "member_expression":
      case "subscript_expression": {
        const object = node.childForFieldName("object");
        const property = propertyName(node);
        const member = object === null || property === undefined ? undefined : memberOf(object, property, node);
        if (member !== undefined) return nameAt(member, depth + 1);
        const base = object === null || property === undefined ? undefined : nameAt(object, depth + 1);
        return base === undefined ? undefined : join(base, property ?? "").replace(GLOBAL_OBJECT, "");
      }
      case "sequence_expression": {
        const last = node.lastNamedChild;
        return last === null ? undefined : nameAt(last, depth + 1);
      }
      case "call_expression":
      case "new_expression":
        return ofCall(node, depth);
      default:
        return undefined;
    }
  };

  const known = new Map<number, string | undefined>();
  return {
    nameOf(expression) {
      if (!known.has(expression.id)) {
        const name = nameAt(expression, 0);
        known.set(expression.id, name && original(name));
      }
      return known.get(expression.id);
    },
  };
}
