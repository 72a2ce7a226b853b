/** PEM, OpenSSH and PGP private keys. */
import { entropy } from "./plausible.ts";
import type { Candidate, Verdict } from "./token-rule.ts";

const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /^-----END [A-Z0-9 ]{1,40}-----/;
/** A PKCS#8 Ed25519 key, the shortest there is, has 64 characters of base64. */
const SHORTEST = 60;
const LONGEST = 20_000;

/** The blocks that hold key material, from the first to the last dash; in JSON or source text, line breaks may be escaped. */
export function findPrivateKeys(text: string): Candidate[] {
  if (!text.includes("PRIVATE KEY")) return [];
  return [...text.matchAll(BEGIN)].flatMap(({ index, 0: begin }) => {
    const from = index + begin.length;
    const dashes = text.indexOf("-----", from);
    const to = dashes < 0 || dashes - from > LONGEST ? Math.min(text.length, from + LONGEST) : dashes;
    const verdict = judge(text.slice(from, to), begin);
    if (verdict === undefined) return [];
    const end = END.exec(text.slice(to, to + 60))?.[0].length ?? 0;
    return [{ ruleId: "secrets/private-key", start: index, end: to + end, ...verdict }];
  });
}

function judge(body: string, begin: string): Verdict | undefined {
  const base64 = body.replaceAll(/^[A-Za-z-]+: .*$/gm, "").replaceAll(/\\[nrt]|[^A-Za-z0-9+/=]/g, "");
  if (/\.{3}|…|\$\{|\{\{|<[a-z]/i.test(body) || base64.length < SHORTEST || entropy(base64) < 4) return undefined;
  return begin.includes("ENCRYPTED") || body.includes("ENCRYPTED") ? { severity: "medium" } : {};
}
