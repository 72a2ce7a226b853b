/** What a test runner is: how its command is made, what it reports. One file per ecosystem, one line in `runners/list.ts`. Types only. */
import type { Command, Seen } from "../../workspace/workspace.ts";
import type { Report } from "./report.ts";

/** The tree as detection sees it. */
export interface Tree {
  /** Relative to the root. */
  paths: ReadonlySet<string>;
  /** The text of a file of the tree, if it is there. */
  read(path: string): string | undefined;
  /** Absolute path of the user's own tree: where tools may be installed that git does not know. */
  root: string;
}

/** Which part of the suite is to run. */
export interface Subset {
  /** Ids of a report of the same runner; absent: all. */
  tests?: readonly string[];
  /** Changed files, relative to the runner's folder: only tests that depend on them, where the runner can tell. */
  related?: readonly string[];
  /** Whether probes are in place. */
  probing?: boolean;
}

/** The raw material of a report. */
export interface Output {
  stdout: Buffer;
  stderr: string;
  /** Reads what the run wrote: a file below `Seen.out`. */
  out(name: string): string | undefined;
  /** Texts of the files in the copy that a glob matches, relative to the runner's folder. */
  written(glob: string): Promise<string[]>;
  /** Makes a path of the run relative to the runner's folder. */
  relative(file: string): string;
}

export interface Runner {
  name: string;
  /** Relative to the root, `.` for the top. */
  folder: string;
  /** As a person would type it. */
  command: string;
  /** What a person should know of how the tests are run, such as which interpreter could not be used. */
  note?: string;
  /** Changes with what the results depend on beside the tree: versions, interpreters. */
  fingerprint: string;
  /** Folders below `Seen.cache` worth keeping for the next time. */
  caches?: readonly string[];
  /** Whether it can run tests by id, and only those that depend on some files. */
  selects: { tests: boolean; related: boolean };
  plan(seen: Seen, subset: Subset): Command;
  /** Throws a `ReportError` where there is none, or it cannot be read. */
  report(output: Output): Report | Promise<Report>;
}

/** A question to a program of the run's environment, such as which interpreter `python3` is. */
export type Ask = (argv: readonly [string, ...string[]], folder: string) => Promise<string | undefined>;

export interface RunnerKind {
  /** Languages by file extension, without the dot. */
  extensions: readonly string[];
  /**
   * @param file of the patch, relative to the root
   * @returns the runner of the project that the file belongs to; why there is none, or undefined if it is no such project
   */
  find(file: string, tree: Tree, ask: Ask): Promise<Runner | { problem: string } | undefined>;
}
