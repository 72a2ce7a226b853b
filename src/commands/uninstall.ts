import type { Command, Host } from "./command.ts";

export const uninstall: Command = {
  name: "uninstall",
  summary: "take the hook out again",
  description: "Takes out what `provenfix install` wrote, and leaves what was there before, byte for byte.",
  arguments: [],
  options: [],
  examples: [{ command: "provenfix uninstall", summary: "git commit is no longer checked here" }],
  async run(_, __, host: Host) {
    const { runUninstall } = await import("./hook-setup.ts");
    return runUninstall(host);
  },
};
