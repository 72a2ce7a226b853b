/** The inputs of `action.yml`: what they are called, what they may be, and what they mean. One table; a test holds that all three agree. */
import { SEVERITIES, type Severity } from "../model/finding.ts";
import { UserError } from "../model/user-error.ts";

export const COMMANDS = ["scan", "fix", "publish"] as const;
export const UPLOADS = ["auto", "always", "never"] as const;
export const FIXES = ["off", "suggest", "commit", "pull-request"] as const;
export const COMMENTS = ["true", "false", "all"] as const;
const SWITCH = ["true", "false"] as const;

export interface InputSpec {
  /** Absent: any text. */
  choices?: readonly string[];
  /** As in `action.yml`; empty where absent. */
  default?: string;
}

export const INPUTS = {
  command: { choices: COMMANDS, default: "scan" },
  paths: {},
  "fail-on": { choices: SEVERITIES },
  config: {},
  analyzers: {},
  "sarif-upload": { choices: UPLOADS, default: "auto" },
  annotations: { choices: SWITCH, default: "true" },
  comments: { choices: COMMENTS, default: "true" },
  "max-comments": { default: "20" },
  summary: { choices: SWITCH, default: "true" },
  fix: { choices: FIXES, default: "off" },
  model: {},
  "base-url": {},
  "api-key": {},
  "max-cost": {},
  shard: {},
  artifact: {},
  "github-token": { default: "${{ github.token }}" },
} as const satisfies Record<string, InputSpec>;

export type InputName = keyof typeof INPUTS;

export interface Inputs {
  command: (typeof COMMANDS)[number];
  /** Empty for all. */
  paths: string[];
  failOn: Severity | undefined;
  config: string | undefined;
  analyzers: string[] | undefined;
  sarifUpload: (typeof UPLOADS)[number];
  annotations: boolean;
  /** `true`: where there is a patch; `all`: on everything that blocks. */
  comments: (typeof COMMENTS)[number];
  /** Open ones on a pull request. */
  maxComments: number;
  summary: boolean;
  fix: (typeof FIXES)[number];
  model: string | undefined;
  baseUrl: string | undefined;
  apiKey: string | undefined;
  maxCost: number | undefined;
  /** `i/n` as given. */
  shard: string | undefined;
  /** Of `publish`: the folder with what a job without rights has left. */
  artifact: string | undefined;
  token: string | undefined;
}

/** The runner's name for an input: hyphens stay. */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** @throws UserError that names the input and what it may be */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const text = (name: InputName): string | undefined => {
    const value = (env[variableOf(name)] ?? "").trim();
    const spec: InputSpec = INPUTS[name];
    const given = value === "" ? (spec.default ?? "") : value;
    // The default is an expression that the runner resolves: unresolved, there is no token.
    return given === "" || given.startsWith("${{") ? undefined : checked(name, given, spec);
  };
  const oneOf = <Choice extends string>(name: InputName, choices: readonly Choice[]): Choice | undefined => {
    const value = text(name);
    return choices.find((choice) => choice === value);
  };
  return {
    command: oneOf("command", COMMANDS) ?? "scan",
    paths: lines(text("paths")),
    failOn: oneOf("fail-on", SEVERITIES),
    config: text("config"),
    analyzers: text("analyzers")
      ?.split(",")
      .map((name) => name.trim()),
    sarifUpload: oneOf("sarif-upload", UPLOADS) ?? "auto",
    annotations: text("annotations") !== "false",
    comments: oneOf("comments", COMMENTS) ?? "true",
    maxComments: count(text("max-comments")),
    summary: text("summary") !== "false",
    fix: oneOf("fix", FIXES) ?? "off",
    model: text("model"),
    baseUrl: text("base-url"),
    apiKey: text("api-key"),
    maxCost: amount(text("max-cost")),
    shard: text("shard"),
    artifact: text("artifact"),
    token: text("github-token"),
  };
}

function checked(name: InputName, value: string, { choices }: InputSpec): string {
  if (choices === undefined || choices.includes(value)) return value;
  throw new UserError(`the input ${name} is ${JSON.stringify(value)}`, `it may be ${choices.join(", ")}`);
}

/** One a line: names may hold spaces and commas. */
function lines(value = ""): string[] {
  return value
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function amount(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const cost = Number(value);
  if (Number.isFinite(cost) && cost > 0) return cost;
  throw new UserError(`the input max-cost is ${JSON.stringify(value)}`, "give a number such as 0.5");
}

function count(value: string = INPUTS["max-comments"].default): number {
  if (/^\d{1,3}$/.test(value)) return Number(value);
  throw new UserError(`the input max-comments is ${JSON.stringify(value)}`, "give a number up to 999");
}

/** Nothing that this program starts inherits an input or a token of the runner: the Action's token and key are among them. */
export function withoutInputs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_.*|ACTIONS_.*TOKEN)$/.test(name)));
}
