/** Paths of the repository as relative references (RFC 3986). */

/**
 * Each byte that is not allowed in a path is percent-encoded. A `\xNN` of 0x80 and up is how the selection shows a byte
 * that is not UTF-8: it becomes that byte again.
 */
export function pathToUri(path: string): string {
  return encodeURI(path.toWellFormed())
    .replace(/[?#:]/g, encodeURIComponent)
    .replace(/%5Cx([89a-f][0-9a-f])/gi, (_, byte: string) => `%${byte.toUpperCase()}`);
}
