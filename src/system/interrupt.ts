/** Ctrl-C, and what a supervisor sends: what must not outlive the program is put away before it ends. */

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const actions = new Set<() => void>();

/**
 * Calls the action, which must be synchronous, if the program is interrupted. Nothing listens while there is no action, so that signals
 * mean what they always do. SIGKILL cannot be met.
 *
 * @returns takes the action back
 */
export function whenInterrupted(action: () => void): () => void {
  if (actions.size === 0) for (const signal of SIGNALS) process.on(signal, interrupted);
  actions.add(action);
  return () => {
    if (actions.delete(action) && actions.size === 0) stopListening();
  };
}

/** Ends by the same signal, as if nobody had listened: the shell must see why the program ended. */
function interrupted(signal: NodeJS.Signals): void {
  // The youngest first: programs end before the folder goes that they work in.
  for (const action of [...actions].toReversed()) {
    try {
      action();
    } catch {
      // The others still have their turn.
    }
  }
  actions.clear();
  stopListening();
  process.kill(process.pid, signal);
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, interrupted);
}
