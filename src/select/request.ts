/** What can be asked of `select`, and what it needs to know besides. Types only. */
import type { ChangedLines } from "../model/scan.ts";
import type { Repository } from "../system/repository.ts";

/** `paths` narrows what is staged or in a range; files, folders and globs, relative to the working directory. */
export type SelectRequest =
  | { kind: "staged"; paths?: string[] }
  | RangeRequest
  | { kind: "all" }
  | { kind: "paths"; paths: string[] };

export interface RangeRequest {
  kind: "range";
  from: string;
  to?: string;
  paths?: string[];
  /** FROM is the very commit that the change starts from: no merge base is looked for. */
  direct?: boolean;
  /** Also the files that the range does not touch: what is found in them is outside of the change. */
  wide?: boolean;
  /** What somebody else says the range changes, where FROM is not in this clone. */
  known?: { path: string; changed: ChangedLines }[];
}

/** Globs over paths relative to the root; an empty `include` means everything. */
export interface Filter {
  include: string[];
  exclude: string[];
  /** Bytes. */
  maxFileSize: number;
}

export interface Host {
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** Where a request's files are. */
export interface Place {
  /** Absolute; paths in reports start here: the repository's top level, else `locate` says what. */
  root: string;
  /** Absent where git cannot help: not a repository, or git is not installed. */
  repository: Repository | undefined;
  notices: string[];
}
