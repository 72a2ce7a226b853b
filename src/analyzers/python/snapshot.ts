/**
 * Ruff, made ready when the bundle is built. Reading its settings makes V8 compile 750 KB of code for one call, 40 ms of
 * each hook run; what that call leaves in WebAssembly's memory is the same every time, so the bundle carries it.
 */
import { SETTINGS } from "./settings.ts";

export type RuffModule = typeof import("@astral-sh/ruff-wasm-nodejs");
export type Workspace = InstanceType<RuffModule["Workspace"]>;

/** What the instance exports; `scripts/build.mjs` lets the bundled module show it as `instance`. */
interface Instance {
  memory: { buffer: ArrayBuffer; grow(pages: number): number };
  __wbindgen_externrefs: { length: number; grow(entries: number): number };
}

interface Header {
  /** Where the workspace lies in memory. */
  pointer: number;
  /** Of the memory. */
  bytes: number;
  /** Of the table of JavaScript values; the call leaves none in it, but counts on its length. */
  references: number;
  /** Indices of the blocks that follow. */
  blocks: number[];
}

const WASM_PAGE = 65_536;
const BLOCK = 4096;

export function newWorkspace(ruff: RuffModule): Workspace {
  return new ruff.Workspace(SETTINGS, ruff.PositionEncoding.Utf16);
}

function instanceOf(ruff: RuffModule): Instance {
  return (ruff as unknown as { instance: Instance }).instance;
}

/** The blocks of memory that making a workspace changes in a fresh instance: a line of JSON, then their bytes. */
export function takeSnapshot(ruff: RuffModule): Buffer {
  const { memory, __wbindgen_externrefs: references } = instanceOf(ruff);
  const before = Buffer.from(new Uint8Array(memory.buffer));
  const workspace = newWorkspace(ruff) as unknown as { __wbg_ptr: number };
  const after = Buffer.from(new Uint8Array(memory.buffer));
  const all = Array.from({ length: after.length / BLOCK }, (_, index) => index);
  const blockOf = (bytes: Buffer, index: number) => bytes.subarray(index * BLOCK, (index + 1) * BLOCK);
  const zeros = Buffer.alloc(BLOCK);
  const previous = (index: number) => (index * BLOCK < before.length ? blockOf(before, index) : zeros);
  const blocks = all.filter((index) => !blockOf(after, index).equals(previous(index)));
  const header: Header = {
    pointer: workspace.__wbg_ptr,
    bytes: after.length,
    references: references.length,
    blocks,
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...blocks.map((index) => blockOf(after, index))]);
}

/** The workspace of the snapshot, in a fresh instance of the same module. */
export function restoreWorkspace(ruff: RuffModule, snapshot: Buffer): Workspace {
  const start = snapshot.indexOf("\n") + 1;
  const header = JSON.parse(snapshot.toString("utf8", 0, start)) as Header;
  const { memory, __wbindgen_externrefs: references } = instanceOf(ruff);
  memory.grow((header.bytes - memory.buffer.byteLength) / WASM_PAGE);
  references.grow(header.references - references.length);
  const target = new Uint8Array(memory.buffer);
  for (const [position, block] of header.blocks.entries()) {
    const from = start + position * BLOCK;
    target.set(snapshot.subarray(from, from + BLOCK), block * BLOCK);
  }
  return Object.assign(Object.create(ruff.Workspace.prototype) as Workspace, { __wbg_ptr: header.pointer });
}
