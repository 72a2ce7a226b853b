import type { Command, Host } from "./command.ts";
import { runUninstall } from "./hook-setup.ts";

export const uninstall: Command = {
  name: "uninstall",
  summary: "take the hook out again",
  description: "Takes out what `provenfix install` wrote, and leaves what was there before, byte for byte.",
  arguments: [],
  options: [],
  examples: [{ command: "provenfix uninstall", summary: "git commit is no longer checked here" }],
  async run(_, __, host: Host) {
    return runUninstall(host);
  },
};
