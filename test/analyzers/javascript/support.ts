/** Shared by the javascript tests: one checker over the whole pack. */
import type { FileReport } from "../../../src/analyzers/analyzer.ts";
import { javascript } from "../../../src/analyzers/javascript/javascript.ts";

const ready = javascript.load({});

export async function check(text: string, path = "example.js"): Promise<FileReport> {
  return (await ready).check({ path, text });
}

/** Rule ids of what is found, in order. */
export async function found(text: string, path?: string): Promise<string[]> {
  return (await check(text, path)).detections.map(({ ruleId }) => ruleId);
}

/** The confidence of the only finding. */
export async function confidence(text: string): Promise<string | undefined> {
  const { detections } = await check(text);
  return detections.length === 1 ? detections[0]?.confidence : `${detections.length} findings`;
}
