/** Rules in files, as far as is told without Semgrep. */
import path from "node:path";
import { parse } from "yaml";
import { isFolder, namesIn, readTextIfThere } from "../../system/files.ts";

/** What else stands in a rule is unknown. */
export interface LocalRule extends Record<string, unknown> {
  languages: string[];
}

/** @param place absolute: of a file, or of a folder with files */
export function rulesBelow(place: string): LocalRule[] {
  if (isFolder(place)) {
    return namesIn(place).flatMap((name) => (name.startsWith(".") ? [] : rulesBelow(path.join(place, name))));
  }
  return /\.ya?ml$/i.test(place) ? rulesOf(readTextIfThere(place) ?? "") : [];
}

/** What is no rule file, Semgrep itself will say. */
function rulesOf(text: string): LocalRule[] {
  try {
    const { rules } = parse(text) as { rules?: Record<string, unknown>[] };
    return (rules ?? []).map((rule) => {
      const { languages } = rule;
      return { ...rule, languages: Array.isArray(languages) ? languages.map(String) : [] };
    });
  } catch {
    return [];
  }
}
