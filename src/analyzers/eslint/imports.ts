/** What a project's ESLint configuration loads of the repository's own files. */
import path from "node:path";
import type { ConfigImports, SourceText } from "../analyzer.ts";

const CODE = ["js", "mjs", "cjs", "ts", "mts", "cts"];

export const CONFIG_NAMES: readonly string[] = CODE.map((extension) => `eslint.config.${extension}`);

/** Code and data that parsers and plugins look for by name: nothing in the configuration says so. */
const LOADED_BY_NAME = ["babel", "prettier", "svelte", "tailwind", "vite", "webpack"].map((name) => `${name}.config.*`);
const OTHERS = [".babelrc*", ".prettierrc*", "eslint-local-rules*", "package.json", "tsconfig.json", "tsconfig.*.json"];

/** At every depth: an import may lead up, and ESLint 10 looks beside each file. */
export const CONFIG_FILES: readonly string[] = [...CONFIG_NAMES, ...LOADED_BY_NAME, ...OTHERS].map(
  (name) => `**/${name}`,
);

/** `from "./a"`, `import "./a"`, `require("./a")`, `new URL("./a", …)`, `"extends": "./a"`. */
const LITERAL =
  /(?:\b(?:from|import|require|resolve|URL)\s*\(?|"extends"\s*:\s*\[?)\s*(["'`])(?<name>\.{1,2}\/[^"'`$\n]*)\1/g;
const COMPUTED = /\b(?:import|require(?:\.resolve)?)\s*\(\s*(?!["'`][^"'`$\n]*["'`]\s*[,)])[^\s)]/;
const ENDINGS = ["", ...[...CODE, "json", "jsx", "tsx"].map((extension) => `.${extension}`)];

export function importsOf({ path: file, text }: SourceText): ConfigImports {
  const names = [...text.matchAll(LITERAL)].map(({ groups }) => candidates(path.dirname(file), groups?.["name"] ?? ""));
  if (!COMPUTED.test(text) || isLoadedByName(file)) return { names };
  const problem =
    `${file} loads modules by computed names: whether they are the change's own code cannot be told. ` +
    "Load them by their names, or name analyzers.eslint.plugins instead";
  return { names, problem };
}

function isLoadedByName(file: string): boolean {
  return !CONFIG_NAMES.includes(path.basename(file)) && /\.config\.\w+$|rc(?:\.\w+)?$|\.json$/.test(file);
}

/** In the order in which Node and TypeScript try them. Nothing outside of the repository. */
function candidates(folder: string, name: string): string[] {
  const whole = path.posix.join(folder, name).replace(/\/+$/, "");
  if (whole === ".." || whole.startsWith("../")) return [];
  const stem = whole.replace(/\.[cm]?js$/, "");
  const index = path.posix.join(whole, "index");
  return [
    ...ENDINGS.map((end) => whole + end),
    ...ENDINGS.slice(1).map((end) => stem + end),
    ...ENDINGS.slice(1).map((end) => index + end),
  ];
}
