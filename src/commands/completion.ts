import type { Command, Host } from "./command.ts";
import { completionScript } from "./completion-script.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

/** @param commands all of them, itself included; a function, because the list comes to be after this */
export function completionFor(commands: () => readonly Command[]): Command {
  return {
    name: "completion",
    summary: "print a completion script for your shell",
    description: `For ${SHELLS.join(", ")}. Completes commands, options and their values, and file names.`,
    arguments: [{ name: "<shell>", summary: SHELLS.join(", ") }],
    options: [],
    examples: [
      { command: "source <(provenfix completion bash)", summary: "bash, in ~/.bashrc" },
      { command: "source <(provenfix completion zsh)", summary: "zsh, in ~/.zshrc after compinit" },
      { command: "provenfix completion fish | source", summary: "fish, in ~/.config/fish/config.fish" },
    ],
    async run([shell], _, host: Host) {
      host.stdout.write(completionScript(shell ?? "", commands()));
      return 0;
    },
  };
}
