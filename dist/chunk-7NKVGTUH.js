import {
  handles
} from "./chunk-QYGF2YXR.js";
import {
  require_node_fs
} from "./chunk-2BS6B33W.js";
import {
  require_node_path
} from "./chunk-SYS75QXH.js";
import {
  defaultConfig
} from "./chunk-4QLBAZ6Z.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  escapeControl,
  safeJson
} from "./chunk-VVW5E3UQ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-A7IEVBYI.js";

// builtin:node:child_process
var require_node_child_process = __commonJS({
  "builtin:node:child_process"(exports, module) {
    module.exports = process.getBuiltinModule("node:child_process");
  }
});

// builtin:node:fs/promises
var require_promises = __commonJS({
  "builtin:node:fs/promises"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs/promises");
  }
});

// builtin:node:buffer
var require_node_buffer = __commonJS({
  "builtin:node:buffer"(exports, module) {
    module.exports = process.getBuiltinModule("node:buffer");
  }
});

// src/analyzers/javascript/javascript.ts
var javascript = {
  kind: "embedded",
  name: "javascript",
  summary: "JavaScript, TypeScript, JSX and TSX: provenfix's own rules, matched by ast-grep",
  version: "ast-grep 0.45.3",
  handles,
  options: (zod) => zod.strictObject({}),
  defaults: {},
  async rules() {
    let { packRules, toRule } = await import("./chunk-YDQRAE5Y.js");
    return packRules.map(toRule);
  },
  async load() {
    let [{ packRules }, { checker }] = await Promise.all([import("./chunk-YDQRAE5Y.js"), import("./chunk-LWBDQ6ZK.js")]);
    return checker(packRules);
  }
};

// src/analyzers/python/python.ts
var python = {
  kind: "embedded",
  name: "python",
  summary: "Python: Bandit's checks, run by Ruff",
  version: "ruff 0.17.3",
  handles: (path3, firstLine2) => /\.py[iw]?$/i.test(path3) || !/\.[^/]*$/.test(path3) && /^#!.*\bpython[\d.]*\b/.test(firstLine2),
  likelyIn: (names) => names.some((name) => /\.py$|^(?:pyproject\.toml|setup\.cfg|Pipfile|requirements.*\.txt)$/.test(name)),
  largeEngine: !0,
  options: (zod) => zod.strictObject({}),
  defaults: {},
  rules: async () => (await import("./chunk-IBH2HF5Q.js")).rules,
  async load() {
    let [{ loadEngine }, { checkFile }] = await Promise.all([import("./chunk-HB3OB7K6.js"), import("./chunk-HM2IHH2Z.js")]), engine = loadEngine();
    return { check: ({ path: path3, text }) => checkFile(engine, path3, text) };
  }
};

// src/analyzers/secrets/secrets.ts
var secrets = {
  kind: "embedded",
  name: "secrets",
  summary: "passwords, keys and tokens in any text file",
  version: "secretlint 12.0.0",
  handles: () => !0,
  options: (z) => z.strictObject({
    allow: z.array(z.string().refine(isPattern, "not a regular expression")).default([]).describe("Regular expressions over whole values; what matches is listed as suppressed")
  }),
  defaults: { allow: [] },
  rules: async () => (await import("./chunk-IXR3EVDY.js")).allRules(),
  load: async (options) => (await import("./chunk-IXR3EVDY.js")).secretsChecker(options)
};
function isPattern(source) {
  try {
    return new RegExp(source, "su").unicode;
  } catch {
    return !1;
  }
}

// src/analyzers/list.ts
var analyzers = [python, javascript, secrets];
async function rulesOf(those) {
  return (await Promise.all(those.map((analyzer) => analyzer.rules()))).flat();
}

// src/system/files.ts
var import_node_fs = __toESM(require_node_fs(), 1), OPEN_FLAGS = import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NONBLOCK | import_node_fs.constants.O_NOFOLLOW;
function readRegularFile(absolute, maxSize) {
  let descriptor;
  try {
    descriptor = (0, import_node_fs.openSync)(absolute, OPEN_FLAGS);
  } catch (error) {
    return openFailure(error);
  }
  try {
    let stats = (0, import_node_fs.fstatSync)(descriptor);
    if (!stats.isFile()) return { kind: "not-a-file" };
    if (stats.size > maxSize) return { kind: "too-large" };
    let bytes = readUpTo(descriptor, stats.size, maxSize);
    return bytes === void 0 ? { kind: "too-large" } : { kind: "bytes", bytes };
  } catch (error) {
    return { kind: "unreadable", message: errorText(error) };
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function statOf(absolute) {
  try {
    return (0, import_node_fs.lstatSync)(absolute, { throwIfNoEntry: !1 }) ?? "absent";
  } catch {
    return "unknown";
  }
}
function isFolder(absolute) {
  let stats = statOf(absolute);
  return typeof stats == "object" && stats.isDirectory();
}
function realPathOf(absolute) {
  try {
    return (0, import_node_fs.realpathSync)(absolute);
  } catch {
    return absolute;
  }
}
function readTextIfThere(absolute, maxSize = 1 << 20) {
  let read = readRegularFile(absolute, maxSize);
  return read.kind === "bytes" ? read.bytes.toString("utf8") : void 0;
}
function readUpTo(descriptor, expected, maxSize) {
  let buffer = Buffer.allocUnsafe(expected + 1), size = 0;
  for (; ; ) {
    let read = (0, import_node_fs.readSync)(descriptor, buffer, size, buffer.length - size, null);
    if (read === 0) return buffer.subarray(0, size);
    if (size += read, size > maxSize) return;
    size === buffer.length && (buffer = Buffer.concat([buffer], Math.min(size * 2, maxSize + 1)));
  }
}
function openFailure(error) {
  let code = error.code;
  return code === "ENXIO" ? { kind: "not-a-file" } : code === "ELOOP" || code === "EMLINK" ? { kind: "symlink" } : { kind: "unreadable", message: errorText(error) };
}
var ERROR_TEXTS = {
  ENOENT: "it is gone",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EIO: "input/output error"
};
function errorText(error) {
  let code = error.code ?? "";
  return ERROR_TEXTS[code] ?? (error instanceof Error ? error.message : String(error));
}
function namesIn(folder) {
  try {
    return (0, import_node_fs.readdirSync)(folder);
  } catch {
    return [];
  }
}

// src/system/process.ts
var import_node_child_process = __toESM(require_node_child_process(), 1), import_node_fs2 = __toESM(require_node_fs(), 1), DEFAULT_OUTPUT_LIMIT = 2 ** 30, STDERR_LIMIT = 64 * 1024;
async function runProcess(command, args, options) {
  let running = tryStart(command, args, options);
  if (!("stdin" in running)) return running;
  running.stdin.end(options.input);
  let stdout = await collect(running, options.maxOutputBytes ?? DEFAULT_OUTPUT_LIMIT), end = await running.end;
  return stdout.kind === "too-much-output" ? stdout : end.kind === "exited" ? { ...end, stdout: stdout.bytes } : end;
}
function tryStart(command, args, options) {
  try {
    return startProcess(command, args, options);
  } catch (error) {
    return { kind: "failed-to-start", message: error instanceof Error ? error.message : String(error) };
  }
}
function startProcess(command, args, options) {
  let detached = options.timeoutMs !== void 0, child = (0, import_node_child_process.spawn)(command, args, { cwd: options.cwd, env: options.env, detached, windowsHide: !0 });
  child.stdin.on("error", () => {
  });
  let kill = () => killProcess(child, detached);
  return { stdin: child.stdin, stdout: child.stdout, end: endOf(child, options, kill), kill };
}
function endOf(child, { cwd, timeoutMs }, kill) {
  let timedOut = !1, timer = timeoutMs === void 0 ? void 0 : setTimeout(() => {
    timedOut = !0, kill();
  }, timeoutMs), stderr = collectStderr(child);
  return new Promise((resolve) => {
    let settle = (end) => {
      clearTimeout(timer), resolve(end);
    };
    child.once("error", (error) => settle(startError(error, cwd))), child.once("close", (code, signal) => {
      settle(timedOut ? { kind: "timed-out", timeoutMs: timeoutMs ?? 0, stderr: stderr() } : signal ? { kind: "killed", signal, stderr: stderr() } : { kind: "exited", code: code ?? 0, stderr: stderr() });
    });
  });
}
function startError(error, cwd) {
  return error.code === "ENOENT" && (0, import_node_fs2.existsSync)(cwd) ? { kind: "not-found" } : { kind: "failed-to-start", message: (0, import_node_fs2.existsSync)(cwd) ? error.message : `no such directory: ${cwd}` };
}
function killProcess(child, group) {
  if (child.pid !== void 0) {
    try {
      group ? process.kill(-child.pid, "SIGKILL") : child.kill("SIGKILL");
    } catch {
    }
    child.stdout.destroy(), child.stderr.destroy();
  }
}
function collectStderr(child) {
  let chunks = [], size = 0;
  return child.stderr.on("data", (chunk) => {
    size < STDERR_LIMIT && chunks.push(chunk.subarray(0, STDERR_LIMIT - size)), size += chunk.length;
  }), () => Buffer.concat(chunks).toString("utf8");
}
function collect(running, limit) {
  let chunks = [], size = 0;
  return new Promise((resolve) => {
    running.stdout.on("data", (chunk) => {
      size += chunk.length, size <= limit ? chunks.push(chunk) : (resolve({ kind: "too-much-output", limit }), running.kill());
    }), running.stdout.once("close", () => resolve({ kind: "collected", bytes: Buffer.concat(chunks, size) }));
  });
}

// src/system/git.ts
var OLDEST_GIT = "2.31", PINNED_FLAGS = [
  "--no-pager",
  // Bytes are those that a commit holds, not those of `refs/replace`.
  "--no-replace-objects",
  "--literal-pathspecs",
  "-c",
  "core.quotePath=false",
  // A program that the repository's configuration may name.
  "-c",
  "core.fsmonitor=false"
], PINNED_DIFF_FLAGS = [
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-relative",
  "--full-index",
  "--no-abbrev",
  "--submodule=short",
  "--ignore-submodules=none",
  "-O/dev/null"
], PINNED_ENVIRONMENT = { LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" }, DROPPED_VARIABLES = /^(GIT_(GLOB|NOGLOB|ICASE)_PATHSPECS|GIT_DIFF_OPTS|GIT_EXTERNAL_DIFF|GIT_TRACE.*|GIT_PAGER.*|GIT_REDIRECT_.*)$/;
function runGit(place, args, input) {
  return runProcess("git", [...PINNED_FLAGS, ...args], {
    cwd: place.cwd,
    env: gitEnvironment(place.env),
    ...input === void 0 ? {} : { input }
  });
}
async function git(place, args, input) {
  let result = await runGit(place, args, input);
  if (result.kind === "exited" && result.code === 0) return result.stdout;
  throw gitError(args, result);
}
function startGit(place, args) {
  return startProcess("git", [...PINNED_FLAGS, ...args], { cwd: place.cwd, env: gitEnvironment(place.env) });
}
function gitError(args, result) {
  let command = `git ${args.find((arg) => /^[a-z-]+$/.test(arg) && arg !== "-c") ?? ""}`;
  if (result.kind === "not-found") return gitMissing();
  if (result.code === 129)
    return new UserError(
      `\`${command}\` does not know an option that is needed: ${firstLine(result.stderr)}`,
      `update git to ${OLDEST_GIT} or later (\`git --version\` says what you have)`
    );
  let how = result.kind === "exited" ? `with code ${result.code}` : `(${result.kind})`;
  return new UserError(
    `\`${command}\` failed ${how}: ${firstLine(result.stderr)}`,
    "see whether `git status` and `git fsck` work in this repository"
  );
}
function gitMissing() {
  return new UserError("git was not found on PATH", "install git (https://git-scm.com), or name the files to scan");
}
function gitEnvironment(env) {
  let kept = Object.entries(env).filter(([name]) => !DROPPED_VARIABLES.test(name));
  return { ...Object.fromEntries(kept), ...PINNED_ENVIRONMENT };
}
function firstLine(text) {
  let lines = (text ?? "").split(`
`).filter((line) => line.trim() !== "");
  return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0] ?? "no message";
}

// src/config/load.ts
var import_promises = __toESM(require_promises(), 1), import_node_path = __toESM(require_node_path(), 1);

// src/config/staged.ts
var REGULAR_ENTRY = /^100\d{3} ([0-9a-f]+) 0\t(.+)$/s;
async function readStagedFiles(place, names) {
  let entries = (await git(place, ["ls-files", "--stage", "-z", "--", ...names])).toString("utf8").split("\0").flatMap((entry) => {
    let [, oid, name] = REGULAR_ENTRY.exec(entry) ?? [];
    return oid !== void 0 && name !== void 0 ? [{ oid, name }] : [];
  });
  return Promise.all(
    entries.map(async ({ oid, name }) => ({ name, bytes: await git(place, ["cat-file", "blob", oid]) }))
  );
}

// src/config/load.ts
var CONFIG_NAMES = [".provenfix.yml", ".provenfix.yaml"], MAX_BYTES = 25e4;
async function readWorkingFile(file, name) {
  let entry = await orMissing((0, import_promises.stat)(file), name);
  if (entry !== void 0) {
    if (!entry.isFile()) throw new UserError(`${name} is not a file`, "remove it, or put the configuration there");
    if (entry.size > MAX_BYTES) throw tooLarge(name);
    return orMissing((0, import_promises.readFile)(file), name);
  }
}
function tooLarge(name) {
  return new UserError(
    `${name} is larger than 250 kB, too large for a configuration`,
    "see whether it is the right file"
  );
}
async function orMissing(work, name) {
  try {
    return await work;
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw new UserError(
      `${name} cannot be read: ${error.message}`,
      "see who may read it, and where it leads"
    );
  }
}
async function readExplicit(file) {
  let bytes = await readWorkingFile(file, file);
  if (!bytes) throw new UserError(`the configuration ${file} does not exist`, "correct --config, or leave it out");
  return { file: import_node_path.default.resolve(file), name: file, bytes, staged: !1 };
}
async function findStaged(root, index) {
  return (await readStagedFiles(index, CONFIG_NAMES)).map(({ name, bytes }) => ({ file: import_node_path.default.join(root, name), name, bytes, staged: !0 }));
}
async function findWorking(root) {
  let found = [];
  for (let name of CONFIG_NAMES) {
    let file = import_node_path.default.join(root, name), bytes = await readWorkingFile(file, name);
    bytes && found.push({ file, name, bytes, staged: !1 });
  }
  return found;
}
async function find({ root, file, index }) {
  if (file !== void 0) return readExplicit(file);
  let staged = index ? await findStaged(root, index) : [], [found, second] = staged.length > 0 ? staged : await findWorking(root);
  if (second) throw new UserError(`there is a ${CONFIG_NAMES.join(" and a ")}`, "keep one of them");
  return found;
}
function decode({ name, bytes }) {
  if (bytes.length > MAX_BYTES) throw tooLarge(name);
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    throw new UserError(`${name} is not UTF-8 text`, "save it as UTF-8 in your editor");
  }
}
async function loadConfig(request) {
  let found = await find(request);
  if (!found) return defaultConfig(request.analyzers);
  let { parseConfig } = await import("./chunk-L74HGHRR.js");
  return { ...parseConfig({ name: found.name, text: decode(found) }, request.analyzers), file: found.file, ...found.staged && { staged: !0 } };
}

// src/system/path-bytes.ts
var import_node_buffer = __toESM(require_node_buffer(), 1), LONE_SURROGATE = /[\uDC80-\uDCFF]/, SHOWN_BYTE = /\\x[0-9a-f]{2}/;
function decodePath(bytes) {
  return (0, import_node_buffer.isUtf8)(bytes) ? bytes.toString("utf8") : decodeBytewise(bytes);
}
function encodePath(path3) {
  return isWellFormed(path3) ? path3 : Buffer.concat([...path3].map(encodeCharacter));
}
function displayPath(path3) {
  return isWellFormed(path3) ? SHOWN_BYTE.test(path3) ? path3.replaceAll("\\", "\\\\") : path3 : [...path3.replaceAll("\\", "\\\\")].map(displayCharacter).join("");
}
function splitNul(bytes) {
  if ((0, import_node_buffer.isUtf8)(bytes)) return bytes.toString("utf8").split("\0").slice(0, -1);
  let names = [];
  for (let start = 0, end = bytes.indexOf(0); end >= 0; start = end + 1, end = bytes.indexOf(0, start))
    names.push(decodePath(bytes.subarray(start, end)));
  return names;
}
function isWellFormed(path3) {
  return !LONE_SURROGATE.test(path3) || path3.isWellFormed();
}
function decodeBytewise(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    let length = sequenceLength(bytes, at);
    text += length > 0 ? bytes.toString("utf8", at, at + length) : String.fromCharCode(56320 + bytes[at]), at += Math.max(length, 1);
  }
  return text;
}
function sequenceLength(bytes, at) {
  return [1, 2, 3, 4].find((length) => at + length <= bytes.length && (0, import_node_buffer.isUtf8)(bytes.subarray(at, at + length))) ?? 0;
}
function encodeCharacter(character) {
  return LONE_SURROGATE.test(character) && character.length === 1 ? Buffer.of(character.charCodeAt(0) - 56320) : Buffer.from(character, "utf8");
}
function displayCharacter(character) {
  return LONE_SURROGATE.test(character) && character.length === 1 ? `\\x${(character.charCodeAt(0) - 56320).toString(16)}` : character;
}

// src/system/repository.ts
var import_node_path2 = __toESM(require_node_path(), 1);
var QUESTIONS = [
  "--is-bare-repository",
  "--is-inside-work-tree",
  "--is-shallow-repository",
  "--absolute-git-dir",
  "--git-common-dir",
  "--show-toplevel"
], REPOSITORY_VARIABLES = /^GIT_(DIR|WORK_TREE|IMPLICIT_WORK_TREE|COMMON_DIR|INDEX_FILE|INTERNAL_SUPER_PREFIX|PREFIX|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT)$/;
async function openRepository(cwd, env) {
  let found = await findRepository(cwd, env);
  if (found.kind === "repository") return found;
  throw found.error;
}
async function findRepository(cwd, env) {
  let args = ["rev-parse", ...QUESTIONS], result = await runGit({ cwd, env }, args);
  if (result.kind === "not-found") return { kind: "no-git", error: gitMissing() };
  if (result.kind !== "exited") throw gitError(args, result);
  if (result.code !== 0) return refusal(cwd, args, result);
  let answers = decodePath(result.stdout).split(`
`).slice(0, -1);
  return repositoryOf({ cwd, env }, answers.length === QUESTIONS.length ? answers : await askOneByOne({ cwd, env }));
}
function repositoryOf({ cwd, env }, answers) {
  let [, , shallow, gitDir = "", commonDir = "", topLevel = ""] = answers, places = { gitDir, commonDir: import_node_path2.default.resolve(cwd, commonDir), topLevel };
  for (let place of Object.values(places))
    if (typeof encodePath(place) != "string")
      throw new UserError(`the repository's path is not UTF-8: ${displayPath(place)}`, "rename the folder");
  return { kind: "repository", ...places, cwd: topLevel, env: atTopLevel(env, places), shallow: shallow === "true" };
}
function atTopLevel(env, places) {
  let absolute = {};
  return env.GIT_DIR !== void 0 && (absolute.GIT_DIR = places.gitDir), env.GIT_COMMON_DIR !== void 0 && (absolute.GIT_COMMON_DIR = places.commonDir), env.GIT_WORK_TREE !== void 0 && (absolute.GIT_WORK_TREE = places.topLevel), { ...env, ...absolute };
}
async function askOneByOne(place) {
  return (await Promise.all(QUESTIONS.map((question) => runGit(place, ["rev-parse", question])))).map((result) => result.kind === "exited" ? decodePath(result.stdout).slice(0, -1) : "");
}
function refusal(cwd, args, result) {
  let { stderr } = result;
  if (/not a git repository/.test(stderr))
    return { kind: "no-repository", error: new UserError(`${cwd} is not in a git repository`, "run it in one, or name the files to scan") };
  if (/dubious ownership|unsafe repository/.test(stderr)) throw ownedByAnother(stderr);
  let [bare, inside] = result.stdout.toString("latin1").split(`
`);
  throw bare === "true" ? new UserError(`${cwd} is a bare repository`, "run it in a clone or a worktree of it") : inside === "false" ? new UserError(`${cwd} is inside the git folder`, "run it in the working tree") : gitError(args, result);
}
function ownedByAnother(stderr) {
  let advice = /^\s*(git config --global --add safe\.directory .*)$/m.exec(stderr)?.[1];
  return new UserError(
    `git refuses the repository because another user owns it: ${firstLine(stderr)}`,
    `if you trust it, run: ${advice ?? "git config --global --add safe.directory <its path>"}`
  );
}
function withoutRepositoryVariables(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !REPOSITORY_VARIABLES.test(name)));
}

// src/commands/print.ts
function printJson(host, value) {
  host.stdout.write(`${safeJson(value)}
`);
}
function printText(host, text) {
  host.stdout.write(`${escapeControl(text.trimEnd())}
`);
}

export {
  require_node_child_process,
  analyzers,
  rulesOf,
  require_node_buffer,
  readRegularFile,
  statOf,
  isFolder,
  realPathOf,
  readTextIfThere,
  namesIn,
  require_promises,
  OLDEST_GIT,
  PINNED_DIFF_FLAGS,
  runGit,
  git,
  startGit,
  gitError,
  firstLine,
  readStagedFiles,
  CONFIG_NAMES,
  loadConfig,
  decodePath,
  encodePath,
  displayPath,
  splitNul,
  openRepository,
  findRepository,
  withoutRepositoryVariables,
  printJson,
  printText
};
