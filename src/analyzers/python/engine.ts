/** Ruff's linter as WebAssembly: loading it, asking it, and replacing an instance that broke. */
import { createRequire } from "node:module";

export const RUFF_VERSION = "0.17.3";

/** Ruff's stable `S` rules. Named one by one, so that a new Ruff cannot report a rule that has no metadata here. */
export const RUFF_RULES: readonly string[] = [
  "S101 S102 S103 S104 S105 S106 S107 S108 S110 S112 S113",
  "S201 S202",
  "S301 S302 S303 S304 S305 S306 S307 S308 S310 S311 S312 S313 S314 S315 S316 S317 S318 S319 S321 S323 S324",
  "S501 S502 S503 S504 S505 S506 S507 S508 S509",
  "S601 S602 S603 S604 S605 S606 S607 S608 S609 S610 S611 S612",
  "S701 S702 S704",
].flatMap((codes) => codes.split(" "));

/** The newest Python that this Ruff knows: every older program is accepted too, up to Python 3's own removals. */
const SETTINGS = { "target-version": "py315", lint: { select: RUFF_RULES, preview: false } };

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

type RuffModule = typeof import("@astral-sh/ruff-wasm-nodejs");
type Workspace = InstanceType<RuffModule["Workspace"]>;

/** In the bundle the package's CommonJS file stands beside the chunk, because it reads its wasm from its own folder. */
function modulePath(nodeRequire: NodeJS.Require): string {
  try {
    return nodeRequire.resolve("./ruff_wasm.cjs");
  } catch {
    return nodeRequire.resolve("@astral-sh/ruff-wasm-nodejs");
  }
}

/** The package makes its one instance when it is loaded: only loading it afresh gives a new one. */
function freshWorkspace(): Workspace {
  const nodeRequire = createRequire(import.meta.url);
  const file = modulePath(nodeRequire);
  delete nodeRequire.cache[file];
  const ruff = nodeRequire(file) as RuffModule;
  return new ruff.Workspace(SETTINGS, ruff.PositionEncoding.Utf16);
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
