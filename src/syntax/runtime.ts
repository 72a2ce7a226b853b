/** `web-tree-sitter`, started once a thread. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Node, Tree } from "web-tree-sitter";
import { setWasmFlags } from "./wasm-flags.ts";

export type Runtime = typeof import("web-tree-sitter");

/** In the bundle the file lies beside the chunk, in the sources under `node_modules`. */
export function assetPath(file: string): string {
  const beside = fileURLToPath(new URL(file.slice(file.lastIndexOf("/") + 1), import.meta.url));
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(file);
}

interface Answers {
  kind?: string;
  fields?: Map<string, Node | null>;
}

/** Every question goes to WebAssembly and back; nobody edits trees here, so that an answer holds as long as the node. */
function rememberAnswers(node: Runtime["Node"]): void {
  const kindOf = Object.getOwnPropertyDescriptor(node.prototype, "type")?.get as (this: Node) => string;
  const childForFieldName = node.prototype.childForFieldName;
  Object.defineProperty(node.prototype, "type", {
    get(this: Node & Answers) {
      return (this.kind ??= kindOf.call(this));
    },
  });
  node.prototype.childForFieldName = function (this: Node & Answers, field) {
    this.fields ??= new Map();
    let child = this.fields.get(field);
    if (child === undefined) this.fields.set(field, (child = childForFieldName.call(this, field)));
    return child;
  };
  rememberParents(node);
}

/** tree-sitter goes down from the root to find a node's parent: in a deeply nested file that costs, and all rules ask for the same. */
function rememberParents(node: Runtime["Node"]): void {
  const parentOf = Object.getOwnPropertyDescriptor(node.prototype, "parent")?.get as (this: Node) => Node | null;
  const known = new WeakMap<Tree, Map<number, Node | null>>();
  Object.defineProperty(node.prototype, "parent", {
    get(this: Node) {
      let parents = known.get(this.tree);
      if (parents === undefined) known.set(this.tree, (parents = new Map()));
      let parent = parents.get(this.id);
      if (parent === undefined) parents.set(this.id, (parent = parentOf.call(this)));
      return parent;
    },
  });
}

async function start(): Promise<Runtime> {
  setWasmFlags();
  const runtime = await import("web-tree-sitter");
  await runtime.Parser.init({ wasmBinary: readFileSync(assetPath("web-tree-sitter/web-tree-sitter.wasm")) });
  rememberAnswers(runtime.Node);
  // Who starts it a second time, as ast-grep does, starts it without the bytes, and crashes.
  runtime.Parser.init = () => Promise.resolve();
  return runtime;
}

let runtime: Promise<Runtime> | undefined;

export function loadRuntime(): Promise<Runtime> {
  runtime ??= start();
  return runtime;
}
