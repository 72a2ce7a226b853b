/** One line of `provenfix doctor`. Types only. */

export interface Check {
  name: string;
  /** `warning`: it works, but not as one would wish. `problem`: a commit or a scan would fail. */
  status: "ok" | "warning" | "problem";
  detail: string;
  fix?: string;
}
