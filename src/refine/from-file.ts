/** Candidates out of a patch that a person or another tool made: held to the gate as every other. */
import { applyPatch, parsePatch } from "diff";
import type { FileChange } from "../model/candidate.ts";
import type { Finding } from "../model/finding.ts";
import { UserError } from "../model/user-error.ts";
import { applied, type Hunk, hunksOf, linesOf } from "./merge.ts";
import type { CandidateSource } from "./source.ts";
import { noMore } from "./source.ts";

/**
 * A unified diff, carried out on the texts that were scanned.
 *
 * @param file how errors name it
 * @throws UserError where it is no diff, touches a file that cannot be read, or does not fit
 */
export async function changesOf(
  diff: string,
  file: string,
  textOf: (path: string) => Promise<string | undefined>,
): Promise<FileChange[]> {
  const parsed = parseDiff(diff, file);
  const changes: FileChange[] = [];
  for (const part of parsed) {
    const path = pathOf(part.newFileName ?? part.oldFileName ?? "");
    const before = await textOf(path);
    if (before === undefined)
      throw new UserError(
        `--patch ${file}: ${path} is not among the scanned files`,
        "a patch may change scanned files only",
      );
    const after = applyPatch(before, part);
    if (after === false)
      throw new UserError(`--patch ${file}: it does not fit ${path}`, "make it anew for what is scanned");
    changes.push({ path, before, after });
  }
  return changes;
}

function parseDiff(diff: string, file: string) {
  let parsed: ReturnType<typeof parsePatch>;
  try {
    parsed = parsePatch(diff).filter(({ hunks }) => hunks.length > 0);
  } catch (error) {
    throw new UserError(
      `--patch ${file}: ${error instanceof Error ? error.message : "it cannot be read"}`,
      "give a unified diff, as `git diff` writes it",
    );
  }
  if (parsed.length === 0)
    throw new UserError(`--patch ${file}: it holds no changes`, "give a unified diff, as `git diff` writes it");
  return parsed;
}

/** `a/src/app.py` as git writes it. */
const pathOf = (name: string): string => name.replace(/^[ab]\//, "").replace(/\t.*$/, "");

/**
 * For each finding in the files that it touches the whole patch is a candidate, and then the part of it that is about this finding: a patch
 * that mends several changes more than any one of them needs.
 *
 * @param others findings that the patch may be about too
 */
export async function* fromFile(
  finding: Finding,
  others: readonly Finding[],
  changes: readonly FileChange[],
  file: string,
): CandidateSource {
  const provenance = { kind: "file" as const, path: file };
  const own = changes.find((change) => change.path === finding.path);
  if (own === undefined) return noMore(provenance, "the patch does not touch the file");
  const { fingerprint } = finding;
  const candidate = { fingerprint, provenance, explanation: `The patch of ${file}.` };
  yield [{ ...candidate, changes: [...changes] }];
  // What is about no finding is not dropped in silence: with it the patch stands or falls.
  if (changes.some(({ path }) => !others.some((other) => other.path === path))) return noMore(provenance, REFUSED);
  const part = partFor(finding, others, own);
  if (part.after === part.before) return noMore(provenance, "no part of the patch is about this finding");
  if (changes.length > 1 || part.after !== own.after) {
    yield [{ ...candidate, changes: [part], explanation: `The part of ${file} that is about this finding.` }];
  }
  return noMore(provenance, REFUSED);
}

const REFUSED = "the patch was refused";

/** The hunks that stand nearer to this finding than to any other. */
function partFor(finding: Finding, others: readonly Finding[], { path, before, after }: FileChange): FileChange {
  const lines = linesOf(before);
  const rivals = others.filter((other) => other.path === path && other.fingerprint !== finding.fingerprint);
  const own = hunksOf(lines, linesOf(after)).filter((hunk) =>
    rivals.every((rival) => distance(hunk, finding) <= distance(hunk, rival)),
  );
  return { path, before, after: applied(lines, own) };
}

/** In lines. */
function distance({ start, end }: Hunk, { startLine, endLine }: Finding): number {
  return Math.max(startLine - 1 - Math.max(end - 1, start), start - (endLine - 1), 0);
}
