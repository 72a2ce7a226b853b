/** A sandbox by bubblewrap: own mounts, processes and network, the rest of the machine read-only. */
import type { Mount, RunLayout } from "./mounts.ts";

const ISOLATION = [
  "--unshare-user",
  "--unshare-ipc",
  "--unshare-pid",
  "--unshare-net",
  "--unshare-uts",
  "--unshare-cgroup-try",
  "--die-with-parent",
  "--new-session",
  "--ro-bind",
  "/",
  "/",
  "--dev",
  "/dev",
  "--proc",
  "/proc",
];

/** Arguments of `bwrap`; it resolves all sources before the first mount covers one. */
export function bubblewrapArguments({ mounts, cwd, argv }: RunLayout): string[] {
  return [...ISOLATION, ...mounts.flatMap(argumentsOf), "--chdir", cwd, "--", ...argv];
}

function argumentsOf(mount: Mount): string[] {
  if (mount.kind === "empty") return ["--tmpfs", mount.target];
  return [mount.kind === "writable" ? "--bind" : "--ro-bind", mount.source, mount.target];
}
