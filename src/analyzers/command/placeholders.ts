/** The placeholders of a command: what stands for files and folders in it. */

export interface Values {
  /** Absolute. */
  directory: string;
  output: string;
  scratch: string;
  cache: string;
  fileList: string;
}

const NAMES: Record<string, keyof Values> = {
  "{directory}": "directory",
  "{output}": "output",
  "{scratch}": "scratch",
  "{cache}": "cache",
  "{file-list}": "fileList",
};

/** Each argument stays one argument, whatever the names are; `{files}` becomes one for each. */
export function filled(argv: readonly string[], values: Values, files: readonly string[]): [string, ...string[]] {
  const [program = "", ...args] = argv;
  const named = args.flatMap((argument) =>
    argument === "{files}" ? files.map(asArgument) : [replaced(argument, values)],
  );
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

export function mentions(argvs: readonly (readonly string[])[], placeholder: string): boolean {
  return argvs.some((argv) => argv.some((argument) => argument.includes(placeholder)));
}
