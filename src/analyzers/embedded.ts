import type { EmbeddedAnalyzer } from "./analyzer.ts";
import { custom } from "./custom/custom.ts";
import { javascript } from "./javascript/javascript.ts";
import { python } from "./python/python.ts";
import { secrets } from "./secrets/secrets.ts";

/** Every analyzer that runs in our own process, in the order of reports. Apart from `list.ts`, for the threads need no others. */
export const embedded: readonly EmbeddedAnalyzer<unknown>[] = [python, javascript, secrets, custom];
