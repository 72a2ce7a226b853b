/** Which secrets stand in a file: what a model must not see, and no record may keep. */
import { secrets } from "../analyzers/secrets/secrets.ts";
import { secretSpans } from "../findings/secret-values.ts";
import type { Region } from "../model/finding.ts";
import { splitLines } from "../model/region.ts";

let checker: ReturnType<typeof secrets.load> | undefined;

/**
 * Asks the secrets analyzer, whether the run has it enabled or not.
 *
 * @param flagged regions in which other analyzers saw a secret
 * @returns the values
 */
export async function secretsIn(path: string, text: string, flagged: readonly Region[]): Promise<string[]> {
  checker ??= secrets.load(secrets.defaults);
  const { detections } = await (await checker).check({ path, text });
  const lines = splitLines(text);
  const regions = [...flagged, ...detections.filter(({ secret }) => secret === true).map(({ region }) => region)];
  return regions.flatMap((region) =>
    secretSpans(lines, region).map(([line, { start, end }]) => (lines[line - 1] ?? "").slice(start, end)),
  );
}
