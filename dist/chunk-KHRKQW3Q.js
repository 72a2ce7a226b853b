import {
  listAll
} from "./chunk-Z3IBXXTA.js";
import "./chunk-OROZPVI7.js";
import {
  lineEdits
} from "./chunk-6UD3NKE5.js";
import {
  hunksOf,
  linesOf,
  merge
} from "./chunk-FERIL3QS.js";
import {
  parsePatch
} from "./chunk-H2IDJQXL.js";
import {
  readObject,
  storeBytes,
  uniqueId,
  updateIndex
} from "./chunk-L5E3S3YM.js";
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
  kindOf,
  lastLine,
  linesOfHunks,
  mostSevereFirst,
  now,
  originOf,
  parseShard,
  pathToUri,
  pause,
  plural,
  proofOf,
  require_node_zlib,
  ruleOf,
  runPipeline,
  sarif,
  sarifLog,
  summarize,
  tally,
  terminal,
  withDisposition,
  workflowCommand,
  writeWhole
} from "./chunk-C3VMSUOC.js";
import {
  openRepository
} from "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import {
  version
} from "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import {
  escapeControl,
  escapeLine,
  safeJson
} from "./chunk-VVW5E3UQ.js";
import {
  readTextIfThere
} from "./chunk-GRMXK52H.js";
import {
  git,
  require_node_fs,
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
    parentsAsWritten: async (commit) => (await answer("cat-file", "commit", commit) ?? "").split(`

`, 1).flatMap((head) => [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, oid = ""]) => oid)),
    treeOf: (commit) => answer("rev-parse", `${commit}^{tree}`),
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
  type: external_exports.enum(["file", "dir", "symlink", "submodule"]),
  path: external_exports.string(),
  size: external_exports.int().optional(),
  content: external_exports.string().optional()
}), tree = external_exports.object({
  truncated: external_exports.boolean(),
  tree: external_exports.array(external_exports.object({ path: external_exports.string(), mode: external_exports.string(), type: external_exports.string() }))
});
function guardOnServer(github2, commit) {
  let look = async (path4) => {
    let route = `GET /repos/{owner}/{repo}/contents/${path4.split("/").map(encodeURIComponent).join("/")}`, answer = await github2.call(route, { ref: commit });
    if (answer.kind === "refused" && answer.status === 404) return [];
    if (answer.kind !== "ok") throw unread(path4, commit, answer.message);
    return external_exports.union([entry, external_exports.array(entry)]).parse(answer.data);
  }, read = async (path4) => {
    let found = await look(path4);
    if (Array.isArray(found)) {
      let below2 = found.filter(({ type: type2 }) => type2 === "file" || type2 === "dir");
      return (await Promise.all(below2.map((one) => read(one.path)))).flat();
    }
    let { type, size, content = "" } = found;
    if (type !== "file") return [];
    if (content === "" && size !== 0) throw unread(path4, commit, "GitHub shows no content");
    return [{ name: path4, bytes: Buffer.from(content, "base64") }];
  }, below = async (path4) => {
    let entries = [await look(path4)].flat().map(({ type, path: name }) => type === "dir" ? below(name) : [{ name, kind: type === "symlink" ? "link" : type }]);
    return (await Promise.all(entries)).flat();
  };
  return {
    kind: "commit",
    shown: `as it is at ${commit.slice(0, 12)}`,
    read: async (names) => (await Promise.all(names.map(read))).flat(),
    list: async (names) => names === void 0 ? entriesOnServer(github2, commit) : (await Promise.all(names.map(below))).flat()
  };
}
async function entriesOnServer(github2, commit) {
  let answer = await github2.call("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { tree_sha: commit, recursive: "1" });
  if (answer.kind !== "ok") throw unread("the list of files", commit, answer.message);
  let { tree: entries, truncated } = tree.parse(answer.data);
  if (truncated) throw unread("the list of files", commit, "GitHub shows only a part of it");
  return entries.flatMap(({ path: name, mode, type }) => type === "tree" ? [] : [{ name, kind: kindOf(mode) }]);
}
function unread(path4, commit, message) {
  return new UserError(
    `${path4} of the base ${commit} cannot be read: ${message}`,
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
    "run actions/checkout in a step before this one, without its input `path`"
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
      if (!await has(history, event.head)) throw missing("the merge group's head", event.head);
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
async function firstParent(history, merge2) {
  let known = await history.parents(merge2), parents = known.length > 0 || !await history.fetch([merge2], 2) ? known : await history.parents(merge2);
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
  let { before, after: after2, forced } = event;
  if (!await has(history, after2)) throw missing("what was pushed", after2);
  let own = job.defaultBranch === void 0 || job.ref === `refs/heads/${job.defaultBranch}`;
  return before !== void 0 && (own || !forced) && await has(history, before) ? { from: before, to: after2 } : own ? void 0 : sinceDefaultBranch(job, after2, history);
}
async function sinceDefaultBranch(job, after2, history) {
  let remote = `refs/remotes/origin/${job.defaultBranch}`;
  for (let depth of DEPTHS) {
    let from2 = await history.mergeBase(remote, after2);
    if (from2 !== void 0) return { from: from2, to: after2 };
    if (!await history.fetch([`+refs/heads/${job.defaultBranch}:${remote}`, after2], depth)) break;
  }
  let from = await history.mergeBase(remote, after2);
  return from === void 0 ? void 0 : { from, to: after2 };
}
var EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904", GUARD_NAMES = [".gitattributes", ".provenfix.yml", ".provenfix.yaml", ".provenfix"];
async function warm(history, request, guard) {
  let { from, to = "HEAD", wide = !1 } = request, diff = ["diff", "--no-ext-diff", "--no-textconv", "--find-renames", "--shortstat"];
  await history.warm([...diff, wide ? EMPTY_TREE : from, to, "--"]), wide && await history.warm([...diff, from, to, "--"]);
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
  return escapeLine(text).replaceAll(/\bGH-(?=\d)/gi, "$& ").replaceAll(
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
function codeBlock(text, language = "") {
  let shown = text.split(`
`).map(escapeLine).join(`
`).trimEnd(), fence = "`".repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}${language.replaceAll(/[^\w+-]/g, "")}
${shown}
${fence}`;
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
  let runner = await import("./chunk-VGHV7BMG.js");
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

// src/action/patch-or-not.ts
async function withPatch(patch, run) {
  if (patch === void 0) return run(void 0);
  try {
    return await run(patch);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    let found = await run(void 0);
    return { ...found, notices: [`the patch of the artifact was not judged: ${error.message}`, ...found.notices] };
  }
}

// src/action/job.ts
var import_node_path = __toESM(require_node_path(), 1);

// src/action/inputs.ts
var COMMANDS = ["scan", "fix", "publish"], UPLOADS = ["auto", "always", "never"], FIXES = ["off", "suggest", "commit", "pull-request"], COMMENTS = ["true", "false", "all"], SWITCH = ["true", "false"], INPUTS = {
  command: { choices: COMMANDS, default: "scan" },
  paths: {},
  "fail-on": { choices: SEVERITIES },
  config: {},
  analyzers: {},
  "sarif-upload": { choices: UPLOADS, default: "auto" },
  annotations: { choices: SWITCH, default: "true" },
  comments: { choices: COMMENTS, default: "true" },
  "max-comments": { default: "20" },
  summary: { choices: SWITCH, default: "true" },
  fix: { choices: FIXES, default: "off" },
  model: {},
  "base-url": {},
  "api-key": {},
  "max-cost": {},
  shard: {},
  artifact: {},
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
    comments: oneOf("comments", COMMENTS) ?? "true",
    maxComments: count(text("max-comments")),
    summary: text("summary") !== "false",
    fix: oneOf("fix", FIXES) ?? "off",
    model: text("model"),
    baseUrl: text("base-url"),
    apiKey: text("api-key"),
    maxCost: amount(text("max-cost")),
    shard: text("shard"),
    artifact: text("artifact"),
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
function count(value = INPUTS["max-comments"].default) {
  if (/^\d{1,3}$/.test(value)) return Number(value);
  throw new UserError(`the input max-comments is ${JSON.stringify(value)}`, "give a number up to 999");
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
  workflowRun: external_exports.object({
    workflow_run: external_exports.object({
      head_repository: external_exports.object({ full_name: external_exports.string(), owner: external_exports.object({ login: external_exports.string() }) }).nullish(),
      event: external_exports.string(),
      head_sha: sha,
      head_branch: external_exports.string().nullish()
    })
  }),
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
      let { before, after: after2, forced = !1, deleted = !1 } = checked2(name, payloads.push, payload);
      return { event: { kind: "push", before: isZero(before) ? void 0 : before, after: after2, forced, deleted }, fork: !1, defaultBranch };
    }
    case "merge_group": {
      let { base_sha, head_sha } = checked2(name, payloads.mergeGroup, payload).merge_group;
      return { event: { kind: "merge-group", base: base_sha, head: head_sha }, fork: !1, defaultBranch };
    }
    case "workflow_run": {
      let run = checked2(name, payloads.workflowRun, payload).workflow_run, { head_repository: from, head_branch: branch } = run, head = from && branch ? { sha: run.head_sha, branch, owner: from.owner.login } : void 0, after2 = head && { event: run.event, head };
      return { event: { kind: "other", name, ...after2 && { after: after2 } }, fork: isForeign(from, ownName), defaultBranch };
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
function outputsOf(run, files3, exitCode) {
  let blocking = withDisposition(run, "blocking");
  return {
    verdict: VERDICTS[exitCode],
    blocking: blocking.length,
    ...tally([...blocking, ...withDisposition(run, "advisory")], SEVERITIES, ({ severity }) => severity),
    "sarif-file": files3.sarif,
    "report-html": files3.html,
    "report-json": files3.json,
    "patch-file": files3.patch ?? ""
  };
}

// src/report/sarif/upload.ts
var import_node_zlib = __toESM(require_node_zlib(), 1);
var MOST_RESULTS = 5e3, LARGEST = 10 * 2 ** 20;
function uploadOf(run, category, largest = LARGEST) {
  let open = mostSevereFirst(run.findings.filter(({ disposition }) => disposition !== "suppressed"));
  for (let count2 = Math.min(open.length, MOST_RESULTS); ; count2 = Math.floor(count2 / 2)) {
    let packed = pack(run, open.slice(0, count2), category);
    if (!(packed.length > largest && count2 > 0))
      return { sarif: packed.toString("base64"), results: count2, leftOut: open.slice(count2) };
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
  let id = external_exports.object({ id: external_exports.string() }).safeParse(sent.data).data?.id, processed = id === void 0 ? PENDING : await processing(github2, id);
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
var LONGEST_WAIT = 9e4, PENDING = { kind: "pending" }, status = external_exports.object({ processing_status: external_exports.string(), errors: external_exports.array(external_exports.string()).nullish() });
async function processing(github2, id) {
  let start = now();
  for (let wait = 250; now() - start < LONGEST_WAIT; wait = Math.min(wait * 2, 8e3)) {
    await pause(wait);
    let answer = await github2.call(`GET ${ROUTE}/{sarif_id}`, { sarif_id: id });
    if (answer.kind !== "ok") return PENDING;
    let known = status.safeParse(answer.data).data;
    if (known === void 0) return PENDING;
    let { processing_status, errors } = known;
    if (processing_status === "complete") return { kind: "ok" };
    if (processing_status === "failed")
      return { kind: "failed", message: (errors ?? []).join("; ") || "it gave no reason" };
  }
  return PENDING;
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
  let list2 = [...rules].map(([name, count2]) => `${count2} × ${name}`).join(", ");
  return `${plural(leftOut.length, "result")} left out of the upload, beyond GitHub's limits; they are in the file of the output sarif-file: ${list2}`;
}

// src/report/review-comment.ts
var LONGEST_DIFF = 2e4;
function commentText(finding, rule, patch) {
  let { severity, title, message, ruleId, cwe, witnesses, fingerprint } = finding, seen = [...new Set(witnesses.map(({ analyzer }) => analyzer))].map((name) => codeSpan(cut(name, 100)));
  return [
    `**${severity}: ${markdownText(cut(title, 300))}**`,
    message === title ? "" : markdownText(cut(message, 2e3)),
    rule === void 0 || rule.help.fix === "" ? "" : markdownText(cut(rule.help.fix.replaceAll(/\s+/g, " "), 2e3)),
    patch === void 0 ? "" : patchText(patch),
    `<sub>${[ruleId, ...cwe].map((name) => codeSpan(cut(name, 100))).join(" ")} · seen by ${seen.join(", ")}</sub>`,
    markerOf(fingerprint, "open")
  ].filter((part) => part !== "").join(`

`);
}
function resolvedText({ fingerprint, title }) {
  return `✅ **Resolved**${title === "" ? "" : `: ${title}`}

The change does not have this finding any more.

${markerOf(fingerprint, "resolved")}`;
}
function patchText({ chosen: { candidate, verdict }, diff, suggestion, reason = "" }) {
  let proven = verdict.state === "verified", claim = proven ? "**A verified patch**" : "**An unverified patch**, for a person to judge", block = suggestion === void 0 ? codeBlock(cut(diff, LONGEST_DIFF), "diff") : suggestionBlock(suggestion), about = [
    markdownText(cut(candidate.explanation, 2e3)),
    proven || reason === "" ? "" : markdownText(cut(reason, 500)),
    `From ${markdownText(cut(originOf(candidate.provenance), 300))}; ${markdownText(cut(proofOf(verdict), 2e3))}`
  ];
  return [claim, block, ...about].filter((part) => part !== "").join(`

`);
}
function suggestionBlock(lines2) {
  let fence = "`".repeat(Math.max(3, longestRun(lines2.join(`
`)) + 1));
  return [`${fence}suggestion`, ...lines2, fence].join(`
`);
}
var MARKER = /<!-- provenfix:(open|resolved) ([\w:.-]{1,100}) -->\s*$/;
function markerOf(fingerprint, state) {
  return `<!-- provenfix:${state} ${fingerprint.replaceAll(/[^\w:.-]/g, "").slice(0, 100)} -->`;
}
function readMarker(body) {
  let [, state, fingerprint] = MARKER.exec(body) ?? [];
  if (!(fingerprint === void 0 || state !== "open" && state !== "resolved"))
    return { fingerprint, state };
}
function cut(text, limit) {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;
}

// src/action/review/hunks.ts
var MOST_FILES2 = 3e3, files2 = external_exports.array(external_exports.object({ filename: external_exports.string(), patch: external_exports.string().optional() }));
async function shownHunks(github2, number) {
  let listed = await listAll(github2, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number: number }, MOST_FILES2), parsed = listed.kind === "ok" ? files2.safeParse(listed.items) : void 0;
  if (parsed?.success === !0)
    return new Map(parsed.data.map(({ filename, patch = "" }) => [filename, hunksOfPatch(patch)]));
}
function hunksOfPatch(patch) {
  try {
    let [parsed] = parsePatch(`--- a
+++ b
${patch}${patch.endsWith(`
`) ? "" : `
`}`);
    return (parsed?.hunks ?? []).flatMap(({ newStart, lines: all }) => {
      let lines2 = all.filter((line) => /^[ +]/.test(line)).map((line) => line.slice(1));
      return lines2.length === 0 ? [] : [{ first: newStart, last: newStart + lines2.length - 1, lines: lines2 }];
    });
  } catch {
    return [];
  }
}
function hunkAround(hunks, first, last = first) {
  return hunks.find((hunk) => hunk.first <= first && last <= hunk.last);
}

// src/action/review/lines.ts
var same = (line) => line, none = () => {
};
async function linesAtHead(job, scanned, head) {
  if (scanned === head) return async () => same;
  let repository2 = await openRepository(job.workspace, job.env), history = openHistory(repository2, job);
  if (!(await history.has(head) || await history.fetch([head], 1) && await history.has(head))) return async () => none;
  let read = async (commit, path4) => {
    let result = await runGit(repository2, ["cat-file", "blob", `${commit}:${path4}`]);
    return result.kind === "exited" && result.code === 0 ? result.stdout.toString("utf8") : void 0;
  };
  return async (path4) => {
    let [before, after2] = [await read(scanned, path4), await read(head, path4)];
    return before === void 0 || after2 === void 0 ? none : before === after2 ? same : lineMap(before, after2);
  };
}
function lineMap(before, after2) {
  let hunks = hunksOf(linesOf(before), linesOf(after2));
  return (line) => {
    let at = line - 1;
    return hunks.some(({ start, end }) => start <= at && at < end) ? void 0 : hunks.filter(({ end }) => end <= at).reduce((moved, { start, end, lines: lines2 }) => moved + lines2.length - (end - start), line);
  };
}

// src/action/review/placement.ts
var MOST_LINES = 60;
function placementOf(finding, edits, hunks, toHead) {
  return (edits && suggestionAt(finding.path, edits, hunks, toHead)) ?? besideCode(finding, hunks, toHead);
}
function besideCode(finding, hunks, toHead) {
  let shown = [];
  for (let line = finding.startLine; line <= lastLine(finding); line += 1) {
    let there = toHead(line);
    there !== void 0 && hunkAround(hunks, there) !== void 0 && shown.push(there);
  }
  let [last] = shown.slice(-1);
  if (last === void 0) return;
  let first = shown.find((line) => hunkAround(hunks, line, last) !== void 0) ?? last;
  return { path: finding.path, ...spanOf(first, last) };
}
function spanOf(first, last) {
  return first < last ? { startLine: first, line: last } : { line: last };
}
function suggestionAt(path4, edits, hunks, toHead) {
  if (edits.length === 0 || edits.some((edit) => edit.path !== path4)) return;
  let moved = edits.map((edit) => movedTo(edit, toHead));
  if (moved.every((edit) => edit !== void 0))
    for (let widen of [0, -1]) {
      let first = Math.min(...moved.map(({ start, end }) => start === end ? start + widen : start)), last = Math.max(...moved.map(({ start, end }) => start === end ? start + widen : end - 1)), hunk = hunkAround(hunks, first, last);
      if (hunk === void 0 || last - first >= MOST_LINES) continue;
      let suggestion = rewritten(hunk, first, last, moved), touched = hunk.lines.slice(first - hunk.first, last - hunk.first + 1);
      if ([...suggestion, ...touched].every(isPlain)) return { path: path4, ...spanOf(first, last), suggestion };
    }
}
function movedTo({ startLine, endLine, text }, toHead) {
  let start = toHead(startLine) ?? (startLine === endLine ? after(startLine, toHead) : void 0);
  if (start !== void 0) {
    for (let line = startLine; line < endLine; line += 1)
      if (toHead(line) !== start + line - startLine) return;
    return { start, end: start + endLine - startLine, lines: text === "" ? [] : text.replace(/\n$/, "").split(`
`) };
  }
}
function after(line, toHead) {
  let above = line > 1 ? toHead(line - 1) : void 0;
  return above === void 0 ? void 0 : above + 1;
}
function rewritten(hunk, first, last, edits) {
  let result = [];
  for (let line = first; line <= last + 1; line += 1) {
    let starting = edits.filter(({ start }) => start === line);
    result.push(...starting.flatMap(({ lines: lines2 }) => lines2));
    let replaced = edits.some(({ start, end }) => start <= line && line < end);
    line <= last && !replaced && result.push(hunk.lines[line - hunk.first] ?? "");
  }
  return result;
}
function isPlain(line) {
  return escapeControl(line) === line;
}

// src/action/review/plan.ts
function planOf({ wanted, threads, present, complete, most }) {
  let plan = { create: [], edit: [], remove: [], reopen: [], resolve: [], leftOut: 0 }, known = new Map(threads.toReversed().map((thread) => [thread.fingerprint, thread])), asked = new Set(wanted.map(({ fingerprint }) => fingerprint)), open = threads.filter(({ state, fingerprint }) => state === "open" && present.has(fingerprint)), room = most - open.filter(({ fingerprint }) => !asked.has(fingerprint)).length;
  for (let one of wanted) {
    let thread = known.get(one.fingerprint);
    room <= 0 && thread === void 0 ? plan.leftOut += 1 : (room -= 1, decide(plan, one, thread));
  }
  return complete && (plan.resolve = threads.filter(({ state, fingerprint }) => state === "open" && !present.has(fingerprint))), plan;
}
function decide(plan, wanted, thread) {
  if (thread === void 0) return void plan.create.push(wanted);
  if (thread.state === "open" && thread.isResolved) return;
  let stays = thread.path === wanted.path && thread.line === wanted.line && (thread.startLine ?? wanted.line) === (wanted.startLine ?? wanted.line);
  !thread.hasReplies && (!stays || thread.state === "resolved") ? (plan.remove.push(thread), plan.create.push(wanted)) : thread.state === "resolved" ? plan.reopen.push({ thread, body: wanted.body }) : stays && thread.comment.body !== wanted.body && plan.edit.push({ thread, body: wanted.body });
}

// src/action/review/threads.ts
var LIST = `
  query Threads($owner: String!, $repo: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        reviewThreads(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            id isResolved isOutdated path line startLine
            comments(first: 1) { totalCount nodes { id databaseId body viewerDidAuthor } }
          }
        }
      }
    }
  }`, shownThread = external_exports.object({
  id: external_exports.string(),
  isResolved: external_exports.boolean(),
  isOutdated: external_exports.boolean(),
  path: external_exports.string(),
  line: external_exports.int().nullable(),
  startLine: external_exports.int().nullable(),
  comments: external_exports.object({
    totalCount: external_exports.int(),
    nodes: external_exports.array(external_exports.object({ id: external_exports.string(), databaseId: external_exports.int(), body: external_exports.string(), viewerDidAuthor: external_exports.boolean() }))
  })
}), page = external_exports.object({
  repository: external_exports.object({
    pullRequest: external_exports.object({
      reviewThreads: external_exports.object({
        pageInfo: external_exports.object({ hasNextPage: external_exports.boolean(), endCursor: external_exports.string().nullable() }),
        nodes: external_exports.array(shownThread)
      })
    })
  })
});
async function ownThreads(github2, number) {
  let threads = [];
  for (let after2 = null; ; ) {
    let answer = await github2.graphql(LIST, { ...github2.repository, number, after: after2 });
    if (answer.kind !== "ok") return answer;
    let parsed = page.safeParse(answer.data);
    if (!parsed.success) return { kind: "failed", message: "GitHub shows no review threads" };
    let { nodes, pageInfo } = parsed.data.repository.pullRequest.reviewThreads;
    if (threads.push(...nodes.flatMap(ownThread)), !pageInfo.hasNextPage || pageInfo.endCursor === null) return threads;
    after2 = pageInfo.endCursor;
  }
}
function ownThread({ comments: comments2, isOutdated, line, ...rest }) {
  let [first] = comments2.nodes, marker = first?.viewerDidAuthor === !0 ? readMarker(first.body) : void 0;
  if (first === void 0 || marker === void 0) return [];
  let comment2 = { id: first.id, number: first.databaseId, body: first.body };
  return [{ ...rest, ...marker, comment: comment2, line: isOutdated ? null : line, hasReplies: comments2.totalCount > 1 }];
}
function editComment(github2, { comment: comment2 }, body) {
  return github2.call("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", { comment_id: comment2.number, body });
}
function deleteComment(github2, { comment: comment2 }) {
  return github2.call("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", { comment_id: comment2.number });
}
var RESOLVE = "mutation Resolve($id: ID!) { resolveReviewThread(input: {threadId: $id}) { thread { id } } }", REOPEN = "mutation Reopen($id: ID!) { unresolveReviewThread(input: {threadId: $id}) { thread { id } } }", MINIMIZE = "mutation Minimize($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: RESOLVED}) { clientMutationId } }";
async function resolveThread(github2, thread) {
  let title = /^\*\*(.*)\*\*$/m.exec(thread.comment.body)?.[1] ?? "", edited = await editComment(github2, thread, resolvedText({ fingerprint: thread.fingerprint, title }));
  return edited.kind !== "ok" || thread.isResolved || (await github2.graphql(RESOLVE, { id: thread.id })).kind !== "ok" && await github2.graphql(MINIMIZE, { id: thread.comment.id }), edited;
}
async function reopenThread(github2, thread, body) {
  let edited = await editComment(github2, thread, body);
  return edited.kind === "ok" && thread.isResolved && await github2.graphql(REOPEN, { id: thread.id }), edited;
}

// src/action/publish/comments.ts
var comments = {
  name: "comments",
  isWanted: ({ job, change }) => job.inputs.comments !== "false" && job.event.kind === "pull-request" && change.empty !== !0,
  publish: comment
};
async function comment(done) {
  let { job, run, github: github2 } = done, { event, inputs } = job, findings = commentable(run, inputs.comments === "all");
  if (event.kind !== "pull-request") return NOTHING;
  if (github2 === void 0) return findings.length === 0 ? NOTHING : unable("there is no token", job.fork);
  let threads = await ownThreads(github2, event.number);
  if (!Array.isArray(threads)) return findings.length === 0 ? NOTHING : unable(threads.message, job.fork);
  if (findings.length === 0 && threads.length === 0) return NOTHING;
  let hunks = findings.length === 0 ? /* @__PURE__ */ new Map() : await shownHunks(github2, event.number);
  if (hunks === void 0) return unable("GitHub does not show the difference", job.fork);
  let wanted = await placed(done, findings, hunks, event.head.sha), present = new Set(run.findings.filter(isOpen).map(({ fingerprint }) => fingerprint)), plan = planOf({ wanted, threads, present, complete: isComplete(done), most: inputs.maxComments }), refused2 = await carryOut(plan, github2, { number: event.number, commit: event.head.sha });
  return refused2 !== void 0 ? unable(refused2.message, job.fork) : { notes: notesOn(plan, findings.length - wanted.length), fails: !1 };
}
var NOTHING = { notes: [], fails: !1 }, isOpen = ({ disposition }) => disposition === "blocking" || disposition === "advisory";
function isComplete({ run, job: { inputs } }) {
  return run.exitCode < 2 && inputs.shard === void 0 && inputs.paths.length === 0 && inputs.analyzers === void 0;
}
function patchFor({ repair }, { fingerprint }) {
  let outcome = repair?.outcomes.find((one) => one.fingerprint === fingerprint);
  return outcome !== void 0 && "chosen" in outcome ? outcome : void 0;
}
function commentable(run, all) {
  return mostSevereFirst(
    run.findings.filter((one) => patchFor(run, one) !== void 0 || all && one.disposition === "blocking")
  );
}
async function placed({ job, change, run }, findings, hunks, head) {
  let mapFor = findings.length === 0 ? void 0 : await linesAtHead(job, change.commit, head), wanted = [];
  for (let finding of findings) {
    let shown = hunks.get(finding.path) ?? [], toHead = shown.length === 0 ? void 0 : await mapFor?.(finding.path), outcome = patchFor(run, finding), placement = toHead && placementOf(finding, exactEdits(run, outcome), shown, toHead);
    if (placement === void 0) continue;
    let patch = outcome && commentedPatch(run, outcome, placement.suggestion), body = commentText(finding, ruleOf(run, finding), patch);
    wanted.push({ ...placement, fingerprint: finding.fingerprint, body });
  }
  return wanted;
}
function exactEdits({ repair }, outcome) {
  if (outcome?.status !== "fixed") return;
  let exact = lineEdits(outcome.chosen.candidate.changes), shown = repair?.views[outcome.fingerprint]?.edits;
  return JSON.stringify(exact) === JSON.stringify(shown) ? exact : void 0;
}
function commentedPatch({ repair }, outcome, suggestion) {
  let { chosen } = outcome, diff = repair?.views[outcome.fingerprint]?.diff ?? "";
  return { chosen, diff, suggestion, ...outcome.status === "proposed" && { reason: outcome.reason } };
}
async function carryOut(plan, github2, target) {
  let steps = [
    ...plan.resolve.map((thread) => () => resolveThread(github2, thread)),
    ...plan.edit.map(
      ({ thread, body }) => () => editComment(github2, thread, body)
    ),
    ...plan.reopen.map(
      ({ thread, body }) => () => reopenThread(github2, thread, body)
    ),
    ...plan.remove.map((thread) => () => deleteComment(github2, thread)),
    ...plan.create.length > 0 ? [() => create(github2, plan.create, target)] : []
  ];
  for (let step of steps) {
    let answer = await step();
    if (answer.kind !== "ok" && !(answer.kind === "refused" && answer.status === 404)) return answer;
  }
}
async function create(github2, wanted, { number, commit }) {
  let review = { pull_number: number, commit_id: commit, event: "COMMENT", body: "", comments: wanted.map(bodyOf) }, answer = await github2.call("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", review);
  if (answer.kind !== "refused" || answer.status !== 422) return answer;
  let last = answer;
  for (let one of wanted) {
    let parameters = { pull_number: number, commit_id: commit, ...bodyOf(one) };
    if (last = await github2.call("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", parameters), last.kind !== "ok" && !(last.kind === "refused" && last.status === 422)) return last;
  }
  return last;
}
function bodyOf({ path: path4, line, startLine, body }) {
  return { path: path4, body, line, side: "RIGHT", ...startLine === void 0 ? {} : { start_line: startLine, start_side: "RIGHT" } };
}
function notesOn({ leftOut }, outside) {
  let beyond = `${plural(leftOut, "finding")} more than max-comments allows got no comment`, unplaced = `${plural(outside, "finding")} on lines that the pull request does not show got no comment`;
  return [
    ...leftOut > 0 ? [{ kind: "notice", text: beyond }] : [],
    ...outside > 0 ? [{ kind: "notice", text: unplaced }] : []
  ];
}
function unable(message, fork) {
  return { notes: [{ kind: "warning", text: `No comments were written: GitHub says "${message}": ${fork ? "a pull request from a fork may not; docs/action.md has a pair of workflows for that" : "give the job `permissions: {pull-requests: write}`, or set comments: false"}` }], fails: !1, annotate: !0 };
}

// src/action/fix/commit.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path2 = __toESM(require_node_path(), 1);
var AUTHOR = {
  GIT_AUTHOR_NAME: "github-actions[bot]",
  GIT_AUTHOR_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com",
  GIT_COMMITTER_NAME: "github-actions[bot]",
  GIT_COMMITTER_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com"
};
async function commitPatches(place, request) {
  let { parent, changes, message, temporary } = request, folder = (0, import_node_fs.mkdtempSync)(import_node_path2.default.join(temporary, "provenfix-index-")), own = { cwd: place.cwd, env: { ...place.env, ...AUTHOR, GIT_INDEX_FILE: import_node_path2.default.join(folder, "index") } };
  try {
    await git(own, ["read-tree", parent]);
    let unfit = [];
    for (let change of changes) await stage(own, parent, change) || unfit.push(change.path);
    let tree2 = await textOf(own, ["write-tree"]), before = await textOf(own, ["rev-parse", `${parent}^{tree}`]);
    return { commit: tree2 === before ? parent : await textOf(own, ["-c", "commit.gpgSign=false", "commit-tree", "-p", parent, "-F", "-", tree2], message), tree: tree2, unfit };
  } finally {
    (0, import_node_fs.rmSync)(folder, { recursive: !0, force: !0 });
  }
}
async function textOf(place, args, input) {
  return (await git(place, args, input)).toString("utf8").trim();
}
async function stage(place, parent, { path: name, before, after: after2 }) {
  let listed = await runGit(place, ["ls-tree", "-z", "--full-tree", parent, "--", name]), text = listed.kind === "exited" && listed.code === 0 ? listed.stdout.toString("utf8") : "", [, mode, oid, found] = /^(100644|100755) blob ([0-9a-f]+)\t([^\0]*)\0$/.exec(text) ?? [];
  if (mode === void 0 || oid === void 0 || found !== name) return !1;
  let bytes = await readObject(place, oid), tip = bytes.toString("utf8");
  if (!Buffer.from(tip).equals(bytes)) return !1;
  let merged = merge(before, tip, after2);
  return merged === void 0 ? !1 : (await updateIndex(place, [{ mode, oid: await storeBytes(place, Buffer.from(merged)), path: name }]), !0);
}
async function push(place, address, { commit, branch, replaces }) {
  let ref = `refs/heads/${branch}`, lease = replaces === void 0 ? [] : [`--force-with-lease=${ref}:${replaces}`], result = await runGit(place, [...[
    "-c",
    "core.hooksPath=/dev/null",
    "push",
    "--quiet",
    "--no-verify",
    "--no-follow-tags",
    "--recurse-submodules=no"
  ], ...lease, address, `${commit}:${ref}`]);
  if (result.kind === "exited" && result.code === 0) return { kind: "pushed" };
  let said = "stderr" in result ? result.stderr : result.kind;
  return { kind: "refused", message: (said.split(`
`).find((one) => /rejected|denied|error|fatal|remote:/i.test(one)) ?? said).trim() };
}
async function remoteTip(place, address, branch) {
  let listed = await runGit(place, ["ls-remote", "--quiet", "--heads", address, `refs/heads/${branch}`]);
  if (!(listed.kind !== "exited" || listed.code !== 0))
    return /^([0-9a-f]{40,64})\t/.exec(listed.stdout.toString("latin1"))?.[1];
}

// src/action/fix/text.ts
function provenFixes({ findings, repair }) {
  return (repair?.outcomes ?? []).flatMap((outcome) => {
    let finding = findings.find(({ fingerprint }) => fingerprint === outcome.fingerprint);
    return finding === void 0 || !isProven(outcome) ? [] : [{ finding, chosen: outcome.chosen, diff: repair?.views[outcome.fingerprint]?.diff ?? "" }];
  });
}
function isProven(outcome) {
  return outcome.status === "fixed" && outcome.applied && outcome.chosen.verdict.state === "verified";
}
function titleOf(fixes) {
  return `Fix ${plural(fixes.length, "security finding")}`;
}
function commitMessage(fixes) {
  let entries = fixes.map(({ finding, chosen }) => {
    let { path: path4, startLine, ruleId, cwe } = finding;
    return [`- ${path4}:${startLine}: ${[ruleId, ...cwe].join(", ")}`, `  ${originOf(chosen.candidate.provenance)}`, `  verified: ${proofOf(chosen.verdict)}`].map((line) => inert(line)).join(`
`);
  });
  return `${titleOf(fixes)}

${entries.join(`
`)}
`;
}
function inert(text) {
  return escapeLine(text).replaceAll(/[@#]|GH-|:\/\//gi, (sign) => sign === "://" ? ": //" : `${sign} `).slice(0, 500);
}
var LONGEST = 6e4;
function pullRequestText(fixes, base) {
  let head = [
    `Patches for ${plural(fixes.length, "finding")} in ${codeSpan(base)}. Each passed every check of the gate, and the project's own tests before and after.`,
    "",
    "| Where | What | Patch | Verdict |",
    "| --- | --- | --- | --- |",
    ...fixes.map(row)
  ].join(`
`), text = fixes.map(({ finding, diff }) => `${codeSpan(finding.path)}

${codeBlock(diff, "diff")}`).reduce((all, one) => all.length + one.length < LONGEST ? `${all}

${one}` : all, head);
  return text.length <= LONGEST ? text : `${titleOf(fixes)} in ${codeSpan(base)}: more than fits here. The commit lists them.`;
}
function row({ finding, chosen }) {
  let { path: path4, startLine, title, ruleId, cwe } = finding;
  return `| ${[
    codeSpan(`${path4}:${startLine}`),
    `${markdownText(title)} ${[ruleId, ...cwe].map(codeSpan).join(" ")}`,
    markdownText(originOf(chosen.candidate.provenance)),
    `**verified**: ${markdownText(proofOf(chosen.verdict))}`
  ].join(" | ")} |`;
}

// src/action/publish/fix.ts
var fix = {
  name: "fix",
  isWanted: ({ job, change }) => (job.inputs.fix === "commit" || job.inputs.fix === "pull-request") && change.empty !== !0,
  publish: publishFixes
}, NOTHING2 = { notes: [], fails: !1 }, notice = (text) => ({ notes: [{ kind: "notice", text }], fails: !1 }), warning = (text) => ({ notes: [{ kind: "warning", text }], fails: !1 });
async function publishFixes(done) {
  let { job, run, github: github2 } = done, fixes = provenFixes(run);
  if (fixes.length === 0) return NOTHING2;
  if (job.fork) return notice("The patches were not written anywhere: the change comes from a fork");
  let tip = tipOf(job);
  if (tip === void 0) return notice(`fix: ${job.inputs.fix} has no branch to write to in ${job.ref}`);
  let env = tokenEnvironment(job, job.env);
  if (env === void 0 || github2 === void 0) return warning("The patches were not written: there is no token");
  let place = { cwd: (await openRepository(job.workspace, job.env)).cwd, env };
  if (!await isHere(job, tip.commit)) return warning(`The patches were not written: ${tip.commit} cannot be fetched`);
  let message = commitMessage(fixes), request = { parent: tip.commit, changes: run.repair?.changes ?? [], message, temporary: job.temporary }, made = await commitPatches(place, request);
  if (made.commit === tip.commit)
    return notice(`The patches do not fit ${tip.branch} as it is now: ${made.unfit.join(", ")}`);
  let written = { place, made, fixes, github: github2, job, tip }, told = job.inputs.fix === "commit" ? await pushCommit(written) : await proposeBranch(written);
  return made.unfit.length === 0 ? told : {
    ...told,
    notes: [...told.notes, ...notice(`Patches left out, for they do not fit: ${made.unfit.join(", ")}`).notes]
  };
}
function tipOf({ event, inputs, ref, sha: sha2 }) {
  if (event.kind === "pull-request") return { branch: event.head.ref, commit: event.head.sha };
  let branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (!(branch === void 0 || event.kind === "merge-group" || inputs.fix === "commit"))
    return { branch, commit: sha2 };
}
async function isHere(job, commit) {
  let history = openHistory(await openRepository(job.workspace, job.env), job);
  return await history.has(commit) || await history.fetch([commit], 1) && history.has(commit);
}
async function pushCommit({ place, made, fixes, job, tip }) {
  let pushed = await push(place, addressOf(job), { commit: made.commit, branch: tip.branch });
  return pushed.kind === "refused" ? warning(notPushed(tip.branch, pushed.message)) : notice(`${titleOf(fixes)}: pushed to ${tip.branch} as ${made.commit}`);
}
function notPushed(branch, message) {
  return `The patches were not pushed to ${branch}: ${message}; the job needs \`permissions: {contents: write}\`, and a branch that did not move on meanwhile`;
}
function branchFor(base) {
  return `provenfix/fix/${base}`;
}
async function proposeBranch(written) {
  let { place, made, job, tip } = written;
  if (tip.branch.startsWith(branchFor("")))
    return notice("These are provenfix's own patches: no further pull request is made of them");
  let [address, branch] = [addressOf(job), branchFor(tip.branch)], old = await remoteTip(place, address, branch);
  if (old === void 0 || !await isSame(job, old, made, tip)) {
    let pushed = await push(place, address, { commit: made.commit, branch, replaces: old ?? "" });
    if (pushed.kind === "refused") return warning(notPushed(branch, pushed.message));
  }
  return openPullRequest(written, branch);
}
async function isSame(job, old, { tree: tree2 }, tip) {
  if (!await isHere(job, old)) return !1;
  let history = openHistory(await openRepository(job.workspace, job.env), job), [oldTree, parents] = [await history.treeOf(old), await history.parentsAsWritten(old)];
  return oldTree === tree2 && parents.join() === tip.commit;
}
var pulls = external_exports.array(
  external_exports.object({ number: external_exports.int(), title: external_exports.string(), body: external_exports.string().nullable(), html_url: external_exports.string() })
);
async function openPullRequest({ github: github2, fixes, job, tip }, branch) {
  let { owner } = job.repository, texts = { title: `${titleOf(fixes)} in ${tip.branch}`, body: pullRequestText(fixes, tip.branch) }, query = { state: "open", head: `${owner}:${branch}`, base: tip.branch }, listed = await github2.call("GET /repos/{owner}/{repo}/pulls", query);
  if (listed.kind !== "ok") return refused(listed);
  let [known] = pulls.parse(listed.data);
  if (known !== void 0 && known.title === texts.title && known.body === texts.body)
    return opened(known.number, fixes);
  let answer = await (known === void 0 ? github2.call("POST /repos/{owner}/{repo}/pulls", { ...texts, head: branch, base: tip.branch }) : github2.call("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { ...texts, pull_number: known.number }));
  return answer.kind !== "ok" ? refused(answer) : opened(external_exports.object({ number: external_exports.int() }).parse(answer.data).number, fixes);
}
function opened(number, fixes) {
  return notice(`${plural(fixes.length, "verified patch", "verified patches")} in pull request ${number}`);
}
function refused({ message }) {
  let advice = /not permitted to create/i.test(message) ? "allow it in the repository's settings under Actions, General, Workflow permissions, or give a token of an app" : "give the job `permissions: {contents: write, pull-requests: write}`";
  return warning(`No pull request was opened: GitHub says "${message}": ${advice}`);
}

// src/action/publish/list.ts
var publishers = [codeScanning, comments, fix];

// src/action/request.ts
function requestOf(job, change, patch) {
  let { inputs } = job, fix2 = inputs.command === "publish" ? judgeOnly(job, patch) : mendRequestOf(job), shard = inputs.shard === void 0 ? void 0 : parseShard(inputs.shard);
  if (shard !== void 0 && fix2 !== void 0)
    throw new UserError("the inputs shard and fix exclude each other", "repair in a job that sees all files");
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
    ...shard && { shard },
    ...fix2 && { fix: { when: "asked", how: fix2 } }
  };
}
function judgeOnly(job, patch) {
  return patch && { ...mendRequest(job), model: !1, tests: !1, dryRun: !0, patch };
}
function mendRequestOf(job) {
  return job.inputs.command === "scan" && job.inputs.fix === "off" ? void 0 : mendRequest(job);
}
function mendRequest({ inputs, event, fork }) {
  let privileged = fork && !(event.kind === "pull-request" && !event.privileged), { model, baseUrl, apiKey } = inputs;
  return {
    only: [],
    strategy: void 0,
    model: !fork,
    llm: { model, baseUrl, apiKey: fork ? void 0 : apiKey },
    tests: privileged ? !1 : void 0,
    // Whatever the configuration allows at a keyboard: here nobody looks before it is handed on.
    includeUnverified: !1,
    maxCost: inputs.maxCost,
    dryRun: inputs.fix !== "off",
    patch: void 0,
    trajectories: void 0,
    showPrompt: void 0,
    review: void 0
  };
}

// src/action/result-files.ts
var import_node_path3 = __toESM(require_node_path(), 1);
var STYLE = { colour: !1, verbosity: "normal", width: 100 };
async function writeResultFiles(run, temporary) {
  let folder = import_node_path3.default.join(temporary, `provenfix-${uniqueId()}`), write = async (name, text) => {
    let file = import_node_path3.default.join(folder, name);
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
    let page2 = pageOf(run, options, rows);
    if (rows === 0 || Buffer.byteLength(page2) <= options.limit) return page2;
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
var row2 = (cells) => `| ${cells.join(" | ")} |`;
function table(title, head, body, unshown) {
  let more = unshown > 0 ? ["", `… and ${unshown} more, in the report`] : [];
  return [`### ${title}`, "", row2(head), row2(head.map(() => "---")), ...body.map(row2), ...more].join(`
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
  let body = run.analyzers.map(({ name, version: version2, status: status2, files: files3 }) => {
    let { findings, alone } = contributionOf(run, name);
    return [codeSpan(name), markdownText(version2), status2, String(files3), String(findings), String(alone)];
  });
  return table("By analyzer", ["Analyzer", "Version", "Result", "Files", "Findings", "Seen by no other"], body, 0);
}

// src/action/summary.ts
function summaryOf({ job, change, run, told, exitCode }) {
  let { owner, repo } = job.repository, blob = `${job.serverUrl}/${owner}/${repo}/blob/${change.commit}`;
  return jobSummary(
    { ...run, exitCode },
    {
      linkTo: ({ path: path4, startLine, endLine }) => `${blob}/${pathToUri(path4)}#L${startLine}-L${endLine}`,
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
async function act(asked, log, { env }) {
  let runner = await import("./chunk-VGHV7BMG.js");
  runner.mask(asked.inputs.apiKey ?? "");
  let github2 = clientFor(asked), { job, patch, notices } = await takeOver(asked, github2), change = await changeOf(job, () => github2), found = await withPatch(
    patch,
    (one) => runPipeline(requestOf(job, change, one), { cwd: job.workspace, env: job.env })
  ), run = withNotices(found, [...notices, ...change.notices, ...forkNotices(job)]), files3 = await writeResultFiles(run, job.temporary), told = await publish({ job, change, run, files: files3, github: await github2 }), exitCode = exitCodeOf(run, told);
  return log.print(terminal.render(run, STYLE2)), tellNotes(told, log), (job.inputs.annotations || told.annotate === !0) && log.commands(github.render(run, STYLE2)), runner.writeOutputs(outputsOf(run, files3, exitCode)), job.inputs.summary && await runner.writeSummary(summaryOf({ job, change, run, told, exitCode }), env), exitCode;
}
function tellNotes({ notes }, log) {
  for (let { kind, text } of notes)
    kind === "warning" ? log.annotate(kind, text) : log.print(text);
}
async function takeOver(job, github2) {
  if (job.inputs.command !== "publish") return { job, notices: [] };
  let { handedOver } = await import("./chunk-OXGFLESY.js");
  return handedOver(job, await github2);
}
function withNotices(run, notices) {
  return { ...run, notices: [...notices, ...run.notices] };
}
function forkNotices({ fork, inputs: { model, apiKey, fix: fix2, command } }) {
  return fork && ((fix2 !== "off" || command === "fix") && (model !== void 0 || apiKey !== void 0)) ? ["this change comes from a fork: no model is asked, and nothing is written"] : [];
}
async function publish(done) {
  let all = [];
  for (let publisher of publishers) publisher.isWanted(done) && all.push(await publisher.publish(done));
  let annotate = all.some((one) => one.annotate === !0);
  return {
    notes: all.flatMap(({ notes }) => notes),
    fails: all.some(({ fails }) => fails),
    ...annotate && { annotate }
  };
}
function exitCodeOf({ exitCode }, { fails }) {
  return fails && exitCode < 2 ? 2 : exitCode;
}
async function clientFor({ apiUrl, repository: repository2, inputs: { token } }) {
  if (token === void 0) return;
  let { openGitHub } = await import("./chunk-U2HBSFXA.js");
  return openGitHub({ apiUrl, token, repository: repository2 });
}
export {
  runAction
};
