import type { Command, Host } from "./command.ts";
import { runInstall } from "./hook-setup.ts";

export const install: Command = {
  name: "install",
  summary: "check every commit in this repository",
  description:
    "Writes the git pre-commit hook. It respects core.hooksPath and linked worktrees, keeps a hook that is already\n" +
    "there and runs it first, and adds to husky's script. Where lefthook or the pre-commit framework manages the hooks,\n" +
    "it prints what to add to their configuration and ends with 2. Running it again changes nothing.",
  arguments: [],
  options: [{ flags: "--plain", summary: "the git hook itself, even where a hook manager is configured" }],
  examples: [
    { command: "provenfix install", summary: "from now on git commit is checked" },
    { command: "git commit --no-verify", summary: "git's own way to commit once without hooks" },
  ],
  async run(_, options, host: Host) {
    return runInstall(options["plain"] === true, host);
  },
};
