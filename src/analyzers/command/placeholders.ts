/** The placeholders of a command: what stands for files and folders in it. */

export interface Values {
  /** Absolute. */
  directory: string;
  output: string;
  scratch: string;
  cache: string;
  fileList: string;
}

const NAMES: Readonly<Record<string, keyof Values>> = {
  "{directory}": "directory",
  "{output}": "output",
  "{scratch}": "scratch",
  "{cache}": "cache",
  "{file-list}": "fileList",
};

const FILES = "{files}";

export const PLACEHOLDERS: readonly string[] = [FILES, ...Object.keys(NAMES)];

/** One word in braces: neither JSON, nor what another program's templates write in two pairs of them. */
const PLACEHOLDER = /(?<!\{)\{[A-Za-z][\w-]*\}(?!\})/g;

/** What looks like a placeholder and is none, which the program would be given as it stands. */
export function unknownPlaceholder(argv: readonly string[]): string | undefined {
  return argv.flatMap((argument) => argument.match(PLACEHOLDER) ?? []).find((name) => !PLACEHOLDERS.includes(name));
}

/** The working directory is the folder with the files, and what `prepare` made of them is in the cache. */
const PLACES = [FILES, "{file-list}", "{directory}", "{cache}"];

/** Whether the command says which files it is about. */
export function namesFiles(argv: readonly string[]): boolean {
  return mentions([argv], ...PLACES) || argv.some((argument) => /^\.(?:\/|$)/.test(argument));
}

/** Each argument stays one argument, whatever the names are; `{files}` becomes one for each. */
export function filled(argv: readonly string[], values: Values, files: readonly string[]): [string, ...string[]] {
  const [program = "", ...args] = argv;
  const named = args.flatMap((argument) => (argument === FILES ? files.map(asArgument) : [replaced(argument, values)]));
  return [program, ...named];
}

function replaced(argument: string, values: Values): string {
  return argument.replace(/\{[a-z-]+\}/g, (name) => {
    const key = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    return key === undefined ? name : values[key];
  });
}

/** No file is called like an option. */
function asArgument(file: string): string {
  return file.startsWith("-") ? `./${file}` : file;
}

export function mentions(argvs: readonly (readonly string[])[], ...some: readonly string[]): boolean {
  return argvs.some((argv) => argv.some((argument) => some.some((placeholder) => argument.includes(placeholder))));
}
