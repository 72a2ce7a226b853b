import {
  unifiedDiff
} from "./chunk-6UD3NKE5.js";
import "./chunk-FERIL3QS.js";
import "./chunk-H2IDJQXL.js";
import {
  originOf
} from "./chunk-C3VMSUOC.js";
import {
  openRepository
} from "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import {
  escapeControl,
  escapeLine
} from "./chunk-VVW5E3UQ.js";
import {
  namesIn,
  readTextIfThere
} from "./chunk-GRMXK52H.js";
import {
  require_node_path
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/commands/trajectory-show.ts
var import_node_path = __toESM(require_node_path(), 1);
var LARGEST = 5e7;
async function listTrajectories(given, host) {
  let folder = await folderOf(given, host);
  for (let name of recordsIn(folder)) {
    let lines = readLines(import_node_path.default.join(folder, name)), start = lines.find((line) => line.kind === "start"), end = lines.find((line) => line.kind === "end"), about = start?.kind === "start" ? `${start.finding.path}:${start.finding.startLine} ${start.finding.ruleId}` : "?";
    host.stdout.write(`${escapeLine(name)}  ${escapeLine(about)}  ${end?.kind === "end" ? end.status : "not ended"}
`);
  }
  return 0;
}
async function showTrajectory(which, given, host) {
  let file = which !== void 0 && which.endsWith(".jsonl") && which.includes("/") ? import_node_path.default.resolve(host.cwd, which) : await find(which, given, host);
  for (let line of readLines(file)) host.stdout.write(`${escapeControl(tell(line))}
`);
  return 0;
}
async function folderOf(given, { cwd, env }) {
  return given !== void 0 ? import_node_path.default.resolve(cwd, given) : import_node_path.default.join(
    (await openRepository(cwd, env, "run it in one, or name the records' folder with --trajectory")).commonDir,
    "provenfix",
    "trajectories"
  );
}
var recordsIn = (folder) => namesIn(folder).filter((name) => name.endsWith(".jsonl")).toSorted();
async function find(which, given, host) {
  let folder = await folderOf(given, host), names = recordsIn(folder), name = which === void 0 ? names.at(-1) : names.find((each) => each === which) ?? latestOf(names, which);
  if (name !== void 0) return import_node_path.default.join(folder, name);
  throw new UserError(
    which === void 0 ? `there is no trajectory in ${folder}` : `there is no trajectory of ${which} in ${folder}`,
    "`provenfix fix` makes them; `provenfix trajectory list` names them"
  );
}
function latestOf(names, fingerprint) {
  let wanted = fingerprint.slice(0, 16);
  return names.findLast((each) => wanted !== "" && each.slice(each.indexOf("-") + 1).startsWith(wanted));
}
function readLines(file) {
  let text = readTextIfThere(file, LARGEST);
  if (text === void 0)
    throw new UserError(`the trajectory ${file} cannot be read`, "see `provenfix trajectory list`");
  return text.split(`
`).flatMap((line, index) => {
    if (line === "") return [];
    try {
      return [JSON.parse(line)];
    } catch {
      throw new UserError(`line ${index + 1} of ${file} is no JSON`, "the record was damaged; remove the file");
    }
  });
}
function tell(line) {
  switch (line.kind) {
    case "start": {
      let { path: file, startLine, ruleId, message } = line.finding, how = line.strategy === void 0 ? "recipes" : `recipes, then ${line.strategy.name} with ${line.strategy.model}`;
      return `${line.time} ${file}:${startLine} ${ruleId}: ${message}
  ${how}`;
    }
    case "exchange": {
      let asked = line.messages.at(-1)?.content ?? "", { result } = line, said = result.kind === "reply" || result.kind === "cut-off" ? result.text : `(${result.message})`;
      return `? ${line.purpose} (${line.model}, ${line.seconds.toFixed(1)} s)
${indented(asked)}
! ${result.kind}
${indented(said)}`;
    }
    case "candidate":
      return `# candidate ${line.number}, ${originOf(line.provenance)}: ${line.explanation}
${indented(unifiedDiff(line.changes))}`;
    case "verdict": {
      let { verdict } = line, checks = verdict.checks.map(({ check, status }) => `${check} ${status}`).join(", "), why = verdict.state === "rejected" ? verdict.evidence.map(({ message }) => `
    ${message}`).join("") : "";
      return `= candidate ${line.candidate}: ${verdict.state} (${checks})${why}`;
    }
    case "refusal":
      return `- ${originOf(line.provenance)}: ${line.reason}`;
    case "end":
      return `${line.status}${line.reason === void 0 ? "" : `: ${line.reason}`} (${line.seconds.toFixed(1)} s, ${line.tokens} tokens)`;
    case "truncated":
      return `… the record was cut after ${line.afterBytes} bytes`;
  }
}
var indented = (text) => text.replaceAll(/^/gm, "    ");
export {
  listTrajectories,
  showTrajectory
};
