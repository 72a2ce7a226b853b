import {
  __commonJS,
  __toESM
} from "./chunk-JH7TYAU7.js";

// builtin:node:os
var require_node_os = __commonJS({
  "builtin:node:os"(exports, module) {
    module.exports = process.getBuiltinModule("node:os");
  }
});

// builtin:node:worker_threads
var require_node_worker_threads = __commonJS({
  "builtin:node:worker_threads"(exports, module) {
    module.exports = process.getBuiltinModule("node:worker_threads");
  }
});

// src/analyzers/pool.ts
var import_node_os = __toESM(require_node_os(), 1), import_node_worker_threads = __toESM(require_node_worker_threads(), 1);

// src/analyzers/patterns/at-work.ts
var place, numbers = /* @__PURE__ */ new WeakMap();
function newWatch() {
  return new Int32Array(new SharedArrayBuffer(4));
}
function atWork(rule) {
  place !== void 0 && (place[0] = rule === void 0 ? 0 : numberOf(rule));
}
function numberOf(rule) {
  let number = numbers.get(rule);
  if (number === void 0) {
    number = -2128831035;
    for (let at = 0; at < rule.id.length; at += 1) number = Math.imul(number ^ rule.id.charCodeAt(at), 16777619);
    numbers.set(rule, number);
  }
  return number;
}

// src/analyzers/stuck-rules.ts
function ruleOfNumber(options, number) {
  let { rules = [] } = options ?? {};
  return rules.find(({ rule }) => numberOf(rule) === number)?.rule.id;
}
function withoutRule(options, analyzer, id) {
  let own = options[analyzer], rules = own.rules?.filter(({ rule }) => rule.id !== id) ?? [];
  return { ...options, [analyzer]: { ...own, rules } };
}

// src/analyzers/pool.ts
var TASKS_PER_THREAD = 4, MAX_THREADS = 2, BYTES_PER_THREAD = 2 * 1024 * 1024, spare;
function startSpareThread() {
  spare = newWorker(), spare.worker.unref();
}
function takeWorker() {
  let taken = spare ?? newWorker();
  return spare = void 0, taken.worker.ref(), taken;
}
function newWorker() {
  let watch = newWatch();
  return { worker: new import_node_worker_threads.Worker(new URL("./worker.js", import.meta.url), {
    workerData: watch,
    // A file that makes an engine eat memory ends its thread, not the program. What a file leaves behind is garbage at
    // once: room for more of it would cost 120 MB a thread and make nothing faster.
    resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 4 }
  }), watch };
}
function createPool() {
  let limit = Math.min(MAX_THREADS, (0, import_node_os.availableParallelism)()), threads = /* @__PURE__ */ new Set(), waiting = [], bytesSeen = 0, nextId = 0, configured, optimised = !1, partial = /* @__PURE__ */ new Set();
  function start() {
    let taken = takeWorker(), { worker } = taken, thread = { ...taken, tasks: [], timer: void 0 };
    return worker.on("message", (answer) => receive(thread, answer)), worker.on("error", (error) => retire(thread, { kind: "crashed", message: error.message })), threads.add(thread), configured !== void 0 && tellSettings(thread, configured), optimised && tellOptimised(worker), thread;
  }
  function armTimer(thread) {
    if (clearTimeout(thread.timer), thread.tasks.length === 0) return;
    let seconds = configured?.fileTimeout ?? 0;
    thread.timer = setTimeout(() => {
      retire(thread, { kind: "timed-out", seconds, rule: leaveOut(thread) });
    }, seconds * 1e3);
  }
  function leaveOut({ tasks: [task], watch }) {
    let [culprit] = task === void 0 ? [] : unanswered(task);
    if (culprit === void 0 || configured === void 0) return;
    let rule = ruleOfNumber(configured.options[culprit], watch[0] ?? 0);
    if (rule !== void 0) {
      partial.add(culprit), configured = { ...configured, options: withoutRule(configured.options, culprit, rule) };
      for (let thread of threads) tellSettings(thread, configured);
      return rule;
    }
  }
  function receive(thread, answer) {
    let task = thread.tasks[0];
    if (!(task === void 0 || task.request.id !== answer.id)) {
      if (answer.kind === "checked" && answer.report.unchecked?.kind === "crash") return retire(thread, answer);
      task.outcomes.set(answer.analyzer, outcomeOf(answer)), !(unanswered(task).length > 0) && (thread.tasks.shift(), armTimer(thread), task.done(task.outcomes), dispatch());
    }
  }
  function outcomeOf(answer) {
    return answer.kind === "checked" && partial.has(answer.analyzer) ? { ...answer, partial: !0 } : answer;
  }
  function retire(thread, outcome) {
    if (!threads.delete(thread)) return;
    clearTimeout(thread.timer), thread.worker.terminate();
    let [running, ...others] = thread.tasks;
    if (waiting.unshift(...others), running !== void 0) {
      let [culprit, ...rest] = unanswered(running);
      culprit !== void 0 && running.outcomes.set(culprit, outcome), rest.length === 0 ? running.done(running.outcomes) : waiting.unshift({ ...running, request: { ...running.request, analyzers: rest } });
    }
    dispatch();
  }
  function freeThread() {
    let least = [...threads].toSorted((a, b) => a.tasks.length - b.tasks.length)[0], wanted = Math.min(limit, 1 + Math.floor(bytesSeen / BYTES_PER_THREAD));
    return threads.size < wanted && (least === void 0 || least.tasks.length > 0) ? start() : least !== void 0 && least.tasks.length < TASKS_PER_THREAD ? least : void 0;
  }
  function dispatch() {
    for (; waiting.length > 0; ) {
      let thread = freeThread();
      if (thread === void 0) return;
      let task = waiting.shift();
      if (task === void 0) return;
      thread.tasks.push(task);
      let bytes = new Uint8Array(task.request.bytes);
      thread.worker.postMessage({ ...task.request, bytes }, [bytes.buffer]), thread.tasks.length === 1 && armTimer(thread);
    }
  }
  return start(), {
    configure(options) {
      configured = options;
      for (let thread of threads) tellSettings(thread, options);
    },
    prepare(analyzers) {
      let [first] = threads;
      first?.worker.postMessage({ kind: "prepare", analyzers });
    },
    optimise() {
      optimised = !0;
      for (let { worker } of threads) tellOptimised(worker);
    },
    capacity: limit * TASKS_PER_THREAD,
    check(path, bytes, analyzers, reexports) {
      return bytesSeen += bytes.byteLength, new Promise((done) => {
        let request = { kind: "file", id: nextId++, path, bytes, analyzers, reexports };
        waiting.push({ request, outcomes: /* @__PURE__ */ new Map(), done }), dispatch();
      });
    },
    close() {
      for (let { worker, timer } of threads)
        clearTimeout(timer), worker.terminate();
      threads.clear();
    }
  };
}
function unanswered({ request, outcomes }) {
  return request.analyzers.filter((name) => !outcomes.has(name));
}
function tellSettings({ worker }, { options }) {
  worker.postMessage({ kind: "settings", options });
}
function tellOptimised(worker) {
  worker.postMessage({ kind: "optimise" });
}

export {
  require_node_os,
  atWork,
  startSpareThread,
  createPool
};
