/** Calls that Bandit reports and the stable Ruff rules do not, or not in every form. */
import type { Token } from "../tokens.ts";
import { argumentsOf, lastPart, literalString, type Argument, type Call } from "../calls.ts";
import { importsModule } from "../imports.ts";
import type { PythonSource } from "../source.ts";
import type { Check, Hit } from "./check.ts";

type Judged = Pick<Hit, "ruleId" | "message" | "severity" | "confidence"> | undefined;
type Judge = (call: Call, args: Argument[], source: PythonSource) => Judged;

const WEAK_CIPHERS = /^Crypto(?:dome)?\.Cipher\.(?:ARC2|ARC4|Blowfish|DES|XOR)\.new$/;
const WEAK_ALGORITHMS = /^cryptography\.hazmat\.(?:primitives|decrepit)\.ciphers\.algorithms\.(\w+)$/;

function text(source: PythonSource, tokens: Token[]): string {
  return source.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

function keyword(args: Argument[], name: string): Argument | undefined {
  return args.find((argument) => argument.keyword === name);
}

/** Ruff reports world-writable and executable masks; what is left is 'writable for the group'. */
const chmod: Judge = (_call, args, source) => {
  const mask = text(source, args[1]?.tokens ?? []);
  const isMask = args.length === 2 && /^(?:0[oO]?[0-7]+|[1-9]\d*|0[xX][\da-fA-F]+)$/.test(mask);
  const mode = isMask ? Number(mask.replace(/^0(?=[0-7])/, "0o")) : 0;
  if ((mode & 0o020) === 0) return undefined;
  return { ruleId: "S103", message: `Mode \`${mask}\` lets the file's whole group write`, severity: "low" };
};

const execCommand: Judge = (_call, args, source) => {
  if (!importsModule(source.imports(), "paramiko")) return undefined;
  const message = "The remote shell interprets this command: what is put into it can become a command of its own";
  const isFixed = literalString(source.text, args[0]?.tokens ?? []) !== undefined;
  return { ruleId: "S601", message, ...(isFixed && { severity: "low" }) };
};

const torchLoad: Judge = (call, args, source) => {
  if (call.name !== "torch.load" && call.name !== "torch.serialization.load") return undefined;
  const weightsOnly = keyword(args, "weights_only");
  if (weightsOnly && text(source, weightsOnly.tokens) === "True") return undefined;
  const message = `\`${call.name}\` without \`weights_only=True\` can run code hidden in the file`;
  return { ruleId: "S614", message, confidence: weightsOnly ? "high" : "low" };
};

const HUB: Record<string, string> = {
  from_pretrained: "transformers",
  load_dataset: "datasets",
  hf_hub_download: "huggingface_hub",
  snapshot_download: "huggingface_hub",
};

/** A variable may hold a commit; a literal must look like one. */
function isPinned(args: Argument[], source: PythonSource): boolean {
  return ["revision", "commit_id"].some((name) => {
    const tokens = keyword(args, name)?.tokens ?? [];
    if (tokens.length === 0 || text(source, tokens) === "None") return false;
    const revision = literalString(source.text, tokens);
    return revision === undefined || /^[\da-f]{7,40}$/i.test(revision);
  });
}

const hubDownload: Judge = (call, args, source) => {
  const isHub = call.name.split(".").includes(HUB[lastPart(call)] ?? "");
  const place = literalString(source.text, args[0]?.tokens ?? []) ?? "";
  if (!isHub || isPinned(args, source) || /^(?:\/|\.{1,2}\/)/.test(place)) return undefined;
  return {
    ruleId: "S615",
    message: `\`${lastPart(call)}\` takes whatever the Hub serves: no \`revision\` pins a commit`,
  };
};

const weakCipher: Judge = (call) => {
  const weak = WEAK_CIPHERS.test(call.name) || /^(?:ARC4|Blowfish|CAST5|IDEA|SEED|TripleDES)$/.test(algorithm(call));
  return weak ? { ruleId: "S304", message: `\`${call.name}\` is a broken or outdated cipher` } : undefined;
};

function algorithm(call: Call): string {
  return WEAK_ALGORITHMS.exec(call.name)?.[1] ?? "";
}

const safeText: Judge = (call, args, source) => {
  const isDjango = call.name.startsWith("django.utils.safestring.");
  if (!isDjango || literalString(source.text, args[0]?.tokens ?? []) !== undefined) return undefined;
  return { ruleId: "S703", message: `\`${lastPart(call)}\` switches off Django's escaping for a computed value` };
};

const unpickler: Judge = (call) =>
  call.name === "jsonpickle.unpickler.Unpickler"
    ? { ruleId: "S301", message: "jsonpickle rebuilds any object that the data names" }
    : undefined;

const JUDGES: Record<string, Judge> = {
  chmod,
  exec_command: execCommand,
  load: torchLoad,
  ...Object.fromEntries(Object.keys(HUB).map((name) => [name, hubDownload])),
  new: weakCipher,
  ...Object.fromEntries(["ARC4", "Blowfish", "CAST5", "IDEA", "SEED", "TripleDES"].map((name) => [name, weakCipher])),
  ...Object.fromEntries(["SafeText", "SafeUnicode", "SafeString", "SafeBytes"].map((name) => [name, safeText])),
  Unpickler: unpickler,
};

function judged(call: Call, source: PythonSource): Hit[] {
  const name = lastPart(call);
  const judge = Object.hasOwn(JUDGES, name) ? JUDGES[name] : undefined;
  const found = judge?.(call, argumentsOf(source.text, source.tokens(), call), source);
  return found ? [{ ...found, start: call.start, end: call.nameEnd }] : [];
}

export const callCheck: Check = {
  trigger:
    /chmod|paramiko|\btorch\b|from_pretrained|load_dataset|hf_hub_download|snapshot_download|Crypto|algorithms|safestring|jsonpickle/,
  find: (source) => source.calls().flatMap((call) => judged(call, source)),
};
