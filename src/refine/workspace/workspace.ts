/**
 * A disposable place in which a project's tests run on its staged tree, with or without a patch: an isolated copy, the dependencies of
 * the working tree, a sandbox, a scrubbed environment. Nothing in it can write to the original.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { TestsOptions } from "../../config/tests.ts";
import type { FileChange } from "../../model/candidate.ts";
import { UserError } from "../../model/user-error.ts";
import type { Place } from "../../select/request.ts";
import type { SnapshotEntry } from "../../select/snapshot.ts";
import { createPrivateFolder } from "../../system/private-folder.ts";
import { type Copy, createCopy } from "./copy.ts";
import { type Dependency, findDependencies } from "./dependencies.ts";
import { testEnvironment } from "./environment.ts";
import { type Executed, execute } from "./execute.ts";
import { sweepLeftovers, workspacePrefix } from "./leftovers.ts";
import { removeTree } from "./remove.ts";
import { chooseSandbox, type Sandbox, UNSANDBOXED } from "./sandbox.ts";
import { mountsOf } from "./view.ts";

export interface WorkspaceSource {
  entries: readonly SnapshotEntry[];
  place: Place;
  options: TestsOptions;
  env: NodeJS.ProcessEnv;
}

export interface Command {
  argv: readonly [string, ...string[]];
  env?: Record<string, string>;
  /** Absolute folders that go before those of PATH. */
  path?: readonly string[];
}

/** A command for the copy. In it and in `env` the folders are named by functions of what the run sees. */
export interface Job {
  changes: readonly FileChange[];
  command: (seen: Seen) => Command;
  /** Where it starts, relative to the root. */
  folder: string;
  /** Seconds. */
  timeout: number;
  signal?: AbortSignal | undefined;
}

/** Paths as the run sees them. */
export interface Seen {
  root: string;
  /** Files that provenfix brings along, read-only. */
  support: string;
  /** Empty at the start of each run; for reports. */
  out: string;
  /** Kept between runs; for compilers. */
  cache: string;
  /** The user's own home, read-only: for what tools have downloaded. */
  home: string;
  /** The copy does not stand at the original's path, as this machine cannot mount it there. */
  moved: boolean;
}

export interface Ran extends Executed {
  seen: Seen;
  /** Where the copy is for us. */
  copy: string;
  /** Where `Seen.out` is for us. */
  out: string;
}

export interface Workspace extends Disposable {
  sandbox: Sandbox["kind"];
  dependencies: readonly Dependency[];
  /** Where the copy is for us, and where runs see it. */
  copy: string;
  root: string;
  /** At the same paths for us and for runs: what we bring along, and what is kept between runs. */
  support: string;
  cache: string;
  run(job: Job): Promise<Ran>;
}

const FILE_SIZE_LIMIT = 2 * 1024 ** 3;
const PROCESS_LIMIT = 2048;

/**
 * @param support files for `Seen.support`, by name
 * @throws UserError where a sandbox is required and there is none
 */
export async function openWorkspace(
  source: WorkspaceSource,
  support: Readonly<Record<string, string>>,
): Promise<Workspace> {
  sweepLeftovers();
  const folder = createPrivateFolder(workspacePrefix());
  try {
    return await openIn(folder.path, source, support, () => dispose(folder));
  } catch (error) {
    dispose(folder);
    throw error;
  }
}

/** What a suite closed to us is opened again, and goes too. */
function dispose(folder: ReturnType<typeof createPrivateFolder>): void {
  removeTree(folder.path);
  folder[Symbol.dispose]();
}

async function openIn(
  base: string,
  source: WorkspaceSource,
  support: Readonly<Record<string, string>>,
  close: () => void,
): Promise<Workspace> {
  const at = (name: string) => path.join(base, name);
  for (const name of ["support", "cache", "runs", "shelf", "trial"]) mkdirSync(at(name));
  for (const [name, text] of Object.entries(support)) writeFileSync(at(`support/${name}`), text);
  const sandbox = await sandboxFor(source, at("trial"));
  const { entries, place, options } = source;
  const dependencies = findDependencies(
    entries.map(({ path: name }) => name),
    place.root,
  );
  const shelf = sandbox.mounts ? at("shelf") : undefined;
  const copy = createCopy(at("copy"), { entries, ...place, dependencies, shelf, keep: options.keep });
  let runs = 0;
  const start = (job: Omit<Job, "changes">) => runIn(base, ++runs, copy, sandbox, source, job);
  /** Puts the copy into that state; what a setup command makes belongs to every state. */
  const ready = async (changes: readonly FileChange[]) => {
    const { fresh } = await copy.restore(changes);
    if (!fresh || options.setup === undefined) return;
    await copy.restore([]);
    await setUp(options, start);
    copy.accept();
    await copy.restore(changes);
  };
  const run = async ({ changes, ...job }: Job): Promise<Ran> => {
    await ready(changes);
    return start(job);
  };
  await ready([]);
  const places = { copy: copy.folder, root: rootOf(sandbox, copy, source), support: at("support"), cache: at("cache") };
  return { sandbox: sandbox.kind, dependencies, ...places, run, [Symbol.dispose]: close };
}

async function setUp(options: TestsOptions, start: (job: Omit<Job, "changes">) => Promise<Ran>): Promise<void> {
  const [program = "", ...rest] = options.setup ?? [];
  const { ended, stderr } = await start({
    folder: ".",
    timeout: options.timeout,
    command: () => ({ argv: [program, ...rest] }),
  });
  if (ended.kind === "exited" && ended.code === 0) return;
  const how = ended.kind === "exited" ? `ended with code ${ended.code}` : ended.message;
  const command = [program, ...rest].join(" ");
  throw new UserError(
    `tests.setup: \`${command}\` failed: ${how}\n${stderr}`,
    "run it in a fresh clone of the project",
  );
}

async function sandboxFor({ options, env }: WorkspaceSource, trial: string): Promise<Sandbox> {
  const sandbox = options.sandbox === "off" ? UNSANDBOXED : await chooseSandbox(trial, env);
  if (sandbox.kind !== "unsandboxed" || options.sandbox !== "required") return sandbox;
  throw new UserError(
    "tests.sandbox: this machine offers no sandbox, and the configuration requires one",
    "install bubblewrap and allow user namespaces, or set `tests.sandbox: auto`",
  );
}

async function runIn(
  base: string,
  number: number,
  copy: Copy,
  sandbox: Sandbox,
  source: WorkspaceSource,
  job: Omit<Job, "changes">,
): Promise<Ran> {
  const { place, options, env } = source;
  const own = path.join(base, "runs", String(number));
  const at = (name: string) => path.join(own, name);
  for (const name of ["", "out", "home", "tmp", "scratch"]) mkdirSync(at(name));
  const root = rootOf(sandbox, copy, source);
  const seen = {
    root,
    support: path.join(base, "support"),
    out: at("out"),
    cache: path.join(base, "cache"),
    home: env["HOME"] ?? "",
    moved: !sandbox.mounts,
  };
  const { argv, env: added, path: before = [] } = job.command(seen);
  const scrubbed = testEnvironment(env, { home: at("home"), temporary: at("tmp"), named: options.env });
  const search = [...before, scrubbed["PATH"] ?? ""].join(path.delimiter);
  const executed = await execute(
    sandbox,
    {
      argv,
      cwd: path.join(root, job.folder),
      env: { ...scrubbed, PATH: search, ...added },
      mounts: mountsOf(base, at, copy, place.root, env),
      out: at("out"),
      scratch: at("scratch"),
      limits: { memory: options.memory, fileSize: FILE_SIZE_LIMIT, processes: PROCESS_LIMIT },
      timeout: job.timeout,
      signal: job.signal,
    },
    env,
  );
  for (const name of ["home", "tmp"]) removeTree(at(name));
  return { ...executed, seen, copy: copy.folder, out: at("out") };
}

function rootOf(sandbox: Sandbox, copy: Copy, { place }: WorkspaceSource): string {
  return sandbox.mounts ? place.root : copy.folder;
}
