// src/config/nearest.ts
function editDistance(left, right) {
  let beforeLast = [], last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    let current = [row];
    for (let column = 1; column <= right.length; column++) {
      let same = left[row - 1] === right[column - 1], swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : 1 / 0
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[right.length] ?? 0;
}
function nearest(word, candidates) {
  let best, bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (let candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    let distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    distance < bestDistance && ([best, bestDistance] = [candidate, distance]);
  }
  return best;
}

export {
  nearest
};
