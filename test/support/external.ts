/** Repositories in which analyzers run that are programs of their own. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createRepository, type Repository, type Result } from "./repository.ts";
import type { Tool } from "./tools.ts";

export interface ReportedFinding {
  path: string;
  ruleId: string;
  analyzer: string;
  startLine: number;
  disposition: string;
  reason: string;
  fingerprint: string;
  message: string;
  witnesses: { analyzer: string; ruleId: string }[];
}

export interface Report {
  findings: ReportedFinding[];
  unchecked: { path: string; analyzer: string; kind: string; message: string; line?: number }[];
  analyzers: { name: string; version: string; status: string; failure?: string; files: number; detections: number }[];
  suppressions: { source: string; form: string; line: number; rules: string[]; uses: number }[];
  rules: { id: string; analyzer: string; title: string; cwe: string[] }[];
  notices: string[];
}

export interface ToolRepository extends Repository {
  /** How often the tool was started, and with which arguments; since the last call. */
  starts(): string[];
  /** A scan's report as JSON; `--all` unless told. */
  report(...args: string[]): Report & { code: number | null };
}

/** A repository on whose PATH the tool stands, by way of a script that keeps a record. */
export async function createToolRepository(tool: Tool, configuration: string): Promise<ToolRepository> {
  const repository = await createRepository();
  const folder = path.join(path.dirname(repository.root), "bin");
  const log = path.join(folder, "starts.log");
  const name = path.basename(tool.path);
  mkdirSync(folder);
  const lines = ["#!/bin/sh", `echo "$*" >> ${log}`, `exec ${tool.path} "$@"`, ""];
  writeFileSync(path.join(folder, name), lines.join("\n"), { mode: 0o755 });
  repository.env["PATH"] = `${folder}:${process.env["PATH"]}`;
  repository.write(".provenfix.yml", configuration);
  return {
    ...repository,
    starts() {
      const text = existsSync(log) ? readFileSync(log, "utf8") : "";
      writeFileSync(log, "");
      return text.split("\n").slice(0, -1);
    },
    report(...args) {
      return reportOf(repository.run("scan", ...(args.length === 0 ? ["--all"] : args), "-f", "json"));
    },
  };
}

function reportOf({ code, stdout, stderr }: Result): Report & { code: number | null } {
  try {
    return { ...(JSON.parse(stdout) as Report), code };
  } catch {
    throw new Error(`no report: ${stdout}${stderr}`);
  }
}

/** `path:line rule` of each word that the analyzer said, sorted. */
export function wordsOf(report: Report, analyzer: string): string[] {
  return report.findings
    .flatMap((finding) =>
      finding.witnesses
        .filter((witness) => witness.analyzer === analyzer)
        .map(({ ruleId }) => `${finding.path}:${finding.startLine} ${ruleId}`),
    )
    .toSorted();
}
