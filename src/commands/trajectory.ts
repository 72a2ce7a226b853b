import { UserError } from "../model/user-error.ts";
import type { Command } from "./command.ts";

export const trajectory: Command = {
  name: "trajectory",
  summary: "show the record of a refinement",
  description:
    "Each refinement of a finding leaves a file of JSON Lines under .git/provenfix/trajectories: every prompt, reply, candidate and\n" +
    "verdict, secrets masked. `show` without a name tells of the latest; with a file, a name or a fingerprint, of that one.",
  arguments: [
    { name: "<action>", summary: "show, or list" },
    { name: "[which]", summary: "a file, its name, or a finding's fingerprint" },
  ],
  options: [{ flags: "--trajectory <folder>", summary: "where the records are" }],
  examples: [
    { command: "provenfix trajectory list", summary: "every record" },
    { command: "provenfix trajectory show", summary: "the latest, for people" },
  ],
  async run([action = "show", which], options, host) {
    const { listTrajectories, showTrajectory } = await import("./trajectory-show.ts");
    const folder = typeof options["trajectory"] === "string" ? options["trajectory"] : undefined;
    if (action === "list") return listTrajectories(folder, host);
    if (action === "show") return showTrajectory(which, folder, host);
    throw new UserError(`trajectory: there is no action "${action}"`, "use `show` or `list`");
  },
};
