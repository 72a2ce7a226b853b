import type { EmbeddedAnalyzer } from "./analyzer.ts";
import { javascript } from "./javascript/javascript.ts";
import { python } from "./python/python.ts";
import { secrets } from "./secrets/secrets.ts";

/** Every analyzer that provenfix carries, in the order of reports. */
export const analyzers: readonly EmbeddedAnalyzer<unknown>[] = [python, javascript, secrets];
