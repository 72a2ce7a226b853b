/** Which sandbox this machine offers, found by trying: namespaces are often forbidden where the program is installed. */
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { TestProof } from "../../model/verdict.ts";
import { runProcess } from "../../system/process.ts";
import { findProgram } from "../../system/programs.ts";
import { bubblewrapArguments } from "./bubblewrap.ts";
import type { ProcessLimits, RunLayout } from "./mounts.ts";
import { seatbeltArguments } from "./seatbelt.ts";
import { unshareArguments } from "./unshare.ts";

export interface Sandbox {
  kind: TestProof["sandbox"];
  /** Whether it puts mounts into effect: the copy then stands at the original's own path. */
  mounts: boolean;
  /** The command that runs the layout's own. */
  wrap(layout: RunLayout): [command: string, ...args: string[]];
}

export const UNSANDBOXED: Sandbox = { kind: "unsandboxed", mounts: false, wrap: ({ argv }) => [...argv] };

interface Kind {
  kind: Exclude<TestProof["sandbox"], "unsandboxed">;
  program: string;
  mounts: boolean;
  arguments: (layout: RunLayout) => string[];
}

/** The first that works is taken. */
const KINDS: readonly Kind[] = [
  { kind: "bubblewrap", program: "bwrap", mounts: true, arguments: bubblewrapArguments },
  { kind: "unshare", program: "unshare", mounts: true, arguments: unshareArguments },
  { kind: "sandbox-exec", program: "sandbox-exec", mounts: false, arguments: seatbeltArguments },
];

/** Writing outside must fail, and inside must not. */
const TRIAL = 'touch "$1" 2>/dev/null; touch "$2"';
const TRIAL_TIMEOUT_MS = 10_000;

/** @param folder absolute, private: where it may try things out */
export async function chooseSandbox(folder: string, env: NodeJS.ProcessEnv): Promise<Sandbox> {
  for (const kind of KINDS) {
    const program = findProgram(kind.program, env);
    if (program !== undefined && (await works(kind, program, path.join(folder, kind.kind), env))) {
      return { kind: kind.kind, mounts: kind.mounts, wrap: (layout) => [program, ...kind.arguments(layout)] };
    }
  }
  return UNSANDBOXED;
}

async function works(kind: Kind, program: string, folder: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const [outside, inside, scratch] = ["outside", "inside", "scratch"].map((name) => path.join(folder, name));
  for (const each of [outside, inside, scratch]) mkdirSync(each ?? folder, { recursive: true });
  const layout: RunLayout = {
    mounts: [{ kind: "writable", source: `${inside}`, target: `${inside}` }],
    cwd: "/",
    argv: ["sh", "-c", TRIAL, "sh", `${outside}/written`, `${inside}/written`],
    scratch: `${scratch}`,
  };
  const result = await runProcess(program, kind.arguments(layout), { cwd: "/", env, timeoutMs: TRIAL_TIMEOUT_MS });
  const ended = result.kind === "exited" && result.code === 0;
  return ended && existsSync(`${inside}/written`) && !existsSync(`${outside}/written`);
}

/**
 * The command under `prlimit(1)`. Data, not address space, is limited: V8, Go and the JVM reserve far more than they use. The number of
 * processes is counted per user, so it is limited only in a user namespace, where nobody else's count.
 */
export function limited(
  argv: readonly [string, ...string[]],
  limits: ProcessLimits,
  sandbox: Sandbox,
  env: NodeJS.ProcessEnv,
): [string, ...string[]] {
  const prlimit = findProgram("prlimit", env);
  if (prlimit === undefined) return [...argv];
  const flags = ["--core=0", `--data=${limits.memory}`, `--fsize=${limits.fileSize}`];
  if (sandbox.mounts) flags.push(`--nproc=${limits.processes}`);
  return [prlimit, ...flags, "--", ...argv];
}
