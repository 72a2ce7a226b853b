/** Which files gosec did not check to their end, and why. */
import { existsSync, lstatSync } from "node:fs";
import path from "node:path";
import type { Unchecked } from "../../model/scan.ts";
import type { ExternalJob } from "../analyzer.ts";
import { leftOut, namedIn, pathIn } from "../external/output.ts";
import type { GoModule } from "./modules.ts";

/** By file, by package, or under no name for the whole run. */
export type GoErrors = Record<string, { line: number; error: string }[]>;

type Job = Pick<ExternalJob<unknown>, "files" | "folder">;
type Located = { files: string[]; line: number; error: string };

/**
 * An error that names nothing of the repository concerns the whole run: none of its files is known to have been checked. A file that gosec's
 * log does not say it checks is one that Go leaves out.
 *
 * @param log gosec's own words
 */
export function gapsOf(errors: GoErrors, log: string, module: GoModule, job: Job): Unchecked[] {
  const files = job.files.filter((file) => isOf(file, module, job.folder));
  const located = Object.entries(errors).flatMap(([name, [first]]): Located[] => {
    return first === undefined ? [] : [{ ...first, files: filesNamed(name, module, job) ?? files }];
  });
  const isNamed = namedIn(withoutDates(log), CHECKING);
  const looked = files.filter((file) => isNamed(path.join(job.folder, file)));
  const specific = located.filter((one) => one.files !== files);
  // A package that did not type-check names its file beside the package: told once.
  const told = specific.length > 0 && looked.length > 0 ? specific : located;
  const gaps = new Map<string, Unchecked>();
  for (const { files: some, line, error } of told.toSorted((a, b) => a.files.length - b.files.length)) {
    for (const file of some) if (!gaps.has(file)) gaps.set(file, gap(file, error, line));
  }
  return [...gaps.values(), ...leftOut("gosec", files, new Set(looked), [...gaps.values()], LEFT_OUT)];
}

const CHECKING = "Checking file: ";
const LEFT_OUT =
  "Go leaves it out here, so gosec did not check it: because of its build constraints or its name (see analyzers.gosec.tags), or because it needs C";

/** `[gosec] 2026/11/21 22:43:59 Checking file: …` */
function withoutDates(log: string): string {
  return log.replaceAll(/^\[gosec\] [\d/]+ [\d:.]+ /gm, "");
}

function isOf(file: string, { root, packages }: GoModule, folder: string): boolean {
  return packages.some((name) => pathIn(folder, `${root}/${name}/${file.split("/").at(-1)}`) === file);
}

/** Those that were asked for, or the one that is named; undefined where the name leads elsewhere. Packages are relative to their module. */
function filesNamed(name: string, { root }: GoModule, { files, folder }: Job): string[] | undefined {
  const place = path.resolve(root, name);
  const file = name === "" ? undefined : pathIn(folder, place);
  if (file === undefined || !existsSync(place)) return undefined;
  return lstatSync(place).isDirectory() ? files.filter((one) => path.posix.dirname(one) === file) : [file];
}

function gap(file: string, error: string, line = 0): Unchecked {
  const message = `Go could not load it, so gosec did not check it in full: ${error.trim().split("\n").at(-1)}`;
  const place = line > 0 ? { line } : {};
  return { path: file, analyzer: "gosec", kind: "syntax-error", message, ...place };
}
