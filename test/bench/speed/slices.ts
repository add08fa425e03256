import { createAnalyzer } from "../../../server/src/core/index.ts";
import { computed, milliseconds, percentile } from "../measure.ts";
import { news, newsInOneLine } from "../news.ts";
import { options } from "./analyses.ts";
import type { Measurement } from "./measurement.ts";

const tenMegabytes = 10_000_000;

/** How long the analysis keeps the thread to itself at a time. */
export async function* slices(): AsyncGenerator<Measurement> {
  yield await longestSlice("10 MB in one line of news", newsInOneLine(tenMegabytes));
  yield await longestSlice("10 MB of news", news(tenMegabytes));
  for (const character of ["一", "1", "（", "至"]) {
    yield await longestSlice(`1 MB of ${character.codePointAt(0)?.toString(16)}`, character.repeat(1_000_000));
  }
}

async function longestSlice(what: string, text: string): Promise<Measurement> {
  const spent: number[] = [];
  let start = computed();
  await createAnalyzer().analyzeInSlices(text, options, {
    now: computed,
    cancelled: () => false,
    async breathe() {
      spent.push(computed() - start);
      await new Promise((resolve) => setImmediate(resolve));
      start = computed();
    },
  });
  spent.push(computed() - start);
  const longest = milliseconds(Math.max(...spent));
  const most = milliseconds(percentile(spent, 99));
  const all = spent.reduce((sum, slice) => sum + slice, 0) / 1000;
  const result = `longest ${longest}, p99 ${most}, ${all.toFixed(1)} s in all`;
  return { what: `slices, ${what}`, result, goal: "20 ms" };
}
