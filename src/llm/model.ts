/** What a language model is to us: text in, text out, and what it cost. It gets no tools, no environment. Types only. */

export interface Message {
  role: "system" | "user" | "assistant";
  content: string;
}

export interface ChatRequest {
  /** For the log and for replay: `fdsp/solutions`. */
  purpose: string;
  messages: readonly Message[];
  /** The JSON Schema that the reply must meet, where one is asked for. Whoever asks checks it again: some servers ignore it. */
  schema?: ReplySchema;
}

export interface ReplySchema {
  name: string;
  schema: Record<string, unknown>;
}

export interface Usage {
  promptTokens: number;
  replyTokens: number;
}

export type ChatFailure =
  | "network"
  | "timeout"
  | "authentication"
  | "rate-limit"
  | "server"
  | "bad-request"
  | "bad-reply"
  /** A token, time or money limit is reached: nothing was sent. */
  | "limit"
  /** `llm.replay` has no recorded reply to this request. */
  | "not-recorded"
  /** It could not be written down, and so was not sent. */
  | "no-record"
  | "cancelled";

/** How a request ended is data: nothing here throws because of what a server did. */
export type ChatResult =
  | { kind: "reply"; text: string; model: string; usage: Usage }
  /** The model would not answer. */
  | { kind: "refusal"; message: string; usage: Usage }
  /** It reached `maxReplyTokens`: what there is of the text is not to be trusted. */
  | { kind: "cut-off"; text: string; usage: Usage }
  | { kind: "failed"; reason: ChatFailure; message: string };

export interface Model {
  readonly name: string;
  chat(request: ChatRequest, signal?: AbortSignal): Promise<ChatResult>;
}
