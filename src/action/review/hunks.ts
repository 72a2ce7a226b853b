/** The lines of a pull request's difference, as GitHub shows it: only on those it takes comments. */
import { z } from "zod";
import { parsePatch } from "diff";
import { type GitHub, listAll } from "../../system/github.ts";

/** Lines `first` to `last` of the new file, with their text. */
export interface ShownHunk {
  first: number;
  last: number;
  lines: string[];
}

export type ShownHunks = ReadonlyMap<string, ShownHunk[]>;

/** Beyond so many files the list ends without a word. */
const MOST_FILES = 3000;

const files = z.array(z.object({ filename: z.string(), patch: z.string().optional() }));

/** By path. What is too large for GitHub to show has no lines. */
export async function shownHunks(github: GitHub, number: number): Promise<ShownHunks | undefined> {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
  const listed = await listAll(github, route, { pull_number: number }, MOST_FILES);
  const parsed = listed.kind === "ok" ? files.safeParse(listed.items) : undefined;
  if (parsed?.success !== true) return undefined;
  return new Map(parsed.data.map(({ filename, patch = "" }) => [filename, hunksOfPatch(patch)]));
}

export function hunksOfPatch(patch: string): ShownHunk[] {
  try {
    const [parsed] = parsePatch(`--- a\n+++ b\n${patch}${patch.endsWith("\n") ? "" : "\n"}`);
    return (parsed?.hunks ?? []).flatMap(({ newStart, lines: all }) => {
      const lines = all.filter((line) => /^[ +]/.test(line)).map((line) => line.slice(1));
      return lines.length === 0 ? [] : [{ first: newStart, last: newStart + lines.length - 1, lines }];
    });
  } catch {
    return [];
  }
}

export function hunkAround(hunks: readonly ShownHunk[], first: number, last = first): ShownHunk | undefined {
  return hunks.find((hunk) => hunk.first <= first && last <= hunk.last);
}
