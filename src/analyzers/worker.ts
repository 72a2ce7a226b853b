/**
 * The thread that runs analyzers, so that the main thread keeps the clock: an engine that hangs in WebAssembly can
 * only be stopped from outside.
 */
import { parentPort, workerData } from "node:worker_threads";
import { decodeText } from "../select/decode.ts";
import type { FileChecker, FileReport } from "./analyzer.ts";
import { watchedBy } from "./patterns/at-work.ts";
import { embedded as analyzers } from "./embedded.ts";
import type {
  WorkerAnswer,
  WorkerOptimisation,
  WorkerPreparation,
  WorkerRequest,
  WorkerSettings,
} from "./worker-messages.ts";
import { allowOptimising } from "../syntax/wasm-flags.ts";

watchedBy(workerData as Int32Array);

let options: WorkerSettings["options"] = Object.fromEntries(analyzers.map(({ name, defaults }) => [name, defaults]));
const checkers = new Map<string, Promise<FileChecker>>();

function checker(name: string): Promise<FileChecker> {
  const known = checkers.get(name);
  if (known !== undefined) return known;
  const loading = load(name);
  checkers.set(name, loading);
  return loading;
}

async function load(name: string): Promise<FileChecker> {
  const analyzer = analyzers.find((candidate) => candidate.name === name);
  if (analyzer === undefined) throw new Error(`no analyzer is called ${name}`);
  return analyzer.load(options[name]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

async function check(name: string, request: WorkerRequest, text: string): Promise<WorkerAnswer> {
  let ready: FileChecker;
  try {
    ready = await checker(name);
  } catch (error) {
    return { id: request.id, analyzer: name, kind: "load-failed", message: messageOf(error) };
  }
  try {
    const { path, reexports } = request;
    const report: FileReport = await ready.check({ path, text, ...(reexports && { reexports }) });
    return { id: request.id, analyzer: name, kind: "checked", report };
  } catch (error) {
    const unchecked = { kind: "crash", message: messageOf(error) } as const;
    return { id: request.id, analyzer: name, kind: "checked", report: { detections: [], unchecked } };
  }
}

async function answer(request: WorkerRequest): Promise<void> {
  const text = decodeText(Buffer.from(request.bytes.buffer, request.bytes.byteOffset, request.bytes.byteLength));
  for (const name of request.analyzers) parentPort?.postMessage(await check(name, request, text));
}

/** What was loaded ahead, with the defaults, is loaded anew where the configuration says otherwise. */
function configure(configured: WorkerSettings["options"]): void {
  for (const name of Object.keys(configured)) {
    if (JSON.stringify(configured[name]) !== JSON.stringify(options[name])) checkers.delete(name);
  }
  options = configured;
}

/** An engine that does not load says so with the first file. */
async function prepare(names: readonly string[]): Promise<void> {
  for (const name of names) await checker(name).catch(() => undefined);
}

let queue = Promise.resolve();
parentPort?.on("message", (message: WorkerSettings | WorkerOptimisation | WorkerPreparation | WorkerRequest) => {
  if (message.kind === "settings") configure(message.options);
  else if (message.kind === "optimise") allowOptimising();
  else if (message.kind === "prepare") queue = queue.then(() => prepare(message.analyzers));
  else queue = queue.then(() => answer(message));
});
