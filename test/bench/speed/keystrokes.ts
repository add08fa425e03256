import { createAnalyzer } from "../../../server/src/core/index.ts";
import { count, milliseconds, percentile } from "../measure.ts";
import { denseNews, news, oneOf, randomFrom } from "../news.ts";
import { options } from "./analyses.ts";
import type { Measurement } from "./measurement.ts";

const strokes = 300;

/** One character more or less at many places of a draft, each analysed again through the analyzer's memory. */
export function* keystrokes(): Generator<Measurement> {
  for (const [draft, kind, goal] of [
    [news(20_000), "", "5 ms"],
    [news(100_000), "", "20 ms"],
    [denseNews(20_000), " of dense news", ""],
  ] as const) {
    const times = typeInto(draft);
    const result = `p95 ${milliseconds(percentile(times, 95))}, median ${milliseconds(percentile(times, 50))}`;
    yield { what: `one keystroke in ${count(draft.length)} chars${kind}`, result, goal };
  }
}

function typeInto(draft: string): number[] {
  const analyzer = createAnalyzer();
  const random = randomFrom(7);
  let text = draft;
  const analyse = () => {
    analyzer.analyze(text, options);
  };
  // A person has typed before: the first strokes warm the engine up and do not count.
  const times = Array.from({ length: strokes + 50 }, (_, stroke) => {
    const at = Math.floor(random() * text.length);
    const typed = stroke % 3 === 0 ? "" : oneOf(["3", "新", "，", "年", "多"], random);
    text = text.slice(0, at) + typed + text.slice(typed === "" ? at + 1 : at);
    const start = performance.now();
    analyse();
    return performance.now() - start;
  });
  return times.slice(50);
}
