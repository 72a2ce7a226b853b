/** Files of languages that no analyzer of this run looks at. */
import type { Config } from "../config/config.ts";
import type { UncheckedByChoice } from "../model/run.ts";
import type { Analyzer } from "./analyzer.ts";
import { RECOMMENDATIONS, type Recommendation } from "./recommendations.ts";

export interface Looker {
  handles(path: string, firstLine: string): boolean;
  /** Of those that it handles, the languages that it has rules for, as `RECOMMENDATIONS` calls them. */
  languages: ReadonlySet<string> | "all";
}

/**
 * Those that look at languages: a search for secrets looks at every file.
 *
 * @param root absolute: where rules of the repository's own are looked up
 */
export async function lookersOf(analyzers: readonly Analyzer[], config: Config, root: string): Promise<Looker[]> {
  const some = analyzers.filter(({ handles }) => !handles("any.thing", ""));
  return Promise.all(
    some.map(async (analyzer) => {
      const handles = analyzer.handles.bind(analyzer);
      if (analyzer.kind === "embedded" || analyzer.languages === undefined) return { handles, languages: "all" };
      const options = config.analyzers[analyzer.name]?.options ?? analyzer.defaults;
      return { handles, languages: await analyzer.languages(options, root) };
    }),
  );
}

/** By language, in the order of the table. `firstLines` has those of names without an extension. */
export function uncheckedByChoice(
  paths: Iterable<string>,
  lookers: readonly Looker[],
  firstLines: ReadonlyMap<string, string> = new Map(),
): UncheckedByChoice[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const head = firstLines.get(path) ?? "";
    const language = recommendationFor(path, head)?.language;
    if (language === undefined || lookers.some((looker) => looksAt(looker, path, head, language))) continue;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const found = RECOMMENDATIONS.filter(({ language }) => counts.has(language));
  return found.map(({ language, analyzers: [analyzer = ""] }) => ({
    language,
    files: counts.get(language) ?? 0,
    analyzer,
  }));
}

function looksAt({ handles, languages }: Looker, path: string, head: string, language: string): boolean {
  return handles(path, head) && (languages === "all" || languages.has(language));
}

function recommendationFor(path: string, head: string): Recommendation | undefined {
  const named = RECOMMENDATIONS.find(({ files }) => files.test(path));
  if (named !== undefined || !isNameOfScript(path)) return named;
  const program = interpreterOf(head);
  return program === undefined ? undefined : RECOMMENDATIONS.find(({ interpreter }) => interpreter?.test(program));
}

/** Whether only its first line can tell what it is. */
export function isNameOfScript(path: string): boolean {
  return !/\.[^/]*$/.test(path);
}

/** `#!/usr/bin/env -S ruby -w` → `ruby`. */
function interpreterOf(head: string): string | undefined {
  const words = /^#!\s*(.*)$/.exec(head)?.[1]?.split(/\s+/) ?? [];
  const program = words[0]?.endsWith("/env") ? words.slice(1).find((word) => !/^-|=/.test(word)) : words[0];
  return program?.split("/").at(-1);
}
