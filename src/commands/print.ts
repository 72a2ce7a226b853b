/** What the small commands print: one object for machines, or lines for people. Untrusted text is made visible. */
import { escapeControl, safeJson } from "../report/escape.ts";
import type { Host } from "./command.ts";

export function printJson(host: Host, value: unknown): void {
  host.stdout.write(`${safeJson(value)}\n`);
}

export function printText(host: Host, text: string): void {
  host.stdout.write(`${escapeControl(text.trimEnd())}\n`);
}
