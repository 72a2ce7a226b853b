/** A pull request whose author goes on: its branch moves, and so does what GitHub makes of it. */
import { pullsOf } from "../github/commits.ts";
import type { Files, Forge } from "./forge.ts";
import type { TriggeringEvent } from "./runner.ts";

export interface Moved {
  base: string;
  head: string;
  merge: string;
  event: TriggeringEvent;
}

/** @param amend replaces the branch's last commit: a force push */
export function move(forge: Forge, files: Files, options: { amend?: boolean; remove?: string[] } = {}): Moved {
  const { author } = forge;
  author.git("switch", "--quiet", "feature");
  for (const [name, text] of Object.entries(files)) author.write(name, text);
  for (const name of options.remove ?? []) author.remove(name);
  author.git("add", "--all");
  author.git(
    "commit",
    "--quiet",
    "--allow-empty",
    ...(options.amend === true ? ["--amend", "--no-edit"] : ["-m", "more"]),
  );
  return follow(forge);
}

/** After the branch moved, whoever moved it. */
export function follow(forge: Forge): Moved {
  const { author } = forge;
  const head = author.git("rev-parse", "feature");
  const base = author.git("rev-parse", "main");
  author.git("switch", "--quiet", "--detach", base);
  author.git("merge", "--quiet", "--no-ff", "--message", `Merge ${head} into ${base}`, head);
  const merge = author.git("rev-parse", "HEAD");
  author.git("update-ref", "refs/pull/1/head", head);
  author.git("update-ref", "refs/pull/1/merge", merge);
  author.git("switch", "--quiet", "main");
  forge.publish();
  pullsOf(forge.github.state).set(1, { number: 1, base, head });
  return { base, head, merge, event: forge.pullRequest({ base, head, merge }) };
}
