/** Names that an archive gives its entries, told by where a variable comes from. */
import type { Node } from "web-tree-sitter";
import type { Binding, Bindings } from "../patterns/bindings.ts";
import { argumentsOf, propertyName, stringValue, unwrap } from "./pattern.ts";
import { parameterIndex } from "./values.ts";

const MAX_DEPTH = 4;
const NAME = /^(?:path|fileName|entryName|filename|name|relativePath)$/;
/** Lists of entries. */
const ENTRIES = /getEntries\(\)$|(?:zip|archive|directory|tar)\w*\.(?:files|entries(?:\(\))?)$/i;
/** `Object.keys(zip.files)`: JSZip's entries by their names. */
const NAMED = /^Object\.(?:keys|entries)\([\w$.]+\.files\)$/;
const EACH = /^(?:forEach|map|flatMap|filter|for)$/;

interface Source {
  /** The list that is gone through, as it stands. */
  list: string;
  /** Of the element, from its list on. */
  path: readonly string[];
}

/** The list whose elements a variable goes through, or those of the archive that calls back with each. */
function sourceOf({ declaration }: Binding): Source | undefined {
  if (declaration.kind === "variable") {
    const { init, path } = declaration;
    return init && path[0] === "[]" ? { list: unwrap(init).text, path: path.slice(1) } : undefined;
  }
  if (declaration.kind !== "parameter" || parameterIndex(declaration).index !== 0) return undefined;
  const call = declaration.owner.parent?.type === "arguments" ? declaration.owner.parent.parent : null;
  const callee = call?.childForFieldName("function");
  const object = callee?.childForFieldName("object");
  if (!call || !callee || !object) return undefined;
  const [event] = argumentsOf(call);
  const method = propertyName(callee) ?? "";
  if (method === "on" && event !== undefined && stringValue(event) === "entry")
    return { list: "<entries>", path: declaration.path };
  if (!EACH.test(method)) return undefined;
  const isZip = method === "forEach" && /zip$/i.test(object.text);
  return { list: isZip ? "<names>" : unwrap(object).text, path: declaration.path };
}

const isEntries = (list: string): boolean => list === "<entries>" || ENTRIES.test(list);
const isNames = (list: string): boolean => list === "<names>" || NAMED.test(list);

function isEntry(object: Node | null, bindings: Bindings): boolean {
  const binding = object?.type === "identifier" ? bindings.resolve(object) : undefined;
  const source = binding && sourceOf(binding);
  return source !== undefined && source.path.length === 0 && isEntries(source.list);
}

/** `entry.path`, under a name or not, whatever the entry is called. */
export function isEntryName(expression: Node, bindings: Bindings, depth = 0): boolean {
  const node = unwrap(expression);
  if (depth > MAX_DEPTH) return false;
  if (node.type === "member_expression") {
    return NAME.test(propertyName(node) ?? "") && isEntry(node.childForFieldName("object"), bindings);
  }
  const binding = node.type === "identifier" ? bindings.resolve(node) : undefined;
  if (binding === undefined) return false;
  const source = sourceOf(binding);
  const last = source?.path.at(-1);
  if (source && isNames(source.list)) return last === undefined || last === "[]";
  if (source && isEntries(source.list)) return last !== undefined && NAME.test(last);
  const { declaration } = binding;
  if (declaration.kind !== "variable" || declaration.init === undefined || binding.assignments.length > 0) return false;
  const [only] = declaration.path;
  if (only === undefined) return isEntryName(declaration.init, bindings, depth + 1);
  return NAME.test(only) && isEntry(unwrap(declaration.init), bindings);
}
