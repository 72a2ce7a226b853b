/** `fix:` of the configuration: what is repaired, and how. Loads nothing. */

export interface FixOptions {
  /**
   * What the hook does with blocking findings: `off`, nothing but report them; `apply`, repair what can be proven, and stage it.
   */
  mode: "off" | "apply";
  /** Whether a commit goes on after the hook applied patches and nothing blocks any more; otherwise it stops, so that a person looks. */
  commit: boolean;
  /** The way to ask a model, by name. */
  strategy: string;
  /** Options by strategy, checked by each. */
  strategies: Record<string, Record<string, unknown>>;
  /** Whether patches that no test is known to execute are applied too. */
  includeUnverified: boolean;
  /** Whether the project's own tests are run on patches. */
  tests: boolean;
  /** The project's own syntax checks: by glob, program and arguments, without a shell. Exit code 0 says that the file parses. */
  syntax: Record<string, string[]>;
  /** Whether a model is asked, last of all, if the code still does what its documentation says. */
  intent: boolean;
}

/** Stands for the file in the arguments of `fix.syntax`. */
export const FILE_PLACEHOLDER = "{file}";

export const DEFAULT_FIX: FixOptions = {
  mode: "off",
  commit: false,
  strategy: "fdsp",
  strategies: {},
  includeUnverified: false,
  tests: true,
  syntax: {},
  intent: false,
};
