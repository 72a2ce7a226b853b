/** Which process this is, which others still run, and names that nobody else takes. */
import { randomBytes } from "node:crypto";

export const ownPid = (): number => process.pid;

/** Undefined where users have no numbers. */
export const ownUid = (): number | undefined => process.getuid?.();

/** A process of another user counts as running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Sixteen hexadecimal digits. */
export function uniqueId(): string {
  return randomBytes(8).toString("hex");
}
