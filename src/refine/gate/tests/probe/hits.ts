/** What markers have noted → ids of tests. Pure. */
import { passedIds } from "../compare.ts";
import type { Report } from "../report.ts";

export interface Hit {
  /** The marker's number. */
  n: number;
  /** As the runner names it while it runs. */
  test?: string;
  /** What was being loaded, outside of any test. */
  file?: string;
}

/** Lines that are no hit were cut off by a process that was ended. */
export function readHits(text: string): Hit[] {
  return text.split("\n").flatMap((line) => hitOf(line) ?? []);
}

function hitOf(line: string): Hit | undefined {
  try {
    const { n, test, file } = JSON.parse(line) as Record<string, unknown>;
    if (typeof n !== "number") return undefined;
    return { n, ...(typeof test === "string" ? { test } : {}), ...(typeof file === "string" ? { file } : {}) };
  } catch {
    return undefined;
  }
}

const LOADING = " (while it is loaded)";

/** Whether it stands for a file that reaches the lines before any of its tests begins. */
export const isLoading = (id: string): boolean => id.endsWith(LOADING);
export const fileOfLoading = (id: string): string => id.slice(0, -LOADING.length);

/** Runners join the names of a test differently at run time and in reports. */
const flat = (text: string) => text.replaceAll(" > ", " ");

/**
 * The tests of the report that passed and that the hit speaks of; where only a file is known, `file (while it is loaded)`, if tests of it
 * passed.
 */
export function testsOf(hit: Hit, report: Report, relative: (file: string) => string): string[] {
  const file = hit.file === undefined ? undefined : relative(hit.file);
  const passed = passedIds(report);
  if (hit.test !== undefined && hit.test !== "") return namedTests(hit.test, file, passed);
  if (file === undefined) return [];
  const folder = /(?:^|\/)conftest\.py$/.test(file) ? file.replace(/conftest\.py$/, "") : undefined;
  const belongs = (id: string) => (folder === undefined ? isOf(id, file, report) : id.startsWith(folder));
  return passed.some(belongs) ? [file + LOADING] : [];
}

function isOf(id: string, file: string, report: Report): boolean {
  return id.startsWith(`${file}.`) || id.startsWith(file) || report.cases.get(id)?.file === file;
}

function namedTests(name: string, file: string | undefined, passed: readonly string[]): string[] {
  if (passed.includes(name)) return [name];
  const wanted = flat(name);
  const among = file === undefined ? passed : passed.filter((id) => id.startsWith(`${file} > `));
  const exact = among.filter((id) => flat(file === undefined ? id : id.slice(file.length + 3)) === wanted);
  if (exact.length > 0) return exact;
  // `module::test` of a program, `Class::test[1]` of a parametrised method, the last name of a nested test.
  return among.filter(
    (id) =>
      id.endsWith(`::${name}`) || id.startsWith(`${name}[`) || id.startsWith(`${name}(`) || id.endsWith(` > ${name}`),
  );
}
