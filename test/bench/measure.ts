/** The middle one of the numbers. */
export const median = (numbers: readonly number[]): number => percentile(numbers, 50);

/** The smallest of the numbers that `percent` of them do not exceed. */
export function percentile(numbers: readonly number[], percent: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** Long enough for the engine to have compiled what is measured. */
const warmUp = 500;

/** Milliseconds of the median of several runs, after some that do not count. */
export function medianTime(runs: number, work: () => void): number {
  for (let spent = 0; spent < warmUp; ) spent += timed(work);
  return median(Array.from({ length: runs }, () => timed(work)));
}

/** Milliseconds that this thread computed: on an idle machine the time that passes, on a busy one without the waiting. */
export function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export function timed(work: () => void): number {
  const start = computed();
  work();
  return computed() - start;
}

/** Characters a second. */
export const rate = (characters: number, milliseconds: number): number => (characters / milliseconds) * 1000;

export const count = (value: number): string => Math.round(value).toLocaleString("en-US");
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
