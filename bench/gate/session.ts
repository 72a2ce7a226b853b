/** The gate with the embedded analyzers, over texts that lie nowhere: what `bench/gate.mjs` measures. */
import { analyzers, rulesOf } from "../../src/analyzers/list.ts";
import { embeddedOf } from "../../src/analyzers/all.ts";
import { openCache } from "../../src/analyzers/cache.ts";
import { withUserRules } from "../../src/analyzers/custom/read.ts";
import { createPool } from "../../src/analyzers/pool.ts";
import { configurePool } from "../../src/analyzers/run.ts";
import { defaultConfig } from "../../src/config/defaults.ts";
import { DEFAULT_TESTS } from "../../src/config/tests.ts";
import type { Candidate } from "../../src/model/candidate.ts";
import type { Finding, Region } from "../../src/model/finding.ts";
import type { Selection } from "../../src/model/scan.ts";
import { createGate, type Gate, type GateOptions } from "../../src/refine/gate/gate.ts";
import type { Rescan } from "../../src/refine/gate/rescan.ts";
import { rescanner } from "../../src/refine/gate/rescanner.ts";
import { openTestBench } from "../../src/refine/gate/tests/bench.ts";
import type { TestBench } from "../../src/refine/gate/tests.ts";
import { locate } from "../../src/select/locate.ts";
import { listSnapshot } from "../../src/select/snapshot.ts";

export interface Session {
  rescan: Rescan;
  gate(
    options: Pick<GateOptions, "findings" | "textAt" | "tests"> & {
      files: readonly string[];
      dependencies?: readonly string[];
    },
  ): Gate;
  close(): void;
}

export async function openSession(root: string): Promise<Session> {
  // Without rules of a project's own.
  const config = withUserRules(defaultConfig(analyzers), []);
  const enabled = analyzers.filter(({ name }) => config.analyzers[name]?.enabled === true);
  const pool = createPool();
  configurePool(pool, embeddedOf(enabled), config);
  const selection: Selection = {
    asked: { kind: "paths", paths: [] },
    root,
    files: [],
    skipped: [],
    notices: [],
    async *contents() {
      // Nothing of its own: the gate gives the texts.
    },
  };
  const place = { root, repository: undefined, notices: [] };
  const rules = await rulesOf(enabled, config.analyzers);
  const cache = openCache(undefined, "bench");
  const rescan = rescanner({
    selection,
    place,
    analyzers: enabled,
    config,
    cache,
    pool,
    rules,
    env: {},
    home: undefined,
    today: "2026-01-01",
  });
  return {
    rescan,
    gate: ({ files, dependencies = [], ...options }) =>
      createGate({
        ...options,
        rescan,
        project: { dependencies: new Set(dependencies), versions: new Map(), has: (path) => files.includes(path) },
      }),
    close: () => pool.close(),
  };
}

/** As `provenfix fix` runs them: on what is staged in a repository, in an isolated copy. */
export async function projectTests(folder: string): Promise<TestBench & AsyncDisposable> {
  const { env } = process;
  const place = await locate({ kind: "staged" }, { cwd: folder, env });
  const entries = await listSnapshot({ kind: "staged" }, place);
  return openTestBench({ entries, place, options: DEFAULT_TESTS, env, cache: false });
}

/** What a tool that does not run here would have handed in as SARIF. */
export function importedFinding(path: string, cwe: string, region: Region): Finding {
  const ruleId = `imported/${cwe}`;
  const witness = {
    analyzer: "imported",
    ruleId,
    message: cwe,
    severity: "high",
    confidence: "high",
    cwe: [cwe],
    region,
  } as const;
  const own = {
    ruleId,
    analyzer: "imported",
    title: cwe,
    message: cwe,
    severity: "high",
    confidence: "high",
    cwe: [cwe],
    family: ruleId,
  } as const;
  return {
    ...own,
    ...region,
    path,
    frame: { firstLine: region.startLine, lines: [] },
    fingerprint: `imported-${cwe}-${path}-${region.startLine}`,
    lineHash: "",
    witnesses: [{ ...witness, cwe: [cwe] }],
    disposition: "blocking",
    reason: "",
    cwe: [cwe],
  };
}

export function candidateOf(finding: Finding, before: string, after: string): Candidate {
  return {
    fingerprint: finding.fingerprint,
    provenance: { kind: "file", path: "bench" },
    changes: [{ path: finding.path, before, after }],
    explanation: "bench",
  };
}
