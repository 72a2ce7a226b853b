/** Workspaces carry the id of the process that made them: those of processes that are gone are put away by the next. */
import { tmpdir } from "node:os";
import path from "node:path";
import { namesIn, statOf } from "../../system/files.ts";
import { isRunning, ownPid, ownUid } from "../../system/identity.ts";
import { removeTree } from "./remove.ts";

const PREFIX = "provenfix-tests-";
const NAME = /^provenfix-tests-(\d+)-\w+$/;

/** For `createPrivateFolder`. */
export const workspacePrefix = (): string => `${PREFIX}${ownPid()}-`;

/** @returns how many were put away */
export function sweepLeftovers(folder = tmpdir()): number {
  const stale = namesIn(folder).filter((name) => isStale(name) && isOwn(path.join(folder, name)));
  return stale.filter((name) => removed(path.join(folder, name))).length;
}

function isStale(name: string): boolean {
  const pid = Number(NAME.exec(name)?.[1] ?? 0);
  return pid > 0 && !isRunning(pid);
}

/** In a shared folder others may have made something of that name, a link even. */
function isOwn(folder: string): boolean {
  const stats = statOf(folder);
  return typeof stats === "object" && stats.isDirectory() && (ownUid() ?? stats.uid) === stats.uid;
}

function removed(folder: string): boolean {
  try {
    removeTree(folder);
    return true;
  } catch {
    return false;
  }
}
