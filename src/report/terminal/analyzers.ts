/** What the analyzers of a run saw, and what none of them looked at. */
import type { Run } from "../../model/run.ts";
import { escapeLine } from "../escape.ts";
import { contributionOf, plural, summarize } from "../summary.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./width.ts";

/** `Unchecked by choice: 3 Go (gosec would), 1 Dockerfile (hadolint would)`. */
export function renderUncheckedByChoice(run: Run, paint: Paint, width: number): string[] {
  if (run.uncheckedByChoice.length === 0) return [];
  const kinds = run.uncheckedByChoice.map(({ language, files, analyzer }) =>
    escapeLine(`${files} ${language} (${analyzer} would)`),
  );
  const count = plural(summarize(run).uncheckedByChoice, "file");
  const text = `Unchecked by choice: ${count} that no configured analyzer reads: ${kinds.join(" · ")}; \`provenfix doctor\` says how`;
  return [...wrap(text, width).map(paint.dim), ""];
}

/** Only where several analyzers had something to say: one alone saw everything alone. */
export function renderContributions(run: Run, paint: Paint, width: number): string[] {
  const parts = run.analyzers.flatMap(({ name }) => {
    const { findings, alone } = contributionOf(run, name);
    return findings === 0 ? [] : [`${escapeLine(name)} ${findings}${alone === 0 ? "" : ` (${alone} only it saw)`}`];
  });
  if (parts.length < 2) return [];
  return [...wrap(`Seen by: ${parts.join(" · ")}`, width).map(paint.dim), ""];
}
