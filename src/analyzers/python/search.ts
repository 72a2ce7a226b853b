/**
 * The last index whose element's key is at most `value`; -1 where there is none. Keys ascend.
 * Binary search: time is logarithmic in the list's length.
 */
export function lastAtMost<T>(sorted: readonly T[], key: (element: T) => number, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (key(sorted[middle]!) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
