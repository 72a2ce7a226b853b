/**
 * `import rules from "./rules/*.yml"` gives the parsed files as one array, in the order of their names.
 * One loader for both esbuild (the bundle) and vite (the tests), so that the YAML parser is not needed at run time.
 * `./rules/*.yml?metadata` gives what outputs say of rules, a quarter of the bytes; the bundle leaves examples out of all.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import fastGlob from "fast-glob";
import { parse } from "yaml";

const YAML_MODULE = /\.yml(?:\?metadata)?$/;
const ONLY_SEARCHED = ["find", "literals", "sanitizers", "examples"];

function without(document, keys) {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !keys.includes(key)));
}

/**
 * @param {string} request absolute, forward slashes
 * @param {string[]} left keys that nobody asks for at run time
 */
function loadYaml(request, left = []) {
  const [pattern, query] = request.split("?");
  const files = fastGlob.globSync(pattern).toSorted();
  const documents = files.map((file) => {
    try {
      const document = parse(readFileSync(file, "utf8"));
      return Array.isArray(document) ? document : without(document, query === undefined ? left : ONLY_SEARCHED);
    } catch (error) {
      throw new Error(`${file}: ${error.message}`, { cause: error });
    }
  });
  return { files, code: `export default JSON.parse(${JSON.stringify(JSON.stringify(documents))});\n` };
}

export const esbuildYaml = {
  name: "yaml-modules",
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    // Relative to the project: the path becomes a comment in the bundle, which must not depend on where it was built.
    build.onResolve({ filter: YAML_MODULE }, (args) => ({
      path: path.posix.relative(root, path.posix.join(args.resolveDir, args.path)),
      namespace: "yaml",
    }));
    build.onLoad({ filter: /.*/, namespace: "yaml" }, (args) => {
      const { files, code } = loadYaml(path.posix.join(root, args.path), ["examples"]);
      return { contents: code, loader: "js", watchFiles: files };
    });
  },
};

export const viteYaml = {
  name: "yaml-modules",
  enforce: "pre",
  resolveId(source, importer) {
    // Vite resolves its own ids again; those stay as they are.
    if (source.startsWith("\0yaml:")) return source;
    return YAML_MODULE.test(source) && importer ? `\0yaml:${path.posix.join(path.dirname(importer), source)}` : null;
  },
  load(id) {
    return id.startsWith("\0yaml:") ? loadYaml(id.slice("\0yaml:".length)).code : null;
  },
};
