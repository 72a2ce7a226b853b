/** What a thread that checks files is told, and what it answers. Types only. */
import type { FileReport, Reexports } from "./analyzer.ts";

/** The first message to a thread. */
export interface WorkerSettings {
  kind: "settings";
  /** Validated options by analyzer name. */
  options: Record<string, unknown>;
}

/** Loads engines before the first file is there. */
export interface WorkerPreparation {
  kind: "prepare";
  analyzers: string[];
}

/** The run is long enough for V8 to compile the engines a second time. */
export interface WorkerOptimisation {
  kind: "optimise";
}

export interface WorkerRequest {
  kind: "file";
  id: number;
  path: string;
  bytes: Uint8Array;
  /** In which order they are asked. */
  analyzers: string[];
  reexports?: Reexports | undefined;
}

export type WorkerAnswer =
  | { id: number; analyzer: string; kind: "checked"; report: FileReport }
  | { id: number; analyzer: string; kind: "load-failed"; message: string };
