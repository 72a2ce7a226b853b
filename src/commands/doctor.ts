import type { Command, Host, OptionValues } from "./command.ts";

export const doctor: Command = {
  name: "doctor",
  summary: "check that everything provenfix needs is there and works",
  description:
    "Looks at Node, git, the repository, the hook, the configuration, each analyzer (which has to see a known fault)\n" +
    "and the cache, and says how to mend what is wrong. Ends with 2 if a commit or a scan would fail.",
  arguments: [],
  options: [{ flags: "--json", summary: "as JSON" }],
  examples: [{ command: "provenfix doctor", summary: "here and now" }],
  async run(_, options: OptionValues, host: Host) {
    const { examine, printChecks } = await import("./doctor-checks.ts");
    return printChecks(await examine(host), options["json"] === true, host);
  },
};
