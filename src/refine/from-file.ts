/** Candidates out of a patch that a person or another tool made: held to the gate as every other. */
import { applyPatch, parsePatch } from "diff";
import type { Candidate, FileChange } from "../model/candidate.ts";
import { UserError } from "../model/user-error.ts";
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

/** The patch is one candidate for each finding in the files that it touches. */
export async function* fromFile(
  fingerprint: string,
  path: string,
  changes: readonly FileChange[],
  file: string,
): CandidateSource {
  const provenance = { kind: "file" as const, path: file };
  if (!changes.some((change) => change.path === path)) return noMore(provenance, "the patch does not touch the file");
  const candidate: Candidate = { fingerprint, provenance, changes: [...changes], explanation: `The patch of ${file}.` };
  yield [candidate];
  return noMore(provenance, "the patch was refused");
}
