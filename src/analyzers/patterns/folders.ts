/** Which folder an expression names, by its parts: whether a check keeps a path within the folder that was meant. */
import type { Node } from "web-tree-sitter";

/** One part of a path, as a language's own syntax says it. */
export type Piece =
  /** Written out. */
  | { kind: "text"; text: string }
  /** Put together; `ends` where the whole ends with a separator whatever its last part says, or never does. */
  | { kind: "parts"; parts: readonly Node[]; ends?: boolean }
  | { kind: "parent"; of: Node }
  /** A folder that only the program knows, as steps from somewhere. */
  | { kind: "name"; steps: readonly string[] }
  /** What is checked: what comes behind it is anybody's. */
  | { kind: "value" };

export interface Folder {
  steps: readonly string[];
  /** What is checked stands in it. */
  open: boolean;
  /** It ends with a separator. */
  ends: boolean;
  /** How many steps stand before the last one that only the program knows, which may be what came from outside. */
  before?: number;
}

const MAX_DEPTH = 12;
const NOWHERE: Folder = { steps: [], open: true, ends: false };

function join(left: Folder, right: Folder): Folder {
  if (left.open) return left;
  const steps = [...left.steps];
  for (const step of right.steps) {
    if (step === "..") steps.pop();
    else if (step !== "/" || steps.length === 0) steps.push(step);
  }
  const ends = right.steps.length === 0 ? left.ends || right.ends : right.ends;
  const before = right.before === undefined ? left.before : left.steps.length + right.before;
  return { steps, open: right.open, ends, ...(before !== undefined && { before }) };
}

function ofText(text: string): Folder {
  const steps = text.split(/[/\\]+/).filter((step) => step !== "" && step !== ".");
  return { steps: /^[/\\]/.test(text) ? ["/", ...steps] : steps, open: false, ends: /[/\\]$/.test(text) };
}

export function folderOf(node: Node, read: (node: Node) => Piece, depth = 0): Folder {
  if (depth > MAX_DEPTH) return NOWHERE;
  const piece = read(node);
  switch (piece.kind) {
    case "text":
      return ofText(piece.text);
    case "name":
      return { steps: piece.steps, open: false, ends: false, before: 0 };
    case "value":
      return NOWHERE;
    case "parent": {
      const inner = folderOf(piece.of, read, depth + 1);
      return inner.open ? NOWHERE : { ...inner, steps: inner.steps.slice(0, -1), ends: false };
    }
    case "parts": {
      const empty: Folder = { steps: [], open: false, ends: false };
      const whole = piece.parts.map((part) => folderOf(part, read, depth + 1)).reduce(join, empty);
      return { ...whole, ends: piece.ends ?? whole.ends };
    }
  }
}

/** A folder of the program's own, and not the root of all. */
function isFixed({ steps, open }: Folder): boolean {
  return !open && steps.some((step) => step !== "/") && !steps.some((step) => /\b(?:req|request|ctx)\b/.test(step));
}

/** The checked path was put together in a folder below this one: others beside it would be let in. */
function isWider(folder: Folder, value: Folder): boolean {
  const own = value.open ? value.steps : value.steps.slice(0, value.before ?? 0);
  return folder.steps.length < own.length && folder.steps.every((step, index) => step === own[index]);
}

/** The folder is made of what the path is made of. */
function isOwn(folder: Folder, value: Folder): boolean {
  const last = value.before === undefined ? undefined : value.steps[value.before];
  return last !== undefined && folder.steps.length >= value.steps.length && folder.steps.includes(last);
}

/** @param whole it is compared as a whole: otherwise its name must end with a separator, or others begin like it */
export function confines(folder: Folder, value: Folder, whole: boolean): boolean {
  return isFixed(folder) && (whole || folder.ends) && !isWider(folder, value) && !isOwn(folder, value);
}
