/** The private place in which the external analyzers of one run work together. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { ticks } from "../../system/clock.ts";
import { createPrivateFolder } from "../../system/private-folder.ts";
import { type ProcessResult, runProcess } from "../../system/process.ts";
import { findProgram, pythonUserBase, scrubbedEnvironment } from "../../system/programs.ts";
import type { RunTool } from "../analyzer.ts";

export interface Workspace {
  /** Absolute: the files to check, shared by all. */
  tree: string;
  /** Makes a new empty folder, never below `tree`. */
  scratch(): string;
  /** A way to run programs for so long, counted from now on. */
  runner(tool: Tool, cwd: string, seconds: number): RunTool;
  [Symbol.dispose](): void;
}

/** An analyzer's program. */
export interface Tool {
  /** As the analyzer calls it. */
  program: string;
  /** Absolute. */
  executable: string;
  /** Names of variables that reach it beside the scrubbed environment. */
  passes?: readonly string[];
}

export interface WorkspaceHost {
  env: NodeJS.ProcessEnv;
  /** The scanned repository: no program is taken from it. */
  root: string;
}

const OUTPUT_LIMIT = 128 * 1024 * 1024;

export function createWorkspace({ env, root }: WorkspaceHost): Workspace {
  const outer = createPrivateFolder();
  const folder = (name: string): string => {
    const made = path.join(outer.path, name);
    mkdirSync(made, { mode: 0o700 });
    return made;
  };
  const [tree, home, temporary] = [folder("tree"), folder("home"), folder("tmp")];
  const scrubbed = scrubbedEnvironment(env, { home, temporary, not: root });
  let scratches = 0;
  const passed = ({ passes = [] }: Tool) =>
    Object.fromEntries(passes.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
  return {
    tree,
    scratch: () => folder(`scratch-${(scratches += 1)}`),
    runner(tool, cwd, seconds) {
      const end = ticks() + seconds * 1000;
      return async ([name, ...args], how = {}): Promise<ProcessResult> => {
        const program =
          name === tool.program ? tool.executable : path.isAbsolute(name) ? name : findProgram(name, env, root);
        const timeoutMs = Math.ceil(end - ticks());
        if (program === undefined) return { kind: "not-found" };
        if (timeoutMs <= 0) return { kind: "timed-out", timeoutMs: seconds * 1000, stderr: "" };
        const result = await runProcess(program, args, {
          cwd: how.cwd ?? cwd,
          env: { ...scrubbed, ...pythonUserBase(tool.executable, env), ...passed(tool), ...how.env },
          timeoutMs,
          maxOutputBytes: how.maxOutputBytes ?? OUTPUT_LIMIT,
          ...(how.input === undefined ? {} : { input: how.input }),
          ...(how.limitFile === undefined ? {} : { limitFile: how.limitFile }),
        });
        // What the person set, not what was left of it.
        return result.kind === "timed-out" ? { ...result, timeoutMs: seconds * 1000 } : result;
      };
    },
    [Symbol.dispose]: () => outer[Symbol.dispose](),
  };
}
