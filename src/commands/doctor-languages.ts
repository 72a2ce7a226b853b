/** What `doctor` says of languages in the repository that nothing checks. */
import path from "node:path";
import { isNameOfScript, lookersOf, uncheckedByChoice } from "../analyzers/by-choice.ts";
import { firstLine } from "../analyzers/first-line.ts";
import { analyzersOf } from "../analyzers/list.ts";
import { type Addition, RECOMMENDATIONS } from "../analyzers/recommendations.ts";
import type { Config } from "../config/config.ts";
import type { Place } from "../select/request.ts";
import { listSnapshot } from "../select/snapshot.ts";
import { matcherOf } from "../select/globs.ts";
import { readRegularFile } from "../system/files.ts";
import { displayPath } from "../system/path-bytes.ts";
import type { Check } from "./check.ts";

/** One line for each such language; its help holds what to add to the configuration. */
export async function checkLanguages(config: Config, place: Place): Promise<Check[]> {
  const enabled = (await analyzersOf(config)).filter(({ name }) => config.analyzers[name]?.enabled === true);
  const listed = await listSnapshot({ kind: "paths", paths: [] }, place);
  const isExcluded = await matcherOf(config.exclude);
  const paths = listed.map((entry) => displayPath(entry.path)).filter((name) => !isExcluded(name));
  const lookers = await lookersOf(enabled, config, place.root);
  const found = uncheckedByChoice(paths, lookers, firstLinesOf(paths, place.root)).flatMap(({ language, files }) => {
    const recommended = RECOMMENDATIONS.find((one) => one.language === language);
    return recommended === undefined ? [] : [{ ...recommended, count: files }];
  });
  const sets = [...semgrepSets(config), ...found.flatMap(({ add }) => ("semgrep" in add ? [add.semgrep] : []))];
  return found.map(({ language, analyzers, add, count }) => {
    const detail = `nothing checks the ${count === 1 ? "file" : `${count} files`} of this kind (${analyzers.join(", ")} would)`;
    return { name: `language ${language}`, status: "warning", detail, fix: fixOf(add, sets) };
  });
}

/** The entry `semgrep` can stand there only once: each time the whole of it is shown, with what is in it already. */
function fixOf(add: Addition, sets: readonly string[]): string {
  if ("example" in add) return `see ${add.example}`;
  const lines = "lines" in add ? add.lines : `semgrep: { config: [${[...new Set(sets)].map(quoted).join(", ")}] }`;
  return `add to .provenfix.yml: analyzers: { ${lines} }`;
}

function quoted(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : JSON.stringify(name);
}

function semgrepSets({ analyzers: { semgrep } }: Config): readonly string[] {
  return semgrep?.enabled === true ? (semgrep.options as { config: string[] }).config : [];
}

const LARGEST = 1_000_000;

function firstLinesOf(paths: readonly string[], root: string): Map<string, string> {
  const scripts = paths.filter(isNameOfScript).flatMap((name): [string, string][] => {
    const read = readRegularFile(path.join(root, name), LARGEST);
    return read.kind === "bytes" ? [[name, firstLine(read.bytes)]] : [];
  });
  return new Map(scripts);
}
