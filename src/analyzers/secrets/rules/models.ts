/** Providers of language models. Their keys are sold and used up within minutes of being pushed. */
import type { TokenRule } from "../token-rule.ts";

export const modelRules: TokenRule[] = [
  {
    id: "openai-key",
    title: "OpenAI API key",
    grants: "run models on the account's bill and read its files",
    revoke: "https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety",
    severity: "critical",
    lead: "sk-[A-Za-z0-9]|T3BlbkFJ",
    form: "sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,200}|sk-[A-Za-z0-9]{48}",
    judge: (value) => (/\d/.test(value) ? { confidence: value.includes("T3BlbkFJ") ? "high" : "medium" } : undefined),
    preset: ["openai/*"],
    examples: ["sk-proj-{w:74}T3BlbkFJ{w:74}", "sk-{an:20}T3BlbkFJ{an:20}", "sk-proj-{w:48}", "sk-{an:48}"],
  },
  {
    id: "anthropic-key",
    title: "Anthropic API key",
    grants: "run models on the account's bill",
    revoke: "https://support.claude.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure",
    severity: "critical",
    lead: "sk-ant-",
    form: "sk-ant-[a-z]{2,8}\\d{2}-[A-Za-z0-9_-]{40,200}",
    preset: ["anthropic/*"],
    examples: ["sk-ant-api03-{w:93}AA", "sk-ant-oat01-{w:93}AA"],
  },
  {
    id: "huggingface-token",
    title: "Hugging Face token",
    grants: "read private models and data and push as its owner",
    revoke: "https://huggingface.co/docs/hub/security-tokens",
    severity: "critical",
    lead: "\\bhf_[A-Za-z0-9]|api_org_",
    form: "hf_[A-Za-z0-9]{34,40}|api_org_[A-Za-z]{34}",
    judge: (value) => (/[a-z]/.test(value.slice(8)) && /[A-Z]/.test(value) ? {} : undefined),
    preset: ["huggingface/*"],
    examples: ["hf_{a:34}", "hf_{an:34}"],
  },
  {
    id: "model-provider-key",
    title: "Model provider key",
    grants: "run models on the account's bill",
    revoke: "https://cwe.mitre.org/data/definitions/798.html",
    severity: "critical",
    lead: "gsk_|pplx-|r8_|xai-|sk-or-v1-|lsv2_|pcsk_|nvapi-|tvly-|csk-[a-z0-9]",
    form: "pplx-[A-Za-z0-9]{48}|r8_[A-Za-z0-9]{37}|xai-[A-Za-z0-9]{80}|sk-or-v1-[a-f0-9]{64}|lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}|nvapi-[A-Za-z0-9_-]{64}|tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}|csk-[a-z0-9]{48}",
    judge: (value) => (/\d.*\d/.test(value) ? {} : undefined),
    preset: ["groq/*"],
    examples: ["gsk_{an:52}", "pplx-{an:48}", "r8_{an:37}", "xai-{an:80}", "sk-or-v1-{hex:64}", "nvapi-{w:64}"],
  },
  {
    id: "jwt",
    title: "JSON Web Token",
    grants: "act as the token's subject until it expires",
    revoke: "https://datatracker.ietf.org/doc/html/rfc8725",
    severity: "medium",
    confidence: "medium",
    lead: "eyJ",
    form: "eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,8000}\\.[A-Za-z0-9_-]{20,2000}",
    judge: (value) => (isJwt(value) ? {} : undefined),
    examples: [],
  },
];

/** The sample that jwt.io shows, which half the world's documentation repeats. */
const SAMPLE_SUBJECT = '"sub":"1234567890"';

function isJwt(value: string): boolean {
  const [header = "", payload = ""] = value.split(".").map((part) => Buffer.from(part, "base64url").toString("utf8"));
  return /^\{.*"alg"\s*:\s*"[A-Z]/s.test(header) && payload.endsWith("}") && !payload.includes(SAMPLE_SUBJECT);
}
