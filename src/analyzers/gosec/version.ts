import type { RunTool, ToolVersion } from "../analyzer.ts";

/** `go install` leaves out the number: the program runs all the same. */
export async function unnumbered(run: RunTool, said: ToolVersion): Promise<ToolVersion> {
  const result = await run(["gosec", "-version"]);
  if (result.kind !== "exited" || result.code !== 0) return said;
  const name = /Version:\s*(\S+)/i.exec(result.stdout.toString("utf8"))?.[1];
  return name === undefined ? said : { kind: "found", version: name };
}
