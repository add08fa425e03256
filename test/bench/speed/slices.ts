import { createAnalyzer } from "../../../server/src/core/index.ts";
import { milliseconds, percentile } from "../measure.ts";
import { newsInOneLine } from "../news.ts";
import { options } from "./analyses.ts";
import type { Measurement } from "./measurement.ts";

/** Of Chinese in UTF-8: three bytes a character. */
const tenMegabytes = Math.round(10_000_000 / 3);
const hostileLength = 200_000;

/** Lines that no sentence end interrupts, and that tempt a reader to look back or ahead for ever. */
const hostile: readonly [what: string, unit: string][] = [
  ["clauses without a full stop", "企业12家，增长3.5%，"],
  ["figures without any mark", "1万"],
  ["sources and figures without any mark", "据介绍12家"],
  ["one Chinese numeral", "一"],
  ["opening brackets", "（"],
  ["halves of ranges", "1至"],
];

/** How long the analysis keeps the thread to itself at a time. */
export async function* slices(): AsyncGenerator<Measurement> {
  yield await longestSlice("10 MB in one line of news", newsInOneLine(tenMegabytes));
  for (const [what, unit] of hostile) yield await longestSlice(what, unit.repeat(hostileLength / unit.length));
}

async function longestSlice(what: string, text: string): Promise<Measurement> {
  const spent: number[] = [];
  let start = performance.now();
  await createAnalyzer().analyzeInSlices(text, options, {
    now: () => performance.now(),
    cancelled: () => false,
    async breathe() {
      spent.push(performance.now() - start);
      await new Promise((resolve) => setImmediate(resolve));
      start = performance.now();
    },
  });
  spent.push(performance.now() - start);
  const longest = milliseconds(Math.max(...spent));
  const most = milliseconds(percentile(spent, 99));
  const all = spent.reduce((sum, slice) => sum + slice, 0) / 1000;
  const result = `longest ${longest}, p99 ${most}, ${all.toFixed(1)} s in all`;
  return { what: `slices, ${what}`, result, goal: "20 ms" };
}
