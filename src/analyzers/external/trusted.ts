/**
 * Tools that the repository configures itself, where a change is judged by another commit's configuration: what configures them is that
 * commit's too, so that no change hides its own findings from a tool, or has code run by it.
 */
import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import type { GuardFiles } from "../../config/staged.ts";
import type { SelectionKind } from "../../model/scan.ts";
import { UserError } from "../../model/user-error.ts";
import { decodeText } from "../../select/decode.ts";
import { matcherOf, type PathMatcher } from "../../select/globs.ts";
import { materialise, writeInto } from "../../select/materialise.ts";
import type { Place } from "../../select/request.ts";
import { listSnapshot } from "../../select/snapshot.ts";
import { displayPath } from "../../system/path-bytes.ts";
import type { ConfigImports, ExternalAnalyzer } from "../analyzer.ts";
import { configGlobs } from "./config-globs.ts";
import type { Work } from "./select-work.ts";
import type { Workspace } from "./workspace.ts";

export interface Guarded {
  /** A commit's, whose configuration counts. */
  guard: GuardFiles;
  asked: SelectionKind;
  place: Place;
  workspace(): Workspace;
}

/** A tool's own tree: what it checks from the change, and what configures it from the guarding commit. */
export interface GuardedTree {
  /** Absolute. */
  folder: string;
  /** Paths in it that nothing is asked about. */
  context: ReadonlySet<string>;
  notices: string[];
}

/** What is asked is taken from the list where it would stand in the place of a configuration: the tool would believe it. */
export async function guardedTree(work: Work, { guard, asked, place, workspace }: Guarded): Promise<GuardedTree> {
  const { analyzer, options, settings } = work.tool;
  const shared = workspace().tree;
  const folder = workspace().scratch();
  const isNamed = await matcherOf(configGlobs(analyzer, options, settings.trustConfig));
  const { files: base, reserved } = await configurationOf(work, guard, isNamed);
  for (const [name, bytes] of base) writeInto(folder, name, bytes);
  const isConfiguration: PathMatcher = (name) => isNamed(name) || reserved.has(name);
  const differs = (name: string) => base.get(name)?.equals(readFileSync(path.join(shared, name))) !== true;
  const withheld = [...work.asked.keys()].filter((name) => isConfiguration(name) && differs(name));
  for (const name of withheld) work.asked.delete(name);
  const there = new Set([...base.keys(), ...work.asked.keys()]);
  for (const name of work.asked.keys()) {
    if (!base.has(name)) cpSync(path.join(shared, name), path.join(folder, name));
  }
  const isContext = await matcherOf(analyzer.context?.(options) ?? []);
  const wanted = (await listSnapshot(asked, place)).filter(({ path: name }) => {
    const shown = displayPath(name);
    return isContext(shown) && !isConfiguration(shown) && !there.has(shown);
  });
  const { paths } = await materialise(wanted, folder, place.repository);
  const context = new Set([...base.keys(), ...paths.map(displayPath)]);
  return { folder, context, notices: withheld.map((name) => withheldNotice(analyzer.name, name, guard)) };
}

function withheldNotice(analyzer: string, name: string, { shown }: GuardFiles): string {
  return `${analyzer} does not check ${displayPath(name)}, which is its own configuration: it is used ${shown}`;
}

interface Configuration {
  files: ReadonlyMap<string, Buffer>;
  /** All names under which something would be loaded, also those that the commit does not have. */
  reserved: ReadonlySet<string>;
}

/** What the globs name, and all that it brings in. */
async function configurationOf(
  { tool: { analyzer } }: Work,
  guard: GuardFiles,
  isNamed: PathMatcher,
): Promise<Configuration> {
  const entries = await guard.list();
  const all = new Set(entries.filter(({ kind }) => kind === "file").map(({ name }) => name));
  const files = new Map<string, Buffer>();
  const reserved = new Set<string>();
  let next = [...all].filter(isNamed);
  while (next.length > 0) {
    const read = await guard.read(next);
    for (const { name, bytes } of read) files.set(name, bytes);
    const imports = read.flatMap(({ name, bytes }) => importsIn(name, bytes, analyzer));
    for (const names of imports) for (const name of names) reserved.add(name);
    const meant = imports.flatMap((names) => names.find((name) => all.has(name)) ?? []);
    next = [...new Set(meant)].filter((name) => !files.has(name));
  }
  return { files, reserved };
}

function importsIn(file: string, bytes: Buffer, { configImports }: ExternalAnalyzer<unknown>): ConfigImports["names"] {
  const { names, problem } = configImports?.({ path: file, text: decodeText(bytes) }) ?? { names: [] };
  if (problem === undefined) return names;
  throw new UserError(problem);
}
