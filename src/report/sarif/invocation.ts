/** What the run could not do, as SARIF notifications: a gap must not read as a clean file. */
import type { Run } from "../../model/run.ts";
import { failedAnalyzers, isFatal, VERDICTS } from "../summary.ts";
import { artifactLocation, messageText, type Indices } from "./results.ts";

export function invocationOf(run: Run, artifacts: Indices["artifacts"]) {
  return {
    executionSuccessful: run.exitCode < 2,
    exitCode: run.exitCode,
    exitCodeDescription: VERDICTS[run.exitCode],
    toolExecutionNotifications: [...failures(run), ...gaps(run, artifacts), ...notices(run)],
    toolConfigurationNotifications: suppressionProblems(run),
  };
}

function failures(run: Run) {
  return failedAnalyzers(run).map((analyzer) => ({
    descriptor: { id: "analyzer-failed" },
    level: analyzer.onError === "fail" ? "error" : "warning",
    message: { text: messageText(`Analyzer ${analyzer.name} failed: ${analyzer.failure ?? "it gave no reason"}`) },
  }));
}

function gaps(run: Run, artifacts: Indices["artifacts"]) {
  return run.unchecked.map((gap) => ({
    descriptor: { id: `unchecked/${gap.kind}` },
    level: isFatal(run, gap) ? "error" : "warning",
    message: { text: messageText(`Not checked by ${gap.analyzer}: ${gap.message || gap.kind}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(gap.path, artifacts),
          ...(gap.line === undefined ? {} : { region: { startLine: gap.line } }),
        },
      },
    ],
  }));
}

function notices(run: Run) {
  return run.notices.map((notice) => ({
    descriptor: { id: "notice" },
    level: "note",
    message: { text: messageText(notice) },
  }));
}

function suppressionProblems(run: Run) {
  return run.suppressions.flatMap((record) => {
    if (record.problem === undefined) return [];
    const place = record.line === undefined ? record.path : `${record.path}:${record.line}`;
    const text = messageText(`${record.form} (${place}): ${record.problem}`);
    return [{ descriptor: { id: "suppression" }, level: "warning", message: { text } }];
  });
}
