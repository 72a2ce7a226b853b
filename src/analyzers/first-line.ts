/** The part of the first line that can hold a `#!` with an interpreter. */
export function firstLine(bytes: Buffer): string {
  const head = bytes.subarray(0, 128).toString("latin1");
  const end = head.search(/[\r\n]/);
  return end < 0 ? head : head.slice(0, end);
}
