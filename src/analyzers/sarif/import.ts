/** `provenfix scan --sarif`: what tools found elsewhere, as scans beside those of our own analyzers. */
import { hash } from "node:crypto";
import type { Detection } from "../../model/finding.ts";
import type { Scan, Selection, Unchecked } from "../../model/scan.ts";
import { decodeText } from "../../select/decode.ts";
import { detectionsIn, placeRun, type PlacedRun } from "./detections.ts";
import { readSarifFile, type SarifFile } from "./files.ts";
import { lossNotices, type Losses, shown } from "./losses.ts";
import type { Tree } from "./place.ts";
import { readSarif, type SarifRun } from "./read.ts";
import { fileText } from "./region.ts";
import { UserError } from "../../model/user-error.ts";

export interface ImportInput {
  files: readonly SarifFile[];
  selection: Selection;
  /** All files of the repository, selected or not. */
  tree: Tree;
  /** Names that analyzers of this run have already. */
  taken: ReadonlySet<string>;
}

export interface SarifImport {
  scans: Scan[];
  notices: string[];
  /** Hash of the bytes that detections refer to, by path. */
  hashes: Map<string, string>;
}

/** One run of one file. */
interface Import {
  name: string;
  run: SarifRun;
  placed: PlacedRun;
  losses: Losses;
  detections: Detection[];
  unchecked: Unchecked[];
}

/**
 * Findings in files that are not selected are counted in a notice. A run none of whose results is in the repository has failed.
 * Throws a `UserError` for what is no SARIF file.
 */
export async function importSarif(input: ImportInput): Promise<SarifImport> {
  const imports: Import[] = [];
  for (const file of input.files) imports.push(...(await importsOf(file, input)));
  const hashes = await detect(imports, input.selection);
  const selected = new Set(input.selection.files.map(({ path }) => path));
  const analyzers = [...new Set(imports.map(({ run }) => run.analyzer))];
  const losses = new Map(imports.map((one) => [one.name, one.losses]));
  return {
    scans: analyzers.map((analyzer) => scanOf(analyzer, imports, selected)),
    notices: [
      ...imports.flatMap((one) => outsideNotice(one, selected)),
      ...[...losses].flatMap(([name, lost]) => lossNotices(name, lost)),
    ],
    hashes,
  };
}

async function importsOf(file: SarifFile, { tree, taken }: ImportInput): Promise<Import[]> {
  const { name } = file;
  const reading = await readSarif(readSarifFile(file), { nameOf: (own) => (taken.has(own) ? `${own}-sarif` : own) });
  if (reading.kind === "bad") {
    throw new UserError(`--sarif: ${name} ${reading.message}`, "give SARIF 2.1.0 as the tool wrote it, whole");
  }
  const { runs, losses } = reading;
  return runs.map((run) => {
    const placed = placeRun(run, tree);
    for (const { named, why } of placed.strays)
      losses.lose(run.analyzer, `a finding is left out: ${shown(named)} ${why}`);
    return { name, run, placed, losses, detections: [], unchecked: [] };
  });
}

/** Each file is read once, however many runs speak of it. Gives the hashes of what was read. */
async function detect(imports: readonly Import[], selection: Selection): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  const named = new Set(imports.flatMap(({ placed }) => [...placed.byPath.keys()]));
  const files = selection.files.filter(({ path }) => named.has(path));
  if (files.length === 0) return hashes;
  for await (const content of selection.contents(files)) {
    if (content.kind !== "text") continue;
    const { path } = content.file;
    hashes.set(path, hash("sha256", content.bytes, "base64url"));
    const text = fileText(content.bytes, decodeText(content.bytes));
    for (const one of imports) {
      const found = detectionsIn(path, one.placed.byPath.get(path) ?? [], text, one.run, one.losses);
      one.detections.push(...found.detections);
      one.unchecked.push(...found.unchecked);
    }
  }
  return hashes;
}

function outsideNotice({ name, run, placed }: Import, selected: ReadonlySet<string>): string[] {
  const outside = [...placed.byPath].filter(([path]) => !selected.has(path));
  if (outside.length === 0) return [];
  const count = outside.reduce((sum, [, spots]) => sum + spots.length, 0);
  const paths = outside.map(([path]) => path).toSorted();
  const shownPaths = [...paths.slice(0, 3), ...(paths.length > 3 ? ["…"] : [])].join(", ");
  return [`${name}: ${count} of ${run.analyzer}'s findings are in files that this scan leaves out: ${shownPaths}`];
}

/** Of all its runs, in whichever files. */
function scanOf(analyzer: string, all: readonly Import[], selected: ReadonlySet<string>): Scan {
  const imports = all.filter(({ run }) => run.analyzer === analyzer);
  const version = [...new Set(imports.map(({ run }) => run.version).filter((text) => text !== ""))].join(", ");
  const head = { analyzer, version, onError: "fail" as const };
  const elsewhere = imports.find(isElsewhere);
  if (elsewhere !== undefined) {
    return { ...head, status: "failed", failure: { kind: "bad-output", message: elsewhereMessage(elsewhere) } };
  }
  const files = new Set(
    imports.flatMap(({ placed }) => [...placed.byPath.keys()].filter((path) => selected.has(path))),
  );
  const detections = imports.flatMap((one) => one.detections);
  const unchecked = imports.flatMap((one) => [...one.unchecked, ...uncheckedOf(one, selected)]);
  const rules = imports.flatMap(({ run }) => run.rules);
  return { ...head, status: "completed", files: files.size, detections, unchecked, rules };
}

/** It has findings, and all of them are somewhere else: the file belongs to another repository, or names no files. */
function isElsewhere({ run, placed }: Import): boolean {
  return placed.byPath.size === 0 && placed.strays.length + run.placeless > 0;
}

function elsewhereMessage({ name, run, placed, losses }: Import): string {
  const count = placed.strays.length + run.placeless;
  const example = losses.told[0] === undefined ? "" : ` (${losses.told[0]})`;
  return `none of the ${count} findings in ${name} is in a file of this repository${example}: was it made for another one?`;
}

/** What went wrong in a file that is not scanned here is not of this run. */
function uncheckedOf({ name, run, placed }: Import, selected: ReadonlySet<string>): Unchecked[] {
  return placed.troubles
    .filter(({ path }) => path === undefined || selected.has(path))
    .map(({ path, message }) => ({ path: path ?? name, analyzer: run.analyzer, kind: "crash", message }));
}
