import { baseline } from "./baseline.ts";
import type { Command } from "./command.ts";
import { completionFor } from "./completion.ts";
import { config } from "./config.ts";
import { doctor } from "./doctor.ts";
import { explain } from "./explain.ts";
import { hook } from "./hook.ts";
import { init } from "./init.ts";
import { install } from "./install.ts";
import { scan } from "./scan.ts";
import { uninstall } from "./uninstall.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  scan,
  baseline,
  init,
  config,
  install,
  uninstall,
  hook,
  doctor,
  explain,
  completionFor(() => commands),
];
