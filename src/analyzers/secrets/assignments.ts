/** `password = "…"`: a name that says secret, and a value that looks like one. */
import path from "node:path";
import { entropy, isPlaceholder, isTemplate } from "./plausible.ts";
import type { Candidate, Verdict } from "./token-rule.ts";
import { isWeakWord } from "./words.ts";

const CONFIG = new Set(
  ".env .yml .yaml .json .jsonc .json5 .properties .toml .ini .cfg .conf .config .cnf .tf .tfvars .hcl .xml .plist .npmrc .pypirc .netrc .envrc .service .dockerfile".split(
    " ",
  ),
);
const CODE = new Set(
  ".java .kt .kts .scala .groovy .gradle .go .rb .php .cs .fs .vb .swift .rs .c .cc .cpp .h .hpp .m .pl .pm .lua .sh .bash .zsh .ps1 .psm1 .bat .cmd .dart .ex .exs .clj .r .sql".split(
    " ",
  ),
);
const CONFIG_NAME =
  /^(?:\.env(?:\..+)?|.+\.env|dockerfile(?:\..+)?|\.?(?:npm|pypi|net|my|curl|wget)rc|\.my\.cnf|credentials)$/;
/** Hashes of packages, not secrets; made by tools that write no passwords. */
const LOCK = /(?:^|[-.])lock(?:\.\w+)?$|-lock\.json$|^npm-shrinkwrap\.json$|^go\.sum$/;
/** Templates to copy: what they hold is made up by intent. */
const SAMPLE_NAME = /(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/;

type Notation = "config" | "code" | "none";

/** Whether values may stand without quotes. Python and JavaScript have analyzers that know a string from a name. */
export function notationOf(file: string): Notation {
  const name = path.posix.basename(file).toLowerCase();
  if (LOCK.test(name)) return "none";
  const extension = path.posix.extname(name);
  if (CONFIG.has(extension) || CONFIG_NAME.test(name)) return "config";
  return CODE.has(extension) ? "code" : "none";
}

const WORDS =
  "passw(?:or)?d|passphrase|passcode|pwd|pass|secret|token|credentials?|_auth|api[_.-]?key|(?:access|secret|private|encryption|signing|master|account|shared|auth|license|service)[_.-]?key";
const QUOTED = `"(?<double>[^"\\n]{4,300})"|'(?<single>[^'\\n]{4,300})'`;
const BARE = "(?<bare>[^\\s\"'`,;#&|<>(){}\\[\\]]{4,300})(?=\\s*(?:[,;#}\\]&]|\\s//|$))";
const TIE = `["']?\\]?[ \\t]{0,9}(?::=|=>|=(?![=~>])|:(?![:=]))[ \\t]{0,9}(?:[@$](?=["']))?`;
/** `<password>…</password>`, and `name: DB_PASSWORD` with `value: …` in the next line or attribute. */
const APART = `["']?>(?<element>[^<>\\n]{4,300})</|["']?[ \\t]*,?\\s{1,40}["']?value["']?\\s{0,4}[:=]\\s{0,4}["']?(?<apart>[^\\s"'<>]{4,300})`;

const PATTERNS = {
  config: new RegExp(`(?:${WORDS})(?:${TIE}(?:${QUOTED}|${BARE})|${APART})`, "dgim"),
  code: new RegExp(`(?:${WORDS})${TIE}(?:${QUOTED})`, "dgim"),
};

/** The values' places. */
export function findAssignments(text: string, file: string): Candidate[] {
  const notation = notationOf(file);
  if (notation === "none") return [];
  const sample = SAMPLE_NAME.test(path.posix.basename(file).toLowerCase());
  return [...text.matchAll(PATTERNS[notation])].flatMap((match) => {
    const [group, value] = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined) ?? ["", ""];
    const name = nameBefore(text, match.index) + match[0].slice(0, 20);
    const isPassword = /^(?:passw|passp|passc|pwd|pass)/i.test(match[0]);
    if (!isName(text, match.index, match[0])) return [];
    const verdict = isPassword ? judgePassword(value) : judgeKey(value, name);
    if (verdict === undefined) return [];
    const [start = 0, end = 0] = match.indices?.groups?.[group] ?? [];
    const ruleId = isPassword ? "secrets/password" : "secrets/api-key";
    return [{ ruleId, start, end, ...verdict, ...(sample ? { confidence: "low" as const } : {}) }];
  });
}

const nameBefore = (text: string, at: number): string =>
  /[\w.-]{0,40}$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";

/** `bypass:` and `compass =` are other words; `dbPass`, `DB_PASS` and `pass` are this one. */
function isName(text: string, at: number, match: string): boolean {
  const before = text.charAt(at - 1);
  return !/^pass(?!w|p|c)/.test(match) || !/[a-z]/i.test(before);
}

/** References, calls, paths, sentences: values that are read elsewhere. */
const REFERENCE =
  /^(?:[./~\\]|[a-z][a-z+.-]{1,20}:|\$|%|@|&|\*|!|arn:|(?:var|local|data|module|env|config|settings|params|self)\.|sha\d+[-:$])|process\.env|environ|getenv|secrets?[./:]|config[./]|\(|\)|\s|^\w+\.\w+(?:\.\w+)+$|[*•]{3}|^v?\d+(?:\.\d+)+$/i;

function isNoValue(value: string): boolean {
  return isTemplate(value) || isPlaceholder(value) || REFERENCE.test(value) || /^(.)\1+$/.test(value);
}

/** A password has a digit or a sign that names have not; words alone are labels and types. */
function judgePassword(value: string): Verdict | undefined {
  if (value.length < 6 || isNoValue(value) || /^[a-z]+(?:[-_. ][a-z]+)*$/i.test(value)) return undefined;
  if (/[^\x20-\x7e]/.test(value)) return undefined;
  const strong = value.length >= 8 && /\d/.test(value) && /[a-z]/i.test(value) && new Set(value).size >= 6;
  return strong && !isWeakWord(value) ? {} : { confidence: "low" };
}

/** An identifier as often as a secret: `clientRequestToken`. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A key or token is long and random: at least the entropy of 16 random hex digits. */
function judgeKey(value: string, name: string): Verdict | undefined {
  if (value.length < 16 || isNoValue(value) || !/^[\w+/=.~-]+$/.test(value)) return undefined;
  if (/public|next|page|continuation|csrf_?token_?name|_id$/i.test(name)) return undefined;
  const digits = value.replaceAll(/\D/g, "").length;
  if (digits < 2 || !/[a-z]/i.test(value) || entropy(value) < 3) return undefined;
  if (UUID.test(value) && !/api|auth|access|secret/i.test(name)) return { confidence: "low" };
  return isWeakWord(value) || (/[-_.]/.test(value.slice(1, -1)) && entropy(value) < 3.6) ? { confidence: "low" } : {};
}
