/** A file's text once more, after its analysis; or why its detections cannot be shown with it. */
import type { Detection } from "../model/finding.ts";
import type { Content } from "../model/scan.ts";
import { decodeText } from "../select/decode.ts";
import { splitLines } from "../model/region.ts";

export type Source = { kind: "text"; bytes: Buffer; lines: string[] } | { kind: "lost"; message: string };

const CHANGED = "changed between its analysis and the report; scan again";

/**
 * A changed file's text must not be shown: where a secret was flagged, something else may stand now, and the secret elsewhere.
 *
 * @param content undefined for a path that was not selected
 * @param isUnchanged whether these are the bytes that the analyzers saw
 */
export function sourceOf(
  content: Content | undefined,
  detections: readonly Detection[],
  isUnchanged: (path: string, bytes: Buffer) => boolean,
): Source {
  if (content === undefined) return { kind: "lost", message: "the analyzer reported on a file that was not selected" };
  if (content.kind === "unreadable") {
    return { kind: "lost", message: `was analyzed, but could not be read again: ${content.message}` };
  }
  if (content.kind === "skipped")
    return { kind: "lost", message: `was analyzed, but is now left out: ${content.reason}` };
  const { bytes, file } = content;
  if (!isUnchanged(file.path, bytes)) return { kind: "lost", message: CHANGED };
  const lines = splitLines(decodeText(bytes));
  // An end behind the last line's is fine: many analyzers name the line after it.
  if (detections.some(({ region }) => region.startLine > lines.length)) return { kind: "lost", message: CHANGED };
  return { kind: "text", bytes, lines };
}
