/** Calls, by the name that is called. */
import { childOf, ofRole, type Syntax, textOf } from "./plain.ts";

export interface Call {
  node: Syntax;
  /** As written, without white space: `os.path.join`, `a().b`. */
  callee: string;
  /** The last segment: `join`. */
  method: string;
  /** What stands before the first dot: `os`; empty for a plain function. */
  root: string;
  /** Arguments' nodes. */
  arguments: Syntax[];
}

export function callsIn(node: Syntax): Call[] {
  return ofRole(node, "call").map(callOf);
}

export function callOf(node: Syntax): Call {
  const callee = calleeText(node).replaceAll(/\s+/g, "");
  const segments = callee.split(/\?\.|->|::|\./);
  const list = childOf(node, "arguments") ?? node.children.find(({ kind }) => /arguments|token_tree/.test(kind));
  return {
    node,
    callee,
    method: (segments.at(-1) ?? "").replace(/!$/, ""),
    root: segments.length > 1 ? (/^[$\w@]+/.exec(segments[0] ?? "")?.[0] ?? "") : "",
    arguments: (list?.children ?? []).filter(({ named, role }) => named && role !== "comment"),
  };
}

function calleeText(node: Syntax): string {
  const whole = childOf(node, "function", "constructor", "macro", "type");
  if (whole !== undefined) return textOf(whole);
  const name = childOf(node, "name", "method");
  const receiver = childOf(node, "object", "receiver", "scope");
  const own = name
    ? textOf(name)
    : (node.children.find(({ named }) => named)?.source.slice(node.start, node.end) ?? "");
  return receiver === undefined ? own : `${textOf(receiver)}.${own}`;
}
