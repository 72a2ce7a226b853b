/** One line on a terminal's standard error while a run takes long. */

/** Shorter runs need no line: it would only flicker. */
const QUIET_MS = 700;
const REFRESH_MS = 100;

export interface Progress {
  show(done: number, total: number): void;
  clear(): void;
}

export function progressLine(stream: NodeJS.WriteStream, wanted: boolean): Progress {
  if (!wanted || stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  const started = performance.now();
  let last = started + QUIET_MS - REFRESH_MS;
  let shown = false;
  return {
    show(done, total) {
      const now = performance.now();
      if (now - last < REFRESH_MS) return;
      last = now;
      shown = true;
      stream.write(`\r\u001B[2Kchecking ${done} of ${total} files`);
    },
    clear() {
      if (shown) stream.write("\r\u001B[2K");
    },
  };
}
