/** Untrusted text in GitHub's Markdown: no structure, no link, no mention, no HTML comes out of it. */
import { escapeLine } from "./escape.ts";

/**
 * Inline text: every sign that means something becomes an entity, which can form no structure. GitHub looks for mentions and issue
 * numbers after that, but not in code.
 */
export function markdownText(text: string): string {
  const shown = escapeLine(text).replaceAll(/\bGH-(?=\d)/gi, "$& ");
  return shown.replaceAll(/[&<>"'`*_{}[\]()\\+\-.!|~:/$^=#@]/g, (sign) =>
    sign === "@" || sign === "#" ? `\`${sign}\`` : `&#${sign.charCodeAt(0)};`,
  );
}

/** Inline code; in a table a pipe must be escaped even there. */
export function codeSpan(text: string): string {
  const shown = escapeLine(text).replaceAll("|", String.raw`\|`);
  if (shown.trim() === "") return "` `";
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A fenced block; control characters are made visible, lines stay. */
export function codeBlock(text: string, language = ""): string {
  const shown = text.split("\n").map(escapeLine).join("\n").trimEnd();
  const fence = "`".repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}${language.replaceAll(/[^\w+-]/g, "")}\n${shown}\n${fence}`;
}

export function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

/** @param href must be ours: only its path parts are of somebody else, percent-encoded */
export function link(text: string, href: string | undefined): string {
  return href === undefined ? text : `[${text}](<${href}>)`;
}
