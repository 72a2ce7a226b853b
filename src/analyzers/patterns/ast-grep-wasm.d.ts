/** The glue of `@ast-grep/wasm` without its `import` of a `.wasm` file, which Node 20 cannot follow. */
declare module "@ast-grep/wasm/wasm_bg.js" {
  export * from "@ast-grep/wasm";
  /** Binds the glue to an instance of `wasm_bg.wasm`. */
  export function __wbg_set_wasm(exports: Record<string, unknown>): void;
}
