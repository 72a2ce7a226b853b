/** The analyzer as the tests use it. */
import { python } from "../../../src/analyzers/python/python.ts";
import type { FileReport } from "../../../src/analyzers/analyzer.ts";
import type { Detection } from "../../../src/model/finding.ts";

const loaded = python.load({});

export async function check(text: string, path = "app.py"): Promise<FileReport> {
  return (await loaded).check({ path, text });
}

export async function detect(text: string): Promise<Detection[]> {
  return (await check(text)).detections;
}

/** `S602@3`, or `S602@3 by noqa@3` where a comment silences it; sorted. */
export async function summary(text: string): Promise<string[]> {
  const found = await detect(text);
  return found
    .map(({ ruleId, region, suppression }) => {
      const by = suppression ? ` by ${suppression.kind}@${suppression.line}` : "";
      return `${ruleId}@${region.startLine}${by}`;
    })
    .toSorted();
}

/** Of one rule only. */
export async function of(ruleId: string, text: string): Promise<string[]> {
  return (await summary(text)).filter((line) => line.startsWith(ruleId));
}

/** The text that the first detection of a rule marks. */
export async function marked(ruleId: string, text: string): Promise<string> {
  const found = (await detect(text)).find((detection) => detection.ruleId === ruleId);
  if (found === undefined) throw new Error(`${ruleId} does not fire`);
  const lines = text.split(/\r\n?|\n/);
  const { startLine, startColumn, endLine, endColumn } = found.region;
  if (startLine !== endLine) return lines.slice(startLine - 1, endLine).join("\n");
  return lines[startLine - 1]!.slice(startColumn - 1, endColumn - 1);
}
