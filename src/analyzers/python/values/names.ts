/**
 * What an expression is called, wherever it was imported from and however it was renamed: `run` is `subprocess.run`
 * after `from subprocess import run`, `c` is `paramiko.SSHClient()` after `c = paramiko.SSHClient()`.
 */
import type { Node } from "web-tree-sitter";
import type { Binding, Bindings } from "../../patterns/bindings.ts";
import type { Declaration } from "../../patterns/declaration.ts";
import type { Attributes } from "./attributes.ts";
import { reaching } from "./flow.ts";
import { argumentsOf, stringValue, unwrap } from "./nodes.ts";

export interface Names {
  /**
   * Dotted: the module, then its members; `()` after what is called, `[]` after what is indexed. Builtins stand for
   * themselves.
   * @returns nothing for what only exists at run time, and for the file's own functions and classes
   */
  nameOf(expression: Node): string | undefined;
}

/** Deeper chains of aliases are taken as unknown. */
const MAX_DEPTH = 12;
const WILDCARD = /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+\*/gm;
const BUILTIN =
  /^(?:abs|all|any|bool|bytearray|bytes|callable|chr|compile|delattr|dict|dir|eval|exec|execfile|float|format|frozenset|getattr|globals|hash|hex|input|int|isinstance|iter|len|list|locals|map|max|min|next|object|open|ord|print|range|raw_input|repr|reversed|round|set|setattr|sorted|str|sum|super|tuple|type|unicode|vars|zip|file|filter|self|cls|__import__|__file__|__name__)$/;
/** An annotation that says what a parameter is: `client: paramiko.SSHClient`. */
const TYPE = /^(?:[\w.]+\.)?[A-Z]\w*$/;

export function names(bindings: Bindings, attributes: Attributes, text: string): Names {
  let wildcards: string[] | undefined;

  /** What no statement of the file declares may come from the one module that it imports everything of. */
  const ofUnbound = (name: string): string => {
    wildcards ??= Array.from(text.matchAll(WILDCARD), ([, module]) => module ?? "");
    const [only] = wildcards;
    return wildcards.length === 1 && only !== undefined && !BUILTIN.test(name) ? `${only}.${name}` : name;
  };

  const ofAnnotated = (declaration: Extract<Declaration, { kind: "parameter" }>, depth: number): string | undefined => {
    const type = declaration.parameter.childForFieldName("type")?.firstNamedChild;
    const name = type && TYPE.test(type.text) ? nameAt(type, depth + 1) : undefined;
    return name === undefined ? undefined : `${name}()`;
  };

  const ofValues = (binding: Binding, node: Node, depth: number): string | undefined => {
    const { values } = reaching(binding, node, bindings);
    const found = new Set(
      values
        .filter(({ path }) => path.length === 0)
        .filter(({ value }) => value.type !== "none")
        .map(({ value }) => nameAt(value, depth + 1)),
    );
    const [only] = found;
    return found.size === 1 ? only : undefined;
  };

  const ofIdentifier = (node: Node, depth: number): string | undefined => {
    const binding = bindings.resolve(node);
    if (binding === undefined) return ofUnbound(node.text);
    const { declaration } = binding;
    if (declaration.kind === "import") return [declaration.module, ...declaration.path].join(".");
    if (declaration.kind === "parameter") return ofAnnotated(declaration, depth);
    return declaration.kind === "variable" && declaration.path.length === 0
      ? ofValues(binding, node, depth)
      : undefined;
  };

  const ofAttribute = (node: Node, depth: number): string | undefined => {
    const object = node.childForFieldName("object");
    const member = node.childForFieldName("attribute")?.text;
    const base = object === null ? undefined : nameAt(object, depth + 1);
    if (base !== undefined && !/^(?:self|cls)$/.test(object?.text ?? "")) return `${base}.${member}`;
    const found = new Set(attributes.valuesOf(node).map((value) => nameAt(value, depth + 1)));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : `${object?.text === "self" ? "self" : "?"}.${member}`;
  };

  const ofCall = (node: Node, depth: number): string | undefined => {
    const callee = node.childForFieldName("function");
    const name = callee === null ? undefined : nameAt(callee, depth + 1);
    if (name === "__import__" || name === "importlib.import_module") {
      const module = argumentsOf(node).positional[0];
      return (module && stringValue(module)) ?? `${name}()`;
    }
    return name === "getattr" ? ofGetattr(node, depth) : name && `${name}()`;
  };

  /** `getattr(os, "system")`. */
  const ofGetattr = (node: Node, depth: number): string | undefined => {
    const [object, member] = argumentsOf(node).positional;
    const key = member && stringValue(member);
    const base = object && nameAt(object, depth + 1);
    return key === undefined || base === undefined ? undefined : `${base}.${key}`;
  };

  const nameAt = (expression: Node, depth: number): string | undefined => {
    if (depth > MAX_DEPTH) return undefined;
    const node = unwrap(expression);
    switch (node.type) {
      case "identifier":
        return ofIdentifier(node, depth);
      case "attribute":
        return ofAttribute(node, depth);
      case "call":
        return ofCall(node, depth);
      case "subscript": {
        const value = node.childForFieldName("value");
        const base = value === null ? undefined : nameAt(value, depth + 1);
        return base === undefined ? undefined : `${base}[]`;
      }
      case "as_pattern":
        return node.firstNamedChild === null ? undefined : nameAt(node.firstNamedChild, depth + 1);
      default:
        return undefined;
    }
  };

  const known = new Map<number, string | undefined>();
  return {
    nameOf(expression) {
      if (!known.has(expression.id)) known.set(expression.id, nameAt(expression, 0));
      return known.get(expression.id);
    },
  };
}
