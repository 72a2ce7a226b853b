/** OWASP Benchmark for Python: each file is one case, and a table tells which weakness it has, or only seems to have. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { classesOf } from "./classes.mjs";
import { filesBelow } from "./marks.mjs";

/** @returns {import("./marks.mjs").Collection} */
export function readBenchmarkPython(folder) {
  const table = filesBelow(folder).find((name) => /^expectedresults-.*\.csv$/.test(name));
  if (table === undefined) throw new Error(`${folder} has no expectedresults-….csv`);
  const rows = readFileSync(path.join(folder, table), "utf8").trim().split("\n");
  const marks = rows
    .filter((row) => !row.startsWith("#"))
    .map((row) => {
      const [name, label, real, cwe] = row.split(",");
      const verdict = real === "true" ? "finding" : "clean";
      return { file: path.join("testcode", `${name}.py`), verdict, classes: classesOf([cwe]), label };
    });
  return { name: "benchmark-python", files: marks.map(({ file }) => file), marks };
}
