/**
 * Lets several long tasks share one thread: those that wait go on one at a time, in the order in which they came, and
 * between any two of them whatever else waits on the thread has its turn.
 * @param later runs a callback after everything that waits now
 */
export function takeTurns(later: (callback: () => void) => void): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const next = () => {
    waiting.shift()?.();
    if (waiting.length > 0) later(next);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) later(next);
    });
}
