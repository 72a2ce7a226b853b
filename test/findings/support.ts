/** Files in memory with detections, through the whole of triage. */
import { ruleBook } from "../../src/model/rule-book.ts";
import { DEFAULT_FIX } from "../../src/config/fix.ts";
import { DEFAULT_TESTS } from "../../src/config/tests.ts";
import type { Config } from "../../src/config/config.ts";
import type { Detection, Finding, Region, Rule } from "../../src/model/finding.ts";
import type { ChangedLines, Scan, SelectedFile, Selection, SelectionKind } from "../../src/model/scan.ts";
import { ignoreComments } from "../../src/analyzers/ignore-comments.ts";
import { type Triage, triage, type TriageInput } from "../../src/findings/triage.ts";

export const ALL: SelectionKind = { kind: "paths", paths: [] };
export const STAGED: SelectionKind = { kind: "staged" };

export function rule(id: string, more: Partial<Rule> = {}): Rule {
  return {
    id,
    analyzer: "python",
    title: `title of ${id}`,
    cwe: ["CWE-78"],
    severity: "high",
    confidence: "high",
    family: "command-injection",
    aliases: [],
    help: { why: "why", fix: "fix", bad: "bad", good: "good", language: "python", link: "https://example.org" },
    ...more,
  };
}

export const RULES: Rule[] = [
  rule("S602", { aliases: ["B602"] }),
  rule("S605", { aliases: ["B605"] }),
  rule("S607", { aliases: ["B607"], severity: "low", family: "untrusted-search-path", cwe: ["CWE-426"] }),
  rule("S608", { family: "sql-injection", cwe: ["CWE-89"], severity: "medium", confidence: "low" }),
  rule("S401", { aliases: ["B401"], family: "insecure-import", cwe: ["CWE-319"] }),
  rule("B401", { analyzer: "external", aliases: ["S401"], family: "insecure-import", cwe: ["CWE-319"] }),
  rule("S404", { aliases: ["B404"], family: "insecure-import", cwe: ["CWE-78"] }),
  rule("S105", { family: "hardcoded-secret", cwe: ["CWE-259"], severity: "medium", confidence: "medium" }),
  rule("ext/shell", { analyzer: "external" }),
  rule("ext/sqli", { analyzer: "external", family: "sql-injection", cwe: ["CWE-89"] }),
  rule("secrets/token", { analyzer: "secrets", family: "hardcoded-secret", cwe: ["CWE-798"], severity: "critical" }),
];

export function config(more: Partial<Config> = {}): Config {
  return {
    analyzers: {},
    include: [],
    exclude: [],
    failOn: { severity: "medium", confidence: "medium" },
    minWitnesses: 1,
    rules: {},
    overrides: [],
    suppressions: [],
    baseline: ".provenfix/baseline.json",
    limits: { maxFileSize: 2_000_000, fileTimeout: 10 },
    tests: DEFAULT_TESTS,
    fix: DEFAULT_FIX,
    cache: false,
    ...more,
  };
}

export function detection(ruleId: string, region: Region, more: Partial<Detection> = {}): Detection {
  const analyzer = RULES.find(({ id }) => id === ruleId)?.analyzer ?? "python";
  return { analyzer, ruleId, path: "app.py", region, message: `message of ${ruleId}`, ...more };
}

/** The region of the nth occurrence (from 0) of a piece of the text. */
export function regionOf(text: string, piece: string, nth = 0): Region {
  let at = text.indexOf(piece);
  for (let skipped = 0; skipped < nth; skipped++) at = text.indexOf(piece, at + 1);
  if (at < 0) throw new Error(`${piece} is not in the text`);
  const [startLine, startColumn] = position(text, at);
  const [endLine, endColumn] = position(text, at + piece.length);
  return { startLine, startColumn, endLine, endColumn };
}

function position(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return [before.length, (before.at(-1) ?? "").length + 1];
}

export interface Case {
  files: Record<string, string | Buffer>;
  detections: Detection[];
  changed?: Record<string, ChangedLines>;
  asked?: SelectionKind;
  config?: Partial<Config>;
  more?: Partial<TriageInput>;
}

export function selectionOf({ files, changed = {}, asked = ALL }: Case): Selection {
  const selected: SelectedFile[] = Object.keys(files).map((path) => ({
    path,
    source: { kind: "file", absolute: `/nowhere/${path}` },
    changed: changed[path] ?? "all",
  }));
  return {
    asked,
    root: "/nowhere",
    files: selected,
    skipped: [],
    notices: [],
    async *contents(wanted = selected) {
      for (const file of wanted) yield { kind: "text", file, bytes: Buffer.from(files[file.path] ?? "") };
    },
  };
}

export function scansOf(detections: readonly Detection[]): Scan[] {
  return [...new Set(detections.map(({ analyzer }) => analyzer))].map((analyzer) => ({
    analyzer,
    version: "1",
    onError: "fail",
    status: "completed",
    files: 1,
    detections: detections.filter((candidate) => candidate.analyzer === analyzer),
    unchecked: [],
  }));
}

export function run(story: Case): Promise<Triage> {
  return triage({
    scans: scansOf(story.detections),
    selection: selectionOf(story),
    rules: ruleBook(RULES),
    config: config(story.config),
    ignores: Object.entries(story.files).flatMap(([path, text]) => ignoreComments(path, text.toString())),
    baseline: undefined,
    lineHashes: true,
    today: "2026-11-21",
    ...story.more,
  });
}

/** One finding of a one-file story. */
export async function only(story: Case): Promise<Finding> {
  const { findings } = await run(story);
  const [finding] = findings;
  if (finding === undefined || findings.length !== 1) throw new Error(`${findings.length} findings instead of one`);
  return finding;
}

/** Seeded (mulberry32), so that a failure can be seen again. */
export function randomOf(seed: number): { below(limit: number): number; shuffled<T>(items: readonly T[]): T[] } {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const shuffled = <T>(items: readonly T[]): T[] => {
    const result = [...items];
    for (let at = result.length - 1; at > 0; at--) {
      const other = below(at + 1);
      [result[at], result[other]] = [result[other] as T, result[at] as T];
    }
    return result;
  };
  return { below, shuffled };
}
