import type { Analysis } from "../../../server/src/core/format.ts";
import { type AnalyzeOptions, createAnalyzer } from "../../../server/src/core/index.ts";
import { detectDates } from "../../../server/src/core/mentions/dates/index.ts";
import { detectFigures } from "../../../server/src/core/mentions/figures/index.ts";
import { builtInRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { defaultSettings } from "../../../server/src/core/settings.ts";
import { loadNodejieba } from "../../../server/src/node/nodejieba.ts";
import { count, medianTime, rate } from "../measure.ts";
import { denseNews, news, realDrafts } from "../news.ts";
import type { Measurement } from "./measurement.ts";

export const options: AnalyzeOptions = {
  uri: "bench:",
  settings: defaultSettings,
  register: builtInRegister,
  locale: "zh",
};

const analyse = (text: string, more: Partial<AnalyzeOptions> = {}): Analysis =>
  createAnalyzer().analyze(text, { ...options, ...more });

const characters = 200_000;
const runs = 5;

/** Everything from the text to the findings, nothing remembered. */
export function* wholeAnalysis(): Generator<Measurement> {
  const text = news(characters);
  const segmenter = loadNodejieba();
  const withWords = rate(
    characters,
    medianTime(runs, () => analyse(text, { segmenter })),
  );
  yield { what: "whole analysis", result: `${count(withWords)} chars/s`, goal: "600,000" };
  const without = rate(
    characters,
    medianTime(runs, () => analyse(text)),
  );
  yield { what: "whole analysis, no segmenter", result: `${count(without)} chars/s`, goal: "" };
  const tables = denseNews(characters);
  const dense = rate(
    characters,
    medianTime(runs, () => analyse(tables, { segmenter })),
  );
  yield { what: "whole analysis of dense news", result: `${count(dense)} chars/s`, goal: "" };
  for (const draft of realDrafts()) {
    const speed = rate(
      draft.text.length,
      medianTime(runs, () => analyse(draft.text, { segmenter })),
    );
    yield { what: `whole analysis of ${draft.name}`, result: `${count(speed)} chars/s`, goal: "600,000" };
  }
}

/** Detection alone, line by line. */
export function figuresAndDates(lines: readonly string[]): void {
  for (const line of lines) {
    detectFigures(line);
    detectDates(line);
  }
}

export function* detection(): Generator<Measurement> {
  const lines = news(characters).split("\n");
  const speed = rate(
    characters,
    medianTime(runs, () => figuresAndDates(lines)),
  );
  yield { what: "figures and dates alone", result: `${count(speed)} chars/s`, goal: "1,500,000" };
}

/** Time a character as drafts grow; the first is the measure of the others. */
export function* linearity(): Generator<Measurement> {
  let first: number | undefined;
  for (const length of [10_000, 30_000, 100_000, 300_000, 1_000_000]) {
    const text = news(length);
    const each = medianTime(length > 100_000 ? 3 : runs, () => analyse(text)) / length;
    first ??= each;
    const result = `${(each * 1e6).toFixed(0)} ns/char, ${(each / first).toFixed(2)} x`;
    yield { what: `whole analysis of ${count(length)} chars`, result, goal: "about 1 x" };
  }
}
