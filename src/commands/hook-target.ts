/** Where this repository's pre-commit hook belongs, and who is in charge of it. */
import path from "node:path";
import { UserError } from "../model/user-error.ts";
import { readTextIfThere, realPathOf, statOf } from "../system/files.ts";
import { git } from "../system/git.ts";
import type { Repository } from "../system/repository.ts";

export type HookTarget =
  /** In the git directory: an earlier hook is set aside and called. */
  | { kind: "private"; file: string }
  /** In the working tree, usually committed (husky, `core.hooksPath=.githooks`): a block is added to the script. */
  | { kind: "worktree"; file: string; husky: boolean }
  /** In a folder that other repositories use too: a block that runs in this one only. */
  | { kind: "outside"; file: string }
  /** A hook manager rewrites the hooks itself: its configuration is where provenfix belongs. */
  | { kind: "manager"; manager: "pre-commit" | "lefthook"; configuration: string; mentions: boolean };

export type Manager = Extract<HookTarget, { kind: "manager" }>;
export type FileTarget = Exclude<HookTarget, Manager>;

export interface Program {
  /** Absolute path of the running Node. */
  node: string;
  /** Absolute path of the bundle. */
  file: string;
}

const MANAGERS = [
  { manager: "pre-commit", files: [".pre-commit-config.yaml", ".pre-commit-config.yml"] },
  {
    manager: "lefthook",
    files: ["", ".", ".config/"].flatMap((start) =>
      ["yml", "yaml", "toml", "json"].map((extension) => `${start}lefthook.${extension}`),
    ),
  },
] as const;

export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
}

/** As git resolves it: `core.hooksPath` of any level, else the common git directory's. Absolute, links followed. */
async function hooksFolder(repository: Repository): Promise<string> {
  const answer = (await git(repository, ["rev-parse", "--git-path", "hooks"])).toString("utf8").slice(0, -1);
  const folder = path.resolve(repository.topLevel, answer);
  const entry = statOf(folder);
  if (typeof entry === "object" && !entry.isDirectory() && !entry.isSymbolicLink()) {
    throw new UserError(
      `git looks for hooks in ${folder}, which is no folder: core.hooksPath switches hooks off`,
      "see `git config --show-origin core.hooksPath`, then unset it or name a folder",
    );
  }
  return realPathOf(folder);
}

function managerTarget(topLevel: string): HookTarget | undefined {
  for (const { manager, files } of MANAGERS) {
    for (const configuration of files) {
      const text = readTextIfThere(path.join(topLevel, configuration));
      if (text === undefined) continue;
      return { kind: "manager", manager, configuration, mentions: /^[^#\n]*\bprovenfix\b/m.test(text) };
    }
  }
  return undefined;
}

/** `.husky/_` holds husky's own wrappers (version 9), which call the file of the same name one folder up. */
function worktreeTarget(folder: string): HookTarget {
  const isWrapper = path.basename(folder) === "_" && path.basename(path.dirname(folder)) === ".husky";
  const holder = isWrapper ? path.dirname(folder) : folder;
  return { kind: "worktree", file: path.join(holder, "pre-commit"), husky: path.basename(holder) === ".husky" };
}

/**
 * @param plain the git hook itself, even where a hook manager is configured
 */
export async function hookTarget(repository: Repository, plain: boolean): Promise<HookTarget> {
  const folder = await hooksFolder(repository);
  const [commonDir, topLevel] = [realPathOf(repository.commonDir), realPathOf(repository.topLevel)];
  if (isInside(commonDir, folder)) {
    const managed = plain ? undefined : managerTarget(topLevel);
    return managed ?? { kind: "private", file: path.join(folder, "pre-commit") };
  }
  if (isInside(topLevel, folder)) return worktreeTarget(folder);
  return { kind: "outside", file: path.join(folder, "pre-commit") };
}
