/** The configured model, made ready: key and headers from the environment, in turn, within its limits. */
import path from "node:path";
import type { LlmOptions } from "../config/llm.ts";
import { UserError } from "../model/user-error.ts";
import { readTextIfThere } from "../system/files.ts";
import { inTurn } from "./budget.ts";
import { replayModel } from "./exchange.ts";
import type { Model } from "./model.ts";

const LARGEST_REPLAY = 200_000_000;

/**
 * @param root where `replay` is relative to
 * @throws UserError where the key, a header's variable or the recording is missing
 */
export async function openModel(options: LlmOptions, env: NodeJS.ProcessEnv, root: string): Promise<Model> {
  if (options.replay !== undefined) return openReplay(options, options.replay, root);
  const key = keyFrom(options, env);
  const headers = Object.entries(options.headers).map(([name, value]) => [name, headerValue(name, value, env)]);
  const { openAiModel } = await import("./openai.ts");
  return inTurn(openAiModel(options, key, Object.fromEntries(headers)), options.concurrency);
}

function openReplay({ model }: LlmOptions, replay: string, root: string): Model {
  const file = path.resolve(root, replay);
  const lines = readTextIfThere(file, LARGEST_REPLAY);
  if (lines === undefined)
    throw new UserError(`llm.replay: ${file} cannot be read`, "give a file of recorded exchanges");
  return replayModel(model, lines, replay);
}

/** A server on this machine may need none. */
function keyFrom(options: LlmOptions, env: NodeJS.ProcessEnv): string {
  const key = env[options.apiKeyVariable] ?? "";
  if (key !== "" || isLocal(options.baseUrl)) return key;
  throw new UserError(
    `the model ${options.model} needs a key, and the environment variable ${options.apiKeyVariable} is empty`,
    "set it, name another one with llm.apiKeyVariable, or run with --no-model",
  );
}

function isLocal(baseUrl: string | undefined): boolean {
  if (baseUrl === undefined) return false;
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\]|host\.docker\.internal)$/.test(new URL(baseUrl).hostname);
}

function headerValue(name: string, value: string, env: NodeJS.ProcessEnv): string {
  const variable = /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(value)?.[1];
  if (variable === undefined) return value;
  const found = env[variable];
  if (found !== undefined && found !== "") return found;
  throw new UserError(
    `llm.headers.${name}: the environment variable ${variable} is empty`,
    "set it, or remove the header",
  );
}
