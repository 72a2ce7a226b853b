import {
  recorded,
  replayModel,
  whileRecorded
} from "./chunk-56ILQYTI.js";
import {
  LLM_DEFAULTS
} from "./chunk-CR4DTWJH.js";
import {
  appendLine,
  deadline,
  makeFolder,
  now,
  today
} from "./chunk-C3VMSUOC.js";
import {
  readTextIfThere
} from "./chunk-GRMXK52H.js";
import {
  require_node_path
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/stages/model.ts
var import_node_path2 = __toESM(require_node_path(), 1);

// src/llm/budget.ts
var NOTHING = { tokens: 0, cost: 0, time: 0 };
function account(of, limit, spent = NOTHING, onCharge) {
  return { of, limit, spent: { ...spent }, underWay: 0, since: 0, ...onCharge && { onCharge } };
}
function exhausted(accounts) {
  for (let { of, limit, spent } of accounts)
    for (let kind of ["tokens", "cost", "time"]) {
      let most = limit[kind];
      if (most === void 0 || spent[kind] < most) continue;
      let used = kind === "cost" ? spent.cost.toFixed(4) : Math.round(spent[kind]);
      return `the limit of ${most} ${UNITS[kind]} for ${of} is reached (${used} used)`;
    }
}
var UNITS = { tokens: "tokens", cost: "in money", time: "seconds" };
function costOf({ promptTokens, replyTokens }, price) {
  return price === void 0 ? 0 : (promptTokens * price.input + replyTokens * price.output) / 1e6;
}
function begin(accounts, time) {
  for (let one of accounts)
    one.underWay === 0 && (one.since = time), one.underWay += 1;
}
function charge(accounts, used, time) {
  for (let one of accounts) {
    let charged = { ...used, time: (time - one.since) / 1e3 };
    one.since = time, one.underWay -= 1, one.spent.tokens += charged.tokens, one.spent.cost += charged.cost, one.spent.time += charged.time, one.onCharge?.(charged);
  }
}
function timeLeft(accounts) {
  let left = accounts.flatMap(({ limit, spent }) => limit.time === void 0 ? [] : [limit.time - spent.time]);
  return left.length === 0 ? void 0 : Math.min(...left);
}
function limited(model, accounts, price, clock) {
  let chat = async (request, signal) => {
    let message = exhausted(accounts);
    if (message !== void 0) return { kind: "failed", reason: "limit", message };
    begin(accounts, clock());
    let left = timeLeft(accounts), result = await model.chat(request, left === void 0 ? signal : deadline(left * 1e3, signal)), usage = result.kind === "failed" ? { promptTokens: 0, replyTokens: 0 } : result.usage;
    return charge(accounts, { tokens: usage.promptTokens + usage.replyTokens, cost: costOf(usage, price) }, clock()), result.kind === "failed" && result.reason === "cancelled" && signal?.aborted !== !0 ? { kind: "failed", reason: "limit", message: exhausted(accounts) ?? result.message } : result;
  };
  return { name: model.name, chat };
}
function inTurn(model, most) {
  let waiting = [], underWay = 0, enter = async () => {
    underWay >= most && await new Promise((resolve) => waiting.push(resolve)), underWay += 1;
  }, leave = () => {
    underWay -= 1, waiting.shift()?.();
  }, chat = async (request, signal) => {
    await enter();
    try {
      return await model.chat(request, signal);
    } finally {
      leave();
    }
  };
  return { name: model.name, chat };
}

// src/llm/open.ts
var import_node_path = __toESM(require_node_path(), 1);
var LARGEST_REPLAY = 2e8;
async function openModel(options, env, root) {
  if (options.replay !== void 0) return openReplay(options, options.replay, root);
  let key = keyFrom(options, env), headers = Object.entries(options.headers).map(([name, value]) => [name, headerValue(name, value, env)]), { openAiModel } = await import("./chunk-TNT5AHT6.js");
  return inTurn(openAiModel(options, key, Object.fromEntries(headers)), options.concurrency);
}
function openReplay({ model }, replay, root) {
  let file = import_node_path.default.resolve(root, replay), lines = readTextIfThere(file, LARGEST_REPLAY);
  if (lines === void 0)
    throw new UserError(`llm.replay: ${file} cannot be read`, "give a file of recorded exchanges");
  return replayModel(model, lines, replay);
}
function keyFrom(options, env) {
  let key = env[options.apiKeyVariable] ?? "";
  if (key !== "" || isLocal(options.baseUrl)) return key;
  throw new UserError(
    `the model ${options.model} needs a key, and the environment variable ${options.apiKeyVariable} is empty`,
    "set it, name another one with llm.apiKeyVariable, or run with --no-model"
  );
}
function isLocal(baseUrl) {
  return baseUrl === void 0 ? !1 : /^(?:localhost|127(?:\.\d+){3}|\[::1\]|host\.docker\.internal)$/.test(new URL(baseUrl).hostname);
}
function headerValue(name, value, env) {
  let variable = /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(value)?.[1];
  if (variable === void 0) return value;
  let found = env[variable];
  if (found !== void 0 && found !== "") return found;
  throw new UserError(
    `llm.headers.${name}: the environment variable ${variable} is empty`,
    "set it, or remove the header"
  );
}

// src/stages/model.ts
function withAsked(configured, asked) {
  let model = asked?.model ?? configured?.model;
  if (model === void 0) return;
  let { azure, ...rest } = { ...LLM_DEFAULTS, ...configured };
  return asked?.baseUrl !== void 0 ? { ...rest, model, baseUrl: asked.baseUrl } : { ...rest, ...azure && { azure }, model };
}
async function startModel(options, place) {
  let model = place.show === void 0 ? await openModel(options, place.env, place.root) : shown(options, place.show), run = account("this run", options.limits.run), day = dayAccount(options, place), requests = 0, counted = {
    name: model.name,
    chat(request, signal) {
      return place.show === void 0 && (requests += 1), model.chat(request, signal);
    }
  }, { temperature, seed, price } = options, settings = { ...temperature !== void 0 && { temperature }, ...seed !== void 0 && { seed } };
  return {
    name: model.name,
    forFinding(record) {
      let finding = account("this finding", options.limits.finding), within = limited(counted, [finding, run, day.account], price, now);
      return recorded(whileRecorded(within, day.problem), settings, now, record);
    },
    costOf: (usage) => costOf(usage, price),
    use: () => ({ model: model.name, requests, ...run.spent })
  };
}
function shown({ model }, show) {
  let message = "--show-prompt: nothing was sent";
  return { name: model, chat: async (request) => (show(request), { kind: "failed", reason: "cancelled", message }) };
}
function dayAccount({ limits, price, replay }, { env, folder }) {
  let problem;
  if (folder === void 0 || replay !== void 0)
    return { account: account("today", limits.day), problem: () => problem };
  let file = import_node_path2.default.join(folder, `model-use-${today(env)}.jsonl`), keep = (charge2) => {
    try {
      makeFolder(folder), appendLine(file, JSON.stringify({ ...charge2, priced: price !== void 0 }));
    } catch (error) {
      problem = `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  return { account: account("today", limits.day, spentIn(file), keep), problem: () => problem };
}
function spentIn(file) {
  let spent = { ...NOTHING };
  for (let line of (readTextIfThere(file, 5e7) ?? "").split(`
`)) {
    if (line === "") continue;
    let charge2 = lineOf(line);
    spent.tokens += charge2.tokens, spent.cost += charge2.cost, spent.time += charge2.time;
  }
  return spent;
}
function lineOf(line) {
  try {
    return { ...NOTHING, ...JSON.parse(line) };
  } catch {
    return NOTHING;
  }
}

export {
  withAsked,
  startModel
};
