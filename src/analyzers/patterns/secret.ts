/** Whether a literal is plausible as a password or key, or only a name, a placeholder or a text. */

const PLACEHOLDER =
  /example|sample|change[-_ ]?me|place[-_ ]?holder|your[-_ ]|xxx|\*\*\*|\.\.\.|dummy|fake|mock|todo|redacted|not[-_ ]?set|none|null|undefined|default|insert|replace|(?:^|[^a-z])test|^(?:my|the)?[-_]?(?:super)?[-_]?(?:password|passwd|secret|token|key)$/i;
const COMPUTED = /\$\{|\{\{|^%.*%$|^<.*>$|^\$|process\.env/;
/** Paths, URLs, MIME types, dotted keys, header names, CSS selectors, translations. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/|#|@|--)|^[a-z0-9]+(?:[.:/_-][a-z0-9]+)*[.:/](?:[a-z]+)$/i;
/** Words in camel case, snake case, kebab case or capitals: the name of something. */
const NAME = /^(?:[a-z]+(?:[A-Z][a-z]+)*|[A-Z][a-z]+(?:[A-Z][a-z]+)*|[A-Za-z]+(?:[-_ .:][A-Za-z]+)*)$/;
const MINIMUM_LENGTH = 8;
const MINIMUM_BITS = 2.5;
const MAXIMUM_LENGTH = 4096;

/** Shannon entropy in bits per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** @param value the literal's content, without quotes */
export function isPlausibleSecret(value: string): boolean {
  if (value.length < MINIMUM_LENGTH || value.length > MAXIMUM_LENGTH || /\s/.test(value)) return false;
  if (PLACEHOLDER.test(value) || COMPUTED.test(value) || ADDRESS.test(value) || NAME.test(value)) return false;
  return entropy(value) >= MINIMUM_BITS;
}
