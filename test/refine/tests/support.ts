/** A test bench over a real repository, whose suites are run by real runners. */
import { DEFAULT_TESTS, type TestsOptions } from "../../../src/config/tests.ts";
import type { FileChange } from "../../../src/model/candidate.ts";
import { openTestBench } from "../../../src/refine/gate/tests/bench.ts";
import type { TestsResult } from "../../../src/refine/gate/tests.ts";
import { locate } from "../../../src/select/locate.ts";
import { listSnapshot } from "../../../src/select/snapshot.ts";
import { createRepository, type Repository } from "../../support/repository.ts";

export interface BenchOptions extends Partial<TestsOptions> {
  cache?: boolean;
  environment?: NodeJS.ProcessEnv;
  signal?: AbortSignal;
}

/** Stages and commits the files. */
export async function repositoryOf(files: Record<string, string>): Promise<Repository> {
  const repository = await createRepository();
  for (const [name, text] of Object.entries(files)) repository.write(name, text);
  repository.commit();
  return repository;
}

export async function benchOf(
  repository: Repository,
  { cache = false, environment: env = process.env, signal: _signal, ...options }: BenchOptions = {},
) {
  const place = await locate({ kind: "staged" }, { cwd: repository.root, env: repository.env });
  const entries = await listSnapshot({ kind: "staged" }, place);
  return openTestBench({ entries, place, options: { ...DEFAULT_TESTS, ...options }, env, cache });
}

export async function judge(
  repository: Repository,
  patches: FileChange[][],
  options: BenchOptions = {},
): Promise<TestsResult[]> {
  await using bench = await benchOf(repository, options);
  return await bench.judge(patches, options.signal);
}

/** A change of the staged file: `from` replaced by `to`, once. */
export function change(repository: Repository, name: string, from: string, to: string): FileChange {
  const before = repository.git("show", `:${name}`) + "\n";
  if (before.split(from).length !== 2) throw new Error(`${JSON.stringify(from)} is not exactly once in ${name}`);
  return { path: name, before, after: before.replace(from, () => to) };
}

/** One line of evidence, or the reason. */
export function said(result: TestsResult | undefined): string {
  if (result === undefined) return "nothing";
  const reason = result.status === "unknown" ? ` (${result.reason})` : "";
  return `${result.status}${reason}: ${result.evidence.map(({ message, line }) => (line === undefined ? message : `${line}: ${message}`)).join("; ")}`;
}
