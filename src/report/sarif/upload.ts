/**
 * The log as GitHub's code scanning takes it: within its limits, and told what had to be left out
 * (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
import { gzipSync } from "node:zlib";
import type { Finding } from "../../model/finding.ts";
import type { Run } from "../../model/run.ts";
import { safeJson } from "../escape.ts";
import { sarifLog } from "../sarif.ts";
import { mostSevereFirst } from "../summary.ts";

export interface Upload {
  /** gzip, then base64. */
  sarif: string;
  results: number;
  /** In the order in which they would have come. */
  leftOut: Finding[];
}

/** GitHub keeps so many results of a run, the most severe first. */
const MOST_RESULTS = 5000;
/** Bytes, gzipped. */
const LARGEST = 10 * 2 ** 20;

/**
 * Suppressed results would become open alerts, and are not sent. Of the others, the most severe are, as many as fit.
 *
 * @param category tells apart what is uploaded for one commit; alerts are filed by it
 */
export function uploadOf(run: Run, category: string, largest = LARGEST): Upload {
  const open = mostSevereFirst(run.findings.filter(({ disposition }) => disposition !== "suppressed"));
  for (let count = Math.min(open.length, MOST_RESULTS); ; count = Math.floor(count / 2)) {
    const packed = pack(run, open.slice(0, count), category);
    if (packed.length > largest && count > 0) continue;
    return { sarif: packed.toString("base64"), results: count, leftOut: open.slice(count) };
  }
}

function pack(run: Run, kept: readonly Finding[], category: string): Buffer {
  const chosen = new Set(kept);
  const log = sarifLog({ ...run, findings: run.findings.filter((finding) => chosen.has(finding)) });
  const runs = log.runs.map((one) => ({ ...one, automationDetails: { id: category } }));
  return gzipSync(safeJson({ ...log, runs }, 0));
}
