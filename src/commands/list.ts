import { baseline } from "./baseline.ts";
import type { Command } from "./command.ts";
import { completionFor } from "./completion.ts";
import { config } from "./config.ts";
import { doctor } from "./doctor.ts";
import { explain } from "./explain.ts";
import { fix } from "./fix.ts";
import { hook } from "./hook.ts";
import { init } from "./init.ts";
import { install } from "./install.ts";
import { merge } from "./merge.ts";
import { rules } from "./rules.ts";
import { scan } from "./scan.ts";
import { trajectory } from "./trajectory.ts";
import { undo } from "./undo.ts";
import { uninstall } from "./uninstall.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  scan,
  merge,
  fix,
  undo,
  baseline,
  init,
  config,
  install,
  uninstall,
  hook,
  doctor,
  explain,
  trajectory,
  rules,
  completionFor(() => commands),
];
