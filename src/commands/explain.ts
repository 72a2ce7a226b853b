import type { Command, Host, OptionValues } from "./command.ts";
import { explainRule } from "./explain-rule.ts";

export const explain: Command = {
  name: "explain",
  summary: "what a rule means, why it matters, how to fix it",
  description: "Takes a rule's id, another tool's name for it, or a CWE. Without one it lists all rules.",
  arguments: [{ name: "[rule]", summary: "S602, js/command-injection, B602, CWE-78" }],
  options: [{ flags: "--json", summary: "as JSON" }],
  examples: [
    { command: "provenfix explain S602", summary: "one rule, with a bad and a good example" },
    { command: "provenfix explain B602", summary: "the same, by Bandit's name" },
    { command: "provenfix explain CWE-78", summary: "every rule for this weakness" },
  ],
  async run([name], options: OptionValues, host: Host) {
    return explainRule(name, options["json"] === true, host);
  },
};
