/** Ruff's linter as WebAssembly: loading it, asking it, and replacing an instance that broke. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { setWasmFlags } from "../../syntax/wasm-flags.ts";
import { newWorkspace, restoreWorkspace, type RuffModule, type Workspace } from "./snapshot.ts";

interface Place {
  row: number;
  column: number;
}

/** 1-based, end exclusive, columns in UTF-16 units. */
export interface Diagnostic {
  /** A rule's code, or `invalid-syntax`. */
  code: string | null;
  message: string;
  start_location: Place;
  end_location: Place;
}

export interface Engine {
  /** Throws where Ruff gives up on a file; the next call works again. */
  check(text: string): Diagnostic[];
}

/**
 * The package makes its one instance when it is loaded: only loading it afresh gives a new one. In the bundle it stands
 * beside the chunk, because it reads its wasm from its own folder, and a snapshot with it.
 */
function freshWorkspace(): Workspace {
  setWasmFlags();
  const nodeRequire = createRequire(import.meta.url);
  const snapshot = fileURLToPath(new URL("./ruff_snapshot.bin", import.meta.url));
  const bundled = existsSync(snapshot);
  const file = nodeRequire.resolve(bundled ? "./ruff_wasm.cjs" : "@astral-sh/ruff-wasm-nodejs");
  delete nodeRequire.cache[file];
  const ruff = nodeRequire(file) as RuffModule;
  return bundled ? restoreWorkspace(ruff, readFileSync(snapshot)) : newWorkspace(ruff);
}

/** A trap leaves the instance's stack pointer where it was, so that each would leave less stack for the next file. */
export function loadEngine(): Engine {
  let workspace: Workspace | undefined = freshWorkspace();
  return {
    check(text) {
      workspace ??= freshWorkspace();
      try {
        return workspace.check(text) as Diagnostic[];
      } catch (error) {
        workspace = undefined;
        throw error;
      }
    },
  };
}
