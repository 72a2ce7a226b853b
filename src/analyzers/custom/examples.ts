/** A rule's own examples, run: what must match and did not, and what must not match and did. */
import type { ConfigDocument, Place } from "../../config/document.ts";
import type { Detection } from "../../model/finding.ts";
import { RULE_LANGUAGES } from "./languages.ts";
import type { UserRule } from "./user-rule.ts";

export interface ExampleFailure extends Place {
  /** `examples.match[0]`. */
  example: string;
  message: string;
}

const KINDS = ["match", "noMatch"] as const;

function matchedText(text: string, { region }: Detection): string {
  const lines = text.split("\n").slice(region.startLine - 1, region.endLine);
  const last = lines.length - 1;
  const cut = lines.map((line, index) =>
    line.slice(index === 0 ? region.startColumn - 1 : 0, index === last ? region.endColumn - 1 : undefined),
  );
  return cut.join("\n");
}

function whatMatched(text: string, detections: readonly Detection[]): string {
  const places = detections.map(
    (it) =>
      `${JSON.stringify(matchedText(text, it))} at ${it.region.startLine}:${it.region.startColumn} of the example`,
  );
  return `matched ${places.join(" and ")}`;
}

/** @param document the rule's own, for the places of its examples */
export async function runExamples({ rule }: UserRule, document: ConfigDocument): Promise<ExampleFailure[]> {
  const { checker, example: file } = RULE_LANGUAGES[rule.language];
  const { check } = (await checker())([rule]);
  const run = async (text: string, mustMatch: boolean, path: (string | number)[]): Promise<ExampleFailure[]> => {
    const { detections, unchecked } = await check({ path: file, text });
    const [head, key, index] = path;
    const at = { ...document.place(path), example: `${head}.${key}${index === undefined ? "" : `[${index}]`}` };
    if (unchecked !== undefined) return [{ ...at, message: `is not valid ${rule.language}: ${unchecked.message}` }];
    if (mustMatch) return detections.length > 0 ? [] : [{ ...at, message: "must match, and nothing matched" }];
    if (detections.length === 0) return [];
    return [{ ...at, message: `must not match, and ${whatMatched(text, detections)}` }];
  };
  const ofKind = (kind: (typeof KINDS)[number]) =>
    rule.examples[kind].map((text, index) => run(text, kind === "match", ["examples", kind, index]));
  const good = run(rule.help.good, false, ["help", "good"]);
  return (await Promise.all([...KINDS.flatMap(ofKind), good])).flat();
}
