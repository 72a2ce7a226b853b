/** The folder that a joined path must stay in, whichever language joins it. */
import type { Node } from "web-tree-sitter";
import { descendants } from "./edit.ts";
import { type Part, quoted, quoteOf } from "./parts.ts";

/** What a language's arguments are. */
export interface PathReader {
  /** Written in the file, or a constant of it: nothing that is given from outside. */
  isFixed(argument: Node, index: number): boolean;
  /** The texts and values that one is put together from; `undefined` where it is not. */
  partsOf(argument: Node): Part[] | undefined;
  /** As it was given: nothing has put a folder before it. */
  isBare(value: Node): boolean;
  /** An argument that begins with `/` throws away all before it, as in Python's `os.path.join` and Node's `path.resolve`. */
  restarts: boolean;
}

/** How a language's names get their values. */
export interface NameReader {
  /** All that the file assigns to a name; `undefined` where it adds to it. */
  valuesOf(name: Node): Node[] | undefined;
  isFixed(value: Node): boolean;
  functionAround(node: Node): Node | undefined;
  /** What a text holds that comes from outside. */
  given: RegExp;
}

/** The whole file system, from which no path leads out, or none. */
const WHOLE = /^["'`]\/?["'`]$/;

/** `ROOT`, imported or of the whole file; others where they are given a value once, from what is fixed. */
export function isFixedName(name: Node, { valuesOf, isFixed, functionAround, given }: NameReader): boolean {
  const values = valuesOf(name);
  const [only] = values ?? [];
  if (values === undefined || values.length > 1) return false;
  const isUpper = /^[A-Z][A-Z0-9_]*$/.test(name.text);
  if (only === undefined) return isUpper;
  if (WHOLE.test(only.text)) return false;
  return (isUpper && functionAround(only) === undefined && !given.test(only.text)) || isFixed(only);
}

const CLIMBS = /(?:^|[/\\"'`])\.\.(?:[/\\"'`]|$)/;

/**
 * All fixed arguments before the one that is given from outside, and the folders that this one begins with: `"files"` too of
 * `join(ROOT, "files", name)` and of ``join(ROOT, `files/${name}`)``. A check against a folder further up would let `../` through.
 *
 * @returns the code of the arguments that join the folder; or why it cannot be told
 */
export function folderOf(given: readonly Node[], reader: PathReader): { folder: string[] } | { reason: string } {
  const at = given.findIndex((each, index) => !reader.isFixed(each, index));
  const name = given[at];
  if (name === undefined) return { reason: "no part of the path comes from elsewhere" };
  if (at === 0) return { reason: "the folder itself comes from elsewhere" };
  const isSure = given.slice(at + 1).every((each, index) => reader.isFixed(each, index + 1) && !CLIMBS.test(each.text));
  if (!isSure) return { reason: "more than one part of the path comes from elsewhere, or it climbs after the name" };
  const start = startOf(name, reader);
  if (start === undefined) return { reason: "which folder stands before the name within one part cannot be told" };
  const inner = start.replace(/[^/]*$/, "").replace(/\/+$/, "");
  const before = given.slice(0, at).map(({ text }) => text);
  const folder = inner === "" ? before : [...before, quoted(inner, quoteOf(name.text))];
  return folder.length === 1 && WHOLE.test(folder[0] ?? "")
    ? { reason: "the folder is the whole file system, or none" }
    : { folder };
}

/** The text before the name in its argument, where that is sure. */
function startOf(name: Node, reader: PathReader): string | undefined {
  const parts = reader.partsOf(name);
  if (parts === undefined) return reader.isBare(name) ? "" : undefined;
  const start = parts[0]?.kind === "text" ? parts[0].text : "";
  const rest = parts.slice(start === "" ? 0 : 1);
  const isPlain = rest.every((part, index) => {
    if (part.kind === "text") return !CLIMBS.test(part.text) && (index === rest.length - 1 || !/[/\\]/.test(part.text));
    const node = [...descendants(name)].find(({ text }) => text === part.code);
    return node !== undefined && reader.isBare(node);
  });
  const isOwn = !start.includes("\\") && !(reader.restarts && start.startsWith("/"));
  return isPlain && isOwn ? start : undefined;
}
