/** Regular expressions that check less than they seem to, told by their source. */

const SUFFIX = "(?:com|org|edu|gov|net|io|uk|de|co|dev|app|info)";
/** One of these, or a group that begins with one. */
const TOP_LEVEL = String.raw`(?:${SUFFIX}|\((?:\?:)?${SUFFIX}\b[\w|]*\))`;
/** A part of a host's name, groups of alternatives among them. */
const LABEL = String.raw`(?:[\w-]+|\((?:\?:)?[\w|.\\-]+\)[?*+]?)`;
/** A name such as `www.acme\.com`, its dots escaped or not. */
const HOST = new RegExp(
  String.raw`(?<![@\w-])(?:${LABEL}\\?\.)*[\w-]{2,}\\?\.${TOP_LEVEL}(?![\w-]|\\?\.[a-z]{3,}\b)`,
  "gi",
);
const UNESCAPED_DOT = /(?<!\\)\.(?![*+?{])/;
/** A character class cannot hold a host; it is blanked out. */
const CLASS = /(?<!\\)\[(?:\\.|[^\]\\])*\]/g;

function hostsIn(source: string): string[] {
  return source.replace(CLASS, "\u0000").match(HOST) ?? [];
}

/** `/^https:\/\/www.acme\.com/` lets `wwwXacme.com` pass: a dot that is not escaped is any character. */
export function matchesOtherHosts(source: string): boolean {
  return hostsIn(source).some((host) => UNESCAPED_DOT.test(host));
}

/** Alternatives at the top, groups left whole. */
function topAlternatives(source: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [token] of source.replace(CLASS, "_").matchAll(/\\.|[^\\]/gs)) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    if (token === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts;
}

const BEGINS = /^\(*(?:\?:)?\(*\^|^\(\?<?[=!]|^\\b\^/;

/** `/https:\/\/acme\.com\//` also matches `https://evil.example/?https://acme.com/`. */
export function matchesHostAnywhere(source: string): boolean {
  return topAlternatives(source).some((part) => hostsIn(part).length > 0 && !BEGINS.test(part) && !/\$\)*$/.test(part));
}

/** `/^good|fine/`: the anchor belongs to the first alternative only. */
export function isSemiAnchored(source: string): boolean {
  const parts = topAlternatives(source);
  const wordy = parts.length > 1 && parts.every((part) => /[a-z]{2}/i.test(part.replace(/\\[a-z]/gi, "")));
  if (!wordy) return false;
  const [begins, ends] = [parts.map((part) => BEGINS.test(part)), parts.map((part) => /(?<!\\)\$\)*$/.test(part))];
  const onlyFirst = begins[0] === true && !begins.slice(1).includes(true) && !ends.includes(true);
  const onlyLast = ends.at(-1) === true && !ends.slice(0, -1).includes(true) && !begins.includes(true);
  return onlyFirst || onlyLast;
}

const KINDS = [/[a-z]/, /[A-Z]/, /\d/];

/** `[A-z]` holds `[`, `\`, `]`, `^`, `_` and a backquote; `[+-=]` holds the digits. */
function isStrange(low: string, high: string): boolean {
  const [from, to] = [KINDS.findIndex((kind) => kind.test(low)), KINDS.findIndex((kind) => kind.test(high))];
  if (from !== -1 && to !== -1) return from !== to;
  if (from !== -1 || to !== -1) return low > " " && high < "~";
  return low > "!" && high < "~" && [...KINDS].some((kind) => spans(low, high, kind));
}

function spans(low: string, high: string, kind: RegExp): boolean {
  return ["0", "A", "a"].some((first) => kind.test(first) && low < first && first < high);
}

export function isStrangeRange(source: string): boolean {
  return (source.match(CLASS) ?? []).some((members) =>
    [
      ...members
        .slice(1, -1)
        .replace(/\\[^]/g, "\u0000")
        .matchAll(/([^\u0000])-([^\u0000])/gu),
    ].some(([, low = "", high = ""]) => /^[!-~]{2}$/.test(low + high) && isStrange(low, high)),
  );
}

/** Browsers also take `</script >`, `<SCRIPT>`, line breaks inside, and `--!>` as the end of a comment. */
export function missesTags(source: string, flags: string): boolean {
  const ends = /<\\?\/\(?(?:\?:)?\w*script/i.test(source);
  const begins = /<\\?s?\*?\(?(?:\?:)?script/i.test(source);
  if (ends && begins) return /script\)?>/i.test(source) || !flags.includes("i") || !/\\s|\[\^|\\S/.test(source);
  const comment = /^<!--.*--(?:>|!\?>)?$/.test(source);
  if (!comment || (flags.includes("s") && source.includes("!?>"))) return false;
  return /\.[*+]/.test(source) || source.endsWith("-->");
}
