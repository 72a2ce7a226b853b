/** What an analyzer is. One file (or folder) per analyzer, one line in `analyzers/list.ts`. */
import type { z } from "zod";
import type { Detection, Rule } from "../model/finding.ts";
import type { ScanFailure, Unchecked } from "../model/scan.ts";
import type { ProcessResult } from "../system/process.ts";

/** A file's text as an analyzer sees it. */
export interface SourceText {
  path: string;
  text: string;
}

export interface FileReport {
  detections: Detection[];
  /** Why the file could not be checked to its end; `detections` may still hold what was seen. */
  unchecked?: { kind: "syntax-error" | "timeout" | "crash"; message: string; line?: number };
}

/** An analyzer made ready, its engine loaded: one per worker thread. */
export interface FileChecker {
  check(source: SourceText): FileReport | Promise<FileReport>;
}

/**
 * An analyzer that runs in our own process, file by file, without network. Importing its module must cost nothing:
 * `load` brings in the engine.
 *
 * @typeParam Options what `.provenfix.yml` may say under `analyzers.<name>`, beyond what every analyzer has
 */
export interface EmbeddedAnalyzer<Options = Record<string, never>> {
  kind: "embedded";
  name: string;
  /** One line for `doctor` and the docs. */
  summary: string;
  /** The engine and its version, such as `ruff 0.17.3`. */
  version: string;
  /** Decides by the name, and for names without an extension by the first line. */
  handles(path: string, firstLine: string): boolean;
  /** Whether a project with these names at its top probably holds such files: its engine is then loaded ahead of git. */
  likelyIn?(names: readonly string[]): boolean;
  /**
   * Whether its engine is so much WebAssembly that V8's optimising compiler costs more than it gains, however long the
   * run: twice the time and three times the memory for Ruff's 10 MB, a fifth less time for a tree-sitter grammar.
   */
  largeEngine?: true;
  /** A function, so that zod is loaded only where there is a configuration to validate. */
  options(zod: typeof z): z.ZodType<Options>;
  defaults: Options;
  /** Metadata of every rule it can report. */
  rules(): Promise<Rule[]>;
  load(options: Options): Promise<FileChecker>;
}

export interface ToolRun {
  /** Relative to `ExternalJob.folder`; its root unless told. */
  cwd?: string;
  /** Beside the scrubbed environment: PATH, HOME (a private, empty one), LANG, TMPDIR and the proxies. */
  env?: Record<string, string>;
  input?: string | Buffer;
  maxOutputBytes?: number;
}

/** What an external analyzer works with: the bytes to check, in a private folder, and a way to run its program. */
export interface ExternalJob<Options> {
  options: Options;
  version: string;
  /** Absolute, private: the files at their relative paths, and the context that the analyzer asked for. */
  folder: string;
  /** Absolute, private, empty, beside `folder`: for reports and configuration that the analyzer writes. */
  scratch: string;
  /** Those of the selection that it handles, relative to `folder`. Never empty. */
  files: readonly string[];
  /** Runs a program without a shell, with what is left of the analyzer's time limit. */
  run(argv: readonly [program: string, ...args: string[]], how?: ToolRun): Promise<ProcessResult>;
}

/** What it found. `rules` where it brings its own metadata (SARIF), beside what `rules()` knows. */
export type ExternalReport =
  | { status: "completed"; detections: Detection[]; unchecked: Unchecked[]; rules?: Rule[] }
  | { status: "failed"; failure: ScanFailure };

/**
 * An analyzer that is a program of its own. It runs only where `.provenfix.yml` or `--analyzers` names it, over a private copy of the
 * bytes that are judged, so that no file, configuration or code of the working tree reaches it.
 */
export interface ExternalAnalyzer<Options> {
  kind: "external";
  name: string;
  summary: string;
  handles(path: string, firstLine: string): boolean;
  /** Other files of the same snapshot that it needs: globs such as `go.mod`. */
  context?: readonly string[];
  /**
   * Whether what it says of a file depends on that file alone: results are then kept by content. Otherwise it runs each time.
   */
  perFile: boolean;
  /** An embedded analyzer that it takes the place of, and the options that leave the rest of that one running. */
  replaces?: { analyzer: string; options: Record<string, unknown> };
  /** How a person gets it: a command. */
  install: string;
  options(zod: typeof z): z.ZodType<Options>;
  defaults: Options;
  rules(): Promise<Rule[]>;
  /** Asks the program. */
  version(options: Options, run: ExternalJob<Options>["run"]): Promise<ToolVersion>;
  check(job: ExternalJob<Options>): Promise<ExternalReport>;
}

export type ToolVersion =
  | { kind: "found"; version: string }
  | { kind: "missing"; program: string }
  /** It is there, but does not run, or is too old. */
  | { kind: "unusable"; message: string };

export type Analyzer = EmbeddedAnalyzer<unknown> | ExternalAnalyzer<unknown>;
