/** GitHub's runner, as far as an action can tell: it reads `action.yml`, sets the variables, starts `main`, and obeys what is printed. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { BUNDLE_NODE, cleanEnvironment } from "../repository.ts";
import { commandsIn, fileCommands, type RunnerCommand } from "./commands.ts";
import type { FakeGitHub } from "../github.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");

interface Manifest {
  inputs: Record<string, { default?: string }>;
  runs: { using: string; main: string };
}

/** What starts a workflow: the name, the payload, and what GitHub derives from them. */
export interface TriggeringEvent {
  name: string;
  payload: Record<string, unknown>;
  sha: string;
  ref: string;
}

export interface JobStart {
  github: FakeGitHub;
  event: TriggeringEvent;
  /** Where the repository is checked out. */
  workspace: string;
  /** `with:` of the step. */
  inputs?: Record<string, string>;
  /** `env:` of the step. */
  env?: Record<string, string>;
}

export interface JobResult {
  code: number | null;
  /** Both streams, as they came. */
  log: string;
  commands: RunnerCommand[];
  annotations: RunnerCommand[];
  outputs: Record<string, string>;
  summary: string;
  /** The runner's temporary folder. */
  temp: string;
  /** Milliseconds. */
  took: number;
}

/** Runs the action in its folder of the bundle, or of `PROVENFIX_TEST_BUNDLE`. */
export async function runJob({ github, event, workspace, inputs = {}, env = {} }: JobStart): Promise<JobResult> {
  const manifest = parse(readFileSync(path.join(ROOT, "action.yml"), "utf8")) as Manifest;
  const home = path.dirname(workspace);
  const temp = mkdtempSync(path.join(home, "temp-"));
  const files = Object.fromEntries(
    ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_STATE", "GITHUB_PATH"].map((name) => {
      const file = path.join(temp, "_runner_file_commands", name.toLowerCase());
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, "");
      return [name, file] as const;
    }),
  );
  const eventPath = path.join(temp, "_github_workflow", "event.json");
  mkdirSync(path.dirname(eventPath));
  writeFileSync(eventPath, JSON.stringify(event.payload));
  const { state } = github;
  const main = process.env["PROVENFIX_TEST_BUNDLE"] ?? path.join(ROOT, manifest.runs.main);
  const started = performance.now();
  const child = spawn(BUNDLE_NODE, [main], {
    cwd: workspace,
    env: {
      ...cleanEnvironment(home),
      GIT_ALLOW_PROTOCOL: "file:http:https",
      ...env,
      ...inputVariables(manifest, inputs, state.token),
      ...files,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_ACTOR: "octocat",
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: `${github.apiUrl}/graphql`,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_REPOSITORY: `${state.owner}/${state.repo}`,
      GITHUB_RUN_ID: "42",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_JOB: "scan",
      GITHUB_WORKFLOW: "security",
      GITHUB_SHA: event.sha,
      GITHUB_REF: event.ref,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      RUNNER_OS: "Linux",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const log = Buffer.concat(chunks).toString("utf8");
  const commands = commandsIn(log);
  return {
    code,
    log,
    commands,
    annotations: commands.filter(({ name }) => ["error", "warning", "notice"].includes(name)),
    outputs: fileCommands(readFileSync(files["GITHUB_OUTPUT"] ?? "", "utf8")),
    summary: readFileSync(files["GITHUB_STEP_SUMMARY"] ?? "", "utf8"),
    temp,
    took: performance.now() - started,
  };
}

/** Every input of `action.yml` reaches the action, with its default or as empty text; names keep their hyphens. */
function inputVariables(manifest: Manifest, inputs: Record<string, string>, token: string): Record<string, string> {
  const values = {
    ...Object.fromEntries(Object.keys(manifest.inputs).map((name) => [name, manifest.inputs[name]?.default ?? ""])),
    ...inputs,
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value.replaceAll("${{ github.token }}", token),
    ]),
  );
}
