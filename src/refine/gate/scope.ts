/** The check `scope`: a patch stays where the finding is. Pure. */
import type { FileChange } from "../../model/candidate.ts";
import type { CheckResult, Evidence } from "../../model/verdict.ts";
import { mapLines } from "./line-map.ts";
import { PROTECTED } from "./protected-paths.ts";

export interface ScopeFacts {
  /** Files with findings that this patch may be about. */
  flagged: ReadonlySet<string>;
  /** What the tree that is judged holds there; undefined where that is no regular file. */
  textAt(path: string): string | undefined;
}

/** Beyond it nobody reads a patch to the end. */
const MAX_CHANGED_LINES = 1500;
const MAX_GROWTH_BYTES = 40_000;
const MAX_FILES = 5;

export function checkScope(changes: readonly FileChange[], facts: ScopeFacts): CheckResult {
  const evidence = [...setProblems(changes), ...changes.flatMap((change) => problemsOf(change, facts))];
  return evidence.length === 0
    ? { check: "scope", status: "passed", evidence }
    : { check: "scope", status: "failed", evidence };
}

function setProblems(changes: readonly FileChange[]): Evidence[] {
  if (changes.length === 0) return [{ message: "the patch changes no file" }];
  if (changes.length > MAX_FILES)
    return [{ message: `the patch touches ${changes.length} files; ${MAX_FILES} are the limit` }];
  const folded = changes.map(({ path }) => path.normalize("NFC").toLowerCase());
  return new Set(folded).size === folded.length ? [] : [{ message: "the patch names a file twice" }];
}

/** A path that is not plain is not looked at any further. */
function problemsOf(change: FileChange, { flagged, textAt }: ScopeFacts): Evidence[] {
  const { path, before, after } = change;
  const trick = pathTrick(path);
  if (trick !== undefined) return [{ message: `${JSON.stringify(path)} ${trick}` }];
  const say = (message: string): Evidence => ({ message, path });
  const kind = PROTECTED.find(([, pattern]) => pattern.test(path))?.[0];
  const problems: Evidence[] = [];
  if (!flagged.has(path)) problems.push(say("nothing is reported in this file, so a patch has no business there"));
  if (kind !== undefined) problems.push(say(`the file is ${kind}: what judges the code is not changed to please it`));
  const current = textAt(path);
  if (current === undefined)
    problems.push(say("there is no regular file at this path: none to create, no link to write through"));
  else if (current !== before) problems.push(say("the file is not what the patch was made for"));
  if (before === after) problems.push(say("the patch leaves the file as it is"));
  return [...problems, ...sizeProblems(change), ...hiddenCharacters(change)];
}

function pathTrick(path: string): string | undefined {
  if (path === "" || path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.startsWith("~"))
    return "is not relative to the repository";
  if (path.split("/").some((part) => part === ".." || part === "." || part === "")) return "is not a plain path";
  if (/[\\\p{Cc}\p{Cf}]/u.test(path)) return "holds characters that hide what it names";
  if (path.split("/").some((part) => /^\.git(?:~\d+)?[. ]*$/i.test(part) || /[. ]$/.test(part)))
    return "leads into git's own folder";
  return undefined;
}

function sizeProblems({ path, before, after }: FileChange): Evidence[] {
  const growth = Buffer.byteLength(after) - Buffer.byteLength(before);
  if (growth > MAX_GROWTH_BYTES)
    return [{ path, message: `the file grows by ${growth} bytes; ${MAX_GROWTH_BYTES} are the limit` }];
  const { changedLines } = mapLines(before, after);
  return changedLines > MAX_CHANGED_LINES
    ? [{ path, message: `${changedLines} lines are changed; ${MAX_CHANGED_LINES} are the limit` }]
    : [];
}

/** Code that reads otherwise than it runs (Boucher and Anderson, 'Trojan Source', 2021). */
const HIDDEN = /[\u0000\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]/g;

/** Words of two alphabets, and letters that Python reads as plain ones (Unicode TR 39; PEP 3131). */
const LOOKALIKE =
  /[A-Za-z0-9_][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][A-Za-z0-9_]|[\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/gu;

function hiddenCharacters({ path, before, after }: FileChange): Evidence[] {
  return [
    ...newMatches(HIDDEN, "the patch adds characters that nobody sees"),
    ...newMatches(LOOKALIKE, "the patch adds letters that look like others"),
  ];

  function newMatches(pattern: RegExp, message: string): Evidence[] {
    const count = (text: string) => text.match(pattern)?.length ?? 0;
    if (count(after) <= count(before)) return [];
    const line = after.slice(0, after.search(pattern)).split("\n").length;
    return [{ path, line, side: "after", message }];
  }
}
