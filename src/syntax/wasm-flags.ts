/** How V8 compiles the engines. */
import { setFlagsFromString } from "node:v8";

// Functions are compiled when they are called, and validated then, not all 10 MB of them at the start: 40 ms.
const LAZY = ["--wasm-lazy-compilation", "--wasm-lazy-validation"];

/**
 * V8 would compile every WebAssembly function a second time, optimised, and the process would wait for that when it
 * ends: 1.4 s for one file instead of 0.2 s.
 */
const ONCE = ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];

const state = { set: false, optimise: false };

/** Lets V8 compile what runs often a second time after all. Before the first engine. */
export function allowOptimising(): void {
  state.optimise = true;
}

/**
 * Holds for the whole process. An engine calls it just before it compiles its module, and not earlier: from then on V8
 * rejects Node's own code cache, which costs each thread that is still to start 50 ms.
 */
export function setWasmFlags(): void {
  if (state.set) return;
  state.set = true;
  for (const flag of state.optimise ? LAZY : [...LAZY, ...ONCE]) setFlagsFromString(flag);
}
