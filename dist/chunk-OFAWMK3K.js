import {
  modelOptionOf
} from "./chunk-HCLTIG7E.js";
import {
  unifiedDiff
} from "./chunk-6UD3NKE5.js";
import "./chunk-FERIL3QS.js";
import "./chunk-H2IDJQXL.js";
import {
  recover,
  recoveryNotice
} from "./chunk-6NISV7ZB.js";
import "./chunk-BNM52SAN.js";
import "./chunk-L5E3S3YM.js";
import {
  location,
  originOf,
  paintDiffLine,
  paintFor,
  progressLine,
  proofOf,
  runPipeline,
  scanRequestOf,
  terminal,
  writeReports
} from "./chunk-C3VMSUOC.js";
import {
  openRepository
} from "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import {
  require_node_os
} from "./chunk-YWFIIS4Y.js";
import {
  escapeControl,
  escapeLine
} from "./chunk-VVW5E3UQ.js";
import {
  readTextIfThere,
  realPathOf
} from "./chunk-GRMXK52H.js";
import {
  require_node_child_process,
  require_node_fs,
  require_node_path
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __commonJS,
  __toESM
} from "./chunk-JH7TYAU7.js";

// builtin:node:readline
var require_node_readline = __commonJS({
  "builtin:node:readline"(exports, module) {
    module.exports = process.getBuiltinModule("node:readline");
  }
});

// src/commands/fix-run.ts
var import_node_path2 = __toESM(require_node_path(), 1);

// src/system/stream.ts
async function readStream(stream, most) {
  let chunks = [], size = 0;
  try {
    for await (let chunk of stream) {
      let bytes = Buffer.from(chunk);
      if (size += bytes.length, size > most) return;
      chunks.push(bytes);
    }
  } catch {
    return;
  }
  return Buffer.concat(chunks).toString("utf8");
}

// src/commands/fix-review.ts
var import_node_readline = __toESM(require_node_readline(), 1);

// src/system/editor.ts
var import_node_child_process = __toESM(require_node_child_process(), 1), import_node_fs = __toESM(require_node_fs(), 1), import_node_os = __toESM(require_node_os(), 1), import_node_path = __toESM(require_node_path(), 1);
async function editText(text, name, env) {
  let [program = "vi", ...args] = (env.VISUAL || env.EDITOR || "vi").split(/\s+/).filter((word) => word !== ""), folder = (0, import_node_fs.mkdtempSync)(import_node_path.default.join((0, import_node_os.tmpdir)(), "provenfix-edit-")), file = import_node_path.default.join(folder, import_node_path.default.basename(name));
  try {
    (0, import_node_fs.writeFileSync)(file, text, { mode: 384 });
    let { status, error } = (0, import_node_child_process.spawnSync)(program, [...args, file], { env, stdio: "inherit" });
    return error !== void 0 ? { kind: "failed", message: `${program} cannot be started: ${error.message}` } : status !== 0 ? { kind: "failed", message: `${program} ended with code ${status}: nothing was taken over` } : { kind: "edited", text: (0, import_node_fs.readFileSync)(file, "utf8") };
  } finally {
    (0, import_node_fs.rmSync)(folder, { recursive: !0, force: !0 });
  }
}

// src/commands/fix-review.ts
var HELP = "a accept, s skip, e edit, q quit";
function reviewer(host) {
  let { stderr } = host, answers = linesOf(host.stdin);
  return async (finding, attempt, { index, count }) => {
    for (stderr.write(`
[${index + 1}/${count}] ${describe(finding, attempt, host)}`); ; ) {
      stderr.write(`${questionFor(attempt)} `);
      let answer = await answers(), decision = await decisionOf(answer, attempt, host);
      if (decision !== void 0) return decision;
      stderr.write(`${HELP}
`);
    }
  };
}
function questionFor({ verdict }) {
  return verdict.state === "rejected" ? "The gate refused it: [s]kip, [e]dit, [q]uit?" : "Apply? [a]ccept, [s]kip, [e]dit, [q]uit:";
}
async function decisionOf(answer, attempt, host) {
  switch (answer?.trim().toLowerCase()) {
    case void 0:
    case "q":
    case "quit":
      return { kind: "quit" };
    case "s":
    case "skip":
      return { kind: "skip" };
    case "a":
    case "accept":
      return attempt.verdict.state === "rejected" ? void 0 : { kind: "accept" };
    case "e":
    case "edit":
      return edited(attempt, host);
    default:
      return;
  }
}
async function edited({ candidate }, { env, stderr }) {
  let after = /* @__PURE__ */ new Map();
  for (let change of candidate.changes) {
    let result = await editText(change.after, change.path, env);
    if (result.kind === "edited") after.set(change.path, result.text);
    else {
      stderr.write(`${escapeLine(result.message)}
`);
      return;
    }
  }
  return { kind: "edit", after };
}
function describe(finding, { candidate, verdict }, { stderr, env }) {
  let paint = paintFor(stderr.isTTY === !0 && (env.NO_COLOR ?? "") === ""), evidence = verdict.state === "rejected" ? verdict.evidence : verdict.checks.flatMap((check) => check.status === "unknown" ? check.evidence : []);
  return [
    `${paint.cyan(location(finding))} ${escapeLine(finding.ruleId)} ${escapeLine(finding.message)}`,
    `${paint.dim(originOf(candidate.provenance))}: ${escapeLine(candidate.explanation)}`,
    `${paint.bold(verdict.state)}: ${escapeLine(proofOf(verdict))}`,
    ...evidence.map(({ message }) => `  ${escapeLine(message)}`),
    ...unifiedDiff(candidate.changes).split(`
`).map((line) => paintDiffLine(line, paint))
  ].join(`
`);
}
function linesOf(stdin) {
  let lines;
  return async () => {
    lines ??= (0, import_node_readline.createInterface)({ input: stdin, terminal: !1 })[Symbol.asyncIterator]();
    let { value, done } = await lines.next();
    return done === !0 ? void 0 : value;
  };
}

// src/commands/fix-run.ts
async function runFix(paths, options, host) {
  let request = scanRequestOf(paths, options, host.env), fix = await mendRequestOf(options, host), progress = progressLine(host.stderr, request.verbosity !== "quiet"), world = { cwd: host.cwd, env: host.env, progress: progress.show }, run = await runPipeline({ ...request, fix: { when: "asked", how: fix } }, world).finally(progress.clear);
  return fix.dryRun && options.format === void 0 ? (host.stdout.write(run.repair?.patch ?? ""), host.stderr.write(terminal.render(run, { colour: !1, verbosity: request.verbosity, width: 100 })), run.exitCode) : (await writeReports(run, request, host), run.exitCode);
}
async function sayWhatWasRecovered({ cwd, env, stderr }) {
  let recovery = await recover(await openRepository(cwd, env));
  recovery !== void 0 && stderr.write(`note: ${escapeLine(recoveryNotice(recovery))}
`);
}
async function mendRequestOf(options, host) {
  let given = (name) => {
    let value = options[name];
    return typeof value == "string" ? value : void 0;
  }, patch = given("patch"), folder = given("trajectory"), only = options.only, request = {
    only: (Array.isArray(only) ? only : []).map((text) => ({ text, path: import_node_path2.default.resolve(realPathOf(host.cwd), text) })),
    strategy: given("strategy"),
    model: options.model !== !1,
    tests: options.tests === !1 ? !1 : void 0,
    includeUnverified: options.includeUnverified === !0 ? !0 : void 0,
    dryRun: options.dryRun === !0 || options.showPrompt === !0,
    maxCost: costOf(given("maxCost")),
    patch: patch === void 0 ? void 0 : { file: patch, diff: await readPatch(patch, host) },
    trajectories: folder === void 0 ? void 0 : import_node_path2.default.resolve(host.cwd, folder),
    showPrompt: options.showPrompt === !0 ? showPrompt(host) : void 0,
    review: options.interactive === !0 ? reviewer(host) : void 0
  };
  return refuseContradictions(request), request;
}
function refuseContradictions(request) {
  let option = modelOptionOf(request);
  if (option !== void 0 && !request.model)
    throw new UserError(`--no-model and ${option} exclude each other`, "leave one of them out");
  if (request.review !== void 0 && request.patch !== void 0 && STANDARD_INPUT.test(request.patch.file))
    throw new UserError("--interactive reads your answers where --patch - reads the diff", "write the diff to a file");
}
function costOf(value) {
  if (value === void 0) return;
  let cost = Number(value);
  if (value.trim() !== "" && Number.isFinite(cost) && cost > 0) return cost;
  throw new UserError(`--max-cost ${JSON.stringify(value)} is no amount`, "give a number such as 0.5");
}
var LARGEST_PATCH = 2e7, STANDARD_INPUT = /^(?:-|\/dev\/(?:stdin|fd\/0))$/;
async function readPatch(file, { cwd, stdin }) {
  let text = STANDARD_INPUT.test(file) ? await readStream(stdin, LARGEST_PATCH) : readTextIfThere(import_node_path2.default.resolve(cwd, file), LARGEST_PATCH);
  if (text !== void 0) return text;
  throw new UserError(`--patch ${file}: it cannot be read`, "give the path of a unified diff, or - for standard input");
}
function showPrompt({ stderr }) {
  return ({ purpose, messages, schema }) => {
    let form = schema === void 0 ? "" : `, answer as ${schema.name}`;
    stderr.write(`--- ${escapeLine(purpose)}${form}
`);
    for (let { role, content } of messages) stderr.write(`[${role}]
${escapeControl(content)}

`);
  };
}
export {
  runFix,
  sayWhatWasRecovered
};
