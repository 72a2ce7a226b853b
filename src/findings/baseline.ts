/** The baseline file: known findings, how often each occurs. One entry a line, sorted, so that diffs and merges read well. */
import { readFile } from "node:fs/promises";
import type { Finding } from "../model/finding.ts";
import { UserError } from "../model/user-error.ts";
import { baseOf } from "./fingerprint.ts";
import { compareText } from "./merge.ts";

/** Grows with a change that makes older fingerprints or fields mean something else. */
export const BASELINE_SCHEMA_VERSION = 1;

export interface BaselineEntry {
  /** What identical copies share: a finding's fingerprint without its number. */
  fingerprint: string;
  ruleId: string;
  path: string;
  count: number;
  /** For the reader of a diff; not compared. */
  message?: string;
}

export interface Baseline {
  entries: BaselineEntry[];
}

/** Undefined where there is no such file. Throws a `UserError` for one that cannot be read or understood. */
export async function readBaseline(file: string): Promise<Baseline | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(`the baseline ${file} cannot be read: ${message}`, "check that it is a file you may read");
  }
  return parseBaseline(text, file);
}

/** What would block, or is already accepted, as a baseline: everything that is not suppressed or below the threshold. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const { fingerprint, ruleId, path, message, disposition } of findings) {
    if (disposition !== "blocking" && disposition !== "baselined") continue;
    const base = baseOf(fingerprint);
    const known = entries.get(base);
    if (known === undefined) entries.set(base, { fingerprint: base, ruleId, path, count: 1, message });
    else known.count += 1;
  }
  return { entries: [...entries.values()].toSorted(compareEntries) };
}

/** Entries of `next` as far as they exceed `known`: empty where the baseline only shrank. */
export function grew(known: Baseline, next: Baseline): BaselineEntry[] {
  const counts = new Map(known.entries.map(({ fingerprint, count }) => [fingerprint, count]));
  return next.entries.flatMap((entry) => {
    const more = entry.count - (counts.get(entry.fingerprint) ?? 0);
    return more > 0 ? [{ ...entry, count: more }] : [];
  });
}

/** Ends with a newline. The same baseline always gives the same text. */
export function serializeBaseline({ entries }: Baseline): string {
  const lines = entries
    .toSorted(compareEntries)
    .map(({ path, ruleId, fingerprint, count, message }) =>
      JSON.stringify({ path, ruleId, fingerprint, count, ...(message === undefined ? {} : { message }) }),
    );
  const list = lines.length === 0 ? "[]" : `[\n    ${lines.join(",\n    ")}\n  ]`;
  return `{\n  "schemaVersion": ${BASELINE_SCHEMA_VERSION},\n  "entries": ${list}\n}\n`;
}

type Place = Pick<BaselineEntry, "path" | "ruleId" | "fingerprint">;

export function compareEntries(a: Place, b: Place): number {
  return compareText(a.path, b.path) || compareText(a.ruleId, b.ruleId) || compareText(a.fingerprint, b.fingerprint);
}

/** @param file as the errors name it */
export function parseBaseline(text: string, file: string): Baseline {
  const data = parseJson(text, file);
  if (!isRecord(data)) throw broken(file, "is no JSON object");
  const version = data["schemaVersion"];
  if (typeof version === "number" && version > BASELINE_SCHEMA_VERSION) {
    throw new UserError(
      `the baseline ${file} has schemaVersion ${version}, newer than this provenfix knows`,
      "update provenfix",
    );
  }
  if (version !== BASELINE_SCHEMA_VERSION) throw broken(file, `needs "schemaVersion": ${BASELINE_SCHEMA_VERSION}`);
  if (!Array.isArray(data["entries"])) throw broken(file, 'needs a list "entries"');
  return { entries: withoutDuplicates(data["entries"].map((entry, index) => parseEntry(entry, index, file))) };
}

function parseJson(text: string, file: string): unknown {
  if (/^(<{7}|={7}|>{7})( |$)/m.test(text)) {
    throw broken(file, "holds conflict markers of a merge", "take either side, then run `provenfix baseline`");
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw broken(file, `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseEntry(entry: unknown, index: number, file: string): BaselineEntry {
  const place = `entries[${index}]`;
  if (!isRecord(entry)) throw broken(file, `${place} is no object`);
  const { count, message } = entry;
  const fingerprint = textOf(entry, "fingerprint", place, file);
  const ruleId = textOf(entry, "ruleId", place, file);
  const path = textOf(entry, "path", place, file);
  if (typeof count !== "number" || !Number.isSafeInteger(count) || count < 1) {
    throw broken(file, `${place}.count must be a whole number from 1`);
  }
  return { fingerprint, ruleId, path, count, ...(typeof message === "string" ? { message } : {}) };
}

function textOf(entry: Record<string, unknown>, key: string, place: string, file: string): string {
  const value = entry[key];
  if (typeof value !== "string" || value === "") throw broken(file, `${place}.${key} must be a text that is not empty`);
  return value;
}

/** A merge that kept both sides may repeat an entry: it must not accept more than either side did. */
function withoutDuplicates(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const unique = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const known = unique.get(entry.fingerprint);
    if (known === undefined || known.count < entry.count) unique.set(entry.fingerprint, entry);
  }
  return [...unique.values()];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function broken(
  file: string,
  problem: string,
  hint = "mend it, or write it anew with `provenfix baseline`",
): UserError {
  return new UserError(`the baseline ${file} ${problem}`, hint);
}
