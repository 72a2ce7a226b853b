/** Every reporter, in the order of the help. A module is loaded when its reporter is used: a hook needs only one. */
import type { Reporter } from "./reporter.ts";

export interface ReporterEntry {
  name: string;
  /** One line for `--help`. */
  summary: string;
  /** It shows GitHub's line hashes: only then are they computed, for they need every line of a file. */
  lineHashes?: true;
  load(): Promise<Reporter>;
}

export const reporters: readonly ReporterEntry[] = [
  {
    name: "terminal",
    summary: "code frames, reasons and fixes for people",
    load: async () => (await import("./terminal.ts")).terminal,
  },
  {
    name: "json",
    summary: "everything, versioned, for programs",
    lineHashes: true,
    load: async () => (await import("./json.ts")).json,
  },
  {
    name: "sarif",
    summary: "SARIF 2.1.0, for code scanning",
    lineHashes: true,
    load: async () => (await import("./sarif.ts")).sarif,
  },
  {
    name: "github",
    summary: "annotations in a GitHub Actions log",
    load: async () => (await import("./github.ts")).github,
  },
  {
    name: "html",
    summary: "one self-contained page to read, filter and send on",
    load: async () => (await import("./html.ts")).html,
  },
];

/** @throws Error where nobody checked the name before */
export async function loadReporter(name: string): Promise<Reporter> {
  const entry = reporters.find((reporter) => reporter.name === name);
  if (entry === undefined) throw new Error(`no reporter is named ${name}`);
  return entry.load();
}
