/** What selecting and analyzing give. Types only. */
import type { Detection, Rule } from "./finding.ts";
import type { Shard } from "./shard.ts";

/** Inclusive 1-based line ranges, sorted and disjoint; `all` where the whole file counts as changed. */
export type ChangedLines = "all" | ReadonlyArray<readonly [first: number, last: number]>;

export type ByteSource = { kind: "blob"; oid: string; size?: number } | { kind: "file"; absolute: string | Buffer };

/** One file whose bytes will be analyzed. Only what is needed to read it: 40,000 of these must stay small. */
export interface SelectedFile {
  /** Relative to the root, `/`-separated; bytes that are not UTF-8 shown as `\xNN`. Unique within a selection. */
  path: string;
  source: ByteSource;
  changed: ChangedLines;
}

export type SkipReason =
  | "deleted"
  | "binary"
  | "symlink"
  | "submodule"
  | "lfs-pointer"
  | "generated"
  | "minified"
  | "too-large"
  | "excluded"
  | "not-a-file";

export interface Skipped {
  path: string;
  reason: SkipReason;
}

/** What was asked for, as the report says it. */
export type SelectionKind =
  | { kind: "staged" }
  | { kind: "range"; from: string; to: string }
  | { kind: "paths"; paths: string[] };

/** A file's bytes as text, or why it is left out. */
export type Content =
  | { kind: "text"; file: SelectedFile; bytes: Buffer }
  | { kind: "skipped"; file: SelectedFile; reason: SkipReason }
  | { kind: "unreadable"; file: SelectedFile; message: string };

/** The files of one run. Contents stream: no more than a few files are in memory at once. */
export interface Selection {
  asked: SelectionKind;
  /** Absolute path that `SelectedFile.path` is relative to. */
  root: string;
  files: SelectedFile[];
  /** Left out already by the listing; what only the bytes show is left out by `contents`. */
  skipped: Skipped[];
  /** What a person should know of how the selection came about. */
  notices: string[];
  /** Of `files`, those that the change does not touch. */
  besides?: ReadonlySet<string>;
  /** `files` are one part of a split run; `paths` are those of all parts, and `digest` is a SHA-256 over them. */
  shard?: Shard & { paths: ReadonlySet<string>; digest: string };
  /** Yields each of `files` (or of all) once, in order. */
  contents(files?: SelectedFile[]): AsyncIterable<Content>;
}

/** A selected file that an analyzer did not check to its end. Never reads as clean. */
export interface Unchecked {
  path: string;
  analyzer: string;
  /** `left-out`: the analyzer was asked, and does not show that it looked. */
  kind: "syntax-error" | "timeout" | "crash" | "left-out" | "unreadable" | "changed-while-scanning";
  message: string;
  /** 1-based, where known. */
  line?: number;
  /** The file is looked at besides; the change that is judged does not touch it. */
  outside?: true;
}

/** A `provenfix-ignore[rule]: reason` comment as found in a file. */
export interface IgnoreComment {
  path: string;
  line: number;
  /** The line that it speaks of: its own, or the next line of code where it stands alone. */
  covers: number;
  /** Ids, aliases or CWEs. Empty where the comment does not have the form, and so does not hold. */
  rules: string[];
  /** Empty where it gives none, and so does not hold. */
  reason: string;
}

/** Why an analyzer gave no result. Never reads as 'no findings'. */
export interface ScanFailure {
  kind: "crash" | "timeout" | "missing" | "bad-output";
  /** What happened and what to do, for the person who runs it. */
  message: string;
}

/** One analyzer's work on a selection. `rules` is metadata that came with the result, beside what the analyzer declares. */
export type Scan = { analyzer: string; version: string; onError: "fail" | "warn" } & (
  | { status: "completed"; files: number; detections: Detection[]; unchecked: Unchecked[]; rules?: Rule[] }
  | { status: "failed"; failure: ScanFailure }
);
