import type { Command } from "./command.ts";

export const undo: Command = {
  name: "undo",
  summary: "take the last applied patches back",
  description:
    "Restores index and working tree to what they were before the last `provenfix fix`, around whatever was edited since. Where the\n" +
    "patched lines themselves were edited it changes nothing, and says where.",
  arguments: [],
  options: [],
  examples: [{ command: "provenfix undo", summary: "take the last application back" }],
  async run(_args, _options, host) {
    const [{ undo: takeBack }, { openRepository }, { escapeLine }, { sayWhatWasRecovered }] = await Promise.all([
      import("../apply/undo.ts"),
      import("../system/repository.ts"),
      import("../report/escape.ts"),
      import("./fix-run.ts"),
    ]);
    await sayWhatWasRecovered(host);
    const { titles, files } = await takeBack(await openRepository(host.cwd, host.env));
    for (const title of titles) host.stdout.write(`taken back: ${escapeLine(title)}\n`);
    host.stdout.write(`files: ${files.map(escapeLine).join(", ")}\n`);
    return 0;
  },
};
