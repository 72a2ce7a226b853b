import {
  require_node_path
} from "./chunk-SVJ57M6E.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/external/output.ts
var import_node_path = __toESM(require_node_path(), 1);
function failed(kind, message) {
  return { status: "failed", failure: { kind, message } };
}
function outputOf(result, name, codes) {
  return result.kind === "exited" && codes.includes(result.code) ? { status: "output", stdout: result.stdout.toString("utf8"), stderr: result.stderr, code: result.code } : failed(...failureOf(result, name));
}
function failureOf(result, name) {
  switch (result.kind) {
    case "exited":
      return ["crash", `${name} ended with code ${result.code}${lastWords(result.stderr)}`];
    case "killed":
      return ["crash", `${name} was killed by ${result.signal}${lastWords(result.stderr)}`];
    case "timed-out":
      return ["timeout", `${name} was not finished after ${Math.round(result.timeoutMs / 100) / 10} s`];
    case "too-much-output":
      return ["bad-output", `${name} wrote more than ${result.limit} bytes`];
    case "not-found":
      return ["missing", `${name} was not found on PATH`];
    case "failed-to-start":
      return ["crash", `${name} did not start: ${result.message}`];
  }
}
function lastWords(stderr) {
  let lines = stderr.split(`
`).filter((line) => line.trim() !== "");
  return lines.length === 0 ? "" : `: ${lines.slice(-3).join(" / ").slice(0, 500)}`;
}
function parseJson(text, name) {
  try {
    return { status: "parsed", value: JSON.parse(text) };
  } catch (error) {
    let why = error instanceof Error ? error.message : String(error);
    return failed("bad-output", `the output of ${name} is no JSON (${why}): ${JSON.stringify(text.slice(0, 100))}`);
  }
}
var ARGUMENT_BYTES = 128 * 1024;
function chunked(files, limit = ARGUMENT_BYTES) {
  let chunks = [], room = 0;
  for (let file of files) {
    let size = Buffer.byteLength(file) + 1 + 8;
    size > room && (chunks.push([]), room = limit), chunks.at(-1)?.push(file), room -= size;
  }
  return chunks;
}
function pathIn(folder, reported) {
  let plain = reported.startsWith("file://") ? fromUrl(reported) : reported;
  if (plain === void 0 || plain === "" || plain.includes("\0")) return;
  let relative = import_node_path.default.relative(folder, import_node_path.default.resolve(folder, plain)).split(import_node_path.default.sep).join("/");
  return relative === "" || relative === ".." || relative.startsWith("../") ? void 0 : relative;
}
function fromUrl(url) {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return;
  }
}
async function askVersion(run, argv, how = {}) {
  let result = outputOf(await run(argv, how), argv[0], [0]);
  if (result.status === "failed") return { kind: "unusable", message: result.failure.message };
  let version = /\d+\.\d+[\w.+-]*/.exec(`${result.stdout}
${result.stderr}`)?.[0];
  return version !== void 0 ? { kind: "found", version } : { kind: "unusable", message: `\`${argv.join(" ")}\` names no version` };
}

export {
  failed,
  outputOf,
  parseJson,
  chunked,
  pathIn,
  askVersion
};
