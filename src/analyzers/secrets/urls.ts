/** Passwords in addresses: `scheme://user:password@host`. */
import { isPlaceholder, isTemplate } from "./plausible.ts";
import type { Candidate, Verdict } from "./token-rule.ts";
import { isWeakWord } from "./words.ts";

const CREDENTIALS =
  /:\/\/(?<user>[^\s/@:"'`<>()\\]{0,80}):(?<password>[^\s/@:"'`<>\\]{3,200})@(?<host>[^\s/:"'`<>?#)\\,]{1,253})/dg;
const SCHEME = /[A-Za-z][A-Za-z0-9+.-]{0,30}$/;
const DATABASE =
  /^(?:jdbc:)?(?:mongodb|postgres|mysql|mariadb|redis|rediss|amqp|mssql|sqlserver|oracle|cockroach|clickhouse|cassandra)/i;
const LOCAL = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1)/;
/** Names that nobody can own, for examples and tests: RFC 2606 and 6761. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)\.?$/i;

/** The password's place in every address that has one which may be real. */
export function findUrlPasswords(text: string): Candidate[] {
  if (!text.includes("://")) return [];
  return [...text.matchAll(CREDENTIALS)].flatMap((match) => {
    const { user = "", password = "", host = "" } = match.groups ?? {};
    if (password === OAUTH) return oauthToken(user, match.indices?.groups?.["user"]);
    const scheme = SCHEME.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0];
    const verdict = judgeUrlPassword(user, password, host);
    if (verdict === undefined || scheme === undefined) return [];
    const [start = 0, end = 0] = match.indices?.groups?.["password"] ?? [];
    const ruleId = DATABASE.test(scheme) ? "secrets/database-url" : "secrets/url-password";
    return [{ ruleId, start, end, ...verdict }];
  });
}

/** GitHub's notation for a token in an address. */
const OAUTH = "x-oauth-basic";

function oauthToken(token: string, place: [number, number] | undefined): Candidate[] {
  if (place === undefined || token.length < 20 || isTemplate(token) || isPlaceholder(token)) return [];
  return [{ ruleId: "secrets/github-token", start: place[0], end: place[1] }];
}

/** `undefined` for what is made up or filled in later. */
export function judgeUrlPassword(user: string, password: string, host: string): Verdict | undefined {
  const shown = [user, password, host];
  if (shown.some(isTemplate) || isPlaceholder(password) || /^[*x.]+$/i.test(password) || password.length < 4) {
    return undefined;
  }
  if (/^(?:your|my|the|some)?[-_]?(?:passwo?r?d|passwd|pass|pwd|secret|token|api_?key)$/i.test(password))
    return undefined;
  const weak =
    password === user ||
    isWeakWord(password) ||
    LOCAL.test(host) ||
    RESERVED.test(host) ||
    /^[a-z]{1,15}$/.test(password);
  return weak ? { confidence: "low" } : {};
}
