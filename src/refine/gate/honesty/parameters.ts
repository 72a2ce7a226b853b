/** A function's parameters, as its callers know them. */
import { childOf, type Syntax, textOf, within } from "../tree/plain.ts";

export interface Parameter {
  name: string;
  /** Has a default, or takes any number of arguments. */
  optional: boolean;
  /** Without white space; empty where it has none. */
  type: string;
}

const OPTIONAL =
  /default|optional|splat|rest_pattern|variadic|spread|assignment_pattern|block_parameter|hash_splat|keyword_separator|list_splat|dictionary_splat/;

export function parametersOf(node: Syntax): Parameter[] {
  const list = parameterList(node);
  if (list === undefined) return [];
  if (list.role === "identifier") return [{ name: textOf(list), optional: false, type: "" }];
  const own = list.children.filter(
    ({ named, role, kind }) => named && role !== "comment" && kind !== "keyword_separator",
  );
  return own.flatMap((parameter) =>
    namesOf(parameter).map((name) => ({ name, optional: isOptional(parameter), type: typeOf(parameter) })),
  );
}

function parameterList(node: Syntax): Syntax | undefined {
  const direct = childOf(node, "parameters", "parameter");
  if (direct !== undefined) return direct;
  const declarator = childOf(node, "declarator");
  return declarator && [...within(declarator)].find(({ field }) => field === "parameters");
}

/** Go puts several names before one type. */
function namesOf(parameter: Syntax): string[] {
  if (parameter.children.length === 0) return [textOf(parameter)];
  const named = parameter.children.filter(({ field }) => field === "name").map(textOf);
  if (named.length > 0) return named;
  const inner =
    childOf(parameter, "pattern", "left", "declarator") ?? parameter.children.find(({ role }) => role === "identifier");
  return [textOf(inner ?? parameter).replaceAll(/\s+/g, " ")];
}

function isOptional(parameter: Syntax): boolean {
  const first = parameter.children[0];
  if (OPTIONAL.test(parameter.kind) || OPTIONAL.test(first?.kind ?? "")) return true;
  // Without a value `required_parameter` is required; a `?` makes it optional in its own kind.
  return childOf(parameter, "value", "default_value") !== undefined;
}

function typeOf(parameter: Syntax): string {
  const type = childOf(parameter, "type");
  return type === undefined ? "" : textOf(type).replaceAll(/\s+/g, "");
}
