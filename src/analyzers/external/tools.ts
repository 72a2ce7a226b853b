/** Finding the program of an external analyzer, and what it says it is. */
import path from "node:path";
import type { Config, ExternalSettings } from "../../config/config.ts";
import type { ScanFailure } from "../../model/scan.ts";
import { findProgram, isExecutable, programStamp } from "../../system/programs.ts";
import type { ExternalAnalyzer } from "../analyzer.ts";
import { type Cache, textKey } from "../cache.ts";
import type { Tool, Workspace, WorkspaceHost } from "./workspace.ts";

/** An analyzer that is ready to run. */
export interface ReadyTool extends Tool {
  analyzer: ExternalAnalyzer<unknown>;
  options: unknown;
  /** The options, serialised. */
  optionsKey: string;
  settings: ExternalSettings;
  version: string;
}

export type Readiness =
  | { kind: "ready"; tool: ReadyTool }
  | { kind: "failed"; analyzer: ExternalAnalyzer<unknown>; failure: ScanFailure };

/** A program that does not say its version within this many seconds hangs. */
const VERSION_SECONDS = 60;

/**
 * The version is remembered for as long as the program's file is the same: many take longer to start than a file takes to check.
 *
 * @param workspace called only where the program has to be asked
 */
export async function readyTool(
  analyzer: ExternalAnalyzer<unknown>,
  config: Config,
  host: WorkspaceHost,
  cache: Cache,
  workspace: () => Workspace,
): Promise<Readiness> {
  const settings = config.analyzers[analyzer.name]?.external ?? { timeout: 300, trustConfig: false };
  const options = config.analyzers[analyzer.name]?.options ?? analyzer.defaults;
  const executable = executableOf(analyzer, settings, host);
  if (executable === undefined) return { kind: "failed", analyzer, failure: missing(analyzer, settings, host) };
  const tool: Tool = { program: analyzer.program, executable, passes: analyzer.passes ?? [] };
  const optionsKey = JSON.stringify(options);
  const key = textKey("version", analyzer.name, optionsKey, programStamp(executable));
  const ready = (version: string): Readiness => {
    return { kind: "ready", tool: { ...tool, analyzer, options, optionsKey, settings, version } };
  };
  const known = cache.getText(key);
  if (known !== undefined) return ready(known);
  const place = workspace();
  const found = await analyzer.version(place.runner(tool, place.scratch(), VERSION_SECONDS), options);
  if (found.kind === "unusable")
    return { kind: "failed", analyzer, failure: { kind: "crash", message: found.message } };
  cache.putText(key, found.version);
  return ready(found.version);
}

function executableOf({ program }: ExternalAnalyzer<unknown>, settings: ExternalSettings, host: WorkspaceHost) {
  if (settings.path === undefined && !path.isAbsolute(program)) return findProgram(program, host.env, host.root);
  const named = path.resolve(host.root, settings.path ?? program);
  return isExecutable(named) ? named : undefined;
}

function missing(
  { name, program, install }: ExternalAnalyzer<unknown>,
  settings: ExternalSettings,
  host: WorkspaceHost,
): ScanFailure {
  return { kind: "missing", message: `${whatIsMissing(name, program, settings, host)}; to install it: ${install}` };
}

const OWN_FOLDERS = [".venv/bin", "venv/bin", "node_modules/.bin"];

function whatIsMissing(
  name: string,
  program: string,
  settings: ExternalSettings,
  { env, root }: WorkspaceHost,
): string {
  if (settings.path !== undefined) return `analyzers.${name}.path names ${settings.path}, which is no program`;
  const inside = findProgram(program, env);
  const own = [
    ...(inside === undefined ? [] : [inside]),
    ...OWN_FOLDERS.map((folder) => path.join(root, folder, program)),
  ];
  const found = own.find(isExecutable);
  if (found === undefined) return `${program} was not found on PATH`;
  const relative = path.relative(root, found);
  return `${program} is in the scanned repository, whose programs run only where the configuration says so (analyzers: {${name}: {path: ${relative}}})`;
}
