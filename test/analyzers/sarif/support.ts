import { readSarif, type SarifReading } from "../../../src/analyzers/sarif/read.ts";

type Read = Extract<SarifReading, { kind: "read" }>;

/** One run of a tool called Tool, as a file. */
export function sarif(run: object, log: object = {}): Buffer {
  const tool = { driver: { name: "Tool" } };
  return Buffer.from(JSON.stringify({ version: "2.1.0", ...log, runs: [{ tool, ...run }] }));
}

export function at(uri: string, region: object = { startLine: 1 }): object {
  return { physicalLocation: { artifactLocation: { uri }, region } };
}

export async function read(bytes: Buffer): Promise<Read> {
  const reading = await readSarif(bytes);
  if (reading.kind === "bad") throw new Error(reading.message);
  return reading;
}

/** What the only result of a run says. */
export async function only(result: object, run: object = {}) {
  const reading = await read(
    sarif({ results: [{ locations: [at("a.py")], message: { text: "m" }, ...result }], ...run }),
  );
  const [first] = reading.runs[0]?.results ?? [];
  return { first, told: reading.losses.told, rules: reading.runs[0]?.rules ?? [] };
}
