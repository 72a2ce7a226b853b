import type { Command, Host, OptionValues } from "./command.ts";

export const init: Command = {
  name: "init",
  summary: "write a .provenfix.yml that fits this repository",
  description:
    "Looks at the names of the files here, and writes a commented configuration at the repository's top level.",
  arguments: [],
  options: [{ flags: "--force", summary: "replace a configuration that is already there" }],
  examples: [
    { command: "provenfix init", summary: "then: provenfix install" },
    { command: "provenfix init --force", summary: "start over" },
  ],
  async run(_, options: OptionValues, host: Host) {
    const { writeInitialConfig } = await import("./initial-config.ts");
    return writeInitialConfig(options["force"] === true, host);
  },
};
