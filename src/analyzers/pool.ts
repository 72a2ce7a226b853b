/** Worker threads that check files under a time limit. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileReport, Reexports } from "./analyzer.ts";
import { newWatch } from "./patterns/at-work.ts";
import { ruleOfNumber, withoutRule } from "./stuck-rules.ts";
import type {
  WorkerAnswer,
  WorkerOptimisation,
  WorkerPreparation,
  WorkerRequest,
  WorkerSettings,
} from "./worker-messages.ts";

export type FileOutcome =
  /** Partial: without a rule that has not ended on another file. */
  | { kind: "checked"; report: FileReport; partial?: boolean }
  | { kind: "timed-out"; seconds: number; rule?: string | undefined }
  | { kind: "crashed"; message: string }
  | { kind: "load-failed"; message: string };

/** Outcome by analyzer name. */
export type FileOutcomes = Map<string, FileOutcome>;

interface Task {
  request: WorkerRequest;
  outcomes: FileOutcomes;
  done(outcomes: FileOutcomes): void;
}

interface Thread {
  worker: Worker;
  watch: Int32Array;
  /** The first one is running, the others wait in the thread's own queue. */
  tasks: Task[];
  timer: NodeJS.Timeout | undefined;
}

export interface PoolOptions {
  /** Validated options by analyzer name. */
  options: Record<string, unknown>;
  /** Seconds that the analyzers may take for one file, all together. */
  fileTimeout: number;
}

/** Enough to keep a thread busy while its answer travels. */
const TASKS_PER_THREAD = 4;
/** Every thread has its own engines (about 60 MB): more would buy little and break the memory limit. */
const MAX_THREADS = 2;
/** The next thread starts only when this much work came in: its engines take longer to load than a few files to check. */
const BYTES_PER_THREAD = 2 * 1024 * 1024;

export interface Pool {
  /** Must be called before the first `check`. */
  configure(options: PoolOptions): void;
  /** Lets the first thread load engines while the first bytes are read. */
  prepare(analyzers: string[]): void;
  /** For a long run with small engines only; before the first file. */
  optimise(): void;
  /** Resolves with an outcome for each analyzer; never rejects. */
  check(path: string, bytes: Uint8Array, analyzers: string[], reexports?: Reexports): Promise<FileOutcomes>;
  /** How many files may be under way before `check` only queues. */
  capacity: number;
  /** The threads end on their own time. */
  close(): void;
}

let spare: Pick<Thread, "worker" | "watch"> | undefined;

/**
 * Starts a thread for the pool that will be created: called when all that is known is that there will be something to
 * check. It does not keep the process alive.
 */
export function startSpareThread(): void {
  spare = newWorker();
  spare.worker.unref();
}

function takeWorker(): Pick<Thread, "worker" | "watch"> {
  const taken = spare ?? newWorker();
  spare = undefined;
  taken.worker.ref();
  return taken;
}

function newWorker(): Pick<Thread, "worker" | "watch"> {
  const watch = newWatch();
  const worker = new Worker(new URL("./worker.js", import.meta.url), {
    workerData: watch,
    // A file that makes an engine eat memory ends its thread, not the program. What a file leaves behind is garbage at
    // once: room for more of it would cost 120 MB a thread and make nothing faster.
    resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 4 },
  });
  return { worker, watch };
}

/** Starts the first thread at once: it is ready when git has answered what is to be checked. */
export function createPool(): Pool {
  const limit = Math.min(MAX_THREADS, availableParallelism());
  const threads = new Set<Thread>();
  const waiting: Task[] = [];
  let bytesSeen = 0;
  let nextId = 0;
  let configured: PoolOptions | undefined;
  let optimised = false;
  const partial = new Set<string>();

  function start(): Thread {
    const taken = takeWorker();
    const { worker } = taken;
    const thread: Thread = { ...taken, tasks: [], timer: undefined };
    worker.on("message", (answer: WorkerAnswer) => receive(thread, answer));
    worker.on("error", (error) => retire(thread, { kind: "crashed", message: error.message }));
    threads.add(thread);
    if (configured !== undefined) tellSettings(thread, configured);
    if (optimised) tellOptimised(worker);
    return thread;
  }

  function armTimer(thread: Thread): void {
    clearTimeout(thread.timer);
    if (thread.tasks.length === 0) return;
    const seconds = configured?.fileTimeout ?? 0;
    thread.timer = setTimeout(() => {
      retire(thread, { kind: "timed-out", seconds, rule: leaveOut(thread) });
    }, seconds * 1000);
  }

  /** The rule that the thread does not come back from, which nobody is asked again. */
  function leaveOut({ tasks: [task], watch }: Thread): string | undefined {
    const [culprit] = task === undefined ? [] : unanswered(task);
    if (culprit === undefined || configured === undefined) return undefined;
    const rule = ruleOfNumber(configured.options[culprit], watch[0] ?? 0);
    if (rule === undefined) return undefined;
    partial.add(culprit);
    configured = { ...configured, options: withoutRule(configured.options, culprit, rule) };
    for (const thread of threads) tellSettings(thread, configured);
    return rule;
  }

  function receive(thread: Thread, answer: WorkerAnswer): void {
    const task = thread.tasks[0];
    if (task === undefined || task.request.id !== answer.id) return;
    // What broke an engine may have broken its memory too: nothing else is asked of this thread.
    if (answer.kind === "checked" && answer.report.unchecked?.kind === "crash") return retire(thread, answer);
    task.outcomes.set(answer.analyzer, outcomeOf(answer));
    if (unanswered(task).length > 0) return;
    thread.tasks.shift();
    armTimer(thread);
    task.done(task.outcomes);
    dispatch();
  }

  function outcomeOf(answer: WorkerAnswer): FileOutcome {
    return answer.kind === "checked" && partial.has(answer.analyzer) ? { ...answer, partial: true } : answer;
  }

  /** Ends a thread that hangs or died. The analyzer that was at work gets `outcome`, all else starts again elsewhere. */
  function retire(thread: Thread, outcome: FileOutcome): void {
    if (!threads.delete(thread)) return;
    clearTimeout(thread.timer);
    void thread.worker.terminate();
    const [running, ...others] = thread.tasks;
    waiting.unshift(...others);
    if (running !== undefined) {
      const [culprit, ...rest] = unanswered(running);
      if (culprit !== undefined) running.outcomes.set(culprit, outcome);
      if (rest.length === 0) running.done(running.outcomes);
      else waiting.unshift({ ...running, request: { ...running.request, analyzers: rest } });
    }
    dispatch();
  }

  function freeThread(): Thread | undefined {
    const least = [...threads].toSorted((a, b) => a.tasks.length - b.tasks.length)[0];
    const wanted = Math.min(limit, 1 + Math.floor(bytesSeen / BYTES_PER_THREAD));
    if (threads.size < wanted && (least === undefined || least.tasks.length > 0)) return start();
    return least !== undefined && least.tasks.length < TASKS_PER_THREAD ? least : undefined;
  }

  function dispatch(): void {
    while (waiting.length > 0) {
      const thread = freeThread();
      if (thread === undefined) return;
      const task = waiting.shift();
      if (task === undefined) return;
      thread.tasks.push(task);
      // A copy travels, so that the task can start again in another thread, and without the slab that a small Buffer shares.
      const bytes = new Uint8Array(task.request.bytes);
      thread.worker.postMessage({ ...task.request, bytes }, [bytes.buffer]);
      if (thread.tasks.length === 1) armTimer(thread);
    }
  }

  start();
  return {
    configure(options) {
      configured = options;
      for (const thread of threads) tellSettings(thread, options);
    },
    prepare(analyzers) {
      const [first] = threads;
      first?.worker.postMessage({ kind: "prepare", analyzers } satisfies WorkerPreparation);
    },
    optimise() {
      optimised = true;
      for (const { worker } of threads) tellOptimised(worker);
    },
    capacity: limit * TASKS_PER_THREAD,
    check(path, bytes, analyzers, reexports) {
      bytesSeen += bytes.byteLength;
      return new Promise((done) => {
        const request: WorkerRequest = { kind: "file", id: nextId++, path, bytes, analyzers, reexports };
        waiting.push({ request, outcomes: new Map(), done });
        dispatch();
      });
    },
    close() {
      for (const { worker, timer } of threads) {
        clearTimeout(timer);
        void worker.terminate();
      }
      threads.clear();
    },
  };
}

function unanswered({ request, outcomes }: Task): string[] {
  return request.analyzers.filter((name) => !outcomes.has(name));
}

function tellSettings({ worker }: Thread, { options }: PoolOptions): void {
  worker.postMessage({ kind: "settings", options } satisfies WorkerSettings);
}

function tellOptimised(worker: Worker): void {
  worker.postMessage({ kind: "optimise" } satisfies WorkerOptimisation);
}
