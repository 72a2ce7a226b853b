/** Embedded and external analyzers side by side: Selection → Analysis. */
import { hash } from "node:crypto";
import type { Config } from "../config/config.ts";
import type { GuardFiles } from "../config/staged.ts";
import type { Place } from "../select/request.ts";
import type { Analyzer, EmbeddedAnalyzer, ExternalAnalyzer } from "./analyzer.ts";
import type { ExternalAnalysis } from "./external/run.ts";
import { displayPath } from "../system/path-bytes.ts";
import type { SarifFile } from "./sarif/files.ts";
import { analyze, type AnalyzeInput, type EmbeddedAnalysis } from "./run.ts";

export interface Analysis extends Omit<EmbeddedAnalysis, "hashes"> {
  notices: string[];
  /** Whether these are the bytes that were analyzed; asked only of files with detections. */
  isUnchanged(path: string, bytes: Buffer): boolean;
}

export interface AnalyzeAllInput extends Omit<AnalyzeInput, "analyzers"> {
  analyzers: readonly Analyzer[];
  place: Place;
  env: NodeJS.ProcessEnv;
  /** From where the configuration was read, if not from the working tree. */
  guard?: GuardFiles | undefined;
  /** Absolute: where external analyzers keep what they need again. Absent where nothing may be kept. */
  home: string | undefined;
  /** What tools found elsewhere. */
  sarif?: readonly SarifFile[];
}

const NOTHING: ExternalAnalysis = { scans: [], notices: [], hashes: new Map() };

export async function analyzeAll(input: AnalyzeAllInput): Promise<Analysis> {
  const external = input.analyzers.filter((one) => one.kind === "external");
  const [{ hashes, ...inside }, outside, imported] = await Promise.all([
    analyze({ ...input, analyzers: embeddedOf(input.analyzers) }),
    external.length === 0 ? NOTHING : analyzeOutside(input, external),
    input.sarif === undefined || input.sarif.length === 0 ? NOTHING : readElsewhere(input, input.sarif),
  ]);
  const isUnchanged = (path: string, bytes: Buffer) => {
    const seen = [hashes, outside.hashes, imported.hashes]
      .map((one) => one.get(path))
      .filter((one) => one !== undefined);
    return seen.every((one) => one === hash("sha256", bytes, "base64url"));
  };
  const scans = [...inside.scans, ...outside.scans, ...imported.scans];
  return { ...inside, scans, notices: [...outside.notices, ...imported.notices], isUnchanged };
}

async function analyzeOutside(
  input: AnalyzeAllInput,
  analyzers: ExternalAnalyzer<unknown>[],
): Promise<ExternalAnalysis> {
  const { analyzeExternally } = await import("./external/run.ts");
  return analyzeExternally({ ...input, analyzers });
}

async function readElsewhere(
  { selection, place, analyzers }: AnalyzeAllInput,
  files: readonly SarifFile[],
): Promise<ExternalAnalysis> {
  const [{ importSarif }, { listSnapshot }] = await Promise.all([
    import("./sarif/import.ts"),
    import("../select/snapshot.ts"),
  ]);
  const listed = await listSnapshot(selection.asked, place);
  const selected = selection.files.map(({ path }) => path);
  const paths = new Set([
    ...selected,
    ...listed.filter(({ kind }) => kind === "file").map(({ path }) => displayPath(path)),
  ]);
  const taken = new Set(["provenfix", ...analyzers.map(({ name }) => name)]);
  return importSarif({ files, selection, tree: { root: place.root, paths }, taken });
}

export function embeddedOf(analyzers: readonly Analyzer[]): EmbeddedAnalyzer<unknown>[] {
  return analyzers.filter((one) => one.kind === "embedded");
}

/** What an enabled analyzer takes over, the replaced one does not do a second time. */
export function withReplacements(config: Config, enabled: readonly Analyzer[]): Config {
  const settings = { ...config.analyzers };
  for (const one of enabled) {
    if (one.kind !== "external" || one.replaces === undefined) continue;
    const { analyzer, options } = one.replaces;
    const before = settings[analyzer];
    if (before !== undefined)
      settings[analyzer] = { ...before, options: { ...(before.options as object), ...options } };
  }
  return { ...config, analyzers: settings };
}
