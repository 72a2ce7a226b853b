import {
  require_node_fs
} from "./chunk-5SOJTAPC.js";
import {
  __commonJS,
  __toESM
} from "./chunk-JH7TYAU7.js";

// builtin:node:child_process
var require_node_child_process = __commonJS({
  "builtin:node:child_process"(exports, module) {
    module.exports = process.getBuiltinModule("node:child_process");
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

export {
  require_node_child_process,
  whenInterrupted,
  runProcess,
  startProcess
};
