/** What an analyzer is. One file (or folder) per analyzer, one line in `analyzers/list.ts`. */
import type { z } from "zod";
import type { Detection, Rule } from "../model/finding.ts";
import type { ScanFailure, Unchecked } from "../model/scan.ts";
import type { FileLimit, ProcessResult } from "../system/process.ts";

/** A file's text as an analyzer sees it. */
export interface SourceText {
  path: string;
  text: string;
  /** What it imports of neighbours by their names: `./sh.run` → `child_process.exec`. */
  reexports?: Reexports;
}

/** Dotted names of what names stand for that a module exports, or imports from its neighbours; an empty text where it is of their own. */
export type Reexports = Readonly<Record<string, string>>;

/** How an analyzer looks at the files that one imports: both cheap, for they are asked ahead of every check. */
export interface ImportReader {
  /** By specifier the paths that it may mean, relative to the root, the likeliest first. */
  specifiers(path: string, bytes: Buffer): ReadonlyMap<string, readonly string[]>;
  /** By exported name, `*` for the module as a whole. */
  reexports(text: string): Reexports;
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
  /** Where names that its files import from others of the snapshot matter. */
  imports?: ImportReader;
  /** A function, so that zod is loaded only where there is a configuration to validate. */
  options(zod: typeof z): z.ZodType<Options>;
  defaults: Options;
  /** Metadata of every rule it can report, with these options where they bring rules of their own. */
  rules(options?: Options): Promise<Rule[]>;
  load(options: Options): Promise<FileChecker>;
}

export interface ToolRun {
  /** Absolute: `ExternalJob.folder` unless told, for `version` a private, empty folder. */
  cwd?: string;
  /** Beside the scrubbed environment: PATH, HOME (a private, empty one), LANG, TMPDIR and the proxies. */
  env?: Record<string, string>;
  input?: string | Buffer;
  /** Of standard output; 128 MiB unless told. */
  maxOutputBytes?: number;
  /** A file that the program writes, and how large it may become. */
  limitFile?: FileLimit;
}

/**
 * Runs a program without a shell, with what is left of the analyzer's time limit, its whole process group killed after that.
 * `argv[0]` is looked up on PATH outside of the scanned repository; the analyzer's own `program` is what the configuration's `path` says.
 */
export type RunTool = (argv: readonly [program: string, ...args: string[]], how?: ToolRun) => Promise<ProcessResult>;

/** What an external analyzer works with: the bytes to check, in a private folder, and a way to run its program. */
export interface ExternalJob<Options> {
  options: Options;
  version: string;
  /** Whether the repository's own configuration of the tool counts: only then `configFiles` are in the folder. */
  trustConfig: boolean;
  /** Absolute, private: the files at their relative paths, the context that the analyzer asked for, and other analyzers' files. */
  folder: string;
  /** Absolute, private, empty, this analyzer's own: for reports and configuration that it writes. */
  scratch: string;
  /** Absolute: the working tree, with whatever is installed in it. Nothing of it runs but where the configuration trusts it. */
  root: string;
  /** Absolute, perhaps not yet there: this analyzer's own, kept from run to run. Absent where nothing may be kept. */
  home?: string;
  /** Those of the selection that it handles, relative to `folder`. Never empty. */
  files: readonly string[];
  run: RunTool;
  /** The text of a file in the folder, decoded as the rest of the program decodes it. */
  read(path: string): string;
}

/**
 * What it found. `rules` where it brings its own metadata (SARIF), beside what `rules()` knows. Paths are relative to the folder; what
 * names a file that was not asked for, or leads elsewhere, is dropped by the caller with a notice, and regions are fitted to their files.
 */
export type ExternalReport =
  | { status: "completed"; detections: Detection[]; unchecked: Unchecked[]; rules?: Rule[]; notices?: string[] }
  | { status: "failed"; failure: ScanFailure };

/**
 * An analyzer that is a program of its own. It runs only where `.provenfix.yml` or `--analyzers` names it, over a private copy of the
 * bytes that are judged, so that no file, configuration or code of the working tree reaches it. Importing its module must cost nothing:
 * `check` brings in what it needs.
 */
export interface ExternalAnalyzer<Options> {
  kind: "external";
  name: string;
  summary: string;
  /** What it is called on PATH. */
  program: string;
  handles(path: string, firstLine: string): boolean;
  /**
   * Of what it handles, the languages that it has rules for with these options, by their names in `recommendations.ts`. Absent: all.
   *
   * @param root absolute: where the repository's own rules lie
   */
  languages?(options: Options, root: string): Promise<ReadonlySet<string> | "all">;
  /** Other files of the same snapshot that it needs: globs such as `go.mod`. What it says of them is left out. */
  context?(options: Options): readonly string[];
  /**
   * The files by which a repository configures the tool, as globs: they are in the folder only with `trustConfig: true`. Where a change is
   * judged by another commit's configuration, they are that commit's.
   */
  configFiles?(options: Options): readonly string[];
  /** Files that `.provenfix.yml` makes part of the tool's configuration, such as its rules, as globs: always there, and from where that is. */
  ruleFiles?(options: Options): readonly string[];
  /** Other files of the repository that a configuration file brings in: they come from where that comes from. Relative to the root. */
  configImports?(file: SourceText): ConfigImports;
  /**
   * Whether what it says of a file depends on that file alone: results are then kept by content. Otherwise it runs each time.
   */
  perFile: boolean;
  /** An embedded analyzer that it takes the place of, and the options that leave the rest of that one running. */
  replaces?: { analyzer: string; options: Record<string, unknown> };
  /** Variables of the user's environment that it cannot do without; they must tell it no secret. */
  passes?: readonly string[];
  /** How a person gets it: a command. */
  install: string;
  options(zod: typeof z): z.ZodType<Options>;
  defaults: Options;
  rules(): Promise<Rule[]>;
  /** Asks the program, which is there. */
  version(run: RunTool, options: Options): Promise<ToolVersion>;
  check(job: ExternalJob<Options>): Promise<ExternalReport>;
}

export interface ConfigImports {
  /** Each import as the names that it may stand for. */
  names: readonly (readonly string[])[];
  /** Why nobody can tell what it brings in, if so. */
  problem?: string;
}

export type ToolVersion =
  | { kind: "found"; version: string }
  /** It is there, but does not run, or is too old. */
  | { kind: "unusable"; message: string };

export type Analyzer = EmbeddedAnalyzer<unknown> | ExternalAnalyzer<unknown>;
