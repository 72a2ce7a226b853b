import {
  chunked,
  failed,
  outputOf,
  parseJson
} from "./chunk-C3VMSUOC.js";

// src/analyzers/external/chunks.ts
var MOST_CRASHES = 10;
async function runOver({ name, codes, files, nameOf, start }) {
  let ran = { status: "ran", outputs: [], crashed: [] }, named = new Map(files.map((file) => [nameOf(file), file])), queue = chunked([...named.keys()]);
  for (let names = queue.shift(); names !== void 0; names = queue.shift()) {
    let result = await start(names), output = outputOf(result, name, codes);
    if (output.status === "output") ran.outputs.push(output);
    else {
      if (!isAborted(result) || ran.crashed.length >= MOST_CRASHES) return output;
      names.length > 1 ? queue.unshift(...halves(names)) : ran.crashed.push(crashOn(named.get(names[0] ?? "") ?? "", name, output));
    }
  }
  return ran;
}
function isAborted(result) {
  return result.kind === "killed" || result.kind === "exited" && (result.code > 128 || result.code === RUST_PANIC);
}
var RUST_PANIC = 101;
function halves(names) {
  let middle = Math.ceil(names.length / 2);
  return [names.slice(0, middle), names.slice(middle)];
}
function crashOn(path, analyzer, { failure }) {
  return { path, analyzer, kind: "crash", message: failure.message };
}
function parsedOutput({ stdout }, name, schema) {
  let json = parseJson(stdout, name);
  if (json.status === "failed") return json;
  let parsed = schema.safeParse(json.value);
  if (parsed.success) return { status: "parsed", value: parsed.data };
  let why = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  return failed("bad-output", `the output of ${name} is not what it used to be: ${why.slice(0, 300)}`);
}

export {
  runOver,
  parsedOutput
};
