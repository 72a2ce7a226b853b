/** The check `honesty`: is the patch a fix, or does it only look like one? On the syntax tree, language by language. */
import type { FileChange } from "../../../model/candidate.ts";
import type { Finding } from "../../../model/finding.ts";
import type { CheckResult, Evidence } from "../../../model/verdict.ts";
import { languageOf } from "../../../syntax/languages.ts";
import { importedCures } from "../imported-cures.ts";
import type { GateProject } from "../project.ts";
import { type Code, readCode } from "../tree/code.ts";
import { withoutSame } from "../tree/same.ts";
import { awaited } from "./awaited.ts";
import { bodies } from "./bodies.ts";
import { type HonestyCheck, quoted } from "./check.ts";
import { commentedOut } from "./commented-out.ts";
import { conditions } from "./conditions.ts";
import { cosmetic } from "./cosmetic.ts";
import { disguise } from "./disguise.ts";
import { effects } from "./effects.ts";
import { elsewhere } from "./elsewhere.ts";
import { escapes } from "./escapes.ts";
import { imports } from "./imports.ts";
import { lostChecks } from "./lost-checks.ts";
import { lostData } from "./lost-data.ts";
import { sameDanger } from "./same-danger.ts";
import { publicInterface } from "./interface.ts";
import { size } from "./size.ts";
import { softened } from "./softened.ts";
import { stillBuilt } from "./still-built.ts";
import { suppressingLines, suppressions } from "./suppressions.ts";
import { switches } from "./switches.ts";
import { undefinedNames } from "./undefined-names.ts";
import { unreachable } from "./unreachable.ts";
import { unused } from "./unused.ts";
import { unsafeSettings } from "./unsafe-settings.ts";
import { values } from "./values.ts";

/** In the order in which their evidence is told. */
export const HONESTY_CHECKS: Readonly<Record<string, HonestyCheck>> = {
  suppressions,
  publicInterface,
  bodies,
  commentedOut,
  unreachable,
  unused,
  effects,
  awaited,
  lostChecks,
  softened,
  lostData,
  imports,
  undefinedNames,
  conditions,
  values,
  switches,
  unsafeSettings,
  disguise,
  sameDanger,
  stillBuilt,
  escapes,
  cosmetic,
  elsewhere,
  size,
};

export interface HonestyRequest {
  changes: readonly FileChange[];
  finding: Finding;
  project: GateProject;
}

/** A patch in a language without a syntax tree is looked at for suppressions only, and stays unknown at best. */
export async function checkHonesty({ changes, finding, project }: HonestyRequest): Promise<CheckResult> {
  const found: Evidence[] = [];
  let unread: string | undefined;
  for (const change of changes) {
    const pair = await readPair(change);
    if (pair === undefined) {
      unread = change.path;
      found.push(...suppressedLines(change));
    } else found.push(...dishonesties({ ...pair, finding, project }));
  }
  if (found.length > 0) return { check: "honesty", status: "failed", evidence: found };
  if (unread === undefined) return relied(await reliances(changes, finding, project));
  const message = `${unread} is in a language whose syntax is not read here: whether the patch is honest is for a person to see`;
  return { check: "honesty", status: "unknown", reason: "language-not-read", evidence: [{ message, path: unread }] };
}

async function reliances(changes: readonly FileChange[], finding: Finding, project: GateProject): Promise<Evidence[]> {
  const change = changes.find(({ path }) => path === finding.path);
  const language = change && languageOf(change.path, change.before.split("\n", 1)[0] ?? "");
  return change === undefined || language === undefined ? [] : importedCures(change, language, finding, project);
}

function relied(on: Evidence[]): CheckResult {
  if (on.length === 0) return { check: "honesty", status: "passed", evidence: [] };
  return { check: "honesty", status: "unknown", reason: "cure-not-seen", evidence: on };
}

/** Of patches joined, each of which was honest: only whether what one takes away is what another needs. */
export async function checkNames(changes: readonly FileChange[]): Promise<CheckResult> {
  const found: Evidence[] = [];
  for (const change of changes) {
    const pair = await readPair(change);
    if (pair !== undefined) found.push(...undefinedNames(pair));
  }
  return { check: "honesty", status: found.length > 0 ? "failed" : "passed", evidence: found };
}

function dishonesties(input: Parameters<HonestyCheck>[0]): Evidence[] {
  return Object.values(HONESTY_CHECKS).flatMap((check) => check(input));
}

async function readPair(change: FileChange): Promise<{ before: Code; after: Code } | undefined> {
  const { path } = change;
  const language = languageOf(path, change.before.split("\n", 1)[0] ?? "");
  if (language === undefined) return undefined;
  const [before, after] = [await readCode(path, language, change.before), await readCode(path, language, change.after)];
  return withoutSame({ before, after });
}

function suppressedLines({ path, before, after }: FileChange): Evidence[] {
  return suppressingLines(before, after).map(({ line, text }) => ({
    message: `${quoted(text)} silences a tool instead of mending the code`,
    path,
    line,
    side: "after" as const,
  }));
}
