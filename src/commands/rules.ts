import { UserError } from "../model/user-error.ts";
import type { Command, Host, OptionValues } from "./command.ts";

const FORMATS = ["terminal", "json"] as const;

export const rules: Command = {
  name: "rules",
  summary: "list all rules, and test your own",
  description:
    "`rules list` shows every rule: the bundled ones and those in .provenfix/rules/. `rules test` holds rule files to their\n" +
    "form and runs the examples in them; it ends with 1 where an example fails, with 2 where a file is no rule.",
  arguments: [
    { name: "<action>", summary: "list or test" },
    { name: "[paths...]", summary: "with test: rule files or folders of them (default .provenfix/rules)" },
  ],
  options: [{ flags: "-f, --format <name>", summary: "how to print it", choices: FORMATS }],
  examples: [
    { command: "provenfix rules list", summary: "all rules, with CWE, severity, analyzer and language" },
    { command: "provenfix rules test", summary: "your own rules against their examples" },
    { command: "provenfix rules test packs/acme", summary: "the rules of another folder" },
  ],
  async run([action, ...paths], options: OptionValues, host: Host) {
    const json = options["format"] === "json";
    if (action === "test") return (await import("./rules-test.ts")).testRules(paths, json, host);
    if (action !== "list") throw new UserError(`rules ${action} is not known`, "`rules list` and `rules test` are");
    if (paths.length > 0) throw new UserError("rules list takes no paths", "leave them out");
    return (await import("./rules-list.ts")).listRules(json, host);
  },
};
