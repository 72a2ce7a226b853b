import {
  require_node_crypto
} from "./chunk-C3VMSUOC.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/llm/exchange.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
function recorded(model, settings, clock, record) {
  let chat = async (request, signal) => {
    let started = clock(), result = await model.chat(request, signal), { purpose, messages, schema } = request, seconds = (clock() - started) / 1e3, about = { model: model.name, purpose, messages, ...schema && { schema: schema.name }, ...settings };
    return record({ kind: "exchange", ...about, result, seconds }), result;
  };
  return { name: model.name, chat };
}
function whileRecorded(model, problem) {
  let chat = async (request, signal) => {
    let reason = problem();
    return reason === void 0 ? model.chat(request, signal) : { kind: "failed", reason: "no-record", message: `nothing is sent that cannot be recorded: ${reason}` };
  };
  return { name: model.name, chat };
}
var keyOf = (messages) => (0, import_node_crypto.hash)("sha256", JSON.stringify(messages));
function replayModel(name, lines, file) {
  let replies = /* @__PURE__ */ new Map();
  for (let [index, line] of lines.split(`
`).entries()) {
    let exchange = line.trim() === "" ? void 0 : exchangeOf(line, file, index + 1);
    if (exchange === void 0) continue;
    let key = keyOf(exchange.messages);
    replies.set(key, [...replies.get(key) ?? [], exchange.result]);
  }
  if (replies.size === 0) throw new UserError(`llm.replay: ${file} holds no exchanges`, "record some: see docs/fix.md");
  return { name, chat: async ({ messages, purpose }) => {
    let queue = replies.get(keyOf(messages)), result = queue !== void 0 && queue.length > 1 ? queue.shift() : queue?.[0], message = `${file} holds no reply to this request (${purpose})`;
    return result ?? { kind: "failed", reason: "not-recorded", message };
  } };
}
function exchangeOf(line, file, number) {
  let parsed;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new UserError(`llm.replay: line ${number} of ${file} is no JSON`, "each line must be one JSON object");
  }
  if (parsed?.kind === "exchange") {
    if (!Array.isArray(parsed.messages) || typeof parsed.result?.kind != "string")
      throw new UserError(`llm.replay: line ${number} of ${file} is no whole exchange`, "see docs/fix.md for the form");
    return parsed;
  }
}

export {
  recorded,
  whileRecorded,
  replayModel
};
