/** What a patch does about a finding, read from the code alone. */
import type { FileChange } from "../../model/candidate.ts";
import type { Finding } from "../../model/finding.ts";
import type { Evidence } from "../../model/verdict.ts";
import type { Language } from "../../syntax/languages.ts";
import { changesFlow, type Side } from "./addresses.ts";
import { addedGuards } from "./guard.ts";
import type { LineMap } from "./line-map.ts";
import { placeOf } from "./place.ts";
import { type Code, readCode } from "./tree/code.ts";

export interface Addressed {
  /** Something that flows to the place, or decides whether it is reached, is another. */
  flow: boolean;
  guards: Evidence[];
}

export async function addressed(
  { path, before, after }: FileChange,
  language: Language,
  finding: Finding,
  lines: LineMap,
): Promise<Addressed> {
  const [old, current] = [await readCode(path, language, before), await readCode(path, language, after)];
  const [from, target] = sidesOf(old, current, finding, lines);
  return {
    flow: changesFlow(from, target, finding.cwe),
    guards: addedGuards({ finding, before: from, after: target }),
  };
}

/** The reported place, and what has become of it. */
export function sidesOf(old: Code, current: Code, finding: Finding, lines: LineMap): [before: Side, after: Side] {
  const range = {
    first: finding.startLine,
    last: Math.max(finding.startLine, finding.endColumn === 1 ? finding.endLine - 1 : finding.endLine),
  };
  const there = lines.toAfter(range.first, range.last);
  const from = { code: old, place: placeOf(old, range) };
  const to = { code: current, place: placeOf(current, there) };
  // A report on a whole function means the same function afterwards, wherever its lines went.
  const same = from.place.nodes.includes(from.place.scope)
    ? current.definitions.find(
        ({ name }) => name === old.definitions.find(({ node }) => node === from.place.scope)?.name,
      )
    : undefined;
  return [from, same === undefined ? to : { code: current, place: { scope: same.node, nodes: [same.node] } }];
}
