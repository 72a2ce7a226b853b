/** What an analyzer is. One file (or folder) per analyzer, one line in `analyzers/list.ts`. */
import type { z } from "zod";
import type { Detection, Rule } from "../model/finding.ts";

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
