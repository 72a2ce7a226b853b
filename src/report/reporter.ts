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
  render(run: Run, style: ReportStyle): string;
}
