/** The functions of a file: which one a call means, what it is handed, what it returns, and who calls it. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { onlyValue } from "./flow.ts";
import {
  argumentsOf,
  classAround,
  decoratorsOf,
  functionAround,
  memberName,
  parameterName,
  parametersOf,
} from "./nodes.ts";

export interface Functions {
  /** @param callee `helper`, `self.helper`, `Helper.run` */
  definitionOf(callee: Node): Node | undefined;
  /** Every parameter, and what the call gives for it; nothing where its default holds. */
  argumentsFor(definition: Node, call: Node): { parameter: Node; value: Node | undefined }[];
  resultsOf(definition: Node): readonly Node[];
  /** What the calls in this file hand to a parameter. */
  passedTo(owner: Node, parameter: Node): { values: readonly Node[]; isPrivate: boolean };
}

function methodOf(owner: Node | undefined, name: string): Node | undefined {
  const body = owner?.childForFieldName("body")?.namedChildren ?? [];
  const members = body.map((child) =>
    child.type === "decorated_definition" ? child.childForFieldName("definition") : child,
  );
  return (
    members.find((one) => one?.type === "function_definition" && one.childForFieldName("name")?.text === name) ??
    undefined
  );
}

/** `self` is no parameter that a call fills. */
function fillable(definition: Node): Node[] {
  const isMethod =
    definition.parent?.parent?.type === "class_definition" ||
    definition.parent?.parent?.parent?.type === "class_definition";
  const isStatic = decoratorsOf(definition).some(({ text }) => text === "staticmethod");
  const all = parametersOf(definition);
  return isMethod && !isStatic ? all.slice(1) : all;
}

function argumentFor(definition: Node, parameter: Node, call: Node): Node | undefined {
  const { positional, named } = argumentsOf(call);
  const byName = named.get(parameterName(parameter) ?? "");
  return byName ?? positional[fillable(definition).findIndex(({ id }) => id === parameter.id)];
}

/** Where `self.name(` stands, by name. */
function memberOffsets(text: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { 1: name = "", index } of text.matchAll(/(?<=\b(?:self|cls)\.)(\w+)(?=\()/g)) {
    const offsets = found.get(name);
    if (offsets === undefined) found.set(name, [index]);
    else offsets.push(index);
  }
  return found;
}

export function functions(bindings: Bindings, text: string): Functions {
  const results = new Map<number, readonly Node[]>();
  const callers = new Map<number, readonly Node[]>();
  let members: Map<string, number[]> | undefined;

  /** The class that an expression makes an object of: `Cleaner()`, and a variable that holds one. */
  const classOf = (object: Node): Node | undefined => {
    const made = object.type === "identifier" ? onlyValue(object, bindings) : object;
    const callee = made?.type === "call" ? made.childForFieldName("function") : object;
    const declaration = callee?.type === "identifier" ? bindings.resolve(callee)?.declaration : undefined;
    return declaration?.kind === "definition" ? declaration.node : undefined;
  };

  const definitionOf = (callee: Node): Node | undefined => {
    if (callee.type === "lambda") return callee;
    if (callee.type === "identifier") {
      const declaration = bindings.resolve(callee)?.declaration;
      if (declaration?.kind === "variable") {
        const value = onlyValue(callee, bindings);
        return value?.type === "lambda" ? value : undefined;
      }
      return declaration?.kind === "definition" && declaration.node.type === "function_definition"
        ? declaration.node
        : undefined;
    }
    const object = callee.childForFieldName("object");
    const name = memberName(callee);
    if (object === null || name === undefined) return undefined;
    if (object.text === "self" || object.text === "cls") return methodOf(classAround(callee), name);
    return methodOf(classOf(object), name);
  };

  const memberCalls = (name: string, owner: Node): Node[] => {
    members ??= memberOffsets(text);
    const root = owner.tree.rootNode;
    return (members.get(name) ?? []).flatMap((offset) => {
      const leaf = root.descendantForIndex(offset, offset + 1);
      const callee = leaf?.parent;
      return callee?.type === "attribute" && callee.parent?.type === "call" && definitionOf(callee)?.id === owner.id
        ? callee.parent
        : [];
    });
  };

  const callersOf = (owner: Node): readonly Node[] => {
    const name = owner.childForFieldName("name")?.text;
    if (name === undefined) return [];
    const direct = bindings.occurrences(name).flatMap((leaf) => {
      const call = leaf.parent;
      const isCallee = call?.type === "call" && call.childForFieldName("function")?.id === leaf.id;
      return isCallee && definitionOf(leaf)?.id === owner.id ? call : [];
    });
    return [...direct, ...memberCalls(name, owner)];
  };

  return {
    definitionOf,
    argumentsFor: (definition, call) =>
      parametersOf(definition).map((parameter) => ({ parameter, value: argumentFor(definition, parameter, call) })),
    resultsOf(definition) {
      let found = results.get(definition.id);
      if (found === undefined) {
        const own = definition
          .descendantsOfType(["return_statement", "yield"])
          .filter((node): node is Node => node !== null && functionAround(node)?.id === definition.id);
        const body = definition.type === "lambda" ? definition.childForFieldName("body") : null;
        found = body === null ? own.flatMap((node) => node.firstNamedChild ?? []) : [body];
        results.set(definition.id, found);
      }
      return found;
    },
    passedTo(owner, parameter) {
      let calls = callers.get(owner.id);
      if (calls === undefined) callers.set(owner.id, (calls = callersOf(owner)));
      const name = owner.childForFieldName("name")?.text ?? "";
      const values = calls.flatMap((call) => argumentFor(owner, parameter, call) ?? []);
      return { values, isPrivate: /^_(?!_)/.test(name) || functionAround(owner) !== undefined };
    },
  };
}
