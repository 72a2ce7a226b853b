/** The run as files for later steps, in a folder of their own below the runner's temporary one. */
import path from "node:path";
import type { Run } from "../model/run.ts";
import { html } from "../report/html.ts";
import { json } from "../report/json.ts";
import type { Reporter } from "../report/reporter.ts";
import { sarif } from "../report/sarif.ts";
import { uniqueId } from "../system/identity.ts";
import { writeWhole } from "../system/write.ts";

/** Absolute paths. */
export interface ResultFiles {
  sarif: string;
  html: string;
  json: string;
  /** Absent where there is no proven patch. */
  patch?: string;
}

const STYLE = { colour: false, verbosity: "normal", width: 100 } as const;

/** @throws UserError where they cannot be written */
export async function writeResultFiles(run: Run, temporary: string): Promise<ResultFiles> {
  const folder = path.join(temporary, `provenfix-${uniqueId()}`);
  const write = async (name: string, text: string): Promise<string> => {
    const file = path.join(folder, name);
    await writeWhole(file, text, "the results", "see that RUNNER_TEMP is a folder with room in it");
    return file;
  };
  const report = (name: string, reporter: Reporter) => write(name, reporter.render(run, STYLE));
  const patch = run.repair?.patch ?? "";
  return {
    sarif: await report("results.sarif", sarif),
    html: await report("report.html", html),
    json: await report("report.json", json),
    ...(patch !== "" && { patch: await write("fixes.patch", patch) }),
  };
}
