import * as recognizers from "@microsoft/recognizers-text-suite";
import { count, medianTime, rate } from "../measure.ts";
import { news } from "../news.ts";
import { figuresAndDates } from "./analyses.ts";
import type { Measurement } from "./measurement.ts";

const culture = "zh-cn";
const documentDate = new Date(2026, 1, 25);

/** The six recognizers that read what figures and dates are. */
export const sixRecognizers: readonly ((text: string) => Recognized[])[] = [
  (text) => recognizers.recognizeNumber(text, culture),
  (text) => recognizers.recognizePercentage(text, culture),
  (text) => recognizers.recognizeCurrency(text, culture),
  (text) => recognizers.recognizeDimension(text, culture),
  (text) => recognizers.recognizeTemperature(text, culture),
  (text) => recognizers.recognizeDateTime(text, culture, undefined, documentDate),
];

type Recognized = ReturnType<typeof recognizers.recognizeNumber>[number];

const numerals = /[0-9０-９]+(?:[.,][0-9]+)*|[〇零一二两三四五六七八九十百千万亿]+/g;

function readWithAll(line: string): void {
  for (const recognize of sixRecognizers) recognize(line);
}

function scanForNumerals(line: string): void {
  for (const _ of line.matchAll(numerals));
}

/** The same lines for everybody. */
export function* peers(): Generator<Measurement> {
  const lines = news(200_000).split("\n");
  const few = news(4_000).split("\n");
  const length = (all: readonly string[]) => all.join("\n").length;
  const ours = rate(
    length(lines),
    medianTime(5, () => figuresAndDates(lines)),
  );
  const suite = rate(
    length(few),
    medianTime(3, () => few.forEach(readWithAll)),
  );
  const scan = rate(
    length(lines),
    medianTime(9, () => lines.forEach(scanForNumerals)),
  );
  yield { what: "recognizers-text, six recognizers", result: `${count(suite)} chars/s`, goal: "" };
  yield { what: "one regular-expression scan", result: `${count(scan)} chars/s`, goal: "" };
  yield {
    what: "figures and dates against recognizers-text",
    result: `${(ours / suite).toFixed(0)} x faster`,
    goal: "100 x",
  };
  yield {
    what: "figures and dates against the scan",
    result: `${(scan / ours).toFixed(1)} x slower`,
    goal: "20 x at most",
  };
}
