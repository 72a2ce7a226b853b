/** What a reporter is: one function from data to text. One file per reporter, one line in `report/list.ts`. */
import type { Run } from "../model/run.ts";

export interface ReportStyle {
  colour: boolean;
  verbosity: "quiet" | "normal" | "verbose";
  /** Characters of a terminal's line. */
  width: number;
}

/** Pure: the same run and style always give the same text. The text ends with a newline unless empty. */
export interface Reporter {
  name: string;
  /** One line for `--help` and the docs. */
  summary: string;
  /** It shows GitHub's line hashes: only then are they computed, for they need every line of a file. */
  lineHashes?: true;
  render(run: Run, style: ReportStyle): string;
}
