/** The prefilter: where could a token be at all? */

/** Every credential format of the table has this many characters of its alphabet in a row. */
const RUN = 16;
/** How far before such a run a format's prefix may begin: `dp.scim.dev.`. */
const PREFIX = 24;
const SUFFIX = 2;

const WORD = new Uint8Array(128);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") WORD[char.charCodeAt(0)] = 1;

const isWord = (text: string, at: number): boolean => WORD[text.charCodeAt(at)] === 1;

/**
 * Calls back with each stretch of text around a run of at least 16 letters, digits, `_` or `-`. Looks at every 16th
 * character and around the hits only, so that ordinary text costs a fraction of a regular expression over all of it.
 */
export function eachRun(text: string, visit: (stretch: string) => void): void {
  for (let at = RUN - 1; at < text.length;) {
    if (!isWord(text, at)) at += RUN;
    else {
      let start = at;
      while (start > 0 && isWord(text, start - 1)) start -= 1;
      let end = at + 1;
      while (end < text.length && isWord(text, end)) end += 1;
      if (end - start >= RUN) visit(text.slice(Math.max(0, start - PREFIX), end + SUFFIX));
      at = end + RUN;
    }
  }
}
