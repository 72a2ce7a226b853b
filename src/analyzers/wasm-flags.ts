/** How V8 compiles the engines. */
import { setFlagsFromString } from "node:v8";

/**
 * V8 would compile every WebAssembly function a second time, optimised, and the process would wait for that when it
 * ends: 1.4 s for one file instead of 0.2 s.
 */
const FLAGS = [
  "--liftoff-only",
  "--no-wasm-tier-up",
  "--no-wasm-dynamic-tiering",
  "--wasm-lazy-compilation",
  // Functions are validated when they are compiled, not all 10 MB of them at the start: 40 ms.
  "--wasm-lazy-validation",
];

let set = false;

/**
 * Holds for the whole process. Must be called before the first module is compiled, and not earlier: from then on V8
 * rejects Node's own code cache, which costs each thread that is still to start 50 ms.
 */
export function setWasmFlags(): void {
  if (set) return;
  set = true;
  for (const flag of FLAGS) setFlagsFromString(flag);
}
