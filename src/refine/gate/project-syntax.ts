/** The project's own syntax checks (`fix.syntax`): commands on a file before and after a patch, in the copy where the tests run. */
import { FILE_PLACEHOLDER } from "../../config/fix.ts";
import type { FileChange } from "../../model/candidate.ts";
import { UserError } from "../../model/user-error.ts";
import { matcherOf } from "../../select/globs.ts";
import { lastLines } from "../workspace/execute.ts";
import type { LazyWorkspace } from "../workspace/lazy.ts";
import { oneByOne } from "../workspace/one-by-one.ts";
import type { Ran, Workspace } from "../workspace/workspace.ts";

/** What one command says of a patched file, in a sentence. */
export interface Said {
  /** `silent`: it says nothing of the patch. */
  kind: "parses" | "broken" | "silent";
  message: string;
}

/**
 * Every command that is configured for the file; empty where there is none.
 *
 * @param changes of the whole patch: all of them are in place while the file is checked
 * @throws UserError where a command cannot be started
 */
export type ProjectSyntax = (path: string, changes: readonly FileChange[]) => Promise<Said[]>;

export interface ProjectSyntaxSource {
  /** By glob. `{file}` in an argument stands for the file. */
  commands: Readonly<Record<string, readonly string[]>>;
  /** Opened for the first file that a command is configured for. */
  workspace: LazyWorkspace;
  /** Seconds that one command may take; at most `LONGEST` are given. */
  timeout: number;
  signal: AbortSignal | undefined;
}

/** Seconds: a parser that takes longer for one file hangs. */
const LONGEST = 60;

/** How one run ended, and what is to be said of it. */
interface Ended {
  kind: "accepts" | "refuses" | "unended";
  how: string;
}

export function projectSyntax({ commands, workspace, timeout, signal }: ProjectSyntaxSource): ProjectSyntax {
  const inTurn = oneByOne();
  const run = (argv: readonly string[], path: string, changes: readonly FileChange[]): Promise<Ended> =>
    inTurn(async () => {
      const job = { changes, folder: ".", timeout: Math.min(timeout, LONGEST), signal };
      const { run: start, sandbox } = await workspace.open();
      const ran = await start({ ...job, command: ({ root }) => ({ argv: withFile(argv, `${root}/${path}`) }) });
      return endOf(ran, shown(argv, path), sandbox);
    });
  const unpatched = new Map<string, Promise<Ended>>();
  const baseline = (argv: readonly string[], path: string): Promise<Ended> => {
    const key = JSON.stringify([argv, path]);
    const known = unpatched.get(key) ?? run(argv, path, []);
    unpatched.set(key, known);
    return known;
  };
  return async (path, changes) => {
    const said: Said[] = [];
    for (const [glob, argv] of Object.entries(commands)) {
      if (!(await matcherOf([glob]))(path)) continue;
      const before = await baseline(argv, path);
      const command = `\`${shown(argv, path)}\``;
      if (before.kind === "accepts") said.push(ofPatched(command, await run(argv, path, changes)));
      else said.push(ofUnpatched(command, before));
    }
    return said;
  };
}

/** An absolute path: no file's name is ever taken for an option. */
function withFile([program = "", ...args]: readonly string[], file: string): [string, ...string[]] {
  return [program, ...args.map((argument) => argument.replaceAll(FILE_PLACEHOLDER, () => file))];
}

const shown = (argv: readonly string[], path: string): string => withFile(argv, path).join(" ");

/** How `exec` fails in a shell: 126 if the program is not to be executed, 127 if it is not there. */
const NOT_STARTED: ReadonlySet<number> = new Set([126, 127]);

function endOf({ ended, stdout, stderr, seen }: Ran, command: string, sandbox: Workspace["sandbox"]): Ended {
  if (ended.kind === "broken") return { kind: "unended", how: ended.message };
  if (ended.code === 0) return { kind: "accepts", how: sandbox === "unsandboxed" ? "; it ran unsandboxed" : "" };
  if (isSignal(ended.code)) return { kind: "unended", how: `it was ended by signal ${ended.code - 128}` };
  const texts = [stdout.subarray(-4000).toString("utf8"), stderr].map((text) => oneLine(text, seen.root));
  const said = texts.filter((text) => text !== "").join(" | ") || "it says nothing";
  if (!NOT_STARTED.has(ended.code)) return { kind: "refuses", how: `it ended with code ${ended.code}: ${said}` };
  throw new UserError(
    `fix.syntax: \`${command}\` could not be started: ${said}`,
    "install the program, or correct the command: without it nobody knows whether a patched file parses",
  );
}

/** As shells and sandboxes pass it on. A parser that is killed has not read to the end. */
function isSignal(code: number): boolean {
  return code > 128 && code < 160;
}

/** Without the folder in which the copy stands: as a person sees the project. */
function oneLine(text: string, root: string): string {
  const lines = lastLines(text).replaceAll(`${root}/`, "").split("\n");
  return lines.flatMap((line) => line.trim() || []).join(" | ");
}

function ofUnpatched(command: string, { kind, how }: Ended): Said {
  const message =
    kind === "refuses"
      ? `${command} refuses the unpatched file too, and so says nothing of the patch: ${how}`
      : `${command} gives no answer on the unpatched file: ${how}`;
  return { kind: "silent", message };
}

function ofPatched(command: string, { kind, how }: Ended): Said {
  if (kind === "accepts") return { kind: "parses", message: `${command} accepts it${how}` };
  if (kind === "refuses") return { kind: "broken", message: `after the patch, ${command} refuses the file: ${how}` };
  return { kind: "silent", message: `${command} gives no answer on the patched file: ${how}` };
}
