/**
 * The one extra run: the patched code with markers in it. A marker notes which test reached it, which only the copy's code can do; and
 * once every marker was reached, a test is made to fail on purpose, which the report must tell.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readTextIfThere } from "../../../../system/files.ts";
import { uniqueId } from "../../../../system/identity.ts";
import type { Report } from "../report.ts";
import type { Subset } from "../runner.ts";
import type { Patch, Trial } from "../sift.ts";
import type { Suite } from "../suite.ts";
import { readHits, testsOf } from "./hits.ts";
import { instrument, type Marker } from "./instrument.ts";
import { PLANTS, type ProbeFiles, pythonProbe } from "./markers.ts";

export type Execution =
  | { kind: "executed"; tests: string[]; planted: string[] }
  /** Lines that no test is known to reach. */
  | { kind: "unreached"; markers: Marker[]; tests: string[] }
  /** Nothing in it can be executed, or nothing that could be marked. */
  | { kind: "no-marker" }
  /** A failure planted in the patched code did not fail the test. */
  | { kind: "unnoticed"; test: string }
  | { kind: "unknown"; message: string };

const LOG_LIMIT = 64 * 1024 * 1024;

/** @param report of the run on the same patches without markers: what passes there is what can execute */
export async function probe(trial: Trial, patches: readonly Patch[], report: Report): Promise<Map<Patch, Execution>> {
  const { related } = trial;
  const watched = await watch(trial, patches, report, related ? { related } : {});
  if (watched === undefined) return new Map(patches.map((patch) => [patch, { kind: "no-marker" }]));
  if (watched.broken !== undefined) return separately(trial, patches, report, watched.broken);
  const executions = new Map(patches.map((patch) => [patch, executionOf(patch, watched)]));
  return isPlanted(watched.planted) ? executions : plantApart(trial, executions, report);
}

interface Watched {
  /** By number, with the tests that reached them. */
  markers: { marker: Marker; tests: string[] }[];
  planted: Planted;
  /** Why nothing could be seen. */
  broken: string | undefined;
}

/** @returns undefined where there is nothing to mark */
async function watch(
  trial: Trial,
  patches: readonly Patch[],
  report: Report,
  subset: Subset,
): Promise<Watched | undefined> {
  const { suite, timeout } = trial;
  const files = filesIn(suite);
  const { markers, changes } = await instrument(patches, files);
  if (markers.length === 0) return undefined;
  writeFileSync(files.python, pythonProbe(files, markers.length));
  const env = environment(suite, files, markers.length);
  // Markers cost a little time of their own.
  const run = await suite.run(changes, { ...subset, probing: true }, { env, timeout: timeout * 2 });
  const hits = readHits(readTextIfThere(files.hits, LOG_LIMIT) ?? "");
  const testsAt = (number: number) =>
    hits.filter(({ n }) => n === number).flatMap((hit) => testsOf(hit, report, suite.relative));
  return {
    markers: markers.map((marker, number) => ({ marker, tests: testsAt(number) })),
    planted: run.kind === "reported" ? plantedIn(files, suite, report, run.report) : NONE_PLANTED,
    broken: run.kind === "broken" && hits.length === 0 ? run.message : undefined,
  };
}

/**
 * Where some marker was never reached, no test was made to fail, as that could have hidden it. Then the patches that were reached are
 * shown to fail alone, with the few tests that reach them.
 */
async function plantApart(
  trial: Trial,
  executions: Map<Patch, Execution>,
  report: Report,
): Promise<Map<Patch, Execution>> {
  const reached = [...executions].flatMap(([patch, execution]) =>
    execution.kind === "executed" ? [{ patch, ...execution }] : [],
  );
  const tests = [...new Set(reached.flatMap((one) => one.tests.filter((id) => report.cases.has(id))))];
  if (tests.length === 0 || !trial.suite.runner.selects.tests) return executions;
  const patches = reached.map(({ patch }) => patch);
  const watched = await watch(trial, patches, report, { tests });
  if (watched === undefined || !isPlanted(watched.planted)) return executions;
  const { noticed, unnoticed } = watched.planted;
  for (const { patch, tests: own } of reached) {
    const missed = noticed.length === 0 ? unnoticed[0] : undefined;
    executions.set(
      patch,
      missed === undefined ? { kind: "executed", tests: own, planted: noticed } : { kind: "unnoticed", test: missed },
    );
  }
  return executions;
}

/** A marker may have made code that does not build: then it is its own patch's business alone. */
async function separately(
  trial: Trial,
  patches: readonly Patch[],
  report: Report,
  message: string,
): Promise<Map<Patch, Execution>> {
  if (patches.length === 1) return new Map(patches.map((patch) => [patch, { kind: "unknown", message }]));
  const middle = patches.length >> 1;
  const left = await probe(trial, patches.slice(0, middle), report);
  const right = await probe(trial, patches.slice(middle), report);
  return new Map([...left, ...right]);
}

/** Fresh names: nothing that an earlier run left there counts. */
function filesIn(suite: Suite): ProbeFiles {
  const folder = path.join(suite.cache, `probe-${uniqueId()}`);
  mkdirSync(folder);
  const [hits, planted, python] = ["hits.jsonl", "planted-", "probe.py"].map((name) => path.join(folder, name));
  return { hits: `${hits}`, planted: `${planted}`, python: `${python}` };
}

/** For Node's processes; markers of other languages carry what they need. */
function environment({ support }: Suite, { hits, planted }: ProbeFiles, total: number): Record<string, string> {
  return {
    NODE_OPTIONS: `--require ${JSON.stringify(path.join(support, "probe.cjs"))}`,
    PROVENFIX_PROBE: JSON.stringify({ hits, planted, plants: PLANTS, total }),
  };
}

interface Planted {
  noticed: string[];
  unnoticed: string[];
}

const NONE_PLANTED: Planted = { noticed: [], unnoticed: [] };

const isPlanted = ({ noticed, unnoticed }: Planted): boolean => noticed.length + unnoticed.length > 0;

/** Tests that were made to fail, by whether they did. */
function plantedIn({ planted }: ProbeFiles, { relative }: Suite, before: Report, after: Report): Planted {
  const texts = Array.from({ length: PLANTS }, (_, turn) => readTextIfThere(`${planted}${turn}`)).filter(
    (text) => text !== undefined,
  );
  const hits = texts.flatMap((text) => readHits(text.replace("{", '{"n":0,')));
  const tests = hits.flatMap((hit) => testsOf(hit, before, relative));
  const failed = (id: string) => after.cases.get(id)?.status !== "passed";
  return { noticed: tests.filter(failed), unnoticed: tests.filter((id) => !failed(id)) };
}

function executionOf(patch: Patch, { markers, planted }: Watched): Execution {
  const own = markers.filter(({ marker }) => marker.patch === patch);
  if (own.length === 0) return { kind: "no-marker" };
  const tests = [...new Set(own.flatMap((one) => one.tests))].toSorted();
  const unreached = own.filter((one) => one.tests.length === 0).map(({ marker }) => marker);
  if (unreached.length > 0) return { kind: "unreached", markers: unreached, tests };
  const [missed] = planted.unnoticed;
  if (planted.noticed.length === 0 && missed !== undefined) return { kind: "unnoticed", test: missed };
  return { kind: "executed", tests, planted: planted.noticed };
}
