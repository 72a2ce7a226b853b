/** Tells values that someone made up for show from values that may open something. */

/** Shannon entropy in bits per character. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

const SHOW =
  /example|placeholder|change.?me|change.?it|replace.?(?:me|with|this)|insert.?(?:your|here)|your[-_ .]|[-_]here$|redacted|dummy|x{4,}|\*{3}|\.{3}|…|^<|>$|^x-oauth-basic$/i;

/** Text that stands for a value: an ellipsis, a row of x, 'example', 'your_token'. */
export function isPlaceholder(value: string): boolean {
  return SHOW.test(value) || isFill(value);
}

/** One or few characters over and over, which no generator gives: the limit is far under that of random hex digits. */
function isFill(value: string): boolean {
  const parts = value.match(/[A-Za-z0-9+/]+/g) ?? [];
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), "");
  return [value, longest].some((text) => text.length >= 16 && entropy(text) < 2.5);
}

const TEMPLATE =
  /\$\{|\$\(|\{\{|\}\}|<%|%>|#\{|%\(|%[sdv](?![A-Za-z0-9])|\{[\w.]{0,40}\}|^\$[A-Za-z_]|^%\w+%$|^@\w+@$|^\[\w+\]$|^<[^>]*>$/;

/** A variable or a template that is filled in later: `${VAR}`, `{{ var }}`, `%VAR%`, `$(command)`. */
export function isTemplate(value: string): boolean {
  return TEMPLATE.test(value);
}
