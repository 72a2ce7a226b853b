/** A SARIF run's results → detections in the files of a repository. */
import type { Detection } from "../../model/finding.ts";
import type { Unchecked } from "../../model/scan.ts";
import type { Losses } from "./losses.ts";
import { shown } from "./losses.ts";
import { placeAll, type Tree } from "./place.ts";
import type { SarifRun } from "./read.ts";
import { type FileText, regionIn, type SarifRegion } from "./region.ts";
import type { SarifResult } from "./result.ts";

export interface Spot {
  result: SarifResult;
  region: SarifRegion;
}

export interface PlacedRun {
  /** By the repository's path. */
  byPath: Map<string, Spot[]>;
  /** Spots in files that are none of the repository's. */
  strays: { named: string; why: string }[];
  /** `path` is absent where the trouble is the whole run's, or in a file that is none of the repository's. */
  troubles: { message: string; path: string | undefined }[];
}

export function placeRun(run: SarifRun, tree: Tree): PlacedRun {
  const spots = run.results.flatMap((result) => result.spots.map((spot) => ({ ...spot, result })));
  const troubled = run.troubles.flatMap(({ place }) => place ?? []);
  const found = placeAll([...spots.map(({ place }) => place), ...troubled], tree);
  const placed: PlacedRun = { byPath: new Map(), strays: [], troubles: [] };
  for (const { place, result, region } of spots) {
    const answer = found.get(place);
    if (answer?.kind === "found") add(placed.byPath, answer.path, { result, region });
    else placed.strays.push({ named: place.named, why: answer?.why ?? "" });
  }
  for (const { message, place } of run.troubles) {
    const answer = place && found.get(place);
    placed.troubles.push({ message, path: answer?.kind === "found" ? answer.path : undefined });
  }
  return placed;
}

function add(byPath: Map<string, Spot[]>, path: string, spot: Spot): void {
  const known = byPath.get(path);
  if (known === undefined) byPath.set(path, [spot]);
  else known.push(spot);
}

/** Comparing findings of one file with each other takes time that grows with their square, and nobody reads more. */
const MOST_IN_FILE = 2000;

export interface FileFindings {
  detections: Detection[];
  /** Why these are not all. */
  unchecked: Unchecked[];
}

/** Some tools repeat a result, once for each way that leads to it: of one rule and one region it stays one. */
export function detectionsIn(
  path: string,
  spots: readonly Spot[],
  file: FileText,
  run: SarifRun,
  losses: Losses,
): FileFindings {
  const detections = new Map<string, Detection>();
  for (const spot of spots) {
    const detection = detectionOf(path, spot, file, run, losses);
    const { startLine, startColumn, endLine, endColumn } = detection.region;
    const key = [startLine, startColumn, endLine, endColumn, detection.ruleId].join(" ");
    if (!detections.has(key)) detections.set(key, detection);
    if (detections.size === MOST_IN_FILE) break;
  }
  const message = `more than ${MOST_IN_FILE} findings of ${run.analyzer} are in it; only the first are shown`;
  const unchecked: Unchecked[] =
    detections.size < MOST_IN_FILE ? [] : [{ path, analyzer: run.analyzer, kind: "crash", message }];
  return { detections: [...detections.values()], unchecked };
}

/** A place behind the file's end is kept, at its start: the finding is more than its line. */
function detectionOf(path: string, { result, region }: Spot, file: FileText, run: SarifRun, losses: Losses): Detection {
  const inside = regionIn(region, file, run.columns);
  if (inside === undefined) {
    losses.lose(
      result.where,
      `line ${region.startLine} is behind the end of ${shown(path)}: the tool saw other bytes; kept at line 1`,
    );
  }
  const place = inside ?? regionIn({}, file, run.columns)!;
  const detection: Detection = { ...result.statement, path, region: place };
  if (region.startLine === undefined) delete detection.secret;
  if (result.suppressed === undefined) return detection;
  return {
    ...detection,
    suppression: { kind: `${run.analyzer} suppression`, line: place.startLine, text: result.suppressed },
  };
}
