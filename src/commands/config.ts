import type { Command, Host, OptionValues } from "./command.ts";

export const config: Command = {
  name: "config",
  summary: "print the effective configuration",
  description:
    "Prints what holds after the defaults are filled in, and where it comes from. Mistakes in the file are all listed,\n" +
    "with line and column; rules that no analyzer has are noted.",
  arguments: [],
  options: [
    { flags: "-c, --config <file>", summary: "configuration file instead of .provenfix.yml" },
    { flags: "--staged", summary: "as the next commit would hold it, which is what the hook obeys" },
    { flags: "--json", summary: "as JSON" },
  ],
  examples: [
    { command: "provenfix config", summary: "as YAML" },
    { command: "provenfix config --staged", summary: "what the hook obeys" },
    { command: "provenfix config --json", summary: "for programs" },
  ],
  async run(_, options: OptionValues, host: Host) {
    const { printConfig } = await import("./effective-config.ts");
    return printConfig(options, host);
  },
};
