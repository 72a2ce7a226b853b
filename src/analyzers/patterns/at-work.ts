/** Which rule is being tried, told where another thread can read it: one that does not end can tell nothing any more. */

let place: Int32Array | undefined;
const numbers = new WeakMap<object, number>();

/** What a thread and the one that watches it share. */
export function newWatch(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4));
}

/** Once in a thread. */
export function watchedBy(shared: Int32Array): void {
  place = shared;
}

/** 0: none, such as while the file is parsed. */
export function atWork(rule: { id: string } | undefined): void {
  if (place === undefined) return;
  place[0] = rule === undefined ? 0 : numberOf(rule);
}

/** The same in every thread. FNV-1a, 32 bits: of the few rules that somebody writes no two are alike. */
export function numberOf(rule: { id: string }): number {
  let number = numbers.get(rule);
  if (number === undefined) {
    number = 0x811c9dc5 | 0;
    for (let at = 0; at < rule.id.length; at += 1) number = Math.imul(number ^ rule.id.charCodeAt(at), 0x01000193);
    numbers.set(rule, number);
  }
  return number;
}
