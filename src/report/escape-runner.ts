/**
 * Text in the log of GitHub's runner, which obeys a line that starts with `::` after white space, and `##[` anywhere
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions, `ActionCommand.cs` of actions/runner).
 */
import { escapeControl, escapeLine } from "./escape.ts";

export type CommandKind = "error" | "warning" | "notice";

/** Characters; GitHub cuts there. */
const MESSAGE_LIMIT = 4096;

/** Several lines, none of them a command. Colours are control characters and go too. */
export function escapeForRunner(text: string): string {
  return escapeControl(text).replaceAll(/^(\s*):(?=:)/gm, String.raw`$1\x3a`);
}

export function workflowCommand(
  kind: CommandKind,
  message: string,
  properties: Record<string, string | number> = {},
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${kind} ${pairs.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  const shown = escapeLine(text);
  const cut = shown.length <= MESSAGE_LIMIT ? shown : `${shown.slice(0, MESSAGE_LIMIT - 1).toWellFormed()}…`;
  return encode(cut);
}

function escapeProperty(text: string): string {
  return encode(escapeLine(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** `%` first, or it would be escaped twice. Line breaks are visible by now; they are encoded all the same. */
function encode(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
