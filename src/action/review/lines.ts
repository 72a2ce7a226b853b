/** Lines of the scanned commit as lines of the pull request's head: a merge may have moved them. */
import { hunksOf, linesOf } from "../../refine/merge.ts";
import { runGit } from "../../system/git.ts";
import { openRepository } from "../../system/repository.ts";
import { openHistory } from "../history.ts";
import type { Job } from "../job.ts";

/** `undefined` for a line that the head does not have. */
export type LineMap = (line: number) => number | undefined;

const same: LineMap = (line) => line;
const none: LineMap = () => undefined;

/** @returns for each path, where its lines stand at the head */
export async function linesAtHead(
  job: Job,
  scanned: string,
  head: string,
): Promise<(path: string) => Promise<LineMap>> {
  if (scanned === head) return async () => same;
  const repository = await openRepository(job.workspace, job.env);
  const history = openHistory(repository, job);
  const present = (await history.has(head)) || ((await history.fetch([head], 1)) && (await history.has(head)));
  if (!present) return async () => none;
  const read = async (commit: string, path: string) => {
    const result = await runGit(repository, ["cat-file", "blob", `${commit}:${path}`]);
    return result.kind === "exited" && result.code === 0 ? result.stdout.toString("utf8") : undefined;
  };
  return async (path) => {
    const [before, after] = [await read(scanned, path), await read(head, path)];
    if (before === undefined || after === undefined) return none;
    return before === after ? same : lineMap(before, after);
  };
}

export function lineMap(before: string, after: string): LineMap {
  const hunks = hunksOf(linesOf(before), linesOf(after));
  return (line) => {
    const at = line - 1;
    if (hunks.some(({ start, end }) => start <= at && at < end)) return undefined;
    const above = hunks.filter(({ end }) => end <= at);
    return above.reduce((moved, { start, end, lines }) => moved + lines.length - (end - start), line);
  };
}
