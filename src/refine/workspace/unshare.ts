/**
 * The same sandbox from util-linux alone, where bubblewrap is not installed: namespaces by `unshare(1)`, mounts by a shell script
 * of fixed words whose parameters are the paths.
 */
import type { Mount, RunLayout } from "./mounts.ts";

const NAMESPACES = [
  "--map-root-user",
  "--mount",
  "--pid",
  "--fork",
  "--kill-child",
  "--net",
  "--ipc",
  "--uts",
  "--mount-proc",
];

/**
 * `$1` is a folder on which the whole old tree is kept while the mounts are made: sources are taken from there, relative to it, as
 * later mounts may cover them. Its programs come from the system's folders: those of PATH may be the project's own. Then triples of kind, source and target up to `--`, then where to start, then the command.
 *
 * The new network has nothing but a loopback device, which tests that start servers need.
 *
 * The last `unshare` is a user namespace within: in it nobody has the right to undo a mount.
 */
const SCRIPT = `
set -e
path=$PATH
PATH=/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin
unshare=$(command -v unshare)
ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || :
old=$1; shift
mount -c --make-rprivate /
mount -c --rbind / "$old"
cd "$old"
while read -r _ target _ options _; do
  target=$(printf '%b' "$target")
  flags=ro
  for flag in nosuid nodev noexec noatime nodiratime relatime; do
    case ",$options," in *",$flag,"*) flags=$flags,$flag ;; esac
  done
  case $target in "$old"|"$old"/*|/proc|/proc/*|/dev|/dev/*) ;;
    *) mount -c -o "remount,bind,$flags" "$target" 2>/dev/null || [ "$target" != / ] ;;
  esac
done < /proc/self/mounts
while [ "$1" != -- ]; do
  if [ "$1" = empty ]; then mkdir -p "$3" 2>/dev/null || :; mount -c -t tmpfs -o mode=755 tmpfs "$3"
  else
    if [ -d ".$2" ]; then mkdir -p "$3" 2>/dev/null || :; else [ -e "$3" ] || { mkdir -p "\${3%/*}"; : > "$3"; }; fi
    mount -c --bind ".$2" "$3"
    if [ "$1" = read-only ]; then mount -c -o remount,bind,ro "$3" 2>/dev/null || mount -c -o remount,bind,ro,nosuid,nodev "$3"; fi
  fi
  shift 3
done
shift
if [ -d "$old" ]; then mount -c -t tmpfs -o ro tmpfs "$old" 2>/dev/null || :; fi
cd "$1"; shift
PATH=$path
exec "$unshare" --user --map-current-user -- "$@"
`;

/** Arguments of `unshare`. */
export function unshareArguments({ mounts, cwd, argv, scratch }: RunLayout): string[] {
  return [...NAMESPACES, "--", "/bin/sh", "-c", SCRIPT, "sh", scratch, ...mounts.flatMap(tripleOf), "--", cwd, ...argv];
}

function tripleOf(mount: Mount): string[] {
  return [mount.kind, mount.kind === "empty" ? "" : mount.source, mount.target];
}
