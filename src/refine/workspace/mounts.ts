/** What a run may see of the file system, in words that every sandbox can put into effect. Types and constants only. */

/** In order: later ones cover earlier ones. Sources are paths of the host; targets, paths of the run. */
export type Mount =
  | { kind: "read-only" | "writable"; source: string; target: string }
  /** An empty folder that only the run sees. */
  | { kind: "empty"; target: string };

/** What a program may use up, where the system can limit it. */
export interface ProcessLimits {
  /** Bytes of data of one process. */
  memory: number;
  /** Bytes of one file. */
  fileSize: number;
  /** Processes of the run. */
  processes: number;
}

export interface RunLayout {
  mounts: readonly Mount[];
  /** Where the program starts: a path of the run. */
  cwd: string;
  argv: readonly [string, ...string[]];
  /** Absolute, private, empty: for a sandbox's own use. */
  scratch: string;
}

/** Below a home folder: keys and tokens that no test has any business with. */
export const SECRET_PLACES = [
  ".ssh",
  ".gnupg",
  ".aws",
  ".azure",
  ".kube",
  ".docker",
  ".config/gcloud",
  ".config/gh",
  ".config/hub",
  ".config/git",
  ".password-store",
  ".local/share/keyrings",
  ".mozilla",
  ".config/google-chrome",
  ".netrc",
  ".npmrc",
  ".yarnrc.yml",
  ".pypirc",
  ".git-credentials",
  ".gitconfig",
  ".pgpass",
  ".my.cnf",
  ".vault-token",
  ".cargo/credentials.toml",
  ".m2/settings.xml",
  ".gradle/gradle.properties",
  ".bash_history",
  ".zsh_history",
] as const;
