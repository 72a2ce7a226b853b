declare module "picomatch" {
  interface Options {
    dot?: boolean;
    nonegate?: boolean;
    flags?: string;
  }
  interface Scan {
    base: string;
    glob: string;
    isGlob: boolean;
  }
  function picomatch(patterns: string | readonly string[], options?: Options): (path: string) => boolean;
  namespace picomatch {
    function scan(pattern: string): Scan;
  }
  export = picomatch;
}
