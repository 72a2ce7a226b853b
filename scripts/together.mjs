/**
 * Keeps what every scan loads in few files. esbuild cuts a bundle by who loads what: each module that is loaded on demand and
 * shares something with the rest cuts that out into a file of its own, and every file costs up to a millisecond.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

const SOURCE = /\.tsx?$/;

/** What a module loads, by how. */
function loadedBy(inputs, file, kind) {
  const found = inputs[file]?.imports ?? [];
  return found.filter((one) => one.kind === kind && !one.external).map((one) => one.path);
}

/** A module and all that it loads at once. */
function closure(inputs, from) {
  const seen = new Set([from]);
  for (const file of seen) for (const next of loadedBy(inputs, file, "import-statement")) seen.add(next);
  return seen;
}

/**
 * Every module that is loaded on demand first loads `core`, which is there already: so nothing of what `core` loads is cut
 * apart. Parts of `core` itself cannot, where they are loaded on demand as well, and stay apart.
 *
 * @param {import("esbuild").Metafile["inputs"]} inputs of a build without this plugin
 */
export function together(root, inputs, core) {
  const parts = closure(inputs, core);
  const onDemand = Object.keys(inputs).flatMap((file) => loadedBy(inputs, file, "dynamic-import"));
  const changed = new Set(onDemand.filter((file) => SOURCE.test(file) && !parts.has(file)));
  const first = `import ${JSON.stringify(path.join(root, core))};`;
  return {
    name: "together",
    setup({ onLoad }) {
      onLoad({ filter: SOURCE, namespace: "file" }, ({ path: file }) => {
        if (!changed.has(path.relative(root, file).split(path.sep).join("/"))) return undefined;
        return { contents: `${first}\n${readFileSync(file, "utf8")}`, loader: "ts" };
      });
    },
  };
}
