import {
  listAll
} from "./chunk-6VJ24NIR.js";
import "./chunk-U2LD3ZQL.js";
import {
  uniqueId
} from "./chunk-4TX4UK23.js";
import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import {
  SEVERITIES,
  VERDICTS,
  contributionOf,
  escapeForRunner,
  failedAnalyzers,
  github,
  groupBy,
  html,
  json,
  lastLine,
  linesOfHunks,
  mostSevereFirst,
  now,
  pathToUri,
  pause,
  plural,
  require_node_zlib,
  runPipeline,
  sarif,
  sarifLog,
  summarize,
  tally,
  terminal,
  withDisposition,
  workflowCommand,
  writeWhole
} from "./chunk-7A72BBJY.js";
import {
  openRepository
} from "./chunk-MUBGZMSW.js";
import "./chunk-SASQCUIA.js";
import "./chunk-GVV3DV5Q.js";
import {
  version
} from "./chunk-RJSW7HVF.js";
import "./chunk-X2GXL7RB.js";
import {
  escapeLine,
  safeJson
} from "./chunk-VVW5E3UQ.js";
import {
  readTextIfThere
} from "./chunk-CG3LQKRQ.js";
import {
  require_node_path,
  runGit
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/action/git-config.ts
function withGitConfig(env, settings) {
  let first = Number(env.GIT_CONFIG_COUNT ?? 0) || 0, variables = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value]
  ]);
  return { ...env, GIT_CONFIG_COUNT: String(first + settings.length), ...Object.fromEntries(variables) };
}

// src/action/history.ts
var FETCH = [
  "fetch",
  "--quiet",
  "--no-tags",
  "--no-recurse-submodules",
  "--no-write-fetch-head",
  "--no-auto-maintenance"
];
function openHistory(repository2, job) {
  let answer = async (...args) => {
    let result = await runGit(repository2, args);
    return result.kind === "exited" && result.code === 0 ? result.stdout.toString("utf8").trim() : void 0;
  }, succeeds = async (env, args) => {
    let result = await runGit({ cwd: repository2.cwd, env }, args);
    return result.kind === "exited" && result.code === 0;
  }, plain = repository2.env, withToken = tokenEnvironment(job, plain);
  return {
    head: () => answer("rev-parse", "--verify", "--quiet", "HEAD^{commit}"),
    has: async (commit) => await answer("cat-file", "-t", commit) === "commit",
    parents: async (commit) => (await answer("rev-list", "--parents", "--max-count=1", commit))?.split(" ").slice(1) ?? [],
    mergeBase: async (one, other) => (await answer("merge-base", one, other))?.split(`
`)[0],
    async fetch(commits, depth) {
      let args = [...FETCH, ...repository2.shallow ? [`--depth=${depth}`] : []];
      return await succeeds(plain, [...args, "origin", ...commits]) ? !0 : withToken !== void 0 && succeeds(withToken, [...args, addressOf(job), ...commits]);
    },
    async warm(args) {
      return await succeeds(plain, args) ? !0 : withToken !== void 0 && succeeds(withToken, args);
    },
    isPartial: async () => await answer("config", "--get-regexp", String.raw`^remote\..*\.promisor$`) !== void 0
  };
}
function addressOf({ serverUrl, repository: repository2 }) {
  return `${serverUrl}/${repository2.owner}/${repository2.repo}`;
}
function tokenEnvironment({ inputs, serverUrl }, env) {
  if (inputs.token === void 0) return;
  let key = `http.${serverUrl}/.extraheader`, basic = Buffer.from(`x-access-token:${inputs.token}`).toString("base64");
  return withGitConfig(env, [
    [key, ""],
    [key, `AUTHORIZATION: basic ${basic}`]
  ]);
}

// src/action/server.ts
var MOST_FILES = 3e3, comparison = external_exports.object({ merge_base_commit: external_exports.object({ sha: external_exports.string() }) }), files = external_exports.array(external_exports.object({ filename: external_exports.string(), status: external_exports.string(), patch: external_exports.string().optional() }));
async function mergeBaseOnServer(github2, base, head) {
  let answer = await github2.call("GET /repos/{owner}/{repo}/compare/{basehead}", { basehead: `${base}...${head}`, per_page: 1 });
  return answer.kind === "ok" ? comparison.safeParse(answer.data).data?.merge_base_commit.sha : void 0;
}
async function filesOnServer(github2, number) {
  let listed = await listAll(github2, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number: number }, MOST_FILES), parsed = listed.kind === "ok" ? files.safeParse(listed.items) : void 0;
  if (!(parsed?.success !== !0 || parsed.data.length >= MOST_FILES))
    return parsed.data.map(({ filename, status: status2, patch }) => ({ path: filename, changed: patch !== void 0 && status2 === "modified" ? linesOfHunks(patch) : "all" }));
}
var entry = external_exports.object({
  type: external_exports.string(),
  path: external_exports.string(),
  size: external_exports.int().optional(),
  content: external_exports.string().optional()
});
function guardOnServer(github2, commit) {
  let read = async (path3) => {
    let route = `GET /repos/{owner}/{repo}/contents/${path3.split("/").map(encodeURIComponent).join("/")}`, answer = await github2.call(route, { ref: commit });
    if (answer.kind === "refused" && answer.status === 404) return [];
    if (answer.kind !== "ok") throw unread(path3, commit, answer.message);
    if (Array.isArray(answer.data)) {
      let below = external_exports.array(entry).parse(answer.data).filter(({ type: type2 }) => type2 === "file");
      return (await Promise.all(below.map((file) => read(file.path)))).flat();
    }
    let { type, size, content = "" } = entry.parse(answer.data);
    if (type !== "file") return [];
    if (content === "" && size !== 0) throw unread(path3, commit, "GitHub shows no content");
    return [{ name: path3, bytes: Buffer.from(content, "base64") }];
  };
  return {
    kind: "commit",
    shown: `as it is at ${commit.slice(0, 12)}`,
    read: async (names) => (await Promise.all(names.map(read))).flat()
  };
}
function unread(path3, commit, message) {
  return new UserError(
    `${path3} of the base ${commit} cannot be read: ${message}`,
    "see that the token may read contents, or check out with `fetch-depth: 0`"
  );
}

// src/action/change.ts
async function changeOf(job, github2) {
  let repository2 = await openRepository(job.workspace, job.env).catch(noCheckout), history = openHistory(repository2, job), change = await changeBy(job, history, github2), { selection, guard } = change;
  return selection.kind !== "range" || selection.known !== void 0 || await history.isPartial() && await warm(history, selection, guard), change;
}
function noCheckout(error) {
  throw !(error instanceof UserError) || !/not in a git repository/.test(error.message) ? error : new UserError(
    `there is no checkout to scan: ${error.message}`,
    "run actions/checkout in a step before this one"
  );
}
async function changeBy(job, history, github2) {
  let { event, sha: sha2, ref } = job, here = { commit: sha2, ref, notices: [] };
  switch (event.kind) {
    case "pull-request":
      return ofPullRequest(event, job, history, github2);
    case "push": {
      if (event.deleted) return nothing(job);
      let range = await ofPush(event, job, history);
      return range === void 0 ? { ...here, selection: everything(job) } : { ...here, selection: { ...rangeRequest(range, job), wide: wantsUpload(job) } };
    }
    case "merge-group": {
      if (!await has(history, event.base)) throw missing("the merge group's base", event.base);
      return { ...here, selection: rangeRequest({ from: event.base, to: event.head }, job), guard: event.base };
    }
    case "other":
      return { ...here, selection: everything(job) };
  }
}
function wantsUpload({ inputs }) {
  return inputs.sarifUpload !== "never";
}
function nothing({ sha: sha2, ref }) {
  return { selection: { kind: "range", from: sha2, to: sha2, direct: !0 }, commit: sha2, ref, notices: ["this push deletes a branch: nothing was checked"], empty: !0 };
}
function everything({ inputs }) {
  return inputs.paths.length > 0 ? { kind: "paths", paths: inputs.paths } : { kind: "all" };
}
function rangeRequest({ from, to, known }, { inputs }) {
  return { kind: "range", from, to, direct: !0, paths: inputs.paths, ...known && { known } };
}
async function has(history, commit) {
  return await history.has(commit) || await history.fetch([commit], 1) && history.has(commit);
}
async function ofPullRequest(event, job, history, github2) {
  let checkedOut = await history.head();
  if (checkedOut === job.sha && !event.privileged) {
    let base = await firstParent(history, job.sha);
    if (base !== void 0)
      return { selection: rangeRequest({ from: base, to: job.sha }, job), guard: base, commit: job.sha, ref: job.ref, notices: [] };
  }
  let head = event.head.sha;
  if (!await has(history, head)) throw missing("the pull request's head", head);
  let notices = checkedOut === head ? [] : [`the checkout is neither the pull request's merge nor its head: its head ${head} was fetched and checked`], range = await sinceMergeBase(event, history, github2), ref = `refs/pull/${event.number}/head`;
  return { selection: rangeRequest(range, job), guard: range.guard ?? event.base.sha, commit: head, ref, notices };
}
async function firstParent(history, merge) {
  let known = await history.parents(merge), parents = known.length > 0 || !await history.fetch([merge], 2) ? known : await history.parents(merge);
  return parents.length > 1 ? parents[0] : void 0;
}
var DEPTHS = [50, 500, 5e3];
async function sinceMergeBase({ base, head, number }, history, github2) {
  let to = head.sha, found = await history.has(base.sha) ? await history.mergeBase(base.sha, to) : void 0;
  if (found !== void 0) return { from: found, to };
  let server = await github2(), from = server && await mergeBaseOnServer(server, base.sha, to);
  if (from !== void 0 && await has(history, from) && await has(history, base.sha)) return { from, to };
  for (let depth of DEPTHS) {
    if (!await history.fetch([base.sha, to], depth)) break;
    let deepened = await history.mergeBase(base.sha, to);
    if (deepened !== void 0) return { from: deepened, to };
  }
  let known = server && await filesOnServer(server, number);
  if (server !== void 0 && known !== void 0)
    return { from: base.sha, to, known, guard: guardOnServer(server, base.sha) };
  throw missing("what the pull request starts from", base.sha);
}
async function ofPush(event, job, history) {
  let { before, after, forced } = event, own = job.defaultBranch === void 0 || job.ref === `refs/heads/${job.defaultBranch}`;
  return before !== void 0 && (own || !forced) && await has(history, before) ? { from: before, to: after } : own ? void 0 : sinceDefaultBranch(job, after, history);
}
async function sinceDefaultBranch(job, after, history) {
  let remote = `refs/remotes/origin/${job.defaultBranch}`;
  for (let depth of DEPTHS) {
    let from2 = await history.mergeBase(remote, after);
    if (from2 !== void 0) return { from: from2, to: after };
    if (!await history.fetch([`+refs/heads/${job.defaultBranch}:${remote}`, after], depth)) break;
  }
  let from = await history.mergeBase(remote, after);
  return from === void 0 ? void 0 : { from, to: after };
}
var EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904", GUARD_NAMES = [".gitattributes", ".provenfix.yml", ".provenfix.yaml", ".provenfix"];
async function warm(history, { from, to = "HEAD" }, guard) {
  let diff = ["diff", "--no-ext-diff", "--no-textconv", "--find-renames", "--shortstat"];
  await history.warm([...diff, from, to, "--"]);
  for (let commit of /* @__PURE__ */ new Set([from, ...typeof guard == "string" ? [guard] : []]))
    await history.warm([...diff, EMPTY_TREE, commit, "--", ...GUARD_NAMES]);
}
function missing(what, commit) {
  return new UserError(
    `${what} (${commit}) is not in this checkout, and it could not be fetched`,
    "see that the token may read contents, or check out with `fetch-depth: 0`"
  );
}

// src/report/markdown.ts
function markdownText(text) {
  return escapeLine(text).replaceAll(
    /[&<>"'`*_{}[\]()\\+\-.!|~:/$^=#@]/g,
    (sign) => sign === "@" || sign === "#" ? `\`${sign}\`` : `&#${sign.charCodeAt(0)};`
  );
}
function codeSpan(text) {
  let shown = escapeLine(text).replaceAll("|", String.raw`\|`);
  if (shown.trim() === "") return "` `";
  let fence = "`".repeat(longestRun(shown) + 1), pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text) {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
function link(text, href) {
  return href === void 0 ? text : `[${text}](<${href}>)`;
}

// src/action/failure.ts
async function tellFailure(error, log, env) {
  let exitCode = error instanceof UserError ? 2 : 3, message = messageOf(error);
  log.annotate("error", message.split(`
`)[0] ?? ""), log.print(message), exitCode === 3 && (log.print(error instanceof Error ? error.stack ?? "" : ""), log.print("Please report this with the lines above: https://github.com/provenfix/provenfix/issues"));
  let runner = await import("./chunk-MBHWLPVG.js");
  return runner.writeOutputs({ verdict: VERDICTS[exitCode] }), await runner.writeSummary(
    `## ⚠️ Nothing was checked

${message.split(`
`).map(markdownText).join(`<br>
`)}
`,
    env
  ), exitCode;
}
function messageOf(error) {
  if (error instanceof UserError)
    return error.hint === void 0 ? error.message : `${error.message}
help: ${error.hint}`;
  let what = error instanceof Error ? error.message : String(error);
  return `provenfix ${version} failed by its own fault; nothing counts as checked: ${what}`;
}

// src/action/job.ts
var import_node_path = __toESM(require_node_path(), 1);

// src/action/inputs.ts
var COMMANDS = ["scan", "fix"], UPLOADS = ["auto", "always", "never"], FIXES = ["off", "suggest", "commit", "pull-request"], SWITCH = ["true", "false"], INPUTS = {
  command: { choices: COMMANDS, default: "scan" },
  paths: {},
  "fail-on": { choices: SEVERITIES },
  config: {},
  analyzers: {},
  "sarif-upload": { choices: UPLOADS, default: "auto" },
  annotations: { choices: SWITCH, default: "true" },
  comments: { choices: SWITCH, default: "true" },
  summary: { choices: SWITCH, default: "true" },
  fix: { choices: FIXES, default: "off" },
  model: {},
  "base-url": {},
  "api-key": {},
  "max-cost": {},
  shard: {},
  "github-token": { default: "${{ github.token }}" }
};
function variableOf(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function readInputs(env) {
  let text = (name) => {
    let value = (env[variableOf(name)] ?? "").trim(), spec = INPUTS[name], given = value === "" ? spec.default ?? "" : value;
    return given === "" || given.startsWith("${{") ? void 0 : checked(name, given, spec);
  }, oneOf = (name, choices) => {
    let value = text(name);
    return choices.find((choice) => choice === value);
  };
  return {
    command: oneOf("command", COMMANDS) ?? "scan",
    paths: lines(text("paths")),
    failOn: oneOf("fail-on", SEVERITIES),
    config: text("config"),
    analyzers: text("analyzers")?.split(",").map((name) => name.trim()),
    sarifUpload: oneOf("sarif-upload", UPLOADS) ?? "auto",
    annotations: text("annotations") !== "false",
    comments: text("comments") !== "false",
    summary: text("summary") !== "false",
    fix: oneOf("fix", FIXES) ?? "off",
    model: text("model"),
    baseUrl: text("base-url"),
    apiKey: text("api-key"),
    maxCost: amount(text("max-cost")),
    shard: text("shard"),
    token: text("github-token")
  };
}
function checked(name, value, { choices }) {
  if (choices === void 0 || choices.includes(value)) return value;
  throw new UserError(`the input ${name} is ${JSON.stringify(value)}`, `it may be ${choices.join(", ")}`);
}
function lines(value = "") {
  return value.split(`
`).map((line) => line.trim()).filter((line) => line !== "");
}
function amount(value) {
  if (value === void 0) return;
  let cost = Number(value);
  if (Number.isFinite(cost) && cost > 0) return cost;
  throw new UserError(`the input max-cost is ${JSON.stringify(value)}`, "give a number such as 0.5");
}
function withoutInputs(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_.*|ACTIONS_.*TOKEN)$/.test(name)));
}

// src/action/event.ts
var sha = external_exports.string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/), repository = external_exports.object({ full_name: external_exports.string() }).nullish(), side = external_exports.object({ ref: external_exports.string(), sha, repo: repository }), payloads = {
  pullRequest: external_exports.object({
    pull_request: external_exports.object({ number: external_exports.int().positive(), base: side, head: side, commits: external_exports.int().optional() })
  }),
  push: external_exports.object({
    before: sha,
    after: sha,
    forced: external_exports.boolean().optional(),
    deleted: external_exports.boolean().optional()
  }),
  mergeGroup: external_exports.object({ merge_group: external_exports.object({ base_sha: sha, head_sha: sha }) }),
  workflowRun: external_exports.object({ workflow_run: external_exports.object({ head_repository: repository }) }),
  common: external_exports.object({ repository: external_exports.object({ default_branch: external_exports.string().optional() }).optional() })
};
function readEvent(name, payload, ownName) {
  let { repository: known } = checked2(name, payloads.common, payload), defaultBranch = known?.default_branch;
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      let { pull_request: pull } = checked2(name, payloads.pullRequest, payload), { number, base, head, commits = 1 } = pull, fork = isForeign(head.repo, ownName);
      return { event: { kind: "pull-request", number, base, head, commits, privileged: name === "pull_request_target" }, fork, defaultBranch };
    }
    case "push": {
      let { before, after, forced = !1, deleted = !1 } = checked2(name, payloads.push, payload);
      return { event: { kind: "push", before: isZero(before) ? void 0 : before, after, forced, deleted }, fork: !1, defaultBranch };
    }
    case "merge_group": {
      let { base_sha, head_sha } = checked2(name, payloads.mergeGroup, payload).merge_group;
      return { event: { kind: "merge-group", base: base_sha, head: head_sha }, fork: !1, defaultBranch };
    }
    case "workflow_run": {
      let { head_repository } = checked2(name, payloads.workflowRun, payload).workflow_run;
      return { event: { kind: "other", name }, fork: isForeign(head_repository, ownName), defaultBranch };
    }
    default:
      return { event: { kind: "other", name }, fork: !1, defaultBranch };
  }
}
function isForeign(head, ownName) {
  return head?.full_name.toLowerCase() !== ownName.toLowerCase();
}
function isZero(oid) {
  return /^0+$/.test(oid);
}
function checked2(name, schema, payload) {
  let result = schema.safeParse(payload);
  if (result.success) return result.data;
  throw new UserError(
    `GITHUB_EVENT_PATH holds no payload of ${name}: ${external_exports.prettifyError(result.error)}`,
    "run it in a workflow of GitHub Actions"
  );
}

// src/action/job.ts
var LARGEST_PAYLOAD = 3e7;
function readJob(env, cwd) {
  let inputs = readInputs(env), [owner = "", repo = ""] = required(env, "GITHUB_REPOSITORY").split("/"), payload = readPayload(required(env, "GITHUB_EVENT_PATH")), workspace = import_node_path.default.resolve(env.GITHUB_WORKSPACE ?? cwd);
  return {
    ...readEvent(required(env, "GITHUB_EVENT_NAME"), payload, `${owner}/${repo}`),
    inputs,
    repository: { owner, repo },
    sha: required(env, "GITHUB_SHA"),
    ref: required(env, "GITHUB_REF"),
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    workspace,
    temporary: env.RUNNER_TEMP ?? workspace,
    // In a container job the checkout belongs to another user, whom git would not trust.
    env: withGitConfig(withoutInputs(env), [["safe.directory", workspace]])
  };
}
function required(env, name) {
  let value = env[name];
  if (value !== void 0 && value !== "") return value;
  throw new UserError(`${name} is empty`, "run it in a workflow of GitHub Actions");
}
function readPayload(file) {
  let text = readTextIfThere(file, LARGEST_PAYLOAD);
  try {
    return JSON.parse(text ?? "");
  } catch {
    throw new UserError(`GITHUB_EVENT_PATH names ${file}, which holds no JSON`, "see what the runner wrote there");
  }
}

// src/action/log.ts
function openLog(stream) {
  let write = (text) => {
    stream.write(text.endsWith(`
`) || text === "" ? text : `${text}
`);
  };
  return {
    print: (text) => write(escapeForRunner(text)),
    annotate: (kind, message) => write(workflowCommand(kind, message)),
    commands: write
  };
}

// src/action/outputs.ts
var OUTPUTS = [
  "verdict",
  "blocking",
  ...SEVERITIES,
  "sarif-file",
  "report-html",
  "report-json",
  "patch-file"
];
function outputsOf(run, files2, exitCode) {
  let blocking = withDisposition(run, "blocking");
  return {
    verdict: VERDICTS[exitCode],
    blocking: blocking.length,
    ...tally([...blocking, ...withDisposition(run, "advisory")], SEVERITIES, ({ severity }) => severity),
    "sarif-file": files2.sarif,
    "report-html": files2.html,
    "report-json": files2.json,
    "patch-file": files2.patch ?? ""
  };
}

// src/report/sarif/upload.ts
var import_node_zlib = __toESM(require_node_zlib(), 1);
var MOST_RESULTS = 5e3, LARGEST = 10 * 2 ** 20;
function uploadOf(run, category, largest = LARGEST) {
  let open = mostSevereFirst(run.findings.filter(({ disposition }) => disposition !== "suppressed"));
  for (let count = Math.min(open.length, MOST_RESULTS); ; count = Math.floor(count / 2)) {
    let packed = pack(run, open.slice(0, count), category);
    if (!(packed.length > largest && count > 0))
      return { sarif: packed.toString("base64"), results: count, leftOut: open.slice(count) };
  }
}
function pack(run, kept, category) {
  let chosen = new Set(kept), log = sarifLog({ ...run, findings: run.findings.filter((finding) => chosen.has(finding)) }), runs = log.runs.map((one) => ({ ...one, automationDetails: { id: category } }));
  return (0, import_node_zlib.gzipSync)(safeJson({ ...log, runs }, 0));
}

// src/action/publish/code-scanning.ts
var ROUTE = "/repos/{owner}/{repo}/code-scanning/sarifs", codeScanning = {
  name: "code scanning",
  isWanted: ({ job, change }) => isUploadWanted(job) && change.empty !== !0,
  publish: upload
};
function isUploadWanted({ inputs, event, ref }) {
  return inputs.sarifUpload !== "auto" ? inputs.sarifUpload === "always" : event.kind !== "merge-group" && inputs.shard === void 0 && !ref.startsWith("refs/tags/");
}
var INCOMPLETE = "The results were not uploaded to code scanning: not everything was checked";
async function upload({ job, change, run, github: github2 }) {
  if (run.exitCode >= 2) return { notes: [{ kind: "notice", text: INCOMPLETE }], fails: !1 };
  if (github2 === void 0) return failed(job, { kind: "refused", status: 401, message: "there is no token" });
  let { sarif: sarif2, results, leftOut } = uploadOf(run, categoryOf(job)), sent = await github2.call(`POST ${ROUTE}`, { commit_sha: change.commit, ref: change.ref, sarif: sarif2 });
  if (sent.kind !== "ok") return failed(job, sent);
  let { id } = external_exports.object({ id: external_exports.string() }).parse(sent.data), processed = await processing(github2, id);
  return processed.kind === "failed" ? failed(job, processed) : { notes: [
    {
      kind: "notice",
      text: `${plural(results, "result")} uploaded to code scanning${processed.kind === "ok" ? "" : ", still being processed"}`
    },
    ...leftOut.length > 0 ? [{ kind: "warning", text: leftOutText(leftOut) }] : []
  ], fails: !1 };
}
function categoryOf({ inputs: { paths, shard } }) {
  return ["provenfix", ...[...paths, ...shard === void 0 ? [] : [`shard ${shard.replace("/", " of ")}`]].map((part) => part.replaceAll(/[^\w.-]+/g, "-"))].join("/") + "/";
}
var LONGEST_WAIT = 9e4, status = external_exports.object({ processing_status: external_exports.string(), errors: external_exports.array(external_exports.string()).nullish() });
async function processing(github2, id) {
  let start = now();
  for (let wait = 250; now() - start < LONGEST_WAIT; wait = Math.min(wait * 2, 8e3)) {
    await pause(wait);
    let answer = await github2.call(`GET ${ROUTE}/{sarif_id}`, { sarif_id: id });
    if (answer.kind !== "ok") return { kind: "pending" };
    let { processing_status, errors } = status.parse(answer.data);
    if (processing_status === "complete") return { kind: "ok" };
    if (processing_status === "failed")
      return { kind: "failed", message: (errors ?? []).join("; ") || "it gave no reason" };
  }
  return { kind: "pending" };
}
function failed(job, answer) {
  let allowed = !("status" in answer) || ![401, 403, 404].includes(answer.status), fails = job.ref === `refs/heads/${job.defaultBranch}` && allowed || job.inputs.sarifUpload === "always" && !job.fork, advice = allowed ? "" : `: ${adviceOn(job, answer.message)}`;
  return { notes: [{ kind: "warning", text: `The results were not uploaded to code scanning: GitHub says "${answer.message}"${advice}` }], fails };
}
function adviceOn({ fork }, message) {
  return fork ? "a pull request from a fork may not; the results are in the file of the output sarif-file" : /advanced security|not enabled|code scanning/i.test(message) ? "this repository has no code scanning; sarif-upload: never says so" : "give the job `permissions: {contents: read, security-events: write}`, or set sarif-upload: never";
}
function leftOutText(leftOut) {
  let rules = /* @__PURE__ */ new Map();
  for (let { ruleId, severity } of leftOut) {
    let name = `${ruleId} (${severity})`;
    rules.set(name, (rules.get(name) ?? 0) + 1);
  }
  let list2 = [...rules].map(([name, count]) => `${count} × ${name}`).join(", ");
  return `${plural(leftOut.length, "result")} left out of the upload, beyond GitHub's limits; they are in the file of the output sarif-file: ${list2}`;
}

// src/action/publish/list.ts
var publishers = [codeScanning];

// src/action/request.ts
function requestOf(job, change) {
  let { inputs } = job, fix = mendRequestOf(job);
  return {
    selection: change.selection,
    ...change.guard === void 0 ? {} : { guard: change.guard },
    configFile: inputs.config,
    analyzers: inputs.analyzers,
    failOn: inputs.failOn,
    minWitnesses: void 0,
    cache: !0,
    baseline: !0,
    sarif: [],
    lineHashes: !0,
    ...fix && { fix: { when: "asked", how: fix } }
  };
}
function mendRequestOf({ inputs, event, fork }) {
  if (inputs.command === "scan" && inputs.fix === "off") return;
  let privileged = fork && !(event.kind === "pull-request" && !event.privileged), { model, baseUrl, apiKey } = inputs;
  return {
    only: [],
    strategy: void 0,
    model: !fork,
    llm: { model, baseUrl, apiKey: fork ? void 0 : apiKey },
    tests: privileged ? !1 : void 0,
    includeUnverified: void 0,
    maxCost: inputs.maxCost,
    dryRun: inputs.fix !== "off",
    patch: void 0,
    trajectories: void 0,
    showPrompt: void 0,
    review: void 0
  };
}

// src/action/result-files.ts
var import_node_path2 = __toESM(require_node_path(), 1);
var STYLE = { colour: !1, verbosity: "normal", width: 100 };
async function writeResultFiles(run, temporary) {
  let folder = import_node_path2.default.join(temporary, `provenfix-${uniqueId()}`), write = async (name, text) => {
    let file = import_node_path2.default.join(folder, name);
    return await writeWhole(file, text, "the results", "see that RUNNER_TEMP is a folder with room in it"), file;
  }, report = (name, reporter) => write(name, reporter.render(run, STYLE)), patch = run.repair?.patch ?? "";
  return {
    sarif: await report("results.sarif", sarif),
    html: await report("report.html", html),
    json: await report("report.json", json),
    ...patch !== "" && { patch: await write("fixes.patch", patch) }
  };
}

// src/report/job-summary.ts
var VERDICT_TEXT = {
  clean: "✅ Nothing blocks",
  blocking: "❌ Insecure code",
  incomplete: "⚠️ Not everything was checked",
  defect: "⚠️ provenfix failed by its own fault"
}, SUMMARY_LIMIT = 1e6;
function jobSummary(run, options) {
  for (let rows = 500; ; rows = Math.floor(rows / 2)) {
    let page = pageOf(run, options, rows);
    if (rows === 0 || Buffer.byteLength(page) <= options.limit) return page;
  }
}
function pageOf(run, options, rows) {
  let { verdict, checkedFiles, byDisposition } = summarize(run), { baselined, suppressed } = byDisposition, counts = [
    `${byDisposition.blocking} blocking`,
    `${byDisposition.advisory} advisory`,
    `${byDisposition["outside-change"]} outside the change`,
    `${baselined} in the baseline`,
    `${suppressed} suppressed`,
    `${plural(checkedFiles, "file")} checked`
  ];
  return `${[
    `## ${VERDICT_TEXT[verdict]}`,
    counts.join(" · "),
    gaps(run, rows),
    findingsTable("Blocking", withDisposition(run, "blocking"), options, rows),
    findingsTable("Advisory", withDisposition(run, "advisory"), options, Math.min(rows, 50)),
    weaknesses(run, rows),
    analyzers(run),
    list("Notes", [...options.notes, ...run.notices], rows)
  ].filter((section) => section !== "").join(`

`)}
`;
}
function gaps(run, rows) {
  let failed2 = failedAnalyzers(run).map(({ name, failure }) => `${name} failed: ${failure ?? "it gave no reason"}`), unchecked = run.unchecked.map(
    (gap) => `${gap.path} was not checked by ${gap.analyzer}: ${gap.message || gap.kind}`
  );
  return list("Not checked", [...failed2, ...unchecked], rows);
}
function list(title, items, rows) {
  if (items.length === 0) return "";
  let more = items.length > rows ? [`- … and ${items.length - rows} more`] : [];
  return [`### ${title}`, "", ...items.slice(0, rows).map((item) => `- ${markdownText(item)}`), ...more].join(`
`);
}
var row = (cells) => `| ${cells.join(" | ")} |`;
function table(title, head, body, unshown) {
  let more = unshown > 0 ? ["", `… and ${unshown} more, in the report`] : [];
  return [`### ${title}`, "", row(head), row(head.map(() => "---")), ...body.map(row), ...more].join(`
`);
}
function findingsTable(title, findings, { linkTo }, rows) {
  if (findings.length === 0) return "";
  let body = mostSevereFirst(findings).slice(0, rows).map((finding) => [
    finding.severity,
    link(codeSpan(`${finding.path}:${finding.startLine}`), linkTo?.({ ...finding, endLine: lastLine(finding) })),
    markdownText(finding.title),
    [finding.ruleId, ...finding.cwe].map(codeSpan).join(" ")
  ]);
  return table(title, ["Severity", "Where", "What", "Rule"], body, findings.length - body.length);
}
function weaknesses(run, rows) {
  let pairs = run.findings.filter(({ disposition }) => disposition === "blocking" || disposition === "advisory").flatMap(
    (finding) => (finding.cwe.length > 0 ? finding.cwe : ["none"]).map((cwe) => ({ cwe, finding }))
  ), groups = [...groupBy(pairs, ({ cwe }) => cwe)].toSorted(
    ([a], [b]) => a.localeCompare(b, "en", { numeric: !0 })
  );
  if (groups.length === 0) return "";
  let body = groups.slice(0, rows).map(([cwe, members]) => [
    link(codeSpan(cwe), cweAddress(cwe)),
    ...SEVERITIES.map((severity) => String(members.filter(({ finding }) => finding.severity === severity).length))
  ]);
  return table("By weakness", ["CWE", ...SEVERITIES], body, groups.length - body.length);
}
function cweAddress(cwe) {
  let number = /^CWE-(\d+)$/.exec(cwe)?.[1];
  return number === void 0 ? void 0 : `https://cwe.mitre.org/data/definitions/${number}.html`;
}
function analyzers(run) {
  if (run.analyzers.length === 0) return "";
  let body = run.analyzers.map(({ name, version: version2, status: status2, files: files2 }) => {
    let { findings, alone } = contributionOf(run, name);
    return [codeSpan(name), markdownText(version2), status2, String(files2), String(findings), String(alone)];
  });
  return table("By analyzer", ["Analyzer", "Version", "Result", "Files", "Findings", "Seen by no other"], body, 0);
}

// src/action/summary.ts
function summaryOf({ job, change, run, told, exitCode }) {
  let { owner, repo } = job.repository, blob = `${job.serverUrl}/${owner}/${repo}/blob/${change.commit}`;
  return jobSummary(
    { ...run, exitCode },
    {
      linkTo: ({ path: path3, startLine, endLine }) => `${blob}/${pathToUri(path3)}#L${startLine}-L${endLine}`,
      notes: told.notes.map(({ text }) => text),
      limit: SUMMARY_LIMIT
    }
  );
}

// src/action.ts
var STYLE2 = { colour: !1, verbosity: "normal", width: 120 };
async function runAction(host) {
  let log = openLog(host.stdout);
  try {
    return await act(readJob(host.env, host.cwd), log, host);
  } catch (error) {
    return tellFailure(error, log, host.env);
  }
}
async function act(job, log, { env }) {
  let runner = await import("./chunk-MBHWLPVG.js");
  runner.mask(job.inputs.apiKey ?? "");
  let change = await changeOf(job, () => clientFor(job)), run = withNotices(await runPipeline(requestOf(job, change), { cwd: job.workspace, env: job.env }), job, change), files2 = await writeResultFiles(run, job.temporary), told = await publish({ job, change, run, files: files2, github: await clientFor(job) }), exitCode = exitCodeOf(run, told);
  log.print(terminal.render(run, STYLE2)), job.inputs.annotations && log.commands(github.render(run, STYLE2));
  for (let { kind, text } of told.notes) log.annotate(kind, text);
  return runner.writeOutputs(outputsOf(run, files2, exitCode)), job.inputs.summary && await runner.writeSummary(summaryOf({ job, change, run, told, exitCode }), env), exitCode;
}
function withNotices(run, job, { notices }) {
  return { ...run, notices: [...notices, ...forkNotices(job), ...run.notices] };
}
function forkNotices({ fork, inputs: { model, apiKey, fix, command } }) {
  return fork && ((fix !== "off" || command === "fix") && (model !== void 0 || apiKey !== void 0)) ? ["this change comes from a fork: no model is asked, and nothing is written"] : [];
}
async function publish(done) {
  let all = [];
  for (let publisher of publishers) publisher.isWanted(done) && all.push(await publisher.publish(done));
  return { notes: all.flatMap(({ notes }) => notes), fails: all.some(({ fails }) => fails) };
}
function exitCodeOf({ exitCode }, { fails }) {
  return fails && exitCode < 2 ? 2 : exitCode;
}
async function clientFor({ apiUrl, repository: repository2, inputs: { token } }) {
  if (token === void 0) return;
  let { openGitHub } = await import("./chunk-DA4TJ627.js");
  return openGitHub({ apiUrl, token, repository: repository2 });
}
export {
  runAction
};
