import {
  readReport
} from "./chunk-ZNKYVVLX.js";
import "./chunk-H2IDJQXL.js";
import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import {
  readRegularFile
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

// src/action/handed-over.ts
var import_node_path = __toESM(require_node_path(), 1);
var LARGEST_REPORT = 5e7, LARGEST_PATCH = 1e6;
async function handedOver(job, github) {
  let { event, inputs } = job, after = event.kind === "other" ? event.after : void 0;
  if (after === void 0 || after.event !== "pull_request")
    throw new UserError(
      "command: publish has no pull request to publish for",
      "run it on `workflow_run` of the workflow that scanned one; docs/action.md shows both"
    );
  if (github === void 0) throw new UserError("command: publish needs a token", "leave github-token as it is");
  if (inputs.artifact === void 0)
    throw new UserError("command: publish needs the input artifact", "name its folder");
  let pull = await pullRequestOf(after, github), folder = import_node_path.default.resolve(job.workspace, inputs.artifact), said = readReport(required(import_node_path.default.join(folder, "report.json"), LARGEST_REPORT), "report.json of the artifact"), { verdict } = said.summary, diff = optional(import_node_path.default.join(folder, "fixes.patch"), LARGEST_PATCH), own = `${github.repository.owner}/${github.repository.repo}`.toLowerCase();
  return {
    job: {
      ...job,
      event: {
        kind: "pull-request",
        number: pull.number,
        base: pull.base,
        head: pull.head,
        commits: 1,
        privileged: !0
      },
      fork: pull.head.repo?.full_name.toLowerCase() !== own,
      ref: `refs/pull/${pull.number}/head`,
      inputs: { ...inputs, fix: "suggest" }
    },
    ...diff !== void 0 && { patch: { file: "fixes.patch", diff } },
    notices: [`the job without rights said "${verdict}"; what follows was found here`]
  };
}
var side = external_exports.object({ ref: external_exports.string(), sha: external_exports.string().regex(/^[0-9a-f]{40,64}$/) }), pulls = external_exports.array(
  external_exports.object({
    number: external_exports.int(),
    base: side,
    head: side.extend({ repo: external_exports.object({ full_name: external_exports.string() }).nullish() })
  })
);
async function pullRequestOf({ head }, github) {
  let query = { state: "open", head: `${head.owner}:${head.branch}`, per_page: 100 }, answer = await github.call("GET /repos/{owner}/{repo}/pulls", query);
  if (answer.kind !== "ok")
    throw new UserError(`GitHub shows no pull requests: ${answer.message}`, "see the token's permissions");
  let found = pulls.parse(answer.data).find((pull) => pull.head.sha === head.sha);
  if (found !== void 0) return found;
  throw new UserError(
    `no open pull request has ${head.sha} as its head`,
    "it was closed, or has moved on: then a newer run tells of it"
  );
}
function required(file, largest) {
  let text = optional(file, largest);
  if (text !== void 0) return text;
  throw new UserError(`the artifact has no ${import_node_path.default.basename(file)}`, "see what the job without rights uploaded");
}
function optional(file, largest) {
  let read = readRegularFile(file, largest);
  if (read.kind === "bytes") return read.bytes.toString("utf8");
  if (read.kind === "unreadable" && read.message === "it is gone") return;
  let why = read.kind === "unreadable" ? read.message : read.kind;
  throw new UserError(
    `${import_node_path.default.basename(file)} of the artifact is refused: ${why}`,
    "only regular files of a sane size are read"
  );
}
export {
  handedOver
};
