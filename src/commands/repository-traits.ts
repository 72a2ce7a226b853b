/** What the file names of a repository tell of it. Pure. */

export interface Traits {
  /** Files that each analyzer would look at, by its name. */
  files: Record<string, number>;
  /** Globs of tests, as the configuration takes them. */
  tests: string[];
  /** Globs of folders with others' or generated code. */
  foreign: string[];
}

const TEST_FOLDERS = ["test", "tests", "__tests__", "spec", "specs", "e2e", "testing"];
const FOREIGN_FOLDERS = [
  "vendor",
  "vendored",
  "third_party",
  "third-party",
  "node_modules",
  "bower_components",
  "generated",
  "__generated__",
  "dist",
];
const TEST_FILES = [
  { glob: "test_*.py", pattern: /(^|\/)test_[^/]*\.py$/ },
  { glob: "*_test.py", pattern: /_test\.py$/ },
  { glob: "*.{test,spec}.{js,jsx,mjs,cjs,ts,tsx,mts,cts}", pattern: /\.(test|spec)\.[cm]?[jt]sx?$/ },
];

/** Folders of these names that hold files, each as the glob that means it at every depth. */
function foldersNamed(names: readonly string[], folders: ReadonlySet<string>): string[] {
  return names.filter((name) => folders.has(name)).map((name) => `**/${name}/**`);
}

export interface Looker {
  name: string;
  handles(path: string, firstLine: string): boolean;
}

export function traitsOf(paths: readonly string[], analyzers: readonly Looker[]): Traits {
  const folders = new Set(paths.flatMap((path) => path.split("/").slice(0, -1)));
  const isOutside = (path: string) => !path.split("/").some((part) => FOREIGN_FOLDERS.includes(part));
  const own = paths.filter(isOutside);
  const testFiles = TEST_FILES.filter(({ pattern }) => own.some((path) => pattern.test(path)));
  const counted = (looker: Looker) => own.filter((path) => looker.handles(path, "")).length;
  const counts = analyzers.map((looker) => [looker.name, counted(looker)] as const);
  return {
    files: Object.fromEntries(counts),
    tests: [...foldersNamed(TEST_FOLDERS, folders), ...testFiles.map(({ glob }) => glob)],
    foreign: foldersNamed(FOREIGN_FOLDERS, folders),
  };
}
