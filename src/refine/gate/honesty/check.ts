/** What a check for one kind of cheat is: one file each, one line in `honesty.ts`. */
import type { Finding } from "../../../model/finding.ts";
import type { Evidence } from "../../../model/verdict.ts";
import type { Code } from "../tree/code.ts";
import type { Syntax } from "../tree/plain.ts";
import type { GateProject } from "../project.ts";

export interface HonestyInput {
  before: Code;
  after: Code;
  finding: Finding;
  project: GateProject;
}

/** Pure. Nothing to say is an empty list. */
export type HonestyCheck = (input: HonestyInput) => Evidence[];

export function evidence(code: Code, node: Syntax, message: string, side: "before" | "after" = "after"): Evidence {
  return { message, path: code.path, line: node.line, side };
}

/** Untrusted names within a message: short, on one line. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return `\`${line.length > 60 ? `${line.slice(0, 57)}...` : line}\``;
}

/** Whether the finding is in this file; others are changed on its behalf only. */
export function isTarget({ before, finding }: Pick<HonestyInput, "before" | "finding">): boolean {
  return before.path === finding.path;
}
