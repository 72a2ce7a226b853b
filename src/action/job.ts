/** The job that the Action runs in: what the runner's variables and the event say, checked. */
import path from "node:path";
import { UserError } from "../model/user-error.ts";
import { readTextIfThere } from "../system/files.ts";
import { withGitConfig } from "./git-config.ts";
import { type Inputs, readInputs, withoutInputs } from "./inputs.ts";
import { type Origin, readEvent } from "./event.ts";

export interface Job extends Origin {
  inputs: Inputs;
  repository: { owner: string; repo: string };
  /** `GITHUB_SHA` and `GITHUB_REF`: for a pull request those of its merge. */
  sha: string;
  ref: string;
  serverUrl: string;
  apiUrl: string;
  /** Absolute: where the repository is checked out, and where files for later steps may go. */
  workspace: string;
  temporary: string;
  /** For everything that is started: without inputs. */
  env: NodeJS.ProcessEnv;
}

/** A payload is at most 25 MB. */
const LARGEST_PAYLOAD = 30_000_000;

/** @throws UserError for an input, a variable or a payload that is not what it should be */
export function readJob(env: NodeJS.ProcessEnv, cwd: string): Job {
  const inputs = readInputs(env);
  const [owner = "", repo = ""] = required(env, "GITHUB_REPOSITORY").split("/");
  const payload = readPayload(required(env, "GITHUB_EVENT_PATH"));
  const workspace = path.resolve(env["GITHUB_WORKSPACE"] ?? cwd);
  return {
    ...readEvent(required(env, "GITHUB_EVENT_NAME"), payload, `${owner}/${repo}`),
    inputs,
    repository: { owner, repo },
    sha: required(env, "GITHUB_SHA"),
    ref: required(env, "GITHUB_REF"),
    serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    workspace,
    temporary: env["RUNNER_TEMP"] ?? workspace,
    // In a container job the checkout belongs to another user, whom git would not trust.
    env: withGitConfig(withoutInputs(env), [["safe.directory", workspace]]),
  };
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value !== undefined && value !== "") return value;
  throw new UserError(`${name} is empty`, "run it in a workflow of GitHub Actions");
}

function readPayload(file: string): unknown {
  const text = readTextIfThere(file, LARGEST_PAYLOAD);
  try {
    return JSON.parse(text ?? "");
  } catch {
    throw new UserError(`GITHUB_EVENT_PATH names ${file}, which holds no JSON`, "see what the runner wrote there");
  }
}
