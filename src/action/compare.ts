/** What GitHub says of a change whose history is not here. */
import { z } from "zod";
import type { ChangedLines } from "../model/scan.ts";
import { type GitHub, listAll } from "../system/github.ts";
import { linesOfHunks } from "../select/changed-lines.ts";

export interface ServerComparison {
  mergeBase: string;
  /** Absent where there are more than it lists. */
  files: { path: string; changed: ChangedLines }[] | undefined;
}

/** Beyond so many files of a pull request the list ends without a word. */
const MOST_FILES = 3000;

const comparison = z.object({ merge_base_commit: z.object({ sha: z.string() }) });
const files = z.array(z.object({ filename: z.string(), status: z.string(), patch: z.string().optional() }));

export async function compareOnServer(
  github: GitHub,
  base: string,
  head: string,
  number: number,
): Promise<ServerComparison | undefined> {
  const answer = await github.call("GET /repos/{owner}/{repo}/compare/{basehead}", {
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  const known = answer.kind === "ok" ? comparison.safeParse(answer.data) : undefined;
  if (known?.success !== true) return undefined;
  return { mergeBase: known.data.merge_base_commit.sha, files: await filesOf(github, number) };
}

/** Deleted files are listed too: they are left out for being gone. No patch means that all of it may have changed. */
async function filesOf(github: GitHub, number: number): Promise<ServerComparison["files"]> {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
  const listed = await listAll(github, route, { pull_number: number }, (data) => (Array.isArray(data) ? data : []), MOST_FILES);
  const parsed = listed.kind === "ok" ? files.safeParse(listed.items) : undefined;
  if (parsed?.success !== true || parsed.data.length >= MOST_FILES) return undefined;
  return parsed.data.map(({ filename, status, patch }) => {
    const comparable = patch !== undefined && status === "modified";
    return { path: filename, changed: comparable ? linesOfHunks(patch) : ("all" as const) };
  });
}
