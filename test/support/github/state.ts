/** What the fake GitHub knows and remembers. */
export type Scope = "contents" | "pull-requests" | "security-events" | "metadata";
export type Level = "none" | "read" | "write";
export type Permissions = Record<Scope, Level>;

/** Scenarios of `GITHUB_TOKEN`. */
export const PERMISSIONS = {
  /** As the documentation tells people to set it. */
  full: { contents: "write", "pull-requests": "write", "security-events": "write", metadata: "read" },
  /** `permissions: {contents: read, security-events: write}`. */
  scan: { contents: "read", "pull-requests": "none", "security-events": "write", metadata: "read" },
  /** The default of new organisations, and what a fork's pull request gets at most. */
  "read-only": { contents: "read", "pull-requests": "read", "security-events": "read", metadata: "read" },
} as const satisfies Record<string, Permissions>;

export interface Upload {
  id: string;
  commit_sha: string;
  ref: string;
  /** As unpacked. */
  sarif: SarifLog;
  status: "pending" | "complete" | "failed";
  errors: string[];
  /** How often its processing was asked for. */
  polls: number;
}

export interface SarifLog {
  runs: {
    tool: { driver: { name: string; rules: { id: string; properties: Record<string, unknown> }[] } };
    automationDetails?: { id?: string };
    results: {
      ruleId: string;
      level: string;
      message: { text: string };
      suppressions?: unknown;
      locations: unknown[];
    }[];
  }[];
}

/** Something that goes wrong on demand: answers instead of the endpoint, `times` times. */
export interface Fault {
  method: string;
  path: RegExp;
  times: number;
  status: number;
  headers?: Record<string, string>;
  message: string;
}

export interface GitHubState {
  owner: string;
  repo: string;
  /** A bare repository, as the server has it. */
  bare: string;
  private: boolean;
  /** Whether code scanning can be used: always on public repositories, else with the paid feature. */
  codeScanning: boolean;
  token: string;
  permissions: Permissions;
  /** A repository of somebody else that the pull request comes from: write access never holds. */
  fork: boolean;
  uploads: Upload[];
  /** What processing of each upload says; complete at the first question unless told. */
  processing: { pendingPolls: number; errors: string[] };
  faults: Fault[];
  /** `METHOD /path`, in order; git's requests too. */
  requests: string[];
  /** What the original would have refused, and a test expects none of. */
  complaints: string[];
  /** State of the endpoints that live in files of their own, by area. */
  areas: Map<string, unknown>;
}

/** Of one area of endpoints, made at its first use. */
export function areaOf<Area>(state: GitHubState, name: string, create: () => Area): Area {
  if (!state.areas.has(name)) state.areas.set(name, create());
  return state.areas.get(name) as Area;
}
