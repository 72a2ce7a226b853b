/** One file: what Ruff and our own checks see in it, judged place by place, with what silences it. */
import type { Detection, NativeSuppression, Region, Rule } from "../../model/finding.ts";
import type { FileReport } from "../analyzer.ts";
import { ownHits } from "./checks/list.ts";
import type { Hit } from "./checks/check.ts";
import type { Diagnostic, Engine } from "./engine.ts";
import { judge } from "./judge.ts";
import { checkWith } from "./pack/check.ts";
import { packRules } from "./pack/rules.ts";
import { disarm } from "./noqa.ts";
import { banditId, rules, testNames } from "./rules.ts";
import { pythonSource, type PythonSource } from "./source.ts";
import { suppressions } from "./suppress.ts";

const RULES = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
const SECRETS = new Set(["S105", "S106", "S107"]);

/** Of `password="hunter2"` only the value, so that masking leaves the rest readable. */
function valueStart(text: string, start: number, end: number): number {
  return start + (/^\s*\w+\s*=\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
}

function regionOf(source: PythonSource, { code, start_location, end_location }: Diagnostic): Region {
  const start = source.offsetOf(start_location.row, start_location.column);
  const end = source.offsetOf(end_location.row, end_location.column);
  return source.region(code === "S106" ? valueStart(source.text, start, end) : start, end);
}

function ofDiagnostic(source: PythonSource, path: string, diagnostic: Diagnostic): Detection {
  const ruleId = diagnostic.code ?? "";
  const region = regionOf(source, diagnostic);
  return { analyzer: "python", ruleId, path, region, message: diagnostic.message };
}

function ofHit(source: PythonSource, path: string, { start, end, ...hit }: Hit): Detection {
  return { analyzer: "python", path, region: source.region(start, end), ...hit };
}

function completed(source: PythonSource, detection: Detection): Detection {
  const { ruleId, message, region } = detection;
  const start = source.offsetOf(region.startLine, region.startColumn);
  const end = source.offsetOf(region.endLine, region.endColumn);
  const verdict = judge(ruleId, { message, region, start, end, source });
  return { ...verdict, ...detection, ...(SECRETS.has(ruleId) && { secret: true }) };
}

/** Our own check of a rule yields where Ruff reports the same rule on the same lines. */
function withoutTwins(hits: readonly Detection[], seen: readonly Detection[]): Detection[] {
  const taken = new Set(seen.flatMap(ruleOnLines));
  return hits.filter((hit) => !ruleOnLines(hit).some((key) => taken.has(key)));
}

function ruleOnLines({ ruleId, region }: Detection): string[] {
  const count = region.endLine - region.startLine + 1;
  return Array.from({ length: count }, (_, index) => `${ruleId} ${region.startLine + index}`);
}

function placeKey(diagnostic: Diagnostic): string {
  return `${diagnostic.code} ${diagnostic.start_location.row} ${diagnostic.start_location.column}`;
}

function syntaxError(diagnostics: readonly Diagnostic[]): Pick<FileReport, "unchecked"> {
  const error = diagnostics.find(({ code }) => !RULES.has(code ?? ""));
  if (error === undefined) return {};
  return { unchecked: { kind: "syntax-error", message: error.message, line: error.start_location.row } };
}

function crash(error: unknown): FileReport {
  const message =
    error instanceof RangeError
      ? "nested too deeply for the parser"
      : `the Python engine failed: ${error instanceof Error ? error.message : String(error)}`;
  return { detections: [], unchecked: { kind: "crash", message } };
}

/**
 * What Ruff sees with nothing silenced, and which of it stays when its comments are heeded. A comment that silences Ruff in
 * a form unknown here is not heeded: nothing may be hidden that the report cannot list.
 */
function askRuff(
  engine: Engine,
  source: PythonSource,
  hasDirectives: boolean,
): { all: Diagnostic[]; shown: Set<string> } {
  const all = engine.check(disarm(source));
  const visible = hasDirectives && all.length > 0 ? engine.check(source.text) : all;
  return { all, shown: new Set(visible.map(placeKey)) };
}

/**
 * What a Ruff sees, embedded or not, judged.
 *
 * @param ours the other checks, which yield to Ruff's
 */
function checkSource(
  engine: Engine,
  path: string,
  source: PythonSource,
  ours: (source: PythonSource) => readonly Hit[],
): FileReport {
  const { hasDirectives, nosec, noqa, anyNoqa } = suppressions(source, testNames);
  const { all, shown } = askRuff(engine, source, hasDirectives);
  const silenced = (detection: Detection, byNoqa: NativeSuppression | undefined): Detection => {
    const suppression = nosec(detection, banditId(RULES.get(detection.ruleId)!)) ?? byNoqa;
    return suppression === undefined ? detection : { ...detection, suppression };
  };
  const fromRuff = all.flatMap((diagnostic) => {
    if (!RULES.has(diagnostic.code ?? "")) return [];
    const detection = ofDiagnostic(source, path, diagnostic);
    const isHidden = !shown.has(placeKey(diagnostic));
    return [silenced(detection, isHidden ? (noqa(detection) ?? anyNoqa(detection)) : undefined)];
  });
  const own = ours(source).map((hit) => ofHit(source, path, hit));
  return {
    detections: [
      ...fromRuff,
      ...withoutTwins(own, fromRuff).map((detection) => silenced(detection, noqa(detection))),
    ].map((detection) => completed(source, detection)),
    ...syntaxError(all),
  };
}

/** Adds what the pack's rules see, which also know more of what the others found. */
async function withPack(report: FileReport, path: string, text: string): Promise<FileReport> {
  try {
    const { found, others } = await checkWith(packRules, { path, text }, report.detections);
    const silenced = found.length === 0 ? [] : silencedByComments(found, text);
    return { ...report, detections: [...others, ...silenced] };
  } catch (error) {
    return { ...crash(error), ...report };
  }
}

function silencedByComments(found: readonly Detection[], text: string): Detection[] {
  const { nosec, noqa } = suppressions(pythonSource(text), testNames);
  return found.map((detection) => {
    const suppression = nosec(detection, detection.ruleId) ?? noqa(detection);
    return suppression === undefined ? detection : { ...detection, suppression };
  });
}

export async function checkFile(engine: Engine, path: string, text: string): Promise<FileReport> {
  return withPack(checkText(engine, path, text, ownHits), path, text);
}

/** What a Ruff that is a program of its own said of the file, judged as the embedded one's words are. */
export function judgeRuff(engine: Engine, path: string, text: string): FileReport {
  return checkText(engine, path, text, () => []);
}

function checkText(engine: Engine, path: string, text: string, ours: typeof ownHits): FileReport {
  try {
    return checkSource(engine, path, pythonSource(text), ours);
  } catch (error) {
    return crash(error);
  }
}
