/** Whether a text is JavaScript at all. */
import vm from "node:vm";

/**
 * Asks V8, which compiles without running anything, 10 to 20 times faster than a tree is built. `false` says nothing:
 * modules, JSX and TypeScript are refused as well.
 */
export function acceptedByV8(text: string): boolean {
  try {
    vm.compileFunction(text.replace(/^\uFEFF?#!/, "//"));
    return true;
  } catch {
    return false;
  }
}
