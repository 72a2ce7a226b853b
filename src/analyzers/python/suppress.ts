/** Finds the comment that silences a detection. */
import type { Detection, NativeSuppression } from "../../model/finding.ts";
import { enclosingCall } from "./calls.ts";
import { findNosecs, nosecFor, type Nosec, type TestNames } from "./nosec.ts";
import { findDirectives, noqaFinder, type Directive } from "./noqa.ts";
import type { LineRange, PythonSource } from "./source.ts";

/** The lines on which Bandit looks for the comment: those of the flagged syntax node. */
function nosecLines(source: PythonSource, { region }: Detection): LineRange & { at: number } {
  const start = source.offsetOf(region.startLine, region.startColumn);
  const end = source.offsetOf(region.endLine, region.endColumn);
  const call = enclosingCall(source.calls(), start, end);
  const node = call ? { from: source.lineOf(call.start), to: source.lineOf(call.end) } : source.statementLines(start);
  return {
    at: region.startLine,
    from: Math.min(node.from, region.startLine),
    to: Math.max(node.to, region.endLine),
  };
}

function asSuppression({ line, text }: Nosec | Directive, kind: string): NativeSuppression {
  return { kind, line, text };
}

function asNoqa(found: Directive | undefined): NativeSuppression | undefined {
  return found && asSuppression(found, found.kind);
}

export interface Suppressions {
  /** Whether a comment speaks to Ruff: then Ruff has to be asked twice. */
  hasDirectives: boolean;
  nosec(detection: Detection, banditId: string): NativeSuppression | undefined;
  noqa(detection: Detection): NativeSuppression | undefined;
  /** For what Ruff hid although no directive seems to hold there. */
  anyNoqa(detection: Detection): NativeSuppression | undefined;
}

export function suppressions(source: PythonSource, names: TestNames): Suppressions {
  const nosecs = findNosecs(source, names);
  const directives = findDirectives(source);
  const noqa = noqaFinder(source, directives);
  return {
    hasDirectives: directives.length > 0,
    nosec(detection, banditId) {
      const found = nosecs.length > 0 ? nosecFor(nosecs, banditId, nosecLines(source, detection)) : undefined;
      return found && asSuppression(found, "nosec");
    },
    noqa: ({ ruleId, region }) => asNoqa(noqa(ruleId, region.startLine)),
    anyNoqa: ({ ruleId }) =>
      asNoqa(directives.find(({ codes }) => codes === "all" || codes.has(ruleId)) ?? directives[0]),
  };
}
