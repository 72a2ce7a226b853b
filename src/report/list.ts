import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import type { Reporter } from "./reporter.ts";
import { sarif } from "./sarif.ts";
import { terminal } from "./terminal.ts";

/** Every reporter, in the order of the help. */
export const reporters: readonly Reporter[] = [terminal, json, sarif, github, html];
