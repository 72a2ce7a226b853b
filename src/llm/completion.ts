/** A server's answer, of which nothing is taken on trust: proxies answer 200 with HTML, and servers leave fields out. */
import { z } from "zod";
import type { ChatResult, Usage } from "./model.ts";

const completion = z.object({
  model: z.string().optional(),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number().int().min(0), completion_tokens: z.number().int().min(0) }).nullish(),
});

/** Longer replies are nobody's patch. */
const LONGEST_REPLY = 400_000;

/** @param sent characters of the request, for servers that do not count */
export function readCompletion(body: unknown, sent: number): ChatResult {
  if (typeof body === "string") return badReply(/^\s*</.test(body) ? "HTML instead of JSON" : "text instead of JSON");
  const parsed = completion.safeParse(body);
  if (!parsed.success) return badReply(`it is no chat completion (${z.prettifyError(parsed.error).split("\n")[0]})`);
  const { model = "", choices, usage: counted } = parsed.data;
  const [{ finish_reason: finish, message } = { message: {} as { content?: string; refusal?: string } }] = choices;
  const text = message.content ?? "";
  const usage = usageOf(counted, sent, text.length);
  if (message.refusal) return { kind: "refusal", message: message.refusal.slice(0, 1000), usage };
  if (finish === "content_filter")
    return { kind: "refusal", message: "the provider's content filter stopped it", usage };
  if (finish === "length") return { kind: "cut-off", text: text.slice(0, LONGEST_REPLY), usage };
  if (text.length > LONGEST_REPLY) return badReply(`${text.length} characters long`);
  return text.trim() === "" ? badReply("empty") : { kind: "reply", text, model, usage };
}

function badReply(what: string): ChatResult {
  return { kind: "failed", reason: "bad-reply", message: `the server's answer cannot be used: ${what}` };
}

type Counted = { prompt_tokens: number; completion_tokens: number } | null | undefined;

/** Roughly, four characters are a token. */
function usageOf(counted: Counted, sent: number, received: number): Usage {
  return counted
    ? { promptTokens: counted.prompt_tokens, replyTokens: counted.completion_tokens }
    : { promptTokens: Math.ceil(sent / 4), replyTokens: Math.ceil(received / 4) };
}
