/** Results → GitHub code scanning, where the token may. */
import { z } from "zod";
import type { Finding } from "../../model/finding.ts";
import { uploadOf } from "../../report/sarif/upload.ts";
import { plural } from "../../report/summary.ts";
import { now, pause } from "../../system/clock.ts";
import type { Answer, GitHub } from "../../system/github.ts";
import type { Job } from "../job.ts";
import type { Done, Publisher, Told } from "../publisher.ts";

const ROUTE = "/repos/{owner}/{repo}/code-scanning/sarifs";

export const codeScanning: Publisher = {
  name: "code scanning",
  isWanted: ({ job, change }) => isUploadWanted(job) && change.empty !== true,
  publish: upload,
};

/** A merge group's branch is gone when it is merged, and a part of the files would close the alerts of the others. */
export function isUploadWanted({ inputs, event, ref }: Job): boolean {
  if (inputs.sarifUpload !== "auto") return inputs.sarifUpload === "always";
  return event.kind !== "merge-group" && inputs.shard === undefined && !ref.startsWith("refs/tags/");
}

const INCOMPLETE = "The results were not uploaded to code scanning: not everything was checked";

async function upload({ job, change, run, github }: Done): Promise<Told> {
  // What was not checked would read as fixed.
  if (run.exitCode >= 2) return { notes: [{ kind: "notice", text: INCOMPLETE }], fails: false };
  if (github === undefined) return failed(job, { kind: "refused", status: 401, message: "there is no token" });
  const { sarif, results, leftOut } = uploadOf(run, categoryOf(job));
  const sent = await github.call(`POST ${ROUTE}`, { commit_sha: change.commit, ref: change.ref, sarif });
  if (sent.kind !== "ok") return failed(job, sent);
  const id = z.object({ id: z.string() }).safeParse(sent.data).data?.id;
  const processed = id === undefined ? PENDING : await processing(github, id);
  if (processed.kind === "failed") return failed(job, processed);
  const notes: Told["notes"] = [
    {
      kind: "notice",
      text: `${plural(results, "result")} uploaded to code scanning${processed.kind === "ok" ? "" : ", still being processed"}`,
    },
    ...(leftOut.length > 0 ? [{ kind: "warning" as const, text: leftOutText(leftOut) }] : []),
  ];
  return { notes, fails: false };
}

/** Alerts are filed by tool and category. Runs over different paths of one commit must not replace each other. */
function categoryOf({ inputs: { paths, shard } }: Job): string {
  const parts = [...paths, ...(shard === undefined ? [] : [`shard ${shard.replace("/", " of ")}`])];
  return ["provenfix", ...parts.map((part) => part.replaceAll(/[^\w.-]+/g, "-"))].join("/") + "/";
}

/** Milliseconds. GitHub takes seconds for a small file, a minute for a large one. */
const LONGEST_WAIT = 90_000;

type Processed = { kind: "ok" } | { kind: "pending" } | { kind: "failed"; message: string };

const PENDING: Processed = { kind: "pending" };

const status = z.object({ processing_status: z.string(), errors: z.array(z.string()).nullish() });

async function processing(github: GitHub, id: string): Promise<Processed> {
  const start = now();
  for (let wait = 250; now() - start < LONGEST_WAIT; wait = Math.min(wait * 2, 8000)) {
    await pause(wait);
    const answer = await github.call(`GET ${ROUTE}/{sarif_id}`, { sarif_id: id });
    // It has taken the file; that it does not tell how it goes on is no failure of the upload.
    if (answer.kind !== "ok") return PENDING;
    const known = status.safeParse(answer.data).data;
    if (known === undefined) return PENDING;
    const { processing_status, errors } = known;
    if (processing_status === "complete") return { kind: "ok" };
    if (processing_status === "failed")
      return { kind: "failed", message: (errors ?? []).join("; ") || "it gave no reason" };
  }
  return PENDING;
}

/**
 * What GitHub does not allow is no fault of the change: the findings decide. What broke is, on the default branch, where alerts would
 * go stale unseen.
 */
function failed(job: Job, answer: Exclude<Answer, { kind: "ok" }> | Extract<Processed, { kind: "failed" }>): Told {
  const allowed = !("status" in answer) || ![401, 403, 404].includes(answer.status);
  const isDefault = job.ref === `refs/heads/${job.defaultBranch}`;
  const fails = (isDefault && allowed) || (job.inputs.sarifUpload === "always" && !job.fork);
  const advice = allowed ? "" : `: ${adviceOn(job, answer.message)}`;
  const text = `The results were not uploaded to code scanning: GitHub says "${answer.message}"${advice}`;
  return { notes: [{ kind: "warning", text }], fails };
}

function adviceOn({ fork }: Job, message: string): string {
  if (fork) return "a pull request from a fork may not; the results are in the file of the output sarif-file";
  if (/advanced security|not enabled|code scanning/i.test(message))
    return "this repository has no code scanning; sarif-upload: never says so";
  return "give the job `permissions: {contents: read, security-events: write}`, or set sarif-upload: never";
}

function leftOutText(leftOut: readonly Finding[]): string {
  const rules = new Map<string, number>();
  for (const { ruleId, severity } of leftOut) {
    const name = `${ruleId} (${severity})`;
    rules.set(name, (rules.get(name) ?? 0) + 1);
  }
  const list = [...rules].map(([name, count]) => `${count} × ${name}`).join(", ");
  return `${plural(leftOut.length, "result")} left out of the upload, beyond GitHub's limits; they are in the file of the output sarif-file: ${list}`;
}
