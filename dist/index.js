#!/usr/bin/env node
import {
  version
} from "./chunk-RJSW7HVF.js";
import "./chunk-JH7TYAU7.js";

// src/main.ts
var SCANNING = /* @__PURE__ */ new Set(["scan", "fix", "hook", "baseline"]);
async function main(host2, argv) {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V"))
    return host2.stdout.write(`${version}
`), 0;
  if (typeof process.getBuiltinModule != "function") return refuseOldNode(host2);
  if (isActionStep(host2.env, argv))
    return (await import("./chunk-IUKJD23H.js")).startSpareThread(), (await import("./chunk-KHRKQW3Q.js")).runAction(host2);
  SCANNING.has(argv[0] ?? "") && (await import("./chunk-IUKJD23H.js")).startSpareThread();
  let { runCli } = await import("./chunk-CKQVAD2A.js");
  return runCli(argv, host2);
}
function isActionStep(env, argv) {
  return argv.length === 0 && env.GITHUB_ACTIONS === "true" && env["INPUT_SARIF-UPLOAD"] !== void 0;
}
function refuseOldNode(host2) {
  return host2.stderr.write(
    `error: provenfix needs Node 20.19 or later, and of Node 22 at least 22.3; this is ${process.version}
`
  ), 2;
}
async function explainFailure(error, host2) {
  let { UserError } = await import("./chunk-2L7G25MM.js"), { escapeControl } = await import("./chunk-USB2IESX.js");
  if (error instanceof UserError) {
    let hint = error.hint === void 0 ? "" : `
  help: ${escapeControl(error.hint)}`;
    return host2.stderr.write(`error: ${escapeControl(error.message)}${hint}
`), 2;
  }
  let trace = error instanceof Error ? error.stack ?? error.message : String(error);
  return host2.stderr.write(
    `provenfix ${version} failed by its own fault; nothing was changed, and nothing counts as checked.
${escapeControl(trace)}
Please report this with the lines above: https://github.com/provenfix/provenfix/issues
`
  ), 3;
}
function watchOutput(stream, name) {
  stream.on("error", (error) => {
    error.code !== "EPIPE" && (process.stderr.write(`error: cannot write to ${name}: ${error.message}
`), process.exit(2));
  });
}
watchOutput(process.stdout, "standard output");
process.stderr.on("error", () => {
});
var host = {
  cwd: process.cwd(),
  env: process.env,
  // Opened only where somebody is asked.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr
};
process.on("uncaughtException", async (error) => process.exit(await explainFailure(error, host)));
process.exitCode = await main(host, process.argv.slice(2)).catch((error) => explainFailure(error, host));
