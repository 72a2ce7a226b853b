/** What a function's parameter is given: by its calls in the file, by the call that it is handed to, by nobody here. */
import type { Node } from "web-tree-sitter";
import type { Origin } from "../patterns/origins.ts";
import { argumentsAt, type Functions } from "./functions.ts";
import { argumentsOf, propertyName } from "./pattern.ts";
import { type Parameter, parameterIndex } from "./values.ts";
import { ITERATORS, LISTS, NUMBERING, TEXT_CALLBACKS } from "./vocabulary.ts";

export interface Given {
  values: readonly Node[];
  /** What it may hold besides. */
  others?: Origin;
}

/** `list.map((element, index) => …)` counts. jQuery hands over the place first. */
function isPlace(index: number, method: string, receiver: Node): boolean {
  return index === 1 && NUMBERING.test(method) && !/^(?:\$|jQuery\b)/.test(receiver.text);
}

/** A callback's parameter holds what its caller gives it: an array's elements, parts of a text, or nobody knows. */
function toCallback(call: Node, index: number): Given {
  const callee = call.childForFieldName("function") ?? call;
  const receiver = callee.childForFieldName("object");
  const method = propertyName(callee) ?? "";
  if (receiver === null) return { values: [], others: "unknown" };
  const [first] = argumentsOf(call);
  if (LISTS.test(receiver.text) && first !== undefined) return { values: [first], others: "unknown" };
  if (isPlace(index, method, receiver)) return { values: [] };
  if (receiver.text === "Array" && first !== undefined) return { values: [first] };
  const hands = ITERATORS.test(method) || TEXT_CALLBACKS.test(method);
  return hands ? { values: [receiver] } : { values: [], others: "unknown" };
}

export function givenTo(declaration: Parameter, functions: Functions): Given {
  const { owner } = declaration;
  const call = owner.parent?.type === "arguments" ? owner.parent.parent : null;
  const { index, rest } = parameterIndex(declaration);
  if (call !== null) return toCallback(call, index);
  const { calls, open } = functions.callersOf(owner);
  const values = calls.flatMap((caller) => argumentsAt(caller, index, rest));
  return open ? { values, others: "parameter" } : { values };
}
