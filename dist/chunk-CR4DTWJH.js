import {
  parseDuration
} from "./chunk-NATFNZ7K.js";
import {
  external_exports
} from "./chunk-A7C3JD7Q.js";

// src/config/llm.ts
var LLM_DEFAULTS = {
  apiKeyVariable: "OPENAI_API_KEY",
  headers: {},
  maxReplyTokens: 8e3,
  timeout: 120,
  retries: 2,
  concurrency: 4,
  review: !1,
  limits: {
    finding: { tokens: 2e5, time: 600 },
    run: { tokens: 2e6, time: 3600 },
    day: { tokens: 1e7 }
  }
}, seconds = external_exports.union([external_exports.number(), external_exports.string()]).refine((value) => (typeof value == "number" ? value : parseDuration(value) ?? 0) > 0, {
  error: "must be a time such as 30s or 10m"
}).transform((value) => typeof value == "number" ? value : parseDuration(value) ?? 0), limit = external_exports.strictObject({
  tokens: external_exports.int().positive().optional().describe("Tokens sent and received."),
  cost: external_exports.number().positive().optional().describe("Money, in the currency of `price`."),
  time: seconds.optional().describe("Time spent waiting for the model. A number counts seconds.")
}), VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/, headers = external_exports.record(external_exports.string().regex(/^[A-Za-z0-9-]+$/, "is no header name"), external_exports.string()), llmSchema = external_exports.strictObject({
  model: external_exports.string().min(1).describe("The model's name, as the server knows it."),
  baseUrl: external_exports.url({ protocol: /^https?$/ }).optional().describe("Of a server that speaks the OpenAI protocol. Default: OpenAI's own."),
  apiKeyVariable: external_exports.string().regex(VARIABLE, "must be the name of an environment variable, not the key itself").optional().describe("The environment variable with the key. Default: OPENAI_API_KEY."),
  headers: headers.optional().describe("Sent with each request; `$NAME` takes a value from the environment."),
  azure: external_exports.strictObject({
    endpoint: external_exports.url({ protocol: /^https?$/ }),
    apiVersion: external_exports.string().min(1),
    deployment: external_exports.string().min(1).optional()
  }).optional().describe("An Azure OpenAI resource instead of baseUrl."),
  temperature: external_exports.number().min(0).max(2).optional().describe("Not sent unless given."),
  seed: external_exports.int().optional().describe("Not sent unless given; servers promise little."),
  maxReplyTokens: external_exports.int().min(256).max(2e5).optional().describe("Of one reply. Default: 8000."),
  timeout: seconds.optional().describe("Of one attempt. Default: 2m."),
  retries: external_exports.int().min(0).max(10).optional().describe("Where the server is busy or the network fails. Default: 2."),
  concurrency: external_exports.int().min(1).max(64).optional().describe("Requests at once. Default: 4."),
  price: external_exports.strictObject({ input: external_exports.number().min(0), output: external_exports.number().min(0) }).optional().describe("Per million tokens; needed for limits in money."),
  limits: external_exports.strictObject({ finding: limit.optional(), run: limit.optional(), day: limit.optional() }).optional().describe("What may be spent on one finding, in one run, in one day."),
  review: external_exports.boolean().optional().describe("Whether the model also reviews changed functions. What only it sees is advisory. Default: false."),
  replay: external_exports.string().min(1).optional().describe("A file of recorded exchanges that answers instead of a server.")
}).superRefine((value, context) => {
  let inMoney = Object.entries(value.limits ?? {}).find(([, each]) => each?.cost !== void 0);
  inMoney !== void 0 && value.price === void 0 && context.addIssue({ code: "custom", path: ["limits", inMoney[0], "cost"], message: "a limit in money needs `price` to count with" }), value.baseUrl !== void 0 && value.azure !== void 0 && context.addIssue({ code: "custom", path: ["baseUrl"], message: "`baseUrl` and `azure` exclude each other" });
});
function withLlmDefaults(checked) {
  let { limits = {}, ...rest } = checked, given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== void 0)), { finding, run, day } = LLM_DEFAULTS.limits, each = {
    finding: { ...finding, ...limits.finding },
    run: { ...run, ...limits.run },
    day: { ...day, ...limits.day }
  };
  return { ...LLM_DEFAULTS, ...given, model: checked.model, limits: each };
}

export {
  LLM_DEFAULTS,
  llmSchema,
  withLlmDefaults
};
