/**
 * Processes that left their group, as daemons do, where no process namespace holds them: found by a mark in the environment that they
 * inherited. Linux only; elsewhere there is no way to look.
 */
import { readdirSync, readFileSync } from "node:fs";

/** Those started while others were being ended are found the next time around. */
const ROUNDS = 10;

/** @param mark `NAME=value`, as it stands in the environment; must not be in our own */
export function killMarked(mark: string): number {
  let killed = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = marked(mark);
    if (found.length === 0) break;
    for (const pid of found) killed += kill(pid);
  }
  return killed;
}

function marked(mark: string): number[] {
  const pids = attempt(() => readdirSync("/proc"))?.filter((name) => /^\d+$/.test(name)) ?? [];
  return pids
    .filter((pid) =>
      attempt(() => readFileSync(`/proc/${pid}/environ`, "latin1"))
        ?.split("\0")
        .includes(mark),
    )
    .map(Number);
}

function kill(pid: number): number {
  if (pid === process.pid) return 0;
  return attempt(() => process.kill(pid, "SIGKILL")) ? 1 : 0;
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
