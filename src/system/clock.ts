/** The one place where time enters. */

/** Today as `YYYY-MM-DD` in UTC; the day of `SOURCE_DATE_EPOCH` (seconds) where a build wants to be reproducible. */
export function today(env: NodeJS.ProcessEnv): string {
  return timestamp(env).slice(0, "YYYY-MM-DD".length);
}

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/** Milliseconds on a clock that nobody sets: for measuring. */
export function ticks(): number {
  return performance.now();
}

/** ISO 8601, UTC; of `SOURCE_DATE_EPOCH` where that is set. */
export function timestamp(env: NodeJS.ProcessEnv): string {
  const epoch = Number(env["SOURCE_DATE_EPOCH"] || Number.NaN);
  return (Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date()).toISOString();
}

/** Aborts after so many milliseconds, or with the other signal. Keeps no process alive. */
export function deadline(milliseconds: number, signal?: AbortSignal): AbortSignal {
  const timeout = AbortSignal.timeout(Math.max(Math.ceil(milliseconds), 1));
  return signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
}

/** @param milliseconds how long nothing happens */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
