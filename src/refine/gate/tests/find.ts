/** Which runner tests a file. */
import path from "node:path";
import type { TestsOptions } from "../../../config/tests.ts";
import { oneByOne } from "../../workspace/one-by-one.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { customRunner } from "./runners/custom.ts";
import { runnerKinds } from "./runners/list.ts";
import type { Ask, Runner, Tree } from "./runner.ts";

export type Found = { runner: Runner } | { problem: string };

const ASK_TIMEOUT = 60;

/** @returns for a path relative to the root; files of one project get one and the same runner */
export function findRunner(tree: Tree, workspace: Workspace, options: TestsOptions): (file: string) => Promise<Found> {
  const custom = customRunner(options);
  if (custom !== undefined) return async () => ({ runner: custom });
  const ask = askIn(workspace);
  const projects = new Map<string, Runner>();
  const byFolder = new Map<string, Promise<Found>>();
  const unify = (found: Found): Found => {
    if (!("runner" in found)) return found;
    const key = `${found.runner.name} ${found.runner.folder}`;
    const runner = projects.get(key) ?? found.runner;
    projects.set(key, runner);
    return { runner };
  };
  return (file) => {
    const key = `${path.posix.dirname(file)} ${path.posix.extname(file)}`;
    const known = byFolder.get(key) ?? search(file, tree, ask).then(unify);
    byFolder.set(key, known);
    return known;
  };
}

async function search(file: string, tree: Tree, ask: Ask): Promise<Found> {
  const extension = path.posix.extname(file).slice(1).toLowerCase();
  const kinds = runnerKinds.filter(({ extensions }) => extensions.includes(extension));
  for (const kind of kinds) {
    const found = await kind.find(file, tree, ask);
    if (found !== undefined) return "problem" in found ? found : { runner: found };
  }
  const hint = "set tests.command if there are some";
  if (kinds.length === 0) return { problem: `no test runner is known for ${file}: ${hint}` };
  return { problem: `no tests were found for ${file}: ${hint}` };
}

/** Each question is asked once. One at a time: there is one copy. */
function askIn(workspace: Workspace): Ask {
  const answers = new Map<string, Promise<string | undefined>>();
  const inTurn = oneByOne();
  return (argv, folder) => {
    const key = JSON.stringify([argv, folder]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = inTurn(() => askOne(workspace, argv, folder));
    answers.set(key, answer);
    return answer;
  };
}

async function askOne(
  workspace: Workspace,
  argv: readonly [string, ...string[]],
  folder: string,
): Promise<string | undefined> {
  const { ended, stdout } = await workspace.run({
    changes: [],
    folder,
    timeout: ASK_TIMEOUT,
    command: () => ({ argv }),
  });
  return ended.kind === "exited" && ended.code === 0 ? stdout.toString("utf8").trim() : undefined;
}
