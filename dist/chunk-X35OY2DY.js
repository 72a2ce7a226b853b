import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __commonJS,
  __toESM
} from "./chunk-JH7TYAU7.js";

// builtin:node:fs
var require_node_fs = __commonJS({
  "builtin:node:fs"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs");
  }
});

// builtin:node:path
var require_node_path = __commonJS({
  "builtin:node:path"(exports, module) {
    module.exports = process.getBuiltinModule("node:path");
  }
});

// builtin:node:child_process
var require_node_child_process = __commonJS({
  "builtin:node:child_process"(exports, module) {
    module.exports = process.getBuiltinModule("node:child_process");
  }
});

// builtin:node:buffer
var require_node_buffer = __commonJS({
  "builtin:node:buffer"(exports, module) {
    module.exports = process.getBuiltinModule("node:buffer");
  }
});

// src/system/process.ts
var import_node_child_process = __toESM(require_node_child_process(), 1), import_node_fs = __toESM(require_node_fs(), 1);

// src/system/interrupt.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"], actions = /* @__PURE__ */ new Set();
function whenInterrupted(action) {
  if (actions.size === 0) for (let signal of SIGNALS) process.on(signal, interrupted);
  return actions.add(action), () => {
    actions.delete(action) && actions.size === 0 && stopListening();
  };
}
function interrupted(signal) {
  for (let action of [...actions].toReversed())
    try {
      action();
    } catch {
    }
  actions.clear(), stopListening(), process.kill(process.pid, signal);
}
function stopListening() {
  for (let signal of SIGNALS) process.off(signal, interrupted);
}

// src/system/process.ts
var DEFAULT_OUTPUT_LIMIT = 2 ** 30, STDERR_LIMIT = 64 * 1024;
async function runProcess(command, args, options) {
  let running = tryStart(command, args, options);
  if (!("stdin" in running)) return running;
  running.stdin.end(options.input), options.signal?.addEventListener("abort", running.kill, { once: !0 }), options.signal?.aborted && running.kill();
  let watch = watchFile(options.limitFile, running.kill), stdout = await collect(running, options.maxOutputBytes ?? DEFAULT_OUTPUT_LIMIT), end = await running.end;
  return watch.exceeded() ? { kind: "too-much-output", limit: options.limitFile?.maxBytes ?? 0 } : stdout.kind === "too-much-output" ? stdout : end.kind === "exited" ? { ...end, stdout: stdout.bytes } : end;
}
var WATCH_MS = 100;
function watchFile(limit, kill) {
  if (limit === void 0) return { exceeded: () => !1 };
  let isTooLarge = () => ((0, import_node_fs.statSync)(limit.path, { throwIfNoEntry: !1 })?.size ?? 0) > limit.maxBytes, timer = setInterval(() => isTooLarge() && kill(), WATCH_MS);
  return {
    exceeded() {
      return clearInterval(timer), isTooLarge();
    }
  };
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
  let kill = () => killProcess(child, detached), end = endOf(child, options, kill);
  return detached && end.then(whenInterrupted(kill)), { stdin: child.stdin, stdout: child.stdout, end, kill };
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
  return error.code === "ENOENT" && (0, import_node_fs.existsSync)(cwd) ? { kind: "not-found" } : { kind: "failed-to-start", message: (0, import_node_fs.existsSync)(cwd) ? error.message : `no such directory: ${cwd}` };
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

// src/system/path-bytes.ts
var import_node_buffer = __toESM(require_node_buffer(), 1), LONE_SURROGATE = /[\uDC80-\uDCFF]/, SHOWN_BYTE = /\\x[0-9a-f]{2}/;
function decodePath(bytes) {
  return (0, import_node_buffer.isUtf8)(bytes) ? bytes.toString("utf8") : decodeBytewise(bytes);
}
function encodePath(path) {
  return isWellFormed(path) ? path : Buffer.concat([...path].map(encodeCharacter));
}
function displayPath(path) {
  return isWellFormed(path) ? SHOWN_BYTE.test(path) ? path.replaceAll("\\", "\\\\") : path : [...path.replaceAll("\\", "\\\\")].map(displayCharacter).join("");
}
function splitNul(bytes) {
  if ((0, import_node_buffer.isUtf8)(bytes)) return bytes.toString("utf8").split("\0").slice(0, -1);
  let names = [];
  for (let start = 0, end = bytes.indexOf(0); end >= 0; start = end + 1, end = bytes.indexOf(0, start))
    names.push(decodePath(bytes.subarray(start, end)));
  return names;
}
function isWellFormed(path) {
  return !LONE_SURROGATE.test(path) || path.isWellFormed();
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

export {
  require_node_fs,
  require_node_path,
  require_node_child_process,
  whenInterrupted,
  runProcess,
  OLDEST_GIT,
  PINNED_DIFF_FLAGS,
  runGit,
  git,
  startGit,
  gitError,
  gitMissing,
  firstLine,
  require_node_buffer,
  decodePath,
  encodePath,
  displayPath,
  splitNul
};
