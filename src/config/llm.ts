/** `llm:` of the configuration: which model, where, and how much it may be used. */
import { z } from "zod";
import { parseDuration } from "./units.ts";

/** What may be spent; absent means without limit. */
export interface LlmLimit {
  tokens?: number;
  /** In the currency of `price`. */
  cost?: number;
  /** Seconds. */
  time?: number;
}

export interface LlmOptions {
  model: string;
  /** Of any server that speaks the OpenAI protocol; OpenAI's own where absent. */
  baseUrl?: string;
  /** Name of the environment variable with the key. The key itself never stands in a file. */
  apiKeyVariable: string;
  headers: Record<string, string>;
  azure?: { endpoint: string; apiVersion: string; deployment?: string };
  /** Not sent where absent: reasoning models refuse it. */
  temperature?: number;
  seed?: number;
  maxReplyTokens: number;
  /** Seconds of one attempt. */
  timeout: number;
  /** Attempts after the first, where the server is busy or the network fails. */
  retries: number;
  /** Requests under way at once. */
  concurrency: number;
  /** Per million tokens. */
  price?: { input: number; output: number };
  limits: { finding: LlmLimit; run: LlmLimit; day: LlmLimit };
  /** Whether it also reviews changed functions, as the analyzer `llm`: its findings are advisory. */
  review: boolean;
  /** A file of recorded exchanges that answers instead of a server; relative to the root. */
  replay?: string;
}

export const LLM_DEFAULTS = {
  apiKeyVariable: "OPENAI_API_KEY",
  headers: {},
  maxReplyTokens: 8_000,
  timeout: 120,
  retries: 2,
  concurrency: 4,
  review: false,
  limits: {
    finding: { tokens: 200_000, time: 600 },
    run: { tokens: 2_000_000, time: 3_600 },
    day: { tokens: 10_000_000 },
  },
} as const satisfies Omit<LlmOptions, "model">;

const seconds = z
  .union([z.number(), z.string()])
  .refine((value) => (typeof value === "number" ? value : (parseDuration(value) ?? 0)) > 0, {
    error: "must be a time such as 30s or 10m",
  })
  .transform((value) => (typeof value === "number" ? value : (parseDuration(value) ?? 0)));

const limit = z.strictObject({
  tokens: z.int().positive().optional().describe("Tokens sent and received."),
  cost: z.number().positive().optional().describe("Money, in the currency of `price`."),
  time: seconds.optional().describe("Time spent waiting for the model. A number counts seconds."),
});

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A header whose value is `$NAME` takes it from the environment. */
const headers = z.record(z.string().regex(/^[A-Za-z0-9-]+$/, "is no header name"), z.string());

export const llmSchema = z
  .strictObject({
    model: z.string().min(1).describe("The model's name, as the server knows it."),
    baseUrl: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Of a server that speaks the OpenAI protocol. Default: OpenAI's own."),
    apiKeyVariable: z
      .string()
      .regex(VARIABLE, "must be the name of an environment variable, not the key itself")
      .optional()
      .describe("The environment variable with the key. Default: OPENAI_API_KEY."),
    headers: headers.optional().describe("Sent with each request; `$NAME` takes a value from the environment."),
    azure: z
      .strictObject({
        endpoint: z.url({ protocol: /^https?$/ }),
        apiVersion: z.string().min(1),
        deployment: z.string().min(1).optional(),
      })
      .optional()
      .describe("An Azure OpenAI resource instead of baseUrl."),
    temperature: z.number().min(0).max(2).optional().describe("Not sent unless given."),
    seed: z.int().optional().describe("Not sent unless given; servers promise little."),
    maxReplyTokens: z.int().min(256).max(200_000).optional().describe("Of one reply. Default: 8000."),
    timeout: seconds.optional().describe("Of one attempt. Default: 2m."),
    retries: z.int().min(0).max(10).optional().describe("Where the server is busy or the network fails. Default: 2."),
    concurrency: z.int().min(1).max(64).optional().describe("Requests at once. Default: 4."),
    price: z
      .strictObject({ input: z.number().min(0), output: z.number().min(0) })
      .optional()
      .describe("Per million tokens; needed for limits in money."),
    limits: z
      .strictObject({ finding: limit.optional(), run: limit.optional(), day: limit.optional() })
      .optional()
      .describe("What may be spent on one finding, in one run, in one day."),
    review: z
      .boolean()
      .optional()
      .describe("Whether the model also reviews changed functions. What only it sees is advisory. Default: false."),
    replay: z.string().min(1).optional().describe("A file of recorded exchanges that answers instead of a server."),
  })
  .superRefine((value, context) => {
    const inMoney = Object.entries(value.limits ?? {}).find(([, each]) => each?.cost !== undefined);
    if (inMoney !== undefined && value.price === undefined) {
      const message = "a limit in money needs `price` to count with";
      context.addIssue({ code: "custom", path: ["limits", inMoney[0], "cost"], message });
    }
    if (value.baseUrl !== undefined && value.azure !== undefined) {
      context.addIssue({ code: "custom", path: ["baseUrl"], message: "`baseUrl` and `azure` exclude each other" });
    }
  });

export function withLlmDefaults(checked: z.output<typeof llmSchema>): LlmOptions {
  const { limits = {}, ...rest } = checked;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const { finding, run, day } = LLM_DEFAULTS.limits;
  const each = {
    finding: { ...finding, ...limits.finding },
    run: { ...run, ...limits.run },
    day: { ...day, ...limits.day },
  };
  return { ...LLM_DEFAULTS, ...given, model: checked.model, limits: each } as LlmOptions;
}
