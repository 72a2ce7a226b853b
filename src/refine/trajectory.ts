/**
 * The record of one refinement: JSON Lines, one file per finding, append-only. What learns or evaluates reads these and nothing else.
 * `docs/trajectories.md` describes the lines.
 */
import path from "node:path";
import type { Exchange } from "../llm/exchange.ts";
import type { FileChange, Provenance } from "../model/candidate.ts";
import type { Finding, Rule } from "../model/finding.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Verdict } from "../model/verdict.ts";
import { appendLine, makeFolder, takeFreeName } from "../system/write.ts";

export const TRAJECTORY_FORMAT = 1;

export type TrajectoryLine =
  | {
      kind: "start";
      format: typeof TRAJECTORY_FORMAT;
      /** ISO 8601, UTC. */
      time: string;
      provenfix: string;
      finding: Finding;
      rule?: Rule;
      language: string;
      /** The whole file as it was scanned. */
      before: string;
      strategy?: { name: string; options: unknown; model: string };
    }
  | Exchange
  | { kind: "candidate"; number: number; provenance: Provenance; explanation: string; changes: FileChange[] }
  | { kind: "verdict"; candidate: number; verdict: Verdict }
  | { kind: "refusal"; provenance: Provenance; reason: string }
  | {
      kind: "end";
      status: Outcome["status"];
      reason?: string;
      /** Number of the candidate that was chosen. */
      chosen?: number;
      seconds: number;
      tokens: number;
      cost: number;
    }
  /** The record grew over its limit: what followed is not in it, but for the end. */
  | { kind: "truncated"; afterBytes: number };

export interface Trajectory {
  /** Absolute. */
  file: string;
  record(line: TrajectoryLine): void;
  /** Why nothing more can be written down, once that is so: what cannot be, is not sent to anybody. */
  problem(): string | undefined;
}

const LARGEST = 8_000_000;

/**
 * A record that cannot be written ends no repair: `problem` says why.
 *
 * @param folder made as needed
 * @param mask takes secrets out of a text; applied to every string of every line
 * @param time ISO 8601
 */
export function openTrajectory(
  folder: string,
  { fingerprint }: Pick<Finding, "fingerprint">,
  time: string,
  mask: (text: string) => string,
): Trajectory {
  const name = `${time.replaceAll(/[-:]/g, "").replace(/\..*$/, "")}-${fingerprint.replaceAll(/[^\w]/g, "").slice(0, 16)}`;
  let file = path.join(folder, `${name}.jsonl`);
  let size = 0;
  let problem: string | undefined;
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      problem = `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  const append = (text: string) => attempt(() => appendLine(file, text));
  attempt(() => {
    makeFolder(folder);
    file = takeFreeName(folder, name, ".jsonl");
  });
  return {
    file,
    problem: () => problem,
    record(line) {
      const text = JSON.stringify(masked(line, mask));
      const isLast = line.kind === "end";
      if (!isLast && problem !== undefined) return;
      if (!isLast && size + text.length > LARGEST) {
        append(JSON.stringify({ kind: "truncated", afterBytes: size }));
        problem ??= `${file} has reached its limit of ${LARGEST} bytes`;
        return;
      }
      size += text.length + 1;
      append(text);
    },
  };
}

function masked<T>(value: T, mask: (text: string) => string): unknown {
  if (typeof value === "string") return mask(value);
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner, mask)]));
}

/** Records nothing, for nothing happens. */
export const noTrajectory: Trajectory = { file: "", record: () => undefined, problem: () => undefined };
